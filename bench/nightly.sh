#!/bin/sh
# nightly.sh BINARY [TEACHERS]: a year of so many teachers on either database, then what the night counts from it. The program
# nightly_work must be built beside BINARY's folder: ./do bench nightly does all of it.
set -eu
binary=$1
teachers=${2:-10000}
place=var/bench/nightly
work=$(dirname "$binary")/bench/nightly_work
cmake --build "$(dirname "$binary")" --target nightly_work >/dev/null
for database in sqlite:$place/demo.sqlite "${MARSHRUT_TEST_POSTGRESQL%/*}/nightly"; do
  rm -rf "$place"
  mkdir -p "$place"
  case $database in postgresql:*)
    psql -qX "$MARSHRUT_TEST_POSTGRESQL" -c 'DROP DATABASE IF EXISTS nightly WITH (FORCE)' -c 'CREATE DATABASE nightly'
    ;;
  esac
  "$binary" demo --database "$database" --data-directory "$place/files" --papers "$place/papers" --regulation kirov --teachers "$teachers" \
    --seed 1 --years 1 --until-end >"$place/log"
  echo "${database%%:*}, $teachers teachers"
  "$work" "$database" "$place/files"
done
