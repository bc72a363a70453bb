#!/bin/sh
# soak.sh [--list | NAME ...]: the tests that run longer than ./do test may (./do soak). Each is a function below whose
# name begins with soak_ and whose first line says what it proves; a new one needs nothing else. SOAK_TEACHERS=N plays
# fewer people, SOAK_WALKS=N walks fewer walks and SOAK_SITTERS=N lets fewer sit, to try the soak itself. `proofs` takes
# clauses and stories after it: ./do soak proofs KIR-3.2.1 route
set -eu
cd "$(dirname "$0")/.."
PARTS_LOGS=var/soak/logs
. tools/parts.sh
. tools/compile.sh
. tools/cluster.sh
binary=build/release/marshrut

# A database of the cluster by its name; `empty` makes it anew.
at() { echo "${MARSHRUT_TEST_POSTGRESQL%/*}/$1"; }
empty() {
  psql -qX "$MARSHRUT_TEST_POSTGRESQL" -c "DROP DATABASE IF EXISTS $1 WITH (FORCE)" -c "CREATE DATABASE $1"
}

# demo_on URL
demo_on() {
  "$binary" demo --database "$1" --data-directory var/soak/files --papers var/soak/papers --regulation kirov \
    --teachers "${SOAK_TEACHERS:-10000}" --seed 1 --years 1 --until-end --json > var/soak/summary.json &&
    cat var/soak/summary.json && python3 tests/demo_summary/recount "$1" var/soak/summary.json &&
    "$binary" verify-journal --database "$1"
}
soak_demo_sqlite() {
  # A year of ten thousand teachers, through the acts, in one file; the summary equals a recount by SQL.
  rm -f var/soak/demo.sqlite* && demo_on sqlite:var/soak/demo.sqlite
}
soak_demo_postgresql() {
  # The same on PostgreSQL.
  empty soak_demo && demo_on "$(at soak_demo)"
}
soak_kills_sqlite() {
  # Nothing answered is lost and nothing is doubled when the program is killed again and again.
  rm -f var/soak/kills.sqlite* && python3 tests/kills/run "$binary" sqlite:var/soak/kills.sqlite 100
}
soak_kills_postgresql() {
  # The same on PostgreSQL.
  empty soak_kills && python3 tests/kills/run "$binary" "$(at soak_kills)" 100
}
soak_kills_waves() {
  # A wave is published whole and once while the program is killed, on either database.
  rm -f var/soak/waves.sqlite* && python3 tests/kills/waves "$binary" sqlite:var/soak/waves.sqlite 20 &&
    empty soak_waves && python3 tests/kills/waves "$binary" "$(at soak_waves)" 20
}
soak_sitters() {
  # Two thousand people sit at once on either database, the server is killed in their midst: no answer is lost.
  sh bench/sitters.sh "$binary" "${SOAK_SITTERS:-2000}"
}
soak_seats() {
  # Two hundred clients on one last seat, a hundred times on either database: never over its seats, the order kept.
  compile dev app_tests &&
    MARSHRUT_TEST_SOAK=1 build/dev/tests/app_tests --source-file=*/app/wave_race_test.cpp
}
soak_proofs() {
  # What realises a clause is taken away, and the line of the story told for it fails; writes regulations/compliance.tsv.
  compile dev story_tests &&
    TMPDIR=/dev/shm MARSHRUT_PROOFS="$proofs" build/dev/tests/story_tests --no-skip --test-case="proofs are tried*"
}
soak_fuzz() {
  # The readers and estimates of the psychometric engine on thirty times as much chance, under sanitizers; 100,000 people by
  # 1,000 items on the command line.
  MARSHRUT_FUZZ=30 sh tools/sanitized.sh asan psychometrics && python3 tests/psychometrics_commands/run "$binary" --large
}
soak_threads() {
  # The tests of platform, access and the front door under ThreadSanitizer.
  sh tools/sanitized.sh tsan platform access app
}

soak_walk() {
  # Forty random walks with seeds of their own over a socket, each over all regulations and both databases.
  compile dev walk_tests || return 1
  for seed in $(seq 101 $((100 + ${SOAK_WALKS:-40}))); do
    MARSHRUT_WALK_SEED=$seed MARSHRUT_WALK_SOCKET=1 build/dev/tests/walk_tests --source-file=*/walk/house_walk_test.cpp \
      --test-case='a walk*' || return 1
    MARSHRUT_WALK_SEED=$seed MARSHRUT_WALK_TIMES=5 build/dev/tests/walk_tests --test-case='a walk over the pure*' || return 1
  done
}

all=$(sed -n 's/^soak_\([a-z_]*\)() {$/\1/p' tools/soak.sh)
if [ "${1:-}" = --list ]; then
  for name in $all; do
    printf '%-18s %s\n' "$name" "$(sed -n "/^soak_$name() {/{n;s/^ *# //p;}" tools/soak.sh)"
  done
  exit 0
fi
proofs=
if [ "${1:-}" = proofs ]; then
  shift
  proofs=$*
  part proofs soak_proofs
  cat "$logs/proofs.log"
  parts_close
  exit $?
fi
# shellcheck disable=SC2086  # names are meant to be split
[ $# -gt 0 ] || set -- $all
for name in "$@"; do
  case " $(echo "$all" | tr '\n' ' ') " in *" $name "*) ;; *)
    echo "soak: no test '$name'; ./do soak --list names them" >&2
    exit 2
    ;;
  esac
done
compile release marshrut
cluster_start
for name in "$@"; do part "$name" "soak_$name"; done
parts_close
