#!/bin/sh
# test.sh: every test of the house (./do test). Expects the packages and a node on PATH. Closes with one line
# "N passed, N failed".
set -eu
cd "$(dirname "$0")/.."
. tools/parts.sh
. tools/compile.sh
. tools/cluster.sh
binary=build/dev/marshrut

scripts() { shellcheck -x -s sh ./do tools/*.sh && shellcheck -x -s bash .ci/run; }
web_checks() {
  npm run --silent --prefix web check && npm run --silent --prefix web lint && npm run --silent --prefix web budgets
}

echo "==> building and testing; logs in $logs"
part lints python3 tools/lint/run
part lint_examples python3 tests/lint/run
part walls python3 tests/walls/run
part scripts scripts
part clauses python3 tools/compliance_falls.py
part web_build sh tools/web_build.sh
# Beside the compiler, whose links leave a core idle.
part_begin web_checks web_checks
broken=$failed
part compile compile dev all marshrut
broken=$((failed - broken))
part_end web_checks
part web_tests npm run --silent --prefix web test
# On a program that did not compile the rest would only repeat it.
if [ "$broken" = 0 ]; then
  part door python3 tests/door/run "$binary"
  part psychometrics_commands python3 tests/psychometrics_commands/run "$binary"
  memory_start
  cluster_start
  # Unit, property and store tests of every room, and the stories; stores on both databases. Once the long ones are
  # begun a core is idle at times.
  part_begin rooms ctest --test-dir build/dev --verbose --parallel 2
  part contract sh tools/contract.sh compare "$binary"
  part openapi sh tools/openapi_lint.sh
  # Its texts would stand in the pages of the others.
  part browser_hostile env MARSHRUT_TEST_PLACE=var/test/browser_hostile sh tools/browser_tests.sh "$binary" tests/e2e/hostile.spec.mjs
  part_end rooms
  # A route is composed from what a replayed year left open, pages are fullest and items are known after one; an adaptive form
  # would be given to the people of the others.
  part_begin browser_year env MARSHRUT_TEST_PLACE=var/test/browser_year MARSHRUT_TEST_YEARS=1 sh tools/browser_tests.sh "$binary" tests/e2e/route.spec.mjs tests/e2e/budget.spec.mjs tests/e2e/adaptive.spec.mjs tests/e2e/planning_wave.spec.mjs
  # shellcheck disable=SC2046  # names are meant to be split
  part browser sh tools/browser_tests.sh "$binary" $(find tests/e2e -maxdepth 1 -name '*.spec.mjs' ! -name 'route.spec.mjs' ! -name 'budget.spec.mjs' ! -name 'adaptive.spec.mjs' ! -name 'planning_wave.spec.mjs' ! -name 'effects.spec.mjs' ! -name 'results.spec.mjs' ! -name 'hostile.spec.mjs' | sort)
  part_end browser_year
  # Five people who attended one thing and were measured twice are found among 150 after a year; so are results and repeats.
  part browser_effects env MARSHRUT_TEST_PLACE=var/test/browser_effects MARSHRUT_TEST_TEACHERS=150 MARSHRUT_TEST_YEARS=1 sh tools/browser_tests.sh "$binary" tests/e2e/effects.spec.mjs tests/e2e/results.spec.mjs
  part browser_regions sh tools/browser_regions.sh "$binary"
fi
parts_close
