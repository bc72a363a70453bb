#!/bin/sh
# accept.sh: writes contract/ anew, the web client's types that are generated from it, the record of clauses with the
# pages of docs/ that say where clauses and user stories are told and, before the first release, the base of the
# migrations (./do accept). What changed is then reviewed as a diff: it is what customers and their programs will see.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
compile dev story_tests
build/dev/tests/story_tests --no-skip --test-case="the record of compliance is written*" >/dev/null
compile dev marshrut
sh tools/contract.sh write build/dev/marshrut
[ -d web/node_modules ] || sh tools/web_build.sh
npm run --silent --prefix web api
git --no-pager diff --stat -- contract migrations web/src/api regulations docs
