#!/bin/sh
# web_build.sh: builds web/dist, unless nothing that goes into it has changed since the last time. Expects node and
# npm on PATH (tools/node.sh).
set -eu
cd "$(dirname "$0")/.."
mkdir -p var/stamps
# An organisation's own certificate authority is known to the system, but not to node.
export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}"

# What the packages and the build are made from, as one hash.
packages_hash() { cat web/package.json web/package-lock.json | sha256sum; }
sources_hash() {
  {
    node --version
    find web \( -name node_modules -o -name dist \) -prune -o -type f -print 2>/dev/null |
      LC_ALL=C sort | tr '\n' '\0' | xargs -0 sha256sum
  } | sha256sum
}
# fresh STAMP HASH
fresh() { [ -f "var/stamps/$1" ] && [ "$(cat "var/stamps/$1")" = "$2" ]; }

hash=$(packages_hash)
if [ ! -d web/node_modules ] || ! fresh web-packages "$hash"; then
  echo "==> web: npm ci"
  npm ci --prefix web --ignore-scripts --no-audit --no-fund --loglevel=error
  echo "$hash" >var/stamps/web-packages
fi
hash=$(sources_hash)
if [ ! -f web/dist/index.html ] || ! fresh web-dist "$hash"; then
  echo "==> web: building"
  npm run --silent --prefix web build
  echo "$hash" >var/stamps/web-dist
fi
