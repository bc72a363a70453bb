#!/bin/sh
# openapi_lint.sh: contract/openapi.json has neither errors nor warnings for redocly. Expects web/node_modules.
set -eu
cd "$(dirname "$0")/.."
export REDOCLY_TELEMETRY=off REDOCLY_SUPPRESS_UPDATE_NOTICE=true
said=$(web/node_modules/.bin/redocly lint --extends=recommended contract/openapi.json 2>&1) || {
  echo "$said"
  exit 1
}
case $said in *"You have "*" warning"*)
  echo "$said"
  exit 1
  ;;
esac
