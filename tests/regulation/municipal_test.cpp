// A municipality's regulation inside its region's: what it does not write it has from the region, and it may only narrow.
#include <doctest/doctest.h>

#include "kit/database_fixture.h"
#include "kit/regulation_fixture.h"
#include "regulation/errors.h"
#include "regulation/rules.h"
#include "regulation/store.h"

namespace marshrut::regulation {
namespace {

const std::string region_text = text_of("krasnoyarsk.toml");
const std::string own_text = text_of("kuragino.toml");

std::string replaced(std::string text, const std::string& was, const std::string& is) {
  auto at = text.find(was);
  REQUIRE_MESSAGE(at != std::string::npos, was);
  return text.replace(at, was.size(), is);
}

/// Without the table or tables of a top-level part, up to the next mark of another.
std::string without(std::string text, const std::string& from, const std::string& till) {
  auto begin = text.find(from), end = text.find(till);
  REQUIRE_MESSAGE((begin != std::string::npos && end != std::string::npos && begin < end), from, " .. ", till);
  return text.erase(begin, end - begin);
}

Result<Profile> read_over(const std::string& own, const std::string& region) {
  return read(own, "kuragino.toml", ParentText{region, "krasnoyarsk.toml"});
}

struct Wide {
  std::string sentence;
  const ErrorCode* code;
  std::string own_was, own_is;        // in the municipality's text
  std::string region_was, region_is;  // in the region's; nothing changes when empty
};

void must_be_refused(const Wide& wide) {
  INFO(wide.sentence);
  auto own = wide.own_was.empty() ? own_text : replaced(own_text, wide.own_was, wide.own_is);
  auto region = wide.region_was.empty() ? region_text : replaced(region_text, wide.region_was, wide.region_is);
  auto profile = read_over(own, region);
  REQUIRE_FALSE(profile.has_value());
  bool found = profile.error().code == wide.code;
  for (const auto& also : profile.error().also) found = found || also.code == wide.code;
  CHECK_MESSAGE(found, profile.error().words_en());
  CHECK(profile.error().arguments.at(0) == "kuragino.toml");
  CHECK(profile.error().words_ru().find("{}") == std::string::npos);
}

}  // namespace

TEST_CASE("what a municipality does not write is its region's, whole parts at a time") {
  auto own = read_over(own_text, region_text).value();
  auto region = read(region_text, "krasnoyarsk.toml").value();
  CHECK(own.level == RegulationLevel::municipality);
  CHECK(own.parent == "KRASNOYARSK");
  CHECK(own.levels.scale.size() == region.levels.scale.size());
  CHECK(own.accounts.consent == region.accounts.consent);
  CHECK(own.checks.size() == region.checks.size());
  CHECK(own.checks.front().source.our_default);
  CHECK(own.stages.size() == 7);
  CHECK(own.documents.size() != region.documents.size());
}

TEST_CASE("what names the text itself is never the region's") {
  auto nameless = read_over(replaced(own_text, "[territory]\ntitle = \"Курагинский район\"", "[territory]"), region_text);
  REQUIRE_FALSE(nameless.has_value());
  CHECK(nameless.error().code == &errors::missing_key);
  auto without_act = read_over(without(own_text, "[act]", "# Пункт 1.3"), region_text);
  REQUIRE_FALSE(without_act.has_value());
  CHECK(without_act.error().code == &errors::missing_key);
}

TEST_CASE("a municipal text is read with the region's that it names and with no other") {
  auto alone = read(own_text, "kuragino.toml");
  REQUIRE_FALSE(alone.has_value());
  CHECK(alone.error().code == &errors::parent_not_there);
  auto other = read(own_text, "kuragino.toml", ParentText{kirov_text(), "kirov.toml"});
  REQUIRE_FALSE(other.has_value());
  CHECK(other.error().code == &errors::another_parent);
  auto orphan = read(replaced(own_text, "parent = \"KRASNOYARSK\"\n", ""), "kuragino.toml");
  REQUIRE_FALSE(orphan.has_value());
  auto above_a_region = read_over(replaced(own_text, "level = \"municipality\"", "level = \"region\""), region_text);
  REQUIRE_FALSE(above_a_region.has_value());
  CHECK(above_a_region.error().code == &errors::parent_of_region);
}

TEST_CASE("a fault in a part that came from the region is told at the line that names the region") {
  auto profile = read_over(replaced(own_text, "code = \"START_MONITORING\"\nnumber", "code = \"START\"\nnumber"), region_text);
  REQUIRE_FALSE(profile.has_value());
  auto roleless = read_over(own_text, replaced(region_text, "[[questionnaires]]", "[[questionnaires]]\ndocument = \"NONE\""));
  REQUIRE_FALSE(roleless.has_value());
  CHECK(roleless.error().code == &errors::unknown_reference);
}

TEST_CASE("a municipality may only narrow what its region allows") {
  const std::string agreed = R"(
[[approvals]]
step = 1
role = "HEAD"
kind = "agree"
title = { ru = "Согласование", en = "Agreement" }
decisions = [{ decision = "agreed", title = { ru = "Да", en = "Yes" } }]
our_default = true

[correction])";
  const Wide faults[] = {
      {"a longer term", &errors::longer_than_parent, "within_school_year = true", "years = 2", "", ""},
      {"a term that the region made shorter", &errors::longer_than_parent, "", "", "years = 1", "days = 90"},
      {"an approval of the region dropped", &errors::dropped_from_parent, "parent = \"KRASNOYARSK\"\n",
       "parent = \"KRASNOYARSK\"\napprovals = []\n", "\n[correction]", agreed},
      {"a check that stops there and warns here", &errors::wider_than_parent, "[diagnostics]\n",
       "[[checks]]\ncheck = \"basis\"\nseverity = \"warning\"\nour_default = true\n\n[diagnostics]\n", "", ""},
      {"fewer grounds", &errors::wider_than_parent, "", "", "grounds_min = 1", "grounds_min = 2"},
      {"fewer confirmations", &errors::wider_than_parent, "confirmations_min = 1", "confirmations_min = 0", "", ""},
      {"no consent", &errors::dropped_from_parent, "[builders]",
       "[accounts]\nvalid_days = 30\nour_default = true\n\n[builders]", "", ""},
      {"deficits shown to the head without the teacher's word", &errors::wider_than_parent,
       "thing = \"deficits\"\nduties = [\"teacher\"]", "thing = \"deficits\"\nduties = [\"teacher\", \"head\"]", "", ""},
      {"answers shown to whom the region does not show them", &errors::wider_than_parent,
       "thing = \"raw_answers\"\nduties = [\"teacher\"]", "thing = \"raw_answers\"\nduties = [\"teacher\", \"deputy\"]", "", ""},
      {"smaller groups shown", &errors::wider_than_parent, "people_min = 5", "people_min = 3", "", ""},
      {"a protected season given up", &errors::season_not_kept, "to = \"05-31\"\nload_share", "to = \"05-15\"\nload_share", "",
       ""},
      {"notices at night", &errors::wider_than_parent, "from_hour = 20", "from_hour = 22", "", ""},
      {"no protocol where the region wants one", &errors::wider_than_parent, "", "",
       "findings = [", "protocol = \"CONSENT\"\nfindings = ["},
  };
  for (auto fault : faults) {
    if (fault.sentence.starts_with("no protocol")) {
      auto region = replaced(replaced(region_text, "en = \"At the centre\" } }", "en = \"At the centre\" }, protocol_required = true }"),
                             fault.region_was, fault.region_is);
      auto profile = read_over(own_text, region);
      REQUIRE_FALSE(profile.has_value());
      CHECK(profile.error().code == fault.code);
    } else {
      must_be_refused(fault);
    }
  }
}

TEST_CASE("narrower than the region is welcome") {
  CHECK(read_over(replaced(own_text, "people_min = 5", "people_min = 10"), region_text).has_value());
  CHECK(read_over(replaced(own_text, "within_school_year = true", "within_school_year = true\ndays = 100"), region_text).has_value());
  CHECK(read_over(replaced(own_text, "from_hour = 20", "from_hour = 18"), region_text).has_value());
}

TEST_CASE("a version kept is whole: it stands upon the version of the region's that it was read with") {
  kit::on_each_database([](db::Database& database) {
    std::string schema = [] {
      std::ifstream file(MARSHRUT_ROOT "/src/regulation/schema.sql");
      std::stringstream text;
      text << file.rdbuf();
      return text.str();
    }();
    database.write([&](db::Session& rows) { rows.script(schema); });
    auto second = replaced(replaced(region_text, "version = \"1\"", "version = \"2\""), "items_min = 3", "items_min = 5");
    auto refused = database.write([](db::Session& rows) { return store::keep(rows, "24", own_text, "kuragino.toml"); });
    REQUIRE_FALSE(refused.has_value());
    CHECK(refused.error().code == &errors::parent_not_in_force);

    auto done = database.write([&](db::Session& rows) -> Result<void> {
      TRY(store::keep(rows, "24", region_text, "krasnoyarsk.toml"));
      TRY(store::put_in_force(rows, {"24", "24", Date::of(2021, 1, 1), "KRASNOYARSK", "1"}));
      TRY(store::keep(rows, "24", own_text, "kuragino.toml", Date::of(2021, 6, 24)));
      TRY(store::put_in_force(rows, {"24", "24/M7", Date::of(2021, 6, 24), "KURAGINO", "1"}));
      TRY(store::keep(rows, "24", second, "krasnoyarsk.toml"));
      return store::put_in_force(rows, {"24", "24", Date::of(2026, 9, 1), "KRASNOYARSK", "2"});
    });
    REQUIRE(done.has_value());

    Profiles profiles;
    auto at = [&](const std::string& path, Date day) {
      return database.read([&](db::Session& rows) { return profiles.in_force(rows, "24", path, day).value(); });
    };
    CHECK(at("24/M7/S1", Date::of(2027, 1, 1))->code == "KURAGINO");
    CHECK(at("24/M7/S1", Date::of(2027, 1, 1))->levels.items_min == 3);
    CHECK(at("24/M8/S1", Date::of(2027, 1, 1))->levels.items_min == 5);

    auto again = database.write([](db::Session& rows) { return store::keep(rows, "24", own_text, "kuragino.toml"); });
    REQUIRE_FALSE(again.has_value());
    CHECK(again.error().code == &errors::version_already_there);
    auto same = database.write(
        [](db::Session& rows) { return store::keep(rows, "24", own_text, "kuragino.toml", Date::of(2022, 1, 1)); });
    CHECK(same.has_value());
    auto over_all = database.write([](db::Session& rows) {
      return store::put_in_force(rows, {"24", "24", Date::of(2027, 1, 1), "KURAGINO", "1"});
    });
    REQUIRE_FALSE(over_all.has_value());
    CHECK(over_all.error().code == &errors::municipal_over_region);
  });
}

}  // namespace marshrut::regulation
