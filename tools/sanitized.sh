#!/bin/sh
# sanitized.sh: every room's tests under AddressSanitizer and UndefinedBehaviorSanitizer. Expects a cluster.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
compile asan
# What the font libraries keep until the program ends is theirs and no leak of ours.
export LSAN_OPTIONS="suppressions=$PWD/tools/leaks.txt:print_suppressions=0"
exec ctest --test-dir build/asan --verbose --parallel 2
