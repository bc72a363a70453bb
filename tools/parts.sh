# parts.sh: sourced by test.sh, check.sh, accept.sh, soak.sh and .ci/run. A part is one runner: its output goes to a log, its
# time and counts to one line, its failure is shown at once. Counts are summed over all parts.
# A part's command is run where its code is looked at, so `set -e` does not work inside it: a function of several steps
# joins them by &&.
# shellcheck shell=sh
logs=${PARTS_LOGS:-var/test/logs}
rm -rf "$logs"
mkdir -p "$logs"
parts_started=$(date +%s)
passed=0
failed=0
parts_running=

# part NAME COMMAND ...: runs it now
part() {
  part_name=$1
  shift
  part_begun=$(date +%s)
  part_code=0
  "$@" >"$logs/$part_name.log" 2>&1 || part_code=$?
  part_report "$part_name" "$part_code" "$(($(date +%s) - part_begun))"
}

# part_begin NAME COMMAND ...: runs it beside the following parts; part_end NAME waits for it.
part_begin() {
  part_name=$1
  shift
  (
    part_begun=$(date +%s)
    part_code=0
    "$@" >"$logs/$part_name.log" 2>&1 || part_code=$?
    echo "$part_code $(($(date +%s) - part_begun))" >"$logs/$part_name.end"
  ) &
  eval "part_pid_$part_name=$!"
  parts_running="$parts_running $!"
}
part_end() {
  eval "part_pid=\$part_pid_$1"
  wait "$part_pid" || true
  # shellcheck disable=SC2086  # pids are meant to be split
  parts_running=$(printf '%s\n' $parts_running | grep -vx "$part_pid" || true)
  read -r part_code part_seconds <"$logs/$1.end" || part_code=1
  part_report "$1" "$part_code" "${part_seconds:-0}"
}

# parts_stop: ends what still runs beside, whole: sh lets it live through an interruption of the script.
parts_stop() {
  for part_pid in $parts_running; do part_kill "$part_pid"; done
}
part_kill() {
  # shellcheck disable=SC2046  # pids are meant to be split
  set -- "$1" $(pgrep -P "$1" || true)
  kill "$1" 2>/dev/null || true
  shift
  for part_pid in "$@"; do part_kill "$part_pid"; done
}
trap parts_stop EXIT
trap 'exit 130' INT TERM

# part_report NAME CODE SECONDS: a part that failed without a counted failure counts as one.
part_report() {
  counts=$(python3 tools/count_tests.py "$logs/$1.log" "$2")
  passed=$((passed + ${counts% *}))
  failed=$((failed + ${counts#* }))
  if [ "$2" = 0 ] && [ "${counts#* }" = 0 ]; then
    printf '==> %-18s ok      %5s passed  %4ss\n' "$1" "${counts% *}" "$3"
  else
    tail -n "${PARTS_TAIL:-60}" "$logs/$1.log" | sed 's/^/| /'
    printf '==> %-18s FAILED  %5s passed, %s failed  %4ss  (all of it: %s)\n' "$1" "${counts% *}" "${counts#* }" "$3" "$logs/$1.log"
  fi
}

# parts_close: the closing line, and the exit code.
parts_close() {
  printf '==> all parts: %ss\n' "$(($(date +%s) - parts_started))"
  echo "$passed passed, $failed failed"
  [ "$failed" = 0 ] && [ "$passed" -gt 0 ]
}
