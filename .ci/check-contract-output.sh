#!/usr/bin/env bash
# Checks what the README's command 'contract' said: its last line says AGREES, and a report that it names was written.
#
#   check-contract-output.sh OUTPUT START   START: a file as old as the start of the command
set -euo pipefail

output=${1:?usage: check-contract-output.sh OUTPUT START}
start=${2:?usage: check-contract-output.sh OUTPUT START}

# Maven resets the terminal's colours even where there is no terminal: those bytes are no words.
words=$(sed 's/\x1b\[[0-9;]*[A-Za-z]//g; s/[[:space:]]*$//' "$output" | grep -v '^$' || true)
last=$(tail -n 1 <<<"$words")
# As a word of its own: DISAGREES ends in the same letters.
if ! grep -qw AGREES <<<"$last"; then
  echo "README.md's command 'contract': expected a last line that says AGREES, found: ${last:-no output at all}" >&2
  exit 1
fi

# A report of an earlier run proves nothing, so it must be newer than the start.
named=$(grep -oE '[^][:space:]"'\''()<>[]+\.(html|json|sarif)\b' <<<"$words" | sed 's#^file://##' | sort -u || true)
while read -r report; do
  if [ -n "$report" ] && [ -s "$report" ] && [ "$report" -nt "$start" ]; then
    echo "The contract agrees, and its report is there: $report"
    exit 0
  fi
done <<<"$named"
echo "README.md's command 'contract': expected the path of a report (html, json, sarif) that this run wrote, as seen" \
  "from $PWD; named: ${named:-none}" >&2
exit 1
