#include <doctest/doctest.h>

#include "kit/regulation_fixture.h"
#include "regulation/errors.h"

namespace marshrut::regulation {
namespace {

/// A fault put into the text of a regulation: `was` becomes `is`; it must be refused with `code` at the line
/// of `where` (of the changed text).
struct Fault {
  std::string sentence;
  std::string was;
  std::string is;
  const ErrorCode* code;
  std::string where;
};

int line_of(const std::string& text, const std::string& where) {
  auto at = text.find(where);
  REQUIRE_MESSAGE(at != std::string::npos, where);
  return 1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
}

std::string changed(const Fault& fault) {
  auto text = kirov_text();
  auto at = text.find(fault.was);
  REQUIRE_MESSAGE(at != std::string::npos, fault.was);
  return text.replace(at, fault.was.size(), fault.is);
}

std::vector<Error> refusals(const Error& error) {
  std::vector<Error> all{error};
  all.insert(all.end(), error.also.begin(), error.also.end());
  return all;
}

void must_be_refused(const Fault& fault) {
  INFO(fault.sentence);
  auto text = changed(fault);
  auto profile = read(text, "kirov.toml");
  REQUIRE_FALSE(profile.has_value());
  auto line = std::to_string(line_of(text, fault.where));
  bool found = false;
  for (const auto& error : refusals(profile.error())) {
    INFO(error.words_en());
    CHECK(error.arguments.at(0) == "kirov.toml");
    found = found || (error.code == fault.code && error.arguments.at(1) == line);
    CHECK(error.words_ru().find("{}") == std::string::npos);
    CHECK(error.words_en().find("{}") == std::string::npos);
  }
  CHECK_MESSAGE(found, fault.code->name, " at line ", line, "; first: ", profile.error().words_en());
  CHECK(refusals(profile.error()).size() <= 2);
}

}  // namespace

TEST_CASE("the kirov regulation reads without a refusal") {
  auto profile = read(kirov_text(), "kirov.toml");
  if (!profile)
    for (const auto& error : refusals(profile.error())) MESSAGE(error.words_en());
  REQUIRE(profile.has_value());
  CHECK(profile->stages.size() == 5);
  CHECK(profile->sections.size() == 5);
  CHECK(profile->confirmations.variants.size() == 4);
  CHECK(profile->act.date == Date::of(2023, 5, 31));
}

TEST_CASE("a text that is kept is read although this program no longer knows a key or a name in it") {
  auto text = kirov_text();
  auto at = text.find("valid_days");
  REQUIRE(at != text.npos);
  text.insert(at, "change_at_first_sign_in = true\n");
  CHECK_FALSE(read(text, "kirov.toml").has_value());
  auto kept = read_kept(text, "KIROV 1");
  REQUIRE(kept.has_value());
  CHECK(kept->accounts.valid_days == read(kirov_text(), "kirov.toml")->accounts.valid_days);
  CHECK_FALSE(read_kept(text.replace(text.find("code = \"KIROV\""), 14, ""), "KIROV 1").has_value());
}

TEST_CASE("a code or a version with a space or a slash is refused") {
  for (auto [was, is] : {std::pair{"version = \"1\"", "version = \"2 3\""}, std::pair{"code = \"KIROV\"", "code = \"../etc\""}}) {
    auto text = kirov_text();
    text.replace(text.find(was), std::string_view(was).size(), is);
    auto refused = read(text, "kirov.toml");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refusals(refused.error()).front().code == &errors::odd_code);
  }
}

TEST_CASE("a fault in the writing is refused with its line") {
  using namespace errors;
  for (const Fault& fault : std::vector<Fault>{
           {"a text that is not TOML", "code = \"KIROV\"", "code = KIROV", &not_toml, "code = KIROV"},
           {"a day that no month has", "date = 2023-05-31", "date = 2023-02-31", &not_toml,
            "date = 2023-02-31"},
           {"a date of another form", "date = 2023-05-31", "date = \"31.05.2023\"", &bad_date,
            "date = \"31.05"},
           {"a season of no day", "from = \"03-01\"", "from = \"03-32\"", &bad_date, "from = \"03-32\""},
           {"a key nobody knows", "appendix = \"4\"", "apendix = \"4\"", &unknown_key, "apendix"},
           {"a table nobody knows", "[accounts]", "[secrets]\na = 1\n[accounts]", &unknown_key, "[secrets]"},
           {"a key left out", "kind = \"распоряжение\"\n", "", &missing_key, "[act]"},
           {"a number as a text", "years = 1", "years = \"один\"", &wrong_type, "years ="},
           {"a list as a text", "supporters = [\"METHODICAL_ASSET\"]", "supporters = \"METHODICAL_ASSET\"", &wrong_type,
            "supporters = \"METHODICAL"},
           {"a word not of the list", "reach = \"own\"", "reach = \"planet\"", &unknown_name, "\"planet\""},
           {"an empty title", "ru = \"Подготовительный\"", "ru = \" \"", &empty_text, "ru = \" \""},
           {"a negative term", "years = 1", "years = -1", &out_of_range, "years = -1"},
           {"a term of nought years", "years = 1", "years = 0", &out_of_range, "years = 0"},
           {"a percent above a hundred", "interval_percent = 90", "interval_percent = 190", &out_of_range,
            "190"},
           {"a wrong word that costs nothing", "interval_percent = 90", "interval_percent = 90\nmissed_deficit_loss = 0",
            &out_of_range, "missed_deficit_loss = 0"},
       })
    must_be_refused(fault);
}

TEST_CASE("a key without end is refused and brings nobody down") {
  std::string deep = "# a\ntitle = \"....\"\n";
  for (const char* part : {"a", "\"a\"", "'a'"}) {
    std::string text = deep;
    for (int at = 0; at < 60'000; ++at) text += std::string(part) + ".";
    auto refused = read(text + "a = 1\n", "x.toml");
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == &errors::not_toml);
    CHECK(refused.error().arguments.at(1) == "3");
    CHECK_FALSE(parent_named("[" + text.substr(deep.size()) + "a]", "x.toml").has_value());
  }
}

TEST_CASE("a value of a list is refused under the key of the list") {
  auto refused = read(changed({"", "proof_all = [\"product_created\"", "proof_all = [\"flying\"", nullptr, ""}), "kirov.toml");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == &errors::unknown_name);
  CHECK(refused.error().arguments.at(2) == "proof_all");
}

TEST_CASE("a rule without a source, or with two, is refused") {
  using namespace errors;
  must_be_refused({"no source", "reach = \"own\"\nclauses = [\"KIR-3.6.3.1\", \"KIR-2.1.1\"]",
                   "reach = \"own\"", &no_source, "[[roles]]"});
  must_be_refused({"two sources", "minutes = 90\nattempts = 1\n",
                   "minutes = 90\nattempts = 1\nclauses = [\"X-1\"]\n", &two_sources, "[diagnostics.form]"});
  must_be_refused({"a mark on no key", "our_default_keys = [\"full_title\"]",
                   "our_default_keys = [\"fool_title\"]", &unknown_reference, "fool_title"});
}

TEST_CASE("a contradiction between rules is refused with its line") {
  using namespace errors;
  for (const Fault& fault : std::vector<Fault>{
           {"a confirmation twice", "code = \"TASKS_REFLECTED\"", "code = \"REQUEST_SATISFIED\"",
            &repeated_code, "code = \"REQUEST_SATISFIED\"\ntitle = { ru = \"Реф"},
           {"approval by a role nobody has", "step = 1\nrole = \"HEAD\"", "step = 1\nrole = \"TSAR\"",
            &approval_by_nobody, "role = \"TSAR\""},
           {"a role without duties", "duties = [\"mentor\", \"tutor\"]", "duties = []", &role_without_duty,
            "[[roles]]\ncode = \"MENTOR\""},
           {"a stage that is not there", "next = [\"REALISE\"]", "next = [\"REALIZE\"]", &unknown_reference,
            "REALIZE"},
           {"a stage out of reach", "next = [\"REFLECT\"]", "next = []", &unreachable_stage,
            "[[stages]]\ncode = \"REFLECT\""},
           {"stages in a ring", "next = []", "next = [\"DESIGN\"]", &endless_stages,
            "[[stages]]\ncode = \"PREPARE\""},
           {"a gap in the numbers of sections", "code = \"TARGET\"\nnumber = 3",
            "code = \"TARGET\"\nnumber = 4", &section_number_gap, "number = 4\ntitle = { ru = \"Целевой\""},
           {"levels that overlap", "from_percent = 60\nto_percent = 80", "from_percent = 60\nto_percent = 85",
            &levels_do_not_meet, "to_percent = 85"},
           {"a gap between levels", "from_percent = 60\nto_percent = 80",
            "from_percent = 60\nto_percent = 75", &levels_do_not_meet, "to_percent = 75"},
           {"a confirmation without proof", "proof_all = [\"product_created\", \"product_presented\"]\n", "",
            &confirmation_without_proof, "[[confirmations.variants]]\ncode = \"PRODUCT"},
           {"more confirmations than variants", "confirmations_min = 1", "confirmations_min = 5",
            &too_few_variants, "confirmations_min = 5"},
           {"a paper's number without a number", "\"Г-{year}/{number}\"", "\"Г-{year}\"", &bad_number_format,
            "Г-{year}"},
           {"a paper that is not there", "protocol = \"OBJECTIVITY_PROTOCOL\"", "protocol = \"NOTHING\"",
            &unknown_reference, "NOTHING"},
           {"a protocol required and not named", "protocol = \"OBJECTIVITY_PROTOCOL\"\n", "", &place_without_protocol,
            "{ kind = \"centre\""},
           {"a consent that is not there", "consent = \"CONSENT\"", "consent = \"NOTHING\"", &unknown_reference,
            "NOTHING"},
           {"a term without a limit", "years = 1\n", "", &term_without_limit, "[term]"},
           {"a load check without hours", "hours_per_week = 6\n", "", &check_without_number,
            "[[checks]]\ncheck = \"weekly_load\""},
       })
    must_be_refused(fault);
}

TEST_CASE("all refusals of a text come at once") {
  auto text = kirov_text();
  auto change = [&](const std::string& was, const std::string& is) {
    text.replace(text.find(was), was.size(), is);
  };
  change("years = 1", "years = -1");
  change("appendix = ", "apendix = ");
  change("next = [\"REFLECT\"]", "next = []");
  change("protocol = \"OBJECTIVITY_PROTOCOL\"", "protocol = \"NOTHING\"");
  auto profile = read(text, "kirov.toml");
  REQUIRE_FALSE(profile.has_value());
  std::vector<std::string_view> names;
  for (const auto& error : refusals(profile.error())) names.push_back(error.code->name);
  for (auto name : {"regulation.out_of_range", "regulation.unknown_key", "regulation.unknown_reference",
                    "regulation.unreachable_stage"})
    CHECK_MESSAGE(std::count(names.begin(), names.end(), name) >= 1, name);
}

}  // namespace marshrut::regulation
