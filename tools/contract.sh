#!/bin/sh
# contract.sh compare|write BINARY: what the program says of itself, against contract/ or into it. Until a release is
# tagged, `write` also makes the schema the base of the migrations: no database has to be brought from one to another.
set -eu
cd "$(dirname "$0")/.."
action=$1
binary=$2

# print DIRECTORY: every file of the contract
print() {
  mkdir -p "$1"
  "$binary" openapi >"$1/openapi.json"
  "$binary" permissions >"$1/permissions.txt"
  "$binary" errors >"$1/errors.md"
  "$binary" schema >"$1/schema.sql"
}

case $action in
  write)
    print contract
    [ -n "$(git tag --list 'v*')" ] || cp contract/schema.sql migrations/0001-base.sql
    ;;
  compare)
    print var/test/contract
    passed=0
    failed=0
    for file in openapi.json permissions.txt errors.md schema.sql; do
      if diff -u "contract/$file" "var/test/contract/$file"; then
        passed=$((passed + 1))
      else
        failed=$((failed + 1))
        echo "contract/$file is not what the program says: review the difference, then ./do accept"
      fi
    done
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    ;;
  *) exit 2 ;;
esac
