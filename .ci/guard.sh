#!/usr/bin/env bash
# Keeps out of the tracked files what must not be there: hosts of registries, switched-off tests, Windows line ends.
set -euo pipefail

cd "$(dirname "${BASH_SOURCE[0]}")/.."
found=0

# The clone may belong to another user than the one who runs this, which git would refuse.
tracked() { git -c safe.directory='*' "$@"; }

report() {
  local what=$1 hits=$2
  if [ -n "$hits" ]; then
    printf '%s\n' "$hits" | cut -c 1-200 >&2
    echo "guard: $what" >&2
    found=1
  fi
}

# Joined here, so that this file does not hold what it looks for.
hosts=()
host() {
  local IFS='.'
  hosts+=(-e "$*")
}
host repo maven apache org
host repo1 maven org
host search maven org
host central sonatype
host oss sonatype org
host jitpack io
host plugins gradle org
host registry npmjs
host deb debian org
host security debian org
host hub docker com
host index docker io
host registry-1 docker io
host docker io/
host ghcr io
host quay io
host gcr io
host mcr microsoft com
host public ecr aws

report "a registry's host name is machine-bound: name packages and images without it, the client knows where" \
  "$(tracked grep -nIiF "${hosts[@]}" || true)"
report "a switched-off test proves nothing: repair or remove it" \
  "$(tracked grep -nI "@Dis""abled" -- '*.java' '*.kt' '*.groovy' || true)"
report "Windows line ends: save with LF" \
  "$(tracked ls-files --eol | grep -E '^i/(crlf|mixed)' || true)"

[ "$found" -eq 0 ] || exit 1
echo "Tracked files: no registry host, no switched-off test, no Windows line end."
