#!/bin/sh
# adaptive.sh MARSHRUT: how well adaptive sittings measure, by rule and bank (bench/adaptive.py).
set -eu
exec python3 "$(dirname "$0")/adaptive.py" "$1"
