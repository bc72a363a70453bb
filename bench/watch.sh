#!/bin/sh
# watch.sh MARSHRUT: how items are watched where nothing is wrong with any (bench/watch.py).
set -eu
exec python3 "$(dirname "$0")/watch.py" "$1"
