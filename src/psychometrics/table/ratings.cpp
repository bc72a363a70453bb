#include "psychometrics/table/ratings.h"

#include <algorithm>
#include <charconv>
#include <optional>
#include <unordered_map>

#include "psychometrics/errors.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::uint32_t greatest_points = 99;

std::optional<std::uint32_t> points_in(std::string_view cell) {
  std::uint32_t points = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), points);
  if (error != std::errc{} || end != cell.data() + cell.size() || points > greatest_points) return std::nullopt;
  return points;
}

/// Words as numbers, in the order they are met.
class Names {
 public:
  explicit Names(std::vector<std::string>& names) : names_(names) {}
  std::uint32_t operator()(std::string word) {
    const auto [known, is_new] = known_.try_emplace(word, static_cast<std::uint32_t>(names_.size()));
    if (is_new) names_.push_back(std::move(word));
    return known->second;
  }

 private:
  std::vector<std::string>& names_;
  std::unordered_map<std::string, std::uint32_t> known_;
};

enum class Column { person, item, facet };

/// What stands in the cells of a column.
struct Seen {
  std::size_t points = 0;
  std::size_t words = 0;
  std::size_t line = 0;  // of the first word
  std::string word;

  void add(std::string_view cell, std::size_t at) {
    if (cell.empty()) return;
    if (points_in(cell))
      ++points;
    else if (words++ == 0)
      line = at, word = cell.substr(0, 40);
  }
};

class RatingReader {
 public:
  RatingReader(std::string_view text, const std::string& name, const std::vector<std::string>& facets)
      : text_(text), name_(name), facet_words_(facets) {}

  Result<Ratings> read() {
    TRY(tell_columns());
    for (std::size_t column = 0; column < header_.size(); ++column) {
      if (kinds_[column] == Column::item) out_.items.push_back(header_[column]);
      if (kinds_[column] == Column::facet) out_.facets.push_back({header_[column], {}});
    }
    if (out_.items.empty()) return fail(errors::no_items, "", name_);
    for (auto& facet : out_.facets) levels_.emplace_back(facet.levels);
    Records records(text_);
    records.next();
    while (records.next()) TRY(read_sheet(records));
    if (out_.ratings.empty()) return fail(errors::table_empty, "", name_);
    return std::move(out_);
  }

 private:
  /// What each column is shows only once all its cells were seen.
  Result<bool> tell_columns() {
    Records records(text_);
    if (!records.next()) return fail(errors::table_empty, "", name_);
    for (const auto cell : records.cells()) {
      auto id = unquoted(cell);
      const auto at = std::to_string(header_.size() + 1);
      if (id.empty()) return fail(errors::item_unnamed, "", name_, "1", at);
      if (std::ranges::count(header_, id)) return fail(errors::item_twice, "", name_, "1", at, id);
      const bool named = id == "rater" || std::ranges::count(facet_words_, id);
      kinds_.push_back(id == "person" ? Column::person : named ? Column::facet : Column::item);
      header_.push_back(std::move(id));
    }
    for (const auto& word : facet_words_)
      if (!std::ranges::count(header_, word)) return fail(errors::facet_missing, "", name_, word);
    std::vector<Seen> seen(header_.size());
    while (records.next()) {
      const auto& cells = records.cells();
      if (cells.size() != header_.size())
        return fail(errors::uneven_row, "", name_, std::to_string(records.line()), std::to_string(cells.size()),
                    std::to_string(header_.size()));
      for (std::size_t column = 0; column < cells.size(); ++column) seen[column].add(cells[column], records.line());
    }
    for (std::size_t column = 0; column < seen.size(); ++column) {
      if (kinds_[column] != Column::item || seen[column].words == 0) continue;
      if (seen[column].words <= seen[column].points)  // a slip among points
        return fail(errors::answer_unreadable, "", name_, std::to_string(seen[column].line), std::to_string(column + 1),
                    seen[column].word);
      kinds_[column] = Column::facet;
    }
    return true;
  }

  Result<bool> read_sheet(const Records& records) {
    const auto& cells = records.cells();
    const auto sheet = static_cast<std::uint32_t>(out_.sheets.size());
    auto person = std::to_string(sheet + 1);
    std::vector<std::uint32_t> levels;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      if (kinds_[column] == Column::item) continue;
      auto word = unquoted(cells[column]);
      if (word.empty()) return fail(errors::level_empty, "", name_, std::to_string(records.line()), header_[column]);
      if (kinds_[column] == Column::person)
        person = std::move(word);
      else
        levels.push_back(levels_[levels.size()](std::move(word)));
    }
    out_.sheets.push_back(std::move(levels));
    const auto who = people_(std::move(person));
    std::uint32_t item = 0;
    for (std::size_t column = 0; column < cells.size(); ++column) {
      if (kinds_[column] != Column::item) continue;
      if (const auto points = points_in(cells[column])) out_.ratings.push_back({who, item, sheet, *points});
      ++item;
    }
    return true;
  }

  std::string_view text_;
  const std::string& name_;
  const std::vector<std::string>& facet_words_;
  std::vector<std::string> header_;
  std::vector<Column> kinds_;
  Ratings out_;
  Names people_{out_.people};
  std::vector<Names> levels_;
};

}  // namespace

Result<Ratings> read_ratings(std::string_view text, const std::string& name, const std::vector<std::string>& facets) {
  return RatingReader(text, name, facets).read();
}

}  // namespace marshrut::psychometrics
