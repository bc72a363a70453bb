#!/bin/sh
# sanitized.sh: the unit, property and store tests of every room under AddressSanitizer and UndefinedBehaviorSanitizer.
# Expects a cluster. The front door's tests (app) run without: they are the same code behind HTTP, and twice as long.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
targets=
for folder in tests/*/; do
  room=$(basename "$folder")
  if [ -d "src/$room" ] && [ "$room" != app ]; then targets="$targets ${room}_tests"; fi
done
# shellcheck disable=SC2086  # names are meant to be split
compile asan $targets
# What the font libraries keep until the program ends is theirs and no leak of ours.
export LSAN_OPTIONS="suppressions=$PWD/tools/leaks.txt:print_suppressions=0"
exec ctest --test-dir build/asan --verbose --parallel 2 --exclude-regex '^app$'
