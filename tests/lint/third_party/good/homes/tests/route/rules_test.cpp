#include <doctest/doctest.h>
#include <rapidcheck.h>
