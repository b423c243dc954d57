# Starts a PostgreSQL server that lives no longer than the JVM, even when the JVM is killed:
# standard input is a pipe that only the JVM holds open.
#
# $1: the folder that is removed at the end, with the file $1.lock; $2: the initialised data directory to copy into it;
# then the command that runs the server. The word "keep" on standard input lets the server outlive the JVM; ending this
# shell ends it then.
work=$1
template=$2
shift 2

# Ctrl-C in a terminal reaches the whole process group; what must then be removed would stay.
trap '' INT HUP
exec 3<&0 </dev/null

# It has a line for each file, on a full disk thousands: more than a pipe holds that nobody reads yet.
if ! said=$(cp -RH "$template" "$work/data" 2>&1); then
  printf '%s\n' "$said" | tail -n 3
  rm -rf "$work" "$work.lock"
  exit 1
fi
"$@" >"$work/server.log" 2>&1 3<&- &
server=$!
trap 'kill -QUIT "$server"' TERM
(
  read -r word <&3
  if [ "$word" = keep ]; then
    : >"$work/kept"
    exit
  fi
  # A server that has only just begun does not listen to signals yet.
  for _ in 1 2 3 4 5 6; do
    kill -QUIT "$server" || exit
    sleep 1
  done
  kill -KILL "$server"
) 2>/dev/null &
watch=$!
exec 3<&-

wait "$server"
# A trapped signal ends the first wait before the server has ended.
wait "$server"
# Of one that has long ended, the number may be another process's.
[ -e "$work/kept" ] || kill "$watch" 2>/dev/null
tail -n 20 "$work/server.log"
rm -rf "$work" "$work.lock"
