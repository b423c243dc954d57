#!/usr/bin/env bash
# Tells whether tests left servers behind: containers, or postgres processes.
#
#   leftovers.sh note FILE    notes in FILE what is there before
#   leftovers.sh check FILE   fails if something is there that FILE does not name
#
# Where CI is not set, other work on the machine may own what is new, so it is told and nothing fails.
set -euo pipefail

usage="usage: leftovers.sh note|check FILE"
action=${1:?$usage}
file=${2:?$usage}

# A process is named with its start time, because its number alone may be given again.
servers() {
  local stat
  docker ps --all --no-trunc --format 'container {{.ID}} {{.Image}} {{.Names}}'
  for stat in /proc/[0-9]*/stat; do
    # Gone between the listing and the look is not left over.
    awk '$2 == "(postgres)" { print "process", $1, "started at tick", $22 }' "$stat" 2>/dev/null || true
  done
}

# Asked first and compared then: an engine that no longer answers must not look like one without containers.
new_servers() {
  local now
  now=$(servers)
  grep -vxFf "$file" <<<"$now" | grep . || true
}

check() {
  local tries=20 found
  # A server that notices its owner's end by itself needs a moment.
  found=$(new_servers)
  while [ -n "$found" ] && [ "$tries" -gt 0 ]; do
    sleep 0.5
    tries=$((tries - 1))
    found=$(new_servers)
  done
  if [ -z "$found" ]; then
    echo "Nothing is left over: no container, no postgres process."
    return
  fi
  echo "Still there 10 s after the tests; whoever starts a server must end it:" >&2
  echo "$found" >&2
  if [ "${CI:-}" = true ]; then
    return 1
  fi
  echo "(told only: CI is not set, so these may be another program's)" >&2
}

case "$action" in
  note)
    # The first line keeps the list from being empty, which would match nothing and everything.
    { echo "Servers that were there before:"; servers; } >"$file"
    ;;
  check) check ;;
  *)
    echo "leftovers.sh: unknown action '$action': $usage" >&2
    exit 2
    ;;
esac
