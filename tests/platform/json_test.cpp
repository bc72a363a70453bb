#include "platform/json/json.h"

#include <doctest/doctest.h>

#include "kit/refusals.h"
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
struct Page {
  std::vector<T> rows;
};
DESCRIBE(Page<Step>, rows)

struct Branch {
  std::vector<Branch> below;
};
DESCRIBE(Branch, below)

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
  CHECK(text ==
        R"({"id":"a1","text":"Ёж \"и\"\n\\","open":true,"wide":-5,"narrow":255,"weight":0.1,"day":"2026-11-25",)"
        R"("moment":"2023-11-14T22:13:20.123Z","form":"practice","steps":[{"name":"шаг","hours":3},{"name":"два"}],)"
        R"("marks":{"б/а~":1}})");
  auto back = json::read<Everything>(text);
  REQUIRE(back);
  CHECK(*back == sample);
}

TEST_CASE("every refusal of a form comes at once with its place") {
  CHECK(kit::refusals(json::read<Everything>(
            R"({"id":1,"text":"x","open":"yes","wide":1.5,"narrow":256,"weight":"1","day":"2026-02-30",
                "moment":"now","form":"dance","steps":[{"name":"a"},{"hours":"x","extra":1}],"marks":{"a/b~c":"x"}})")) ==
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
  auto narrow = json::read<Step>(R"({"name":"a","hours":3000000000})");
  CHECK(narrow.error().words_en() == "The number must be from -2147483648 to 2147483647.");
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
    return kit::refusals(json::read_request<Search>(parameters, body));
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
  CHECK(schemas.of<Branch>() == R"({"$ref":"#/components/schemas/Branch"})");
  CHECK(schemas.of<Page<Step>>() == R"({"$ref":"#/components/schemas/PageOfStep"})");
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
