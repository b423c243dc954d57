#!/usr/bin/env bash
# Installs the Debian packages that .ci/run needs and the machine lacks; asks the network only if there are any.
#
#   packages.sh             installs
#   packages.sh java-home   prints the home of a JDK 17
set -euo pipefail

java_home() {
  local candidate
  for candidate in /usr/lib/jvm/java-17-openjdk-* /usr/lib/jvm/temurin-17-jdk-* "${JAVA_HOME:-/nowhere}"; do
    if [ -x "$candidate/bin/javac" ] && "$candidate/bin/javac" -version 2>&1 | grep -q '^javac 17\.'; then
      echo "$candidate"
      return
    fi
  done
  return 1
}

installed() { [ "$(dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null)" = installed ]; }

install_missing() {
  local missing=()
  # What somebody else's package may bring is looked for by its command, what must be Debian's by its package.
  command -v dockerd >/dev/null && command -v docker >/dev/null || missing+=(docker.io)
  { command -v pg_dump && command -v psql; } >/dev/null || missing+=(postgresql-client)
  command -v mvn >/dev/null || missing+=(maven)
  command -v xz >/dev/null || missing+=(xz-utils)
  java_home >/dev/null || missing+=(openjdk-17-jdk-headless)
  installed busybox-static || missing+=(busybox-static)
  installed musl || missing+=(musl)
  if [ "${#missing[@]}" -eq 0 ]; then
    echo "Packages: nothing is missing."
    return
  fi
  echo "Packages: installing ${missing[*]}"
  export DEBIAN_FRONTEND=noninteractive
  # Another installation may hold the lock for a while: that is no reason to fail.
  apt-get -qq -o DPkg::Lock::Timeout=300 update
  apt-get -qq -y -o DPkg::Lock::Timeout=300 install --no-install-recommends "${missing[@]}"
}

case "${1:-install}" in
  install) install_missing ;;
  java-home)
    java_home || {
      echo "packages.sh: no JDK 17 below /usr/lib/jvm or in JAVA_HOME: run .ci/packages.sh first" >&2
      exit 1
    }
    ;;
  *)
    echo "packages.sh: unknown argument '$1': expected nothing or java-home" >&2
    exit 2
    ;;
esac
