#!/bin/sh
# pages.sh MARSHRUT [FEW [MANY]]: what the first pages cost, on both databases, beside a bare Beast server that answers
# the same bytes in the same run. Expects wrk and, in MARSHRUT_TEST_POSTGRESQL, a cluster (./do bench starts one).
set -eu
binary=$1
shift
[ $# -gt 0 ] || set -- 1000 100000
ninja -C build/release bare_server >/dev/null
exec python3 bench/pages.py "$binary" build/release/bench/bare_server "$@"
