# compile.sh: sourced by whoever compiles. compile PRESET [TARGET ...] configures once and builds.
# shellcheck shell=sh
compile() {
  compile_preset=$1
  shift
  export CCACHE_BASEDIR="$PWD" CCACHE_NOHASHDIR=1 NINJA_STATUS="[%f/%t %es] "
  [ -f "build/$compile_preset/build.ninja" ] || cmake --preset "$compile_preset" || return 1
  ninja -C "build/$compile_preset" ${JOBS:+-j "$JOBS"} "$@"
}
