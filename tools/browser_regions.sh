#!/bin/sh
# browser_regions.sh BINARY [REGULATION ...]: tests/e2e/regulations/REGULATION/*.spec.mjs, each folder on a demo that
# lives by that regulation; all of them when none is named.
set -eu
cd "$(dirname "$0")/.."
binary=$1
shift
[ $# -gt 0 ] || set -- $(ls tests/e2e/regulations)
for regulation in "$@"; do
  MARSHRUT_TEST_REGULATION=$regulation MARSHRUT_TEST_PLACE=var/test/browser_$regulation \
    sh tools/browser_tests.sh "$binary" "tests/e2e/regulations/$regulation/"*.spec.mjs
done
