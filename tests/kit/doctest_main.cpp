#define DOCTEST_CONFIG_IMPLEMENT_WITH_MAIN
#include <doctest/doctest.h>

/// What the leak checker must not count: fontconfig keeps font patterns in a cache that the checker cannot see into.
/// Memory does not grow with the number of papers made.
extern "C" const char* __lsan_default_suppressions() {
  return "leak:libfontconfig\n";
}
