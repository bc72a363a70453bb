#!/bin/sh
# browser_regions.sh BINARY [REGULATION ...]: tests/e2e/regulations/REGULATION/*.spec.mjs, each folder on a demo that
# lives by that regulation; all of them when none is named.
set -eu
cd "$(dirname "$0")/.."
binary=$1
shift
if [ $# -eq 0 ]; then
  for folder in tests/e2e/regulations/*/; do set -- "$@" "$(basename "$folder")"; done
fi
failed=0
for regulation in "$@"; do
  MARSHRUT_TEST_REGULATION=$regulation MARSHRUT_TEST_PLACE=var/test/browser_$regulation \
    sh tools/browser_tests.sh "$binary" "tests/e2e/regulations/$regulation/"*.spec.mjs || failed=1
done
exit $failed
