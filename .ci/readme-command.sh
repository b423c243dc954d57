#!/usr/bin/env bash
# Prints the command line that README.md shows under the given name, so that CI runs what readers are told to run.
# In README.md: the line `<!-- command: NAME -->`, directly below it a ```sh block with exactly one line.
set -euo pipefail

name=${1:?usage: readme-command.sh NAME}
readme=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)/README.md

if [ ! -r "$readme" ]; then
  echo "$readme is missing: it must show the command '$name'" >&2
  exit 1
fi
awk -v name="$name" -v readme="$readme" '
  function wrong(what) {
    printf "%s:%d: command \"%s\": %s\n", readme, NR, name, what > "/dev/stderr"
    failed = 1
    exit 1
  }
  { sub(/[ \t\r]+$/, "") }
  state == "inside" && $0 == "```" {
    if (lines != 1) wrong("the block must hold one line, it holds " (lines + 0))
    state = ""
    next
  }
  state == "inside" { if ($0 != "") { lines++; command = $0 } next }
  state == "marked" {
    if ($0 != "```sh") wrong("expected ```sh right below the marker, found: " $0)
    state = "inside"
    next
  }
  $0 == "<!-- command: " name " -->" { if (++markers > 1) wrong("marked a second time"); state = "marked" }
  END {
    if (failed) exit 1
    if (markers != 1) wrong("not marked anywhere: put <!-- command: " name " --> above its ```sh block")
    if (state != "") wrong("its block does not end")
    print command
  }
' "$readme"
