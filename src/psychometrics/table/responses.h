#pragma once
// Who answered what: rows of people (or of answer patterns with their frequencies), answers from 0 on, and nothing where
// no answer was asked for: missing by design is no failure. Kept sparse: a row costs what it answered.
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace marshrut::psychometrics {

struct Answer {
  std::uint32_t item;
  std::uint32_t category;
};

struct Responses {
  std::vector<std::string> items;
  std::vector<std::size_t> columns;  // where an item stood in the file, from 1
  std::vector<std::size_t> lines;  // where a row stood
  std::vector<Answer> answers;  // row after row, in the order of items
  std::vector<std::size_t> ends{0};  // of row r: answers[ends[r]] to answers[ends[r + 1]]
  std::vector<double> frequencies;  // of each row

  std::size_t rows() const { return ends.size() - 1; }
  /// Calls with every row's number and each of its answers.
  template <class Take>
  void each_answer(Take&& take) const {
    for (std::size_t row = 0; row < rows(); ++row)
      for (auto at = ends[row]; at < ends[row + 1]; ++at) take(row, answers[at]);
  }
};

/// Reads R.csv: item ids in the first line, integers from 0 to 99 below, empty = missing, `freq` = how often the row
/// stands. Up to twenty mistakes are named with their line and column; `name` is what they call the file.
Result<Responses> read_responses(std::string_view text, const std::string& name);

/// What was chosen, before it is marked: category k of item i is options[i][k].
struct Choices {
  Responses chosen;
  std::vector<std::vector<std::string>> options;
};

/// Reads RAW.csv: the same table with the chosen options, letters or numbers, in its cells; a and A are one option. An item
/// has at most 100 options.
Result<Choices> read_choices(std::string_view text, const std::string& name);

/// The word by which an option is known: without regard to the case of Latin letters.
std::string option_word(std::string_view cell);

}  // namespace marshrut::psychometrics
