#include <doctest/doctest.h>

#include "base/text.h"

using namespace marshrut;

TEST_CASE("malformed UTF-8 is told from good") {
  CHECK(is_utf8(""));
  CHECK(is_utf8("Ёлка № 5 \xF0\x9F\x98\x80"));
  CHECK_FALSE(is_utf8("\xC0\xAF"));          // overlong slash
  CHECK_FALSE(is_utf8("\xE0\x80\xAF"));      // overlong slash in three bytes
  CHECK_FALSE(is_utf8("\xED\xA0\x80"));      // lone surrogate
  CHECK_FALSE(is_utf8("\xF4\x90\x80\x80"));  // beyond the last code point
  CHECK_FALSE(is_utf8("\xD0"));              // cut
  CHECK_FALSE(is_utf8("\xCF\xF0\xE8"));      // windows-1251
}

TEST_CASE("length is counted in code points") {
  CHECK(code_points("Ёж 1") == 4);
  CHECK(code_points("\xF0\x9F\x98\x80") == 1);
  CHECK(code_points("\xFFx") == 2);
}

TEST_CASE("every code point survives taking and appending") {
  for (char32_t point : {U'\x01', U'\x7F', U'\x80', U'\x7FF', U'\x800', U'\xFFFD', U'\x10000', U'\x10FFFF'}) {
    std::string text;
    append_code_point(text, point);
    std::string_view rest = text;
    CHECK(take_code_point(rest) == point);
    CHECK(rest.empty());
  }
}

TEST_CASE("folding makes one of two writings of a word") {
  CHECK(lowered("ПЁТР Ivanov Й") == "пётр ivanov й");
  CHECK(folded("  Фамилия,\u00A0 ИМЯ\t\nСемёнова ") == "фамилия, имя семенова");
  CHECK(folded("") == "");
  CHECK(folded(" \u00A0 ") == "");
}

TEST_CASE("trimming takes spaces of every kind off the ends only") {
  CHECK(trimmed(" \u00A0 а б\u202F\r\n") == "а б");
  CHECK(trimmed("\uFEFFх") == "х");
  CHECK(trimmed("   ") == "");
}

TEST_CASE("a list in one text is taken apart, without empty parts") {
  CHECK(list_of(" RUS; LIT ;;ENG", ';') == std::vector<std::string>{"RUS", "LIT", "ENG"});
  CHECK(list_of("", ';').empty());
  CHECK(list_of(" ; ", ';').empty());
}

TEST_CASE("a decimal number has a point or a comma and nothing beside it") {
  CHECK(decimal_of(" 0,5 ") == 0.5);
  CHECK(decimal_of("-12.25") == -12.25);
  for (const char* text : {"", "1 2", "5 %", "1e3", "nan", "inf", "1,2,3"}) {
    CAPTURE(text);
    CHECK_FALSE(decimal_of(text).has_value());
  }
}
