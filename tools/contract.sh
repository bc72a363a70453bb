#!/bin/sh
# contract.sh compare|write BINARY: what the program says of itself, against contract/ and docs/ or into them. Until a
# release is tagged, `write` also makes the schema the base of the migrations: no database has to be brought from one to
# another.
set -eu
cd "$(dirname "$0")/.."
action=$1
binary=$2

# print DIRECTORY: every file of the contract and the generated pages of docs/, by their paths
print() {
  mkdir -p "$1/contract" "$1/docs"
  "$binary" openapi >"$1/contract/openapi.json"
  "$binary" permissions >"$1/contract/permissions.txt"
  "$binary" errors >"$1/contract/errors.md"
  "$binary" schema >"$1/contract/schema.sql"
  "$binary" compliance --format markdown >"$1/docs/compliance.md"
  python3 tools/told_stories.py >"$1/docs/stories.md"
}

case $action in
  write)
    print .
    [ -n "$(git tag --list 'v*')" ] || cp contract/schema.sql migrations/0001-base.sql
    ;;
  compare)
    print var/test/printed
    passed=0
    failed=0
    for file in contract/openapi.json contract/permissions.txt contract/errors.md contract/schema.sql \
      docs/compliance.md docs/stories.md; do
      if diff -u "$file" "var/test/printed/$file"; then
        passed=$((passed + 1))
      else
        failed=$((failed + 1))
        echo "$file is not what the program says: review the difference, then ./do accept"
      fi
    done
    echo "$passed passed, $failed failed"
    [ "$failed" = 0 ]
    ;;
  *) exit 2 ;;
esac
