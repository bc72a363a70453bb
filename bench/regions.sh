#!/bin/sh
# regions.sh MARSHRUT [COUNT ...]: how fast a demo of each regulation is lived, and in one of Kirov how long many decisions,
# many certificates and the matrix of a region take. In MARSHRUT_TEST_POSTGRESQL a cluster (./do bench starts one).
set -eu
binary=$1
shift
[ $# -gt 0 ] || set -- 1000 10000
exec python3 bench/regions.py "$binary" "$@"
