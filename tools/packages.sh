#!/bin/sh
# packages.sh LIST ...: installs what tools/packages-LIST.txt names and the machine lacks. Silent and quick when
# nothing is missing.
set -eu
cd "$(dirname "$0")/.."

wanted() {
  for list in "$@"; do sed 's/#.*//' "tools/packages-$list.txt"; done | tr -s ' \t' '\n' | sed '/^$/d' | sort -u
}
# shellcheck disable=SC2046  # names are meant to be split
there=$(dpkg-query -W -f '${db:Status-Abbrev}${Package}\n' $(wanted "$@") 2>/dev/null | sed -n 's/^ii *//p') || true
missing=$(wanted "$@" | grep -vxF -e "${there:-none}") || true
[ -n "$missing" ] || exit 0

echo "==> packages: installing $(echo "$missing" | tr '\n' ' ')"
# Debian would start a database cluster of its own; ours are private (tools/postgresql_cluster.sh).
if ! dpkg-query -W postgresql-common >/dev/null 2>&1 && [ ! -e /etc/postgresql-common/createcluster.conf ]; then
  sh tools/as_root.sh mkdir -p /etc/postgresql-common
  echo 'create_main_cluster = false' | sh tools/as_root.sh tee /etc/postgresql-common/createcluster.conf >/dev/null
fi
sh tools/as_root.sh apt-get -q update
# shellcheck disable=SC2086
sh tools/as_root.sh env DEBIAN_FRONTEND=noninteractive apt-get -q -y --no-install-recommends \
  -o Dpkg::Options::=--force-confold install $missing
