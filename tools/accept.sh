#!/bin/sh
# accept.sh: writes contract/ and the recorded answers of the stories anew (./do accept). What changed is then reviewed
# as a diff: it is what customers and their programs will see.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
compile dev all marshrut
sh tools/contract.sh write build/dev/marshrut
[ -d web/node_modules ] || sh tools/web_build.sh
npm run --silent --prefix web api
MARSHRUT_ACCEPT=1 MARSHRUT_TEST_WITHOUT_POSTGRESQL=1 ctest --test-dir build/dev --tests-regex '^stories$' --output-on-failure
git --no-pager diff --stat -- contract tests/stories web/src/api
