#!/bin/sh
# A private PostgreSQL for tests, thrown away afterwards: it trusts whoever is on this machine and does not wait
# for the disk, so it must hold nothing of value.
#
#   tools/postgresql_cluster.sh start DIR    makes and starts a cluster under TMPDIR, remembers it in DIR, prints its URL
#   tools/postgresql_cluster.sh stop DIR     stops it and removes everything
#
# PostgreSQL refuses to run as root; root hands it to the user postgres, or to nobody.
set -eu

fail() { printf 'postgresql_cluster: %s\n' "$*" >&2; exit 1; }

programs=
for directory in /usr/lib/postgresql/*/bin "$(dirname "$(command -v initdb || echo /none/initdb)")"; do
  if [ -x "$directory/initdb" ]; then programs=$directory; fi
done

choose_owner() {
  owner=$(id -un)
  if [ "$(id -u)" -eq 0 ]; then
    if id postgres >/dev/null 2>&1; then owner=postgres; else owner=nobody; fi
  fi
}

# Runs a command as the user who owns the cluster.
as_owner() {
  if [ "$(id -u)" -ne 0 ]; then "$@"; else runuser -u "$owner" -- "$@"; fi
}

make_cluster() {
  if ! as_owner "$programs/initdb" -D "$home/data" -U marshrut -A trust -E UTF8 --locale=C.UTF-8 -N >"$place/log" 2>&1; then
    cat "$place/log" >&2
    fail "initdb failed"
  fi
  cat >>"$home/data/postgresql.conf" <<SETTINGS
listen_addresses = '127.0.0.1'
unix_socket_directories = '$home'
fsync = off
synchronous_commit = off
full_page_writes = off
max_connections = 200
SETTINGS
}

# A taken port shows only when the server tries it.
start_on_a_free_port() {
  port=$((20000 + $$ % 20000))
  tries=0
  until as_owner "$programs/pg_ctl" -D "$home/data" -l "$home/log" -w -t 30 -s -o "-p $port" start >/dev/null 2>&1; do
    tries=$((tries + 1))
    if [ "$tries" -ge 20 ]; then
      tail -n 5 "$home/log" >&2
      fail "no cluster started"
    fi
    port=$((port + 101))
  done
}

start() {
  [ -n "$programs" ] || fail "initdb was not found; install the package postgresql"
  [ ! -e "$place/location" ] || fail "$place holds a cluster already; stop it first"
  mkdir -p "$place"
  home=$(mktemp -d "${TMPDIR:-/tmp}/marshrut-postgresql.XXXXXX")
  printf '%s\n' "$home" >"$place/location"
  if [ "$(id -u)" -eq 0 ]; then chown "$owner" "$home"; fi
  cd "$home"
  make_cluster
  start_on_a_free_port
  printf 'postgresql://marshrut@127.0.0.1:%s/postgres\n' "$port" | tee "$place/url"
}

stop() {
  [ -e "$place/location" ] || return 0
  home=$(cat "$place/location")
  case $home in
    */marshrut-postgresql.??????) ;;
    *) fail "$place/location does not name a cluster of ours" ;;
  esac
  if [ -e "$home/data/postmaster.pid" ]; then
    cd "$home"
    as_owner "$programs/pg_ctl" -D "$home/data" -m immediate -w -s stop >/dev/null 2>&1 || true
    cd /
  fi
  rm -rf "$home"
  rm -f "$place/location" "$place/url" "$place/log"
  rmdir "$place" 2>/dev/null || true
}

[ $# -eq 2 ] || fail "usage: postgresql_cluster.sh start|stop DIR"
case $2 in /*) place=$2 ;; *) place=$PWD/$2 ;; esac
choose_owner
case $1 in
  start) start ;;
  stop) stop ;;
  *) fail "usage: postgresql_cluster.sh start|stop DIR" ;;
esac
