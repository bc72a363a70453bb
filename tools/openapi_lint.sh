#!/bin/sh
# openapi_lint.sh: contract/openapi.json has neither errors nor warnings for redocly.
set -eu
cd "$(dirname "$0")/.."
place=var/tools/redocly
if ! cmp -s tools/redocly/package-lock.json "$place/fetched"; then
  rm -rf "$place"
  mkdir -p "$place"
  cp tools/redocly/package.json tools/redocly/package-lock.json "$place/"
  npm ci --prefix "$place" --ignore-scripts --no-audit --no-fund --loglevel=error
  cp tools/redocly/package-lock.json "$place/fetched"
fi
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
said=$("$place/node_modules/.bin/redocly" lint --extends=recommended --format=codeframe contract/openapi.json 2>&1) || {
  echo "$said"
  exit 1
}
case $said in *"You have "*" warning"*)
  echo "$said"
  exit 1
  ;;
esac
