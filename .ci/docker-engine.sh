#!/usr/bin/env bash
# A Docker engine for the container tests, on a machine where none runs and no service manager could start one.
#
#   docker-engine.sh start DIR   uses the engine that answers, else starts one that keeps all it has in DIR
#   docker-engine.sh stop DIR    stops the engine that was started with DIR; does nothing if there is none
#
# It listens where every client looks by default, /var/run/docker.sock, and nowhere on the network. For development
# start it with a folder of your own; it stays until it is stopped:
#   bash .ci/docker-engine.sh start /tmp/docker && bash .ci/postgres-image.sh
#   export TESTCONTAINERS_RYUK_DISABLED=true TESTCONTAINERS_HOST_OVERRIDE=127.0.0.1
set -euo pipefail

usage="usage: docker-engine.sh start|stop DIR"
action=${1:?$usage}
dir=$(realpath -m "${2:?$usage}")
data=$dir/data
log=$dir/dockerd.log
pidfile=$dir/dockerd.pid

answering() { timeout 10 docker version --format '{{.Server.Version}}' 2>/dev/null; }

# A process id alone may by now be somebody else's: only a process that was told to keep its data here is ours.
ours() { [ -r "/proc/$1/cmdline" ] && tr '\0' ' ' <"/proc/$1/cmdline" | grep -qF "$dir/"; }

wait_for_end() {
  local pid=$1 tenths=$2
  while [ "$tenths" -gt 0 ] && ours "$pid"; do
    sleep 0.1
    tenths=$((tenths - 1))
  done
  ! ours "$pid"
}

end_process() {
  local pid=$1
  ours "$pid" || return 0
  kill -TERM "$pid" 2>/dev/null || true
  wait_for_end "$pid" 300 && return
  echo "Docker engine: process $pid did not end within 30 s of being asked, so it is killed." >&2
  kill -KILL "$pid" 2>/dev/null || true
  wait_for_end "$pid" 50
}

stop_engine() {
  local file mount
  for file in "$pidfile" "$dir/exec/containerd/containerd.pid"; do
    if [ -r "$file" ]; then
      end_process "$(cat "$file")"
      rm -f "$file"
    fi
  done
  # What stays mounted (the engine leaves its network namespace) would keep the folder from being removed.
  awk -v dir="$dir/" 'index($2, dir) == 1 { print $2 }' /proc/mounts | sort -r | while read -r mount; do
    umount "$mount" || umount --lazy "$mount"
  done
}

# A killed engine's containers live on at their addresses on the common bridge, where new ones of the same address would
# not be reached. Another network for each start keeps them apart.
network=172.30.$(($$ % 250 + 1)).1/24

# Runs dockerd with the given flags; true once it answers, false when it ended or stayed silent for 30 s.
attempt() {
  local pid tenths=300
  echo "--- dockerd $*" >>"$log"
  # The empty configuration file keeps the machine's own from contradicting the flags.
  setsid nohup dockerd --config-file "$dir/daemon.json" --data-root "$data" --exec-root "$dir/exec" --log-level warn \
    --pidfile "$pidfile" --host unix:///var/run/docker.sock --bip "$network" "$@" >>"$log" 2>&1 </dev/null &
  pid=$!
  while [ "$tenths" -gt 0 ] && kill -0 "$pid" 2>/dev/null; do
    if answering >/dev/null; then
      return 0
    fi
    sleep 0.1
    tenths=$((tenths - 1))
  done
  stop_engine
  return 1
}

start_engine() {
  local version driver firewall
  if version=$(answering); then
    echo "Docker engine: $version answers already and is used as it is."
    return
  fi
  if [ -n "${DOCKER_HOST:-}" ]; then
    echo "Docker engine: DOCKER_HOST names $DOCKER_HOST, where none answers: unset it, or start the one it means." >&2
    return 1
  fi
  stop_engine
  mkdir -p "$dir"
  echo '{}' >"$dir/daemon.json"
  # overlay2 needs a file system below that can carry it, firewall rules need kernel modules: a machine may have
  # neither. The slow driver, and ports that only the proxy forwards, are enough for these tests.
  for driver in overlay2 vfs; do
    for firewall in true false; do
      if attempt --storage-driver "$driver" --iptables="$firewall" --ip6tables=false; then
        echo "Docker engine: $(answering) started with $driver, iptables=$firewall; its data and log are in $dir."
        return
      fi
      echo "Docker engine: dockerd does not start with $driver, iptables=$firewall." >&2
    done
  done
  tail -n 40 "$log" >&2
  echo "Docker engine: dockerd starts in no way tried here; the end of $log is above." >&2
  return 1
}

case "$action" in
  start) start_engine ;;
  stop) stop_engine ;;
  *)
    echo "docker-engine.sh: unknown action '$action': $usage" >&2
    exit 2
    ;;
esac
