#!/bin/sh
# Does on the first start what the official image does for POSTGRES_USER, POSTGRES_PASSWORD, POSTGRES_DB,
# POSTGRES_INITDB_ARGS and POSTGRES_HOST_AUTH_METHOD, with a server package that has no psql.
set -eu

# The server refuses to run as root. Every step is an exec, so that the server is process 1 and gets the stop signal.
as_postgres() { exec su -s /bin/sh postgres -c 'exec "$@"' -- sh "$@"; }

initialise() {
  : "${POSTGRES_USER:=postgres}"
  : "${POSTGRES_DB:=$POSTGRES_USER}"
  if [ -z "${POSTGRES_PASSWORD:-}" ] && [ "${POSTGRES_HOST_AUTH_METHOD:-}" != trust ]; then
    echo "postgres image: no password for the superuser: set POSTGRES_PASSWORD" >&2
    exit 1
  fi
  if [ -n "$(ls -A /docker-entrypoint-initdb.d 2>/dev/null)" ]; then
    echo "postgres image: scripts in /docker-entrypoint-initdb.d are not run here: run them over JDBC" >&2
    exit 1
  fi

  password_file=$(mktemp)
  printf '%s' "${POSTGRES_PASSWORD:-}" >"$password_file"
  chown postgres "$password_file"
  set -- initdb --no-sync --username="$POSTGRES_USER" -D "$PGDATA"
  if [ -n "${POSTGRES_PASSWORD:-}" ]; then
    set -- "$@" --pwfile="$password_file"
  fi
  # Split on purpose: the variable holds several arguments, as with the official image.
  # shellcheck disable=SC2086
  (as_postgres "$@" ${POSTGRES_INITDB_ARGS:-})
  rm -f "$password_file"
  echo "host all all all ${POSTGRES_HOST_AUTH_METHOD:-scram-sha-256}" >>"$PGDATA/pg_hba.conf"

  if [ "$POSTGRES_DB" != postgres ]; then
    create_database
  fi
}

# The single-user server goes on after an error and ends as if nothing was wrong, so its words decide.
create_database() {
  quoted=$(printf '%s' "$POSTGRES_DB" | sed 's/"/""/g')
  words=$(printf 'CREATE DATABASE "%s"\n' "$quoted" | (as_postgres postgres --single -D "$PGDATA" postgres) 2>&1)
  case $words in
    *ERROR:* | *FATAL:*)
      echo "postgres image: database $POSTGRES_DB could not be created: $words" >&2
      exit 1
      ;;
  esac
}

case "${1:-postgres}" in
  -*) set -- postgres "$@" ;;
esac
if [ "${1:-}" != postgres ] || [ "${2:-}" = --version ]; then
  exec "$@"
fi

mkdir -p "$PGDATA"
chown postgres "$PGDATA"
chmod 0700 "$PGDATA"
if [ ! -s "$PGDATA/PG_VERSION" ]; then
  initialise
  # The official image runs the server once to set it up, and whoever waits for it waits for this line to come twice.
  echo "LOG:  database system is ready to accept connections (set up; starting the server proper)" >&2
fi
as_postgres "$@"
