#!/bin/sh
# The door: one command to run Marshrut, one to test it. Works on a bare Debian 12, as root or with sudo: it installs
# what is missing and then calls CMake, npm or a tool of tools/. `./do help` says what it can.
set -eu
cd "$(dirname "$0")"
umask 022
DEMO="--regulation kirov --teachers 200 --seed 1 --years 1"
started=$(date +%s)
. tools/compile.sh

help() {
  cat <<'TEXT'
Usage: ./do WORD [ARGUMENTS]

  run [--database URL] [--port N] ...   install what is missing, build, make a demo database on first use, serve;
                                        URL is sqlite:PATH or postgresql://...; further arguments go to `marshrut serve`
  build                                 the release binary, build/release/marshrut, with the web interface inside
  test                                  everything: closes with one line "N passed, N failed"
  check                                 the quick part of it: format, lints, clang-tidy on changed files, unit tests
  lint [NAME ...]                       the lints alone
  format                                formats every C++ source
  accept                                regenerate contract/ and the web client's types; review the diff
  bench [NAME ...]                      build and run bench/
  soak [NAME ...]                       the long tests; without a name, all of them (./do soak --list names them)
  help                                  this text

Exit codes: 0 done; 1 a test, a lint or a comparison failed; 2 wrong usage; 30 packages cannot be installed;
31 the web interface does not build; 32 the program does not build. From `run` also those of the program: 1 refused
(the sentence says why), 3 the port is busy, 4 the database cannot be reached, 5 the database is newer than the
program, 6 a folder or a file may not be used, 70 a fault. The log is var/marshrut.log.

Environment: JOBS=N limits parallel compilation; MARSHRUT_DATABASE, MARSHRUT_PORT and others are read by the program.
TEXT
}

say() { printf '==> %s (%ss)\n' "$*" "$(($(date +%s) - started))"; }
stop() {
  code=$1
  shift
  printf 'do: %s\n' "$*" >&2
  exit "$code"
}

# packages LIST ...: see tools/packages-LIST.txt
packages() { sh tools/packages.sh "$@" || stop 30 "packages cannot be installed"; }

# Puts a node and npm that can build the web interface on PATH.
node() {
  PATH=$(sh tools/node.sh) || stop 31 "no node for the web interface"
  export PATH
}

web() { sh tools/web_build.sh || stop 31 "the web interface does not build"; }

build() {
  packages build run
  node
  web
  say "compiling"
  compile release marshrut || stop 32 "the program does not build"
}

run() {
  build
  mkdir -p var
  # Settings are the same words for both, so that the demo is made where it is then served from.
  # shellcheck disable=SC2086
  build/release/marshrut demo --if-empty $DEMO "$@" || exit $?
  say "serving"
  exec build/release/marshrut serve --log-file var/marshrut.log "$@"
}

word=${1:-help}
[ $# = 0 ] || shift
case $word in
  run) run "$@" ;;
  build) build ;;
  test | check | accept | bench | soak)
    packages build run test
    node
    exec sh "tools/$word.sh" "$@"
    ;;
  format)
    packages test
    git ls-files 'src/*.cpp' 'src/*.h' 'tests/*.cpp' 'tests/*.h' 'bench/*.cpp' 'bench/*.h' | grep -v '^tests/lint/' |
      xargs clang-format-19 -i
    ;;
  lint)
    packages test
    exec python3 tools/lint/run "$@"
    ;;
  help | -h | --help) help ;;
  *)
    help >&2
    exit 2
    ;;
esac
