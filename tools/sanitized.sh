#!/bin/sh
# sanitized.sh: the unit, property and store tests of rooms under AddressSanitizer and UndefinedBehaviorSanitizer.
# Expects a cluster.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
# The rooms that have been run so and found clean; the others follow (docs/next.md).
rooms="base platform access regulation documents"
targets=
pattern=
for room in $rooms; do
  targets="$targets ${room}_tests"
  pattern="$pattern${pattern:+|}$room"
done
# shellcheck disable=SC2086  # names are meant to be split
compile asan $targets
# What the font libraries keep until the program ends is theirs and no leak of ours.
export LSAN_OPTIONS="suppressions=$PWD/tools/leaks.txt:print_suppressions=0"
exec ctest --test-dir build/asan --verbose --parallel 2 --tests-regex "^($pattern)\$"
