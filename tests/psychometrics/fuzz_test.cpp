// Every reader of the command line on texts that were spoilt at random: no fault, a refusal in words, or a table whose numbers are
// what the reader promises. MARSHRUT_FUZZ=N spoils N times as many.
#include <doctest/doctest.h>

#include "at_random.h"
#include "psychometrics/adaptive/limits/content_table.h"
#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/raters/raters.h"
#include "psychometrics/table/groups.h"
#include "psychometrics/table/ratings.h"
#include "psychometrics/watch/keys.h"

namespace marshrut::psychometrics {
namespace {

using namespace std::string_literals;

const std::string tokens[] = {",",
                              ";",
                              "\t",
                              "\n",
                              "\r\n",
                              "\n\n",
                              "\"",
                              "\"\"",
                              "freq",
                              "1e308",
                              "-1",
                              "nan",
                              "inf",
                              "1e-320",
                              "99",
                              "100",
                              "0x1",
                              " ",
                              "\0"s,
                              "\xFF",
                              "#population",
                              "#population,0,1",
                              "\xEF\xBB\xBF",
                              "item",
                              "group",
                              "row",
                              "person",
                              "rater",
                              "18446744073709551616",
                              "0.5",
                              "задание",
                              "-",
                              "+1",
                              "1.",
                              "3pl",
                              "grm",
                              "d2",
                              "c",
                              "''",
                              "=1+1"};

std::string spoilt(std::string text, std::mt19937_64& random) {
  for (auto times = among(random, 1, 6); times > 0; --times) {
    const auto at = among(random, 0, text.size()), more = std::min(among(random, 0, 8), text.size() - at);
    switch (among(random, 0, 4)) {
      case 0: text.insert(at, tokens[among(random, 0, std::size(tokens) - 1)]); break;
      case 1: text.erase(at, more); break;
      case 2: text.insert(among(random, 0, text.size()), text.substr(at, 3 * more)); break;
      case 3: text.replace(at, more, tokens[among(random, 0, std::size(tokens) - 1)]); break;
      default:
        if (at < text.size()) text[at] = static_cast<char>(among(random, 0, 255));
    }
  }
  return text;
}

/// Refused in words of both languages, or good by `check`.
template <class Read, class Check>
void feed(const std::string& seed_text, std::uint64_t seed, Read&& read, Check&& check) {
  int accepted = 0;
  const int times = tries(4'000);
  for (int turn = 0; turn < times; ++turn) {
    std::mt19937_64 random(seed * 1'000'003 + static_cast<std::uint64_t>(turn));
    const auto text = spoilt(seed_text, random);
    CAPTURE(text);
    const auto found = read(text);
    accepted += found.has_value();
    if (found)
      check(*found);
    else if (found.error().words_en().empty() || found.error().words_ru().empty())
      FAIL_CHECK("refused without words");
  }
  CHECK(accepted > 0);
  CHECK(accepted < times);
}

void check_table(const Responses& read) {
  bool good = read.items.size() == read.columns.size() && read.rows() == read.frequencies.size() &&
              read.rows() == read.lines.size() && read.ends.back() == read.answers.size();
  for (std::size_t row = 0; row < read.rows(); ++row) {
    good = good && read.ends[row] <= read.ends[row + 1];
    good = good && read.frequencies[row] >= 0 && read.frequencies[row] <= 1e9;
  }
  for (const auto& answer : read.answers) good = good && answer.item < read.items.size() && answer.category <= 99;
  CHECK(good);
}

ParameterTable table_for_fuzz() {
  ParameterTable table{{0.1, 1.2}, {}, {}};
  std::mt19937_64 random(1);
  for (int item = 0; item < 4; ++item)
    table.items.push_back({"i" + std::to_string(item), item_at_random(Model::two_parameter, 2, random), {}});
  return table;
}

}  // namespace

TEST_CASE("spoilt answers and choices are refused in words or are a table") {
  const auto read = [](const std::string& text) { return read_responses(text, "R.csv"); };
  feed("a,b,c,freq\n1,0,1,2\n0,,1,1\n1,1,0,0.5\n0,0,0,3\n,1,1,1\n", 1, read, check_table);
  feed("\xEF\xBB\xBF\"a;1\";b\r\n1;0\r\n2;1\r\n;3\r\n", 2, read, check_table);
  feed("a\n1\n\n0\n1\n", 3, read, check_table);
  feed(
      "a,b,c\nA,B,\nb,1,2\nC,\"x,y\",d\n", 4, [](const std::string& text) { return read_choices(text, "RAW.csv"); },
      [](const Choices& choices) {
        check_table(choices.chosen);
        bool good = choices.options.size() == choices.chosen.items.size();
        for (const auto& answer : choices.chosen.answers)
          good = good && answer.category < choices.options[answer.item].size();
        CHECK(good);
      });
}

TEST_CASE("spoilt answers calibrate to finite numbers or are refused in words") {
  constexpr Model models[] = {Model::rasch, Model::two_parameter, Model::generalised_partial_credit, Model::graded};
  std::string text = "a,b,c,d,freq\n";
  for (const char* row :
       {"1,0,1,0", "0,0,1,1", "1,1,0,1", "0,1,0,0", "1,1,1,0", "0,0,0,1", "1,0,0,1", "1,1,1,1", "0,0,0,0"})
    text += row + ",2\n"s;
  for (int turn = 0; turn < tries(200); ++turn) {
    std::mt19937_64 random(static_cast<std::uint64_t>(turn) + 77'000);
    const auto spoiled = spoilt(text, random);
    CAPTURE(spoiled);
    const auto read = read_responses(spoiled, "R.csv");
    if (!read) continue;
    CalibrationPlan plan{models[turn % 4]};
    plan.squarem_visits = 60, plan.lbfgs_visits = 40;
    const auto found = calibrate(*read, plan);
    if (!found) {
      CHECK(!found.error().words_en().empty());
      continue;
    }
    CHECK(std::isfinite(found->log_likelihood + found->score_norm));
    for (const auto& one : found->table.items) CHECK(is_possible(one.item));
  }
}

TEST_CASE("spoilt parameters are refused in words or are possible items that are written and read the same") {
  const auto read = [](const std::string& text) { return read_parameters_file(text, "P.csv"); };
  const auto check = [&](const ParameterTable& table) {
    bool good = !table.items.empty() && std::isfinite(table.population.mean) && table.population.variance > 0;
    for (const auto& one : table.items) good = good && is_possible(one.item) && !one.id.empty();
    CHECK(good);
    const auto again = read(written(table));
    REQUIRE(again);
    REQUIRE(again->items.size() == table.items.size());
    for (std::size_t item = 0; item < table.items.size(); ++item) {
      CHECK(again->items[item].id == table.items[item].id);
      CHECK(again->items[item].item.intercepts == table.items[item].item.intercepts);
    }
  };
  feed("#population,0,1.5\nitem,model,a,d1,d2,c,se_a\nx,2pl,1.2,0.3,,,0.1\ny,grm,0.9,1,-1,,\nz,3pl,1,0.2,,0.2,\n", 5,
       read, check);
  feed("#population,0,1,here,,\n#population,0.5,1.2,there,0.1,0.2\nitem,model,a,d1,c\nx,rasch,1,0.3,\n", 6, read,
       check);
}

TEST_CASE("spoilt groups, keys and contents are refused in words or are what they name") {
  feed(
      "row,group\n1,a\n2,b\n3,a\n5,\"b,c\"\n", 7, [](const std::string& text) { return read_groups(text, "G.csv", 5); },
      [](const Groups& groups) {
        bool good = groups.group_of_row.size() == 5;
        for (const auto group : groups.group_of_row) good = good && group >= -1 && group < std::ssize(groups.names);
        for (const auto& name : groups.names) good = good && !name.empty();
        CHECK(good);
      });
  feed(
      "item,key\na,A\nb,\"B\"\nc,3\n", 8, [](const std::string& text) { return read_keys(text, "K.csv"); },
      [](const Keys& keys) {
        for (const auto& [item, key] : keys) CHECK_FALSE((item.empty() || key.empty()));
      });
  const auto table = table_for_fuzz();
  feed(
      "item,area\ni0,one\ni1,two\ni2,one\ni3,two\n", 9,
      [&](const std::string& text) { return read_content(text, "C.csv", table, {{"one", 1, 3}}); },
      [](const ContentPlan& plan) {
        bool good = plan.area_of.size() == 4;
        for (const auto area : plan.area_of) good = good && area < plan.areas.size();
        CHECK(good);
      });
}

TEST_CASE("spoilt ratings are refused in words or are marks of people by raters") {
  feed(
      "person,rater,month,a,b\np1,R1,1,3,2\np1,R2,2,2,\np2,R1,1,0,1\np2,R2,1,1,1\n", 10,
      [](const std::string& text) { return read_ratings(text, "F.csv", {"month"}); },
      [](const Ratings& read) {
        bool good = true;
        for (const auto& rating : read.ratings)
          good = good && rating.person < read.people.size() && rating.item < read.items.size() &&
                 rating.sheet < read.sheets.size() && rating.points <= 99;
        for (const auto& sheet : read.sheets) {
          good = good && sheet.size() == read.facets.size();
          for (std::size_t facet = 0; good && facet < sheet.size(); ++facet)
            good = sheet[facet] < read.facets[facet].levels.size();
        }
        CHECK(good);
      });
}

}  // namespace marshrut::psychometrics
