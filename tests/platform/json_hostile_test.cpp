#include "platform/json/json.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "kit/refusals.h"

using namespace marshrut;

namespace json_hostile {

template <class T>
struct One {
  T v{};
};
DESCRIBE(One<int>, v)
DESCRIBE(One<double>, v)
DESCRIBE(One<std::string>, v)
DESCRIBE(One<std::uint64_t>, v)
struct Tree {
  std::vector<Tree> below;
};
DESCRIBE(Tree, below)

struct Odd {
  std::map<std::string, int> v;
};
DESCRIBE(Odd, v)

template <class T>
std::string refusal_of(std::string_view text) {
  return kit::refusals(json::read<T>(text));
}

}  // namespace json_hostile

using namespace json_hostile;

TEST_CASE("doubles survive the way out and back to the last bit") {
  for (double value : {0.1, 1.0 / 3, 1e-308, 4.9e-324, 1.7976931348623157e308, 123456789.123456789, 5e-324}) {
    auto back = json::read<One<double>>(json::write(One<double>{value}));
    REQUIRE(back);
    CHECK(back->v == value);
  }
  CHECK(json::write(One<double>{-0.0}) == R"({"v":0})");
  CHECK_THROWS(json::write(One<double>{std::nan("")}));
  CHECK_THROWS(json::write(One<double>{std::numeric_limits<double>::infinity()}));
}

TEST_CASE("odd documents are refused by a rule each") {
  struct {
    const char* text;
    const char* refusal;
  } table[] = {
      {"", "json.malformed "},
      {"{", "json.malformed "},
      {R"({"v":1,})", "json.malformed "},
      {"{'v':1}", "json.malformed "},
      {R"({"v":01})", "json.malformed "},
      {R"({"v":+1})", "json.malformed "},
      {R"({"v":NaN})", "json.malformed "},
      {R"({"v":Infinity})", "json.malformed "},
      {R"({"v":1}//x)", "json.trailing_data "},
      {R"({"v":1} {)", "json.trailing_data "},
      {"\xEF\xBB\xBF{\"v\":1}", "json.malformed "},
      {R"({"v":1,"v":1})", "json.duplicate_member /v"},
      {R"({"v":1,"w":1})", "json.unknown_member /w"},
      {R"({"V":1})", "json.unknown_member /V; json.missing /v"},
      {R"({"v":null})", "json.expected_integer /v"},
      {R"({"v":1e400})", "json.expected_integer /v"},
      {R"({"v":99999999999999999999})", "json.out_of_range /v"},
      {R"({"v":-99999999999999999999})", "json.out_of_range /v"},
      {R"({"v":true})", "json.expected_integer /v"},
      {R"([])", "json.expected_object "},
      {R"("x")", "json.expected_object "},
      {R"({"v":-0})", ""},
      {R"({"v":1e3})", ""},
      {R"({"v":2.0})", ""},
      {" \r\n\t{\"v\" : 1 } \n", ""},
  };
  for (auto& row : table) {
    CAPTURE(row.text);
    CHECK(refusal_of<One<int>>(row.text) == row.refusal);
  }
}

TEST_CASE("texts are refused when they are not fit for a field") {
  auto of = [](std::string inside) { return refusal_of<One<std::string>>("{\"v\":\"" + inside + "\"}"); };
  CHECK(of("tab\\tline\\n") == "");
  CHECK(of("\\u0000") == "json.control_character /v");
  CHECK(of("\\r") == "json.control_character /v");
  CHECK(of("\\u007f") == "json.control_character /v");
  CHECK(of("\\u0085") == "json.control_character /v");
  CHECK(of("https://\\u202eexample.org") == "json.control_character /v");
  CHECK(of("\\u2066a") == "json.control_character /v");
  CHECK(of(std::string("\x01", 1)) == "json.malformed ");
  CHECK(of("\\ud83d\\ude00") == "");
  CHECK(of("\\ud83d") == "json.malformed ");
  CHECK(of("\\ude00") == "json.malformed ");
  CHECK(of("\xC0\xAF") == "json.invalid_utf8 ");
  CHECK(of("\xE0\x80\xAF") == "json.invalid_utf8 ");
  CHECK(of("\xED\xA0\x80") == "json.invalid_utf8 ");
  CHECK(of("\xF4\x90\x80\x80") == "json.invalid_utf8 ");
  CHECK(of("\xD0") == "json.invalid_utf8 ");
  CHECK(of(std::string(20'000, 'x')) == "");
  CHECK(of(std::string(20'001, 'x')) == "json.text_too_long /v");
  std::string cyrillic;
  for (int i = 0; i < 20'000; ++i) cyrillic += "ж";
  CHECK(of(cyrillic) == "");
  CHECK(of(cyrillic + "ж") == "json.text_too_long /v");
}

TEST_CASE("numbers keep their range") {
  CHECK(refusal_of<One<double>>(R"({"v":1e400})") == "json.not_finite /v");
  CHECK(refusal_of<One<double>>(R"({"v":-1e400})") == "json.not_finite /v");
  CHECK(refusal_of<One<double>>(R"({"v":1e-400})") == "");
  CHECK(std::signbit(json::read<One<double>>(R"({"v":-0.0})")->v) == false);
  CHECK(json::read<One<std::uint64_t>>(R"({"v":18446744073709551615})")->v == 18446744073709551615u);
  CHECK(refusal_of<One<std::uint64_t>>(R"({"v":-1})") == "json.out_of_range /v");
  CHECK(refusal_of<One<std::uint64_t>>(R"({"v":18446744073709551616})") == "json.out_of_range /v");
  CHECK(json::read<One<int>>(R"({"v":-2147483648})")->v == std::numeric_limits<int>::min());
  CHECK(refusal_of<One<int>>(R"({"v":-2147483649})") == "json.out_of_range /v");
}

TEST_CASE("depth is bounded at sixty-four and a million levels do no harm") {
  auto nested = [](int levels) {
    std::string text;
    for (int i = 0; i < levels; ++i) text += R"({"below":[)";
    for (int i = 0; i < levels; ++i) text += "]}";
    return refusal_of<Tree>(text);
  };
  CHECK(nested(32) == "");
  CHECK(nested(33) == "json.too_deep ");
  CHECK(refusal_of<Tree>(std::string(1'000'000, '[')) == "json.too_deep ");
  CHECK(refusal_of<Tree>(std::string(1'000'000, '{')) == "json.malformed ");
}

TEST_CASE("a hostile body makes neither many values nor a long answer") {
  std::string many = "[0";
  for (std::size_t i = 0; i < json::most_values; ++i) many += ",0";
  CHECK(refusal_of<One<int>>(many + "]") == "json.too_many_values ");
  std::string unknown = "{";
  for (int i = 0; i < 5000; ++i) unknown += "\"k" + std::to_string(i) + "\":1,";
  auto result = json::read<One<int>>(unknown + "\"v\":1}");
  CHECK(result.error().also.size() == json::most_refusals - 1);
  auto long_name = json::read<One<int>>("{\"v\":1,\"" + std::string(10'000, 'x') + "\":1}");
  CHECK(long_name.error().at.size() < 200);
}

TEST_CASE("the keys of a map are texts that do not repeat") {
  CHECK(refusal_of<Odd>(R"({"v":{"a":1,"a":2}})") == "json.duplicate_member /v/a");
  CHECK(refusal_of<Odd>(R"({"v":{"\u0001":1}})").starts_with("json.control_character /v/"));
  CHECK(json::read<Odd>(R"({"v":{"a":1,"b":2}})")->v.size() == 2);
}

TEST_CASE("bytes that are not text are written as a replacement") {
  CHECK(json::write(One<std::string>{"a\xFFz\x01"}) == "{\"v\":\"a\xEF\xBF\xBDz\\u0001\"}");
}
