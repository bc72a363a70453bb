#!/bin/sh
# sitters.sh MARSHRUT [SITTERS [THINK [SECONDS]]]: a sitting of thousands with a kill -9 in the middle (bench/sitters.py), on
# both databases. In MARSHRUT_TEST_POSTGRESQL a cluster (./do bench starts one).
set -eu
exec python3 bench/sitters.py "$@"
