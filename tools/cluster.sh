# cluster.sh: sourced by whoever needs a PostgreSQL of its own; cluster_start exports its address, and the cluster is
# gone when the script ends.
# shellcheck shell=sh
cluster_start() {
  cluster_place=var/test/postgresql
  trap cluster_end EXIT
  trap 'exit 130' INT TERM
  sh tools/postgresql_cluster.sh stop "$cluster_place"
  MARSHRUT_TEST_POSTGRESQL=$(sh tools/postgresql_cluster.sh start "$cluster_place")
  export MARSHRUT_TEST_POSTGRESQL
}

cluster_end() {
  if [ -n "${parts_running:-}" ]; then parts_stop; fi
  sh tools/postgresql_cluster.sh stop "$cluster_place"
  memory_end
}

# Whatever is temporary lives in memory from here on, if there is room: tests make and drop hundreds of databases, which
# costs a disk's file system more than their work costs the processor. Not for what measures. Comes before cluster_start.
memory_start() {
  [ -w /dev/shm ] && [ "$(df -Pk /dev/shm | awk 'END { print $4 }')" -gt 4000000 ] || return 0
  TMPDIR=$(mktemp -d /dev/shm/marshrut-test.XXXXXX)
  # The cluster's owner is another user than root.
  chmod 755 "$TMPDIR"
  export TMPDIR
}
memory_end() {
  case ${TMPDIR:-} in /dev/shm/marshrut-test.??????) rm -rf "$TMPDIR" ;; esac
}
