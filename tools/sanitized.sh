#!/bin/sh
# sanitized.sh asan|tsan [ROOM ...]: the tests of all rooms, or of some, under AddressSanitizer and
# UndefinedBehaviorSanitizer, or under ThreadSanitizer. Expects a cluster.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
preset=$1
shift
targets=all
pattern=.
if [ $# -gt 0 ]; then
  targets=$(printf '%s_tests ' "$@")
  pattern="^($(printf '%s|' "$@" | sed 's/|$//'))(_[0-9]+)?\$"  # a room's tests may run in shares
fi
# shellcheck disable=SC2086  # names are meant to be split
compile "$preset" $targets
# What the font libraries keep until the program ends is theirs and no leak of ours.
export LSAN_OPTIONS="suppressions=$PWD/tools/leaks.txt:print_suppressions=0"
export TSAN_OPTIONS="suppressions=$PWD/tools/races.txt:halt_on_error=0:exitcode=66"
exec ctest --test-dir "build/$preset" --verbose --parallel 2 --no-tests=error --tests-regex "$pattern"
