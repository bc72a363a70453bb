#!/bin/sh
# bench.sh [NAME ...]: builds and runs bench/NAME_bench.cpp and bench/NAME.sh (./do bench); without a name, all of them.
# Results go to the terminal and to var/bench/; figures worth keeping are written to bench/RESULTS.md by hand.
set -eu
cd "$(dirname "$0")/.."
. tools/compile.sh
. tools/cluster.sh

if [ $# = 0 ]; then
  # shellcheck disable=SC2046  # names are meant to be split
  set -- $(for file in bench/*_bench.cpp bench/*.sh; do
    [ ! -f "$file" ] || basename "$file" | sed 's/_bench\.cpp$//; s/\.sh$//'
  done)
fi
cmake --preset release >/dev/null
compile release marshrut
cluster_start
mkdir -p var/bench
for name in "$@"; do
  echo "==> $name"
  if [ -f "bench/${name}_bench.cpp" ]; then
    compile release "${name}_bench"
    "build/release/bench/${name}_bench" --benchmark_repetitions=3 --benchmark_report_aggregates_only=true | tee "var/bench/$name.txt"
  else
    sh "bench/$name.sh" build/release/marshrut | tee "var/bench/$name.txt"
  fi
done
