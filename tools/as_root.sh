#!/bin/sh
# as_root.sh COMMAND ...: runs it as root: as it is, or through sudo.
if [ "$(id -u)" = 0 ]; then exec "$@"; fi
if command -v sudo >/dev/null 2>&1; then exec sudo "$@"; fi
echo "do: this step needs root or sudo: $*" >&2
echo "do: run ./do once as root, or ask an administrator to install what tools/packages-*.txt lists" >&2
exit 30
