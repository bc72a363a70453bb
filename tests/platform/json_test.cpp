#include "platform/json/json.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

#include "platform/json/errors.h"

using namespace marshrut;

namespace json_table {

enum class Form { lecture, practice };
DESCRIBE_ENUM(Form, lecture, practice)

struct Step {
  std::string name;
  std::optional<int> hours;
  friend bool operator==(const Step&, const Step&) = default;
};
DESCRIBE(Step, name, hours)

struct Everything {
  Id<Step> id;
  std::string text;
  bool open = false;
  std::int64_t wide = 0;
  std::uint8_t narrow = 0;
  double weight = 0;
  Date day;
  Instant moment;
  Form form = Form::lecture;
  std::vector<Step> steps;
  std::map<std::string, int> marks;
  std::optional<Form> second;
  friend bool operator==(const Everything&, const Everything&) = default;
};
DESCRIBE(Everything, id, text, open, wide, narrow, weight, day, moment, form, steps, marks, second)

struct Search {
  Id<Step> id;
  std::optional<std::string> text;
  std::optional<int> page;
  std::vector<Form> forms;
  std::optional<Date> after;
  std::optional<bool> open;
};
DESCRIBE(Search, id, text, page, forms, after, open)

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

/// "code at" of every refusal, joined.
template <class T>
std::string refusals(const Result<T>& result) {
  if (result) return "";
  std::string out = std::string(result.error().code->name) + " " + result.error().at;
  for (auto& other : result.error().also) out += "; " + std::string(other.code->name) + " " + other.at;
  return out;
}

template <class T>
std::string refusal_of(std::string_view text) {
  return refusals(json::read<T>(text));
}

const Everything sample{{"a1"},
                        "Ёж \"и\"\n\\",
                        true,
                        -5,
                        255,
                        0.1,
                        Date::of(2026, 11, 25),
                        {1'700'000'000'123},
                        Form::practice,
                        {{"шаг", 3}, {"два", {}}},
                        {{"б/а~", 1}},
                        {}};

}  // namespace json_table

using namespace json_table;

TEST_CASE("what is written is read back the same") {
  auto text = json::write(sample);
  CHECK(
      text ==
      R"({"id":"a1","text":"Ёж \"и\"\n\\","open":true,"wide":-5,"narrow":255,"weight":0.1,"day":"2026-11-25",)"
      R"("moment":"2023-11-14T22:13:20.123Z","form":"practice","steps":[{"name":"шаг","hours":3},{"name":"два"}],)"
      R"("marks":{"б/а~":1}})");
  auto back = json::read<Everything>(text);
  REQUIRE(back);
  CHECK(*back == sample);
}

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

TEST_CASE("every refusal of a form comes at once with its place") {
  CHECK(refusal_of<Everything>(
            R"({"id":1,"text":"x","open":"yes","wide":1.5,"narrow":256,"weight":"1","day":"2026-02-30",
                "moment":"now","form":"dance","steps":[{"name":"a"},{"hours":"x","extra":1}],"marks":{"a/b~c":"x"}})") ==
        "json.expected_text /id; json.expected_boolean /open; json.expected_integer /wide; "
        "json.out_of_range /narrow; json.expected_number /weight; json.expected_date /day; "
        "json.expected_instant /moment; json.not_in_list /form; json.unknown_member /steps/1/extra; "
        "json.missing /steps/1/name; json.expected_integer /steps/1/hours; json.expected_integer "
        "/marks/a~1b~0c");
}

TEST_CASE("refusals say what was possible in two languages") {
  auto result = json::read<Everything>(R"({"form":"dance"})");
  REQUIRE_FALSE(result);
  auto& form = result.error().also.back();
  std::string words;
  for (auto& one : result.error().also) words += one.words_en() + "|" + one.words_ru() + "|";
  CHECK(words.find("Possible are: lecture, practice.") != words.npos);
  CHECK(words.find("Возможны: lecture, practice.") != words.npos);
  CHECK(form.kind() == Kind::invalid);
  auto narrow = json::read<One<int>>(R"({"v":3000000000})");
  CHECK(narrow.error().words_en() == "The number must be from -2147483648 to 2147483647.");
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

TEST_CASE("parameters and body fill one struct and are converted to what it holds") {
  auto read = json::read_request<Search>({{"id", "s1"},
                                          {"page", "2"},
                                          {"forms", "lecture"},
                                          {"after", "2026-01-02"},
                                          {"forms", "practice"},
                                          {"open", "1"}},
                                         "");
  REQUIRE(read);
  CHECK(read->id.value == "s1");
  CHECK(read->page == 2);
  CHECK(read->forms == std::vector{Form::lecture, Form::practice});
  CHECK(read->after == Date::of(2026, 1, 2));
  CHECK(read->open == true);
  CHECK_FALSE(read->text);

  auto with_body = json::read_request<Search>({{"id", "s1"}}, R"({"text":"x","forms":["practice"]})");
  REQUIRE(with_body);
  CHECK(with_body->text == "x");
  CHECK(with_body->forms == std::vector{Form::practice});
}

TEST_CASE("parameters are refused as strictly as a body") {
  auto of = [](json::Parameters parameters, std::string_view body = "") {
    return refusals(json::read_request<Search>(parameters, body));
  };
  CHECK(of({{"id", "s1"}, {"text", ""}, {"page", ""}, {"after", ""}}) == "");
  CHECK(of({}) == "json.missing /id");
  CHECK(of({{"id", "a"}, {"id", "b"}}) == "json.duplicate_member /id");
  CHECK(of({{"id", "a"}}, R"({"id":"b","forms":[]})") == "json.duplicate_member /id");
  CHECK(of({{"id", "a"}}, R"({"text":"b"})") == "json.missing /forms");
  CHECK(of({{"id", "a"}}, "[]") == "json.expected_object ");
  CHECK(of({{"id", "a"}}, "{") == "json.malformed ");
  CHECK(of({{"id", "a"}, {"role", "x"}}) == "json.unknown_member /role");
  CHECK(of({{"id", "a"}, {"forms", "dance"}}) == "json.not_in_list /forms/0");
  CHECK(of({{"id", "a"}, {"open", "yes"}}) == "json.expected_boolean /open");
  CHECK(of({{"id", "\xFF"}}) == "json.invalid_utf8 ");
  CHECK(of({{"id", std::string("a\0b", 3)}}) == "json.control_character /id");
  for (const char* page : {"x", " 1", "1 ", "+1", "0x10", "inf", "nan", "1.5"})
    CHECK(of({{"id", "a"}, {"page", page}}) == "json.expected_integer /page");
  CHECK(of({{"id", "a"}, {"page", "3000000000"}}) == "json.out_of_range /page");
}

TEST_CASE("bytes that are not text are written as a replacement") {
  CHECK(json::write(One<std::string>{"a\xFFz\x01"}) == "{\"v\":\"a\xEF\xBF\xBDz\\u0001\"}");
}

TEST_CASE("schemas name what a struct holds and refuse the rest") {
  json::Schemas schemas;
  CHECK(schemas.of<Everything>() == R"({"$ref":"#/components/schemas/Everything"})");
  REQUIRE(schemas.named().size() == 3);
  CHECK(schemas.named()[0].first == "Everything");
  CHECK(schemas.named()[0].second ==
        R"({"type":"object","properties":{"id":{"type":"string","description":"names one Step"},)"
        R"("text":{"type":"string"},"open":{"type":"boolean"},"wide":{"type":"integer","format":"int64"},)"
        R"("narrow":{"type":"integer","format":"int32","minimum":0},"weight":{"type":"number"},)"
        R"("day":{"type":"string","format":"date"},"moment":{"type":"string","format":"date-time"},)"
        R"("form":{"$ref":"#/components/schemas/Form"},)"
        R"("steps":{"type":"array","items":{"$ref":"#/components/schemas/Step"}},)"
        R"("marks":{"type":"object","additionalProperties":{"type":"integer","format":"int32"}},)"
        R"("second":{"$ref":"#/components/schemas/Form"}},)"
        R"("required":["id","text","open","wide","narrow","weight","day","moment","form","steps","marks"],)"
        R"("additionalProperties":false})");
  CHECK(schemas.named()[1].second == R"({"type":"string","enum":["lecture","practice"]})");
  CHECK(schemas.of<Tree>() == R"({"$ref":"#/components/schemas/Tree"})");
  CHECK(schemas.of<One<int>>() == R"({"$ref":"#/components/schemas/OneOfint"})");
}

namespace json_other {
struct Step {
  int number = 0;
};
DESCRIBE(Step, number)
}  // namespace json_other

TEST_CASE("two types of one name that differ are a fault") {
  json::Schemas schemas;
  schemas.of<json_table::Step>();
  CHECK_THROWS(schemas.of<json_other::Step>());
}

TEST_CASE("every refusal has words in two languages and its room's name") {
  for (auto* code : json::errors::all) {
    CAPTURE(code->name);
    CHECK(code->name.starts_with("json."));
    CHECK(!code->ru.empty());
    CHECK(!code->en.empty());
  }
}
