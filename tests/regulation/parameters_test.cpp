#include <doctest/doctest.h>

#include <set>

#include "kit/regulation_fixture.h"
#include "regulation/draft/parameters.h"

namespace marshrut::regulation {
namespace {

const std::vector<std::string> regulation_files = {"kalmykia.toml", "kirov.toml",    "krasnodar.toml", "krasnoyarsk.toml",
                                                   "kuragino.toml", "sverdlovsk.toml"};

std::vector<Parameter> parameters_in(const std::string& text) { return parameters_of(parse_toml(text, "").value()); }

/// Replaces at the place as the page does: lines by their ends, columns by code points.
std::string replaced(const std::string& text, const TextSpan& span, const std::string& value) {
  std::size_t at = 0;
  for (int line = 1; line < span.line; ++line) at = text.find('\n', at) + 1;
  auto skip = [&](std::size_t from, int count) {
    for (; count > 0; --count)
      do ++from;
      while ((static_cast<unsigned char>(text[from]) & 0xC0) == 0x80);
    return from;
  };
  const auto begin = skip(at, span.first - 1), end = skip(begin, span.after - span.first);
  return text.substr(0, begin) + value + text.substr(end);
}

std::string another(const Parameter& parameter) {
  if (parameter.kind == ParameterKind::number) return parameter.value == "7654" ? "1" : "7654";
  if (parameter.kind == ParameterKind::truth) return parameter.value == "true" ? "false" : "true";
  return parameter.kind == ParameterKind::date ? "1999-02-03" : "7-b";
}

std::string written(const Parameter& parameter) {
  const auto value = another(parameter);
  return parameter.kind == ParameterKind::version ? '"' + value + '"' : value;
}

/// All that a value is known by but its place, which moves when another on its line grows.
auto known(const Parameter& one) {
  return std::tie(one.way, one.part, one.rule.ru, one.keys, one.kind, one.clauses, one.our_default);
}

}  // namespace

TEST_CASE("replacing a parameter at its place changes that value alone, in every regulation") {
  for (const auto& file : regulation_files) {
    CAPTURE(file);
    const auto text = text_of(file);
    const auto before = parameters_in(text);
    CHECK(before.size() > 20);
    std::set<std::string> ways;
    for (std::size_t at = 0; at < before.size(); ++at) {
      CAPTURE(before[at].way);
      CHECK(ways.insert(before[at].way).second);
      const auto after = parameters_in(replaced(text, before[at].span, written(before[at])));
      REQUIRE(after.size() == before.size());
      for (std::size_t one = 0; one < after.size(); ++one) {
        REQUIRE(known(after[one]) == known(before[one]));
        REQUIRE(after[one].value == (one == at ? another(before[at]) : before[one].value));
      }
    }
  }
}

TEST_CASE("a parameter is told with its rule, keys and source") {
  const auto found = parameters_in(R"(version = "1"
since = 2026-01-02
# заметка
[[stages]]
code = "ДИЗ"
title = { ru = "Проектирование", en = "Design" }
clauses = ["KIR-3"]
our_default_keys = ["number"]
number = 1_0
plain = [1, 2]
"в кавычках" = { "ключ" = "я", days = -3, share = 0.5 }  # 9
[[stages.tasks]]
our_default = true
required = true
)");
  REQUIRE(found.size() == 6);
  CHECK(found[0].kind == ParameterKind::version);
  CHECK(found[0].value == "1");
  CHECK(found[1].part == "since");
  CHECK(found[1].keys == std::vector<std::string>{"since"});
  CHECK(found[1].value == "2026-01-02");
  CHECK(found[1].rule.ru.empty());
  CHECK(found[2].way == "stages.ДИЗ.number");
  CHECK(found[2].value == "10");
  CHECK(found[2].span.after - found[2].span.first == 3);
  CHECK(found[2].rule.ru == "Проектирование");
  CHECK(found[2].clauses == std::vector<std::string>{"KIR-3"});
  CHECK(found[2].our_default);
  CHECK(found[3].value == "-3");
  CHECK(found[3].keys == std::vector<std::string>{"в кавычках", "days"});
  CHECK_FALSE(found[3].our_default);
  CHECK(found[4].value == "0.5");
  CHECK(found[5].way == "stages.ДИЗ.tasks.#1.required");
  CHECK(found[5].our_default);
  CHECK(found[5].clauses.empty());
}

}  // namespace marshrut::regulation
