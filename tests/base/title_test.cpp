#include <doctest/doctest.h>

#include "base/title.h"

using namespace marshrut;

TEST_CASE("quotation marks inside others are of the second kind") {
  CHECK(second_quotes("Школа «Росток»") == "Школа „Росток“");
  CHECK(second_quotes("без кавычек") == "без кавычек");
}

TEST_CASE("a title begins with a small letter inside a sentence, an abbreviation does not") {
  CHECK(small_first("Учитель начальных классов") == "учитель начальных классов");
  CHECK(small_first("История России") == "история России");
  CHECK(small_first("ОБЗР") == "ОБЗР");
  CHECK(small_first("Я") == "я");
  CHECK(small_first("") == "");
}
