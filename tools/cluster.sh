# cluster.sh: sourced by whoever needs a PostgreSQL of its own; cluster_start exports its address, and the cluster is
# gone when the script ends.
# shellcheck shell=sh
cluster_start() {
  cluster_place=var/test/postgresql
  sh tools/postgresql_cluster.sh stop "$cluster_place"
  MARSHRUT_TEST_POSTGRESQL=$(sh tools/postgresql_cluster.sh start "$cluster_place")
  export MARSHRUT_TEST_POSTGRESQL
  trap 'sh tools/postgresql_cluster.sh stop "$cluster_place"' EXIT
  trap 'exit 130' INT TERM
}
