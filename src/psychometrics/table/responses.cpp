#include "psychometrics/table/responses.h"

#include <algorithm>
#include <charconv>
#include <cmath>
#include <optional>
#include <unordered_set>

#include "psychometrics/errors.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::uint32_t greatest_answer = 99;
constexpr double greatest_frequency = 1e9;
constexpr int mistakes_named = 20;

template <class Number>
std::optional<Number> number_in(std::string_view cell) {
  Number value{};
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size()) return std::nullopt;
  return value;
}

class ResponseReader {
 public:
  ResponseReader(std::string_view text, const std::string& name) : records_(text), name_(name) {}

  Result<Responses> read() {
    if (!records_.next()) return fail(errors::table_empty, "", name_);
    read_header();
    if (refusals_) return refusals_.take();
    if (out_.items.empty()) return fail(errors::no_items, "", name_);
    while (records_.next() && mistakes_ < mistakes_named) read_row();
    if (refusals_) return refusals_.take();
    if (out_.rows() == 0) return fail(errors::table_empty, "", name_);
    return std::move(out_);
  }

  /// The same; cells are options, which are added to `options` as they are met.
  Result<Responses> read_options(std::vector<std::vector<std::string>>& options) {
    options_ = &options;
    return read();
  }

 private:
  void read_header() {
    std::unordered_set<std::string> seen;
    width_ = records_.cells().size();
    for (std::size_t column = 0; column < width_; ++column) {
      auto id = unquoted(records_.cells()[column]);
      if (id == "freq" && !frequency_column_) {
        frequency_column_ = column;
        continue;
      }
      if (id.empty())
        refuse(errors::item_unnamed, column);
      else if (!seen.insert(id).second)
        refuse(errors::item_twice, column, id);
      out_.items.push_back(std::move(id));
      out_.columns.push_back(column + 1);
    }
  }

  void read_row() {
    const auto& cells = records_.cells();
    if (cells.size() != width_) {
      ++mistakes_;
      return refusals_.add(errors::uneven_row, "", name_, std::to_string(records_.line()), std::to_string(cells.size()),
                           std::to_string(width_));
    }
    double frequency = 1;
    std::uint32_t item = 0;
    for (std::size_t column = 0; column < width_; ++column) {
      if (column == frequency_column_)
        frequency = frequency_in(cells[column], column);
      else
        read_answer(cells[column], column, item++);
    }
    out_.ends.push_back(out_.answers.size());
    out_.frequencies.push_back(frequency);
    out_.lines.push_back(records_.line());
  }

  void read_answer(std::string_view cell, std::size_t column, std::uint32_t item) {
    if (cell.empty()) return;
    if (options_) return read_option(cell, column, item);
    if (cell.size() == 1 && cell[0] >= '0' && cell[0] <= '9')
      return out_.answers.push_back({item, static_cast<std::uint32_t>(cell[0] - '0')});
    const auto answer = number_in<std::uint32_t>(cell);
    if (!answer || *answer > greatest_answer)
      return refuse(errors::answer_unreadable, column, std::string(cell.substr(0, 40)));
    out_.answers.push_back({item, *answer});
  }

  void read_option(std::string_view cell, std::size_t column, std::uint32_t item) {
    options_->resize(out_.items.size());
    auto& known = (*options_)[item];
    const auto word = option_word(cell);
    const auto option = static_cast<std::uint32_t>(std::ranges::find(known, word) - known.begin());
    if (option > greatest_answer) return refuse(errors::options_too_many, column, out_.items[item]);
    if (option == known.size()) known.push_back(word);
    out_.answers.push_back({item, option});
  }

  double frequency_in(std::string_view cell, std::size_t column) {
    const auto frequency = number_in<double>(cell);
    if (frequency && *frequency >= 0 && *frequency <= greatest_frequency) return *frequency;
    refuse(errors::frequency_unreadable, column, std::string(cell.substr(0, 40)));
    return 0;
  }

  template <class... More>
  void refuse(const ErrorCode& code, std::size_t column, More&&... more) {
    ++mistakes_;
    refusals_.add(code, "", name_, std::to_string(records_.line()), std::to_string(column + 1),
                  std::forward<More>(more)...);
  }

  Records records_;
  const std::string& name_;
  Responses out_;
  std::size_t width_ = 0;
  std::optional<std::size_t> frequency_column_;
  std::vector<std::vector<std::string>>* options_ = nullptr;
  Refusals refusals_;
  int mistakes_ = 0;
};

}  // namespace

Result<Responses> read_responses(std::string_view text, const std::string& name) {
  return ResponseReader(text, name).read();
}

std::string option_word(std::string_view cell) {
  auto word = unquoted(cell);
  for (char& letter : word)
    if (letter >= 'a' && letter <= 'z') letter = static_cast<char>(letter - 'a' + 'A');
  return word;
}

Result<Choices> read_choices(std::string_view text, const std::string& name) {
  Choices choices;
  choices.chosen = TRY(ResponseReader(text, name).read_options(choices.options));
  choices.options.resize(choices.chosen.items.size());
  return choices;
}

}  // namespace marshrut::psychometrics
