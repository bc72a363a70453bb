#!/bin/sh
# browser_tests.sh BINARY [SPEC ...]: tests/e2e/*.spec.mjs in Debian's Chromium, against a real server with a demo
# database of its own on a free port. A spec finds its address in MARSHRUT_URL; MARSHRUT_TEST_PLACE keeps runs apart.
set -eu
cd "$(dirname "$0")/.."
binary=$1
shift
[ $# -gt 0 ] || set -- tests/e2e/*.spec.mjs
place=${MARSHRUT_TEST_PLACE:-var/test/browser}
rm -rf "$place"
mkdir -p "$place"
database=sqlite:$place/marshrut.sqlite
regulation=${MARSHRUT_TEST_REGULATION:-kirov}
"$binary" demo --database "$database" --data-directory "$place/files" --regulation "$regulation" --teachers "${MARSHRUT_TEST_TEACHERS:-60}" --seed 1 --years "${MARSHRUT_TEST_YEARS:-0}"

"$binary" serve --database "$database" --data-directory "$place/files" --port 0 >"$place/server.log" 2>&1 &
server=$!
trap 'kill "$server" 2>/dev/null; wait "$server" 2>/dev/null || true' EXIT
tries=0
until url=$(grep -o 'http://[^ "]*' "$place/server.log" | head -n 1) && [ -n "$url" ] && curl -fsS "$url/readyz" >/dev/null 2>&1; do
  tries=$((tries + 1))
  if [ "$tries" -gt 100 ] || ! kill -0 "$server" 2>/dev/null; then
    cat "$place/server.log"
    exit 1
  fi
  sleep 0.1
done
export MARSHRUT_URL="$url"
node --test --test-concurrency=2 "$@"
