#!/bin/sh
# node.sh: prints the PATH under which `node` and `npm` can build the web interface: the present one where node is at
# least 20.19 and npm at least 11, else one with var/tools/node in front, which holds the pinned versions of
# tools/node/package-lock.json. To fetch those some npm must run: the one of PATH, of any age, or else Debian's,
# unpacked into a folder of its own, so that neither it nor its old node becomes part of the machine.
set -eu
cd "$(dirname "$0")/.."
here=$(pwd)
own=$here/var/tools/node
own_path=$own/node_modules/.bin:$PATH
export NODE_EXTRA_CA_CERTS="${NODE_EXTRA_CA_CERTS:-/etc/ssl/certs/ca-certificates.crt}"

# at_least MAJOR MINOR VERSION
at_least() {
  major=${3#v}
  minor=${major#*.}
  major=${major%%.*}
  minor=${minor%%.*}
  [ "$major" -gt "$1" ] 2>/dev/null || { [ "$major" -eq "$1" ] && [ "$minor" -ge "$2" ]; } 2>/dev/null
}

if at_least 20 19 "$(node --version 2>/dev/null)" && at_least 11 0 "$(npm --version 2>/dev/null)"; then
  echo "$PATH"
  exit 0
fi
if cmp -s tools/node/package-lock.json "$own/fetched"; then
  echo "$own_path"
  exit 0
fi

# Debian's npm with all it needs, unpacked; it runs in there by chroot, since its node knows its own parts by
# absolute path only.
debian_npm() {
  root=$here/var/tools/debian-npm
  rm -rf "$root" "$root.archives"
  mkdir -p "$root/etc/ssl/certs" "$root/tmp" "$root/fetch" "$root.archives/partial"
  : >"$root.archives/none-installed"
  [ -n "$(find /var/lib/apt/lists -name '*_Packages*' 2>/dev/null | head -n 1)" ] || sh tools/as_root.sh apt-get -q update
  apt-get -qq -y -o Dir::State::status="$root.archives/none-installed" -o Dir::Cache::archives="$root.archives" \
    -o Debug::NoLocking=1 -o APT::Sandbox::User=root --no-install-recommends --download-only install npm
  for archive in "$root.archives"/*.deb; do dpkg-deb -x "$archive" "$root"; done
  cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
  cp -L /etc/ssl/certs/ca-certificates.crt "$root/etc/ssl/certs/"
  cp tools/node/package.json tools/node/package-lock.json "$root/fetch/"
  sh tools/as_root.sh env HOME=/fetch chroot "$root" /usr/bin/node /usr/share/nodejs/npm/bin/npm-cli.js \
    ci --prefix /fetch --ignore-scripts --no-audit --no-fund --loglevel=error
  sh tools/as_root.sh chown -R "$(id -u):$(id -g)" "$root/fetch"
  mv "$root/fetch/node_modules" "$own/"
  sh tools/as_root.sh rm -rf "$root" "$root.archives"
}

{
  echo "==> node: fetching the pinned one into var/tools"
  rm -rf "$own"
  mkdir -p "$own"
  if npm --version >/dev/null 2>&1; then
    cp tools/node/package.json tools/node/package-lock.json "$own/"
    npm ci --prefix "$own" --ignore-scripts --no-audit --no-fund --loglevel=error
  else
    debian_npm
  fi
  PATH=$own_path node --version
  cp tools/node/package-lock.json "$own/fetched"
} >&2
echo "$own_path"
