#!/bin/sh
# without_node.sh COMMAND ...: runs it on a PATH that holds everything but node and npm, as on a bare machine.
set -eu
shadow=$(mktemp -d)
trap 'rm -rf "$shadow"' EXIT
old_ifs=$IFS
IFS=:
for folder in $PATH; do
  [ -d "$folder" ] || continue
  for tool in "$folder"/*; do
    name=${tool##*/}
    case $name in node | nodejs | npm | npx | corepack) continue ;; esac
    [ -e "$shadow/$name" ] || ln -s "$tool" "$shadow/$name" 2>/dev/null || true
  done
done
IFS=$old_ifs
PATH=$shadow
export PATH
"$@"
