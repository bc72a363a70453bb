#!/bin/sh
# test.sh: every test of the house (./do test). Expects the packages and a node on PATH. Closes with one line
# "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
. tools/parts.sh
. tools/compile.sh

scripts() { shellcheck -x -s sh do tools/*.sh .ci/run; }
cluster_start() {
  [ -f tools/postgresql_cluster.sh ] || { export MARSHRUT_TEST_WITHOUT_POSTGRESQL=1; return 0; }
  sh tools/postgresql_cluster.sh stop var/test/postgresql
  MARSHRUT_TEST_POSTGRESQL=$(sh tools/postgresql_cluster.sh start var/test/postgresql)
  export MARSHRUT_TEST_POSTGRESQL
  trap 'sh tools/postgresql_cluster.sh stop var/test/postgresql' EXIT
  trap 'exit 130' INT TERM
}

echo "==> building and testing; logs in $logs"
[ ! -f web/package.json ] || part web_build sh tools/web_build.sh
part lints python3 tools/lint/run
part lint_examples python3 tests/lint/run
part walls python3 tests/walls/run
part scripts scripts
part compile compile dev
if [ "$failed" = 0 ]; then
  cluster_start
  # Unit, property and store tests of every room, the last on both databases.
  part rooms ctest --test-dir build/dev --verbose
fi
parts_close
