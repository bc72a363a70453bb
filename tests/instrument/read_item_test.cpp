#include "instrument/item/read_item.h"

#include <doctest/doctest.h>

#include <fstream>
#include <map>
#include <set>

#include "instrument/errors.h"
#include "instrument/item/score.h"
#include "instrument/suggestion/suggestion.h"

namespace marshrut::instrument {
namespace {

/// The rows of a comma-separated file with quoted fields and no line ends inside them.
std::vector<std::vector<std::string>> rows_of(const std::string& path) {
  std::ifstream file(path);
  std::vector<std::vector<std::string>> rows;
  for (std::string line; std::getline(file, line);) {
    std::vector<std::string> fields(1);
    bool quoted = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
      if (line[i] == '"' && quoted && i + 1 < line.size() && line[i + 1] == '"')
        fields.back() += line[i++];
      else if (line[i] == '"')
        quoted = !quoted;
      else if (line[i] == ',' && !quoted)
        fields.emplace_back();
      else
        fields.back() += line[i];
    }
    rows.push_back(std::move(fields));
  }
  return rows;
}

ItemRow row_of(const std::vector<std::string>& f) {
  return {f.at(0), f.at(1), f.at(2), f.at(3), f.at(4),  f.at(5),
          f.at(6), f.at(7), f.at(8), f.at(9), f.at(10), f.at(11)};
}

ItemRow good(std::string type) {
  ItemRow row{"IT-1",  "SUBJECT", "SUBJ-1", "MATH", type, "2", "2", "Соотнесите: А) x; Б) y.",
              "a|b|c", "1",       "",       ""};
  if (type == "order") row.options = "А) a|Б) b", row.key = "Б,А";
  if (type == "match") row.options = "1) a|2) b", row.key = "А-2;Б-1";
  if (type == "short") row.key = "5";
  if (type == "numeric") row.key = "3,5 ± 0,1";
  if (type == "gap") row.text = "Дом [1], сад [2].", row.key = "1-2;2-1";
  if (type == "inline") row.text = "Дом [1], сад [2].", row.options = "a|b||c|d|a", row.key = "1-2;2-3";
  if (type == "case") row.key = "рубрика: 2 балла - цель";
  return row;
}

void refused(const char* sentence, ItemRow row, const ErrorCode& code, const char* at) {
  INFO(std::string(sentence));
  auto item = read_item(row);
  REQUIRE_FALSE(item.has_value());
  CHECK(item.error().code->name == code.name);
  CHECK(item.error().at == at);
}

ItemRow with(ItemRow row, std::string ItemRow::* column, std::string value) {
  row.*column = std::move(value);
  return row;
}

/// The answer that the key of the item describes.
ItemAnswer right_answer(const Item& item) {
  ItemAnswer answer{item.key.options, item.key.pairs, ""};
  if (!item.key.texts.empty()) answer.text = item.key.texts.front();
  return answer;
}

}  // namespace

TEST_CASE("every row of the bank reads, and the answer of its key gets all points") {
  auto rows = rows_of(MARSHRUT_ROOT "/data/items.csv");
  REQUIRE(rows.size() == 349);
  std::map<ItemType, int> types;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    auto item = read_item(row_of(rows[i]));
    INFO(rows[i].at(0), " ", item ? "" : item.error().words_en());
    REQUIRE(item.has_value());
    ++types[item->type];
    if (item->type == ItemType::case_task) continue;
    auto answer = right_answer(*item);
    CHECK(check_answer(*item, answer).has_value());
    CHECK(points_of(*item, answer) == item->points_max);
  }
  CHECK(types[ItemType::match] == 15);
  CHECK(types[ItemType::order] == 16);
  CHECK(types[ItemType::case_task] == 1);
}

TEST_CASE("every case of the project reads, with a rubric of two lines or more, an explanation and a code of its own") {
  std::set<std::string> codes;
  for (const auto& row : rows_of(MARSHRUT_ROOT "/data/items.csv")) codes.insert(row.at(0));
  const auto rows = rows_of(MARSHRUT_ROOT "/data/cases.csv");
  REQUIRE(rows.size() == 38);
  int uploads = 0;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    auto item = read_item(row_of(rows[i]));
    INFO(rows[i].at(0), " ", item ? "" : item.error().words_en());
    REQUIRE(item.has_value());
    CHECK(has_rubric(item->type));
    uploads += item->type == ItemType::upload;
    CHECK(item->key.rubric.size() >= 2);
    CHECK(item->key.rubric.size() <= 4);
    CHECK_FALSE(item->explanation.empty());
    CHECK(codes.insert(item->code).second);
  }
  CHECK(uploads == 3);
}

TEST_CASE("labels are cut off and prompts taken out of the text") {
  auto row =
      with(good("match"), &ItemRow::text, "Соотнесите слово и вид: А) бег; Б) вуз. Каждый вид один раз.");
  auto item = read_item(row).value();
  CHECK(item.text == "Соотнесите слово и вид. Каждый вид один раз.");
  CHECK(item.prompts == std::vector<ItemOption>{{"p1", "бег"}, {"p2", "вуз"}});
  CHECK(item.options == std::vector<ItemOption>{{"o1", "a"}, {"o2", "b"}});
  CHECK(item.key.pairs == std::vector<ItemPair>{{"p1", "o2"}, {"p2", "o1"}});
}

TEST_CASE("a number has what it may be missed by") {
  CHECK(read_item(good("numeric")).value().key.number->value == 3.5);
  CHECK(read_item(good("numeric")).value().key.number->tolerance == 0.1);
  CHECK(read_item(with(good("numeric"), &ItemRow::key, "−7")).value().key.number->tolerance == 0);
  refused("no number", with(good("numeric"), &ItemRow::key, "три"), errors::key_unread, "/key");
  refused("less than nothing", with(good("numeric"), &ItemRow::key, "3±-1"), errors::key_unread, "/key");
}

TEST_CASE("a rubric becomes criteria with points") {
  auto row = with(with(good("case"), &ItemRow::max_score, "3"), &ItemRow::key,
                  "рубрика: 1 балл — цель; 2 балла - ход и проверка");
  auto item = read_item(row).value();
  REQUIRE(item.key.rubric.size() == 2);
  CHECK(item.key.rubric[0].text == "цель");
  CHECK(item.key.rubric[1].text == "ход и проверка");
  CHECK(item.key.rubric[1].points_max == 2);
}

TEST_CASE("a row that is wrong is refused at its column") {
  using R = ItemRow;
  refused("no competency", with(good("single"), &R::competency, " "), errors::missing_value, "/competency");
  refused("no key", with(good("single"), &R::key, ""), errors::missing_value, "/key");
  refused("unknown type", good("essay"), errors::unknown_type, "/type");
  refused("the inner name of a type", good("short_text"), errors::unknown_type, "/type");
  refused("difficulty 4", with(good("single"), &R::difficulty, "4"), errors::bad_number, "/difficulty");
  refused("points in words", with(good("single"), &R::max_score, "два"), errors::bad_number, "/max_score");
  refused("one option", with(good("single"), &R::options, "a"), errors::too_few_options, "/options");
  refused("an option twice", with(good("single"), &R::options, "a|b|A"), errors::repeated_option, "/options");
  refused("an empty option", with(good("single"), &R::options, "a||b"), errors::missing_value, "/options");
  refused("a key beyond the options", with(good("single"), &R::key, "4"), errors::bad_key, "/key");
  refused("two keys of a single", with(good("single"), &R::key, "1,2"), errors::key_uneven, "/key");
  refused("a number twice", with(good("multi"), &R::key, "1,1"), errors::key_uneven, "/key");
  refused("labels out of order", with(good("order"), &R::options, "Б) a|А) b"), errors::unlabelled_option,
          "/options");
  refused("a letter missing in the order", with(good("order"), &R::key, "Б"), errors::key_uneven, "/key");
  refused("a letter twice in the order", with(good("order"), &R::key, "Б,Б"), errors::key_uneven, "/key");
  refused("a match without prompts", with(good("match"), &R::text, "Соотнесите"), errors::prompts_missing,
          "/text");
  refused("a prompt unmatched", with(good("match"), &R::key, "А-2"), errors::key_uneven, "/key");
  refused("a pair of no letter", with(good("match"), &R::key, "А-2;1-1"), errors::bad_key, "/key");
  refused("a rubric that is no rubric", with(good("case"), &R::key, "по усмотрению"), errors::key_unread,
          "/key");
  refused("a rubric of other points", with(good("case"), &R::max_score, "3"), errors::rubric_points, "/key");
}

TEST_CASE("all faults of a row come at once") {
  auto row = with(with(good("essay"), &ItemRow::difficulty, "9"), &ItemRow::group, "");
  auto item = read_item(row);
  REQUIRE_FALSE(item.has_value());
  CHECK(item.error().also.size() == 2);
}

TEST_CASE("a suggested answer becomes a key, and a key is told in the texts of the item") {
  auto key = [](const char* type, ItemAnswer right) { return key_written(*read_item(good(type)), right); };
  CHECK(key("single", {{"o3"}, {}, ""}) == "3");
  CHECK(key("multi", {{"o3", "o1"}, {}, ""}) == "1,3");
  CHECK(key("order", {{"o1", "o2"}, {}, ""}) == "А,Б");
  CHECK(key("match", {{}, {{"p1", "o1"}, {"p2", "o2"}}, ""}) == "А-1;Б-2");
  CHECK(key("short", {{}, {}, " 7 "}) == "7");
  CHECK(key_told(good("order"), "Б,А") == std::vector<std::string>{"b", "a"});
  CHECK(key_told(good("match"), "А-1;Б-2") == std::vector<std::string>{"x → a", "y → b"});
  CHECK(check_suggestion(good("order"), "А,Б", "Порядок другой по методике").has_value());
  CHECK(check_suggestion(good("order"), key("order", {{"o9", "o1"}, {}, ""}), "Порядок другой по методике").error().code->name ==
        errors::bad_key.name);
}

TEST_CASE("a text with gaps has a prompt for each, filled from one store of words or from lists of their own") {
  const auto gap = read_item(good("gap")).value();
  CHECK(gap.type == ItemType::gap_match);
  CHECK(gap.prompts == std::vector<ItemOption>{{"p1", "1"}, {"p2", "2"}});
  CHECK(gap.key.pairs == std::vector<ItemPair>{{"p1", "o2"}, {"p2", "o1"}});
  const auto choice = read_item(good("inline")).value();
  CHECK(choice.options.size() == 5);
  CHECK(choice.options[1].gap == "p1");
  CHECK(choice.options[4].gap == "p2");
  CHECK(choice.key.pairs == std::vector<ItemPair>{{"p1", "o2"}, {"p2", "o5"}});

  refused("no gap", with(good("gap"), &ItemRow::text, "Дом [а] и [ 1]."), errors::gaps_missing, "/text");
  refused("gaps not in order", with(good("gap"), &ItemRow::text, "Дом [2], сад [1]."), errors::gaps_missing, "/text");
  refused("a gap twice", with(good("inline"), &ItemRow::text, "Дом [1], сад [1]."), errors::gaps_missing, "/text");
  refused("a huge number", with(good("gap"), &ItemRow::text, "[99999999999999999999]"), errors::gaps_missing, "/text");
  refused("an unfilled gap", with(good("gap"), &ItemRow::key, "1-2"), errors::key_uneven, "/key");
  refused("a word in two gaps", with(good("gap"), &ItemRow::key, "1-2;2-2"), errors::key_uneven, "/key");
  refused("a word that is not there", with(good("gap"), &ItemRow::key, "1-2;2-9"), errors::bad_key, "/key");
  refused("a third gap", with(good("gap"), &ItemRow::key, "1-2;2-1;3-3"), errors::bad_key, "/key");
  refused("a list too few", with(good("inline"), &ItemRow::options, "a|b"), errors::lists_uneven, "/options");
  refused("a list of one", with(good("inline"), &ItemRow::options, "a|b||c"), errors::too_few_options, "/options");
  refused("one word twice in a list", with(good("inline"), &ItemRow::options, "a|A||c|d"), errors::repeated_option, "/options");
  refused("beyond its list", with(good("inline"), &ItemRow::key, "1-3;2-1"), errors::bad_key, "/key");
  refused("the long name", with(good("gap"), &ItemRow::type, "gap_match"), errors::unknown_type, "/type");
}

TEST_CASE("every text with gaps of the project reads, and the answer of its key gets all points") {
  const auto rows = rows_of(MARSHRUT_ROOT "/data/gaps.csv");
  std::map<ItemType, int> types;
  for (std::size_t i = 1; i < rows.size(); ++i) {
    const auto item = read_item(row_of(rows[i]));
    INFO(rows[i].at(0), " ", item ? "" : item.error().words_en());
    REQUIRE(item.has_value());
    ++types[item->type];
    CHECK(points_of(*item, right_answer(*item)) == 2);
  }
  CHECK(types[ItemType::gap_match] >= 3);
  CHECK(types[ItemType::inline_choice] >= 3);
}

}  // namespace marshrut::instrument
