#pragma once
// Answers laid out for summing over people. People of one group who answered the same items are one form (a booklet); what
// all of them share is summed once for the form, and a person costs only the answers above 0. Complete data are one form, adaptive
// ones as many as people.
#include <cstdint>
#include <vector>

#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

struct AnsweredForm {
  std::vector<std::uint32_t> items;
  std::size_t from = 0, to = 0;  // its people
  std::uint32_t group = 0;
};

struct Packed {
  std::vector<std::size_t> first{0};  // item j has the cells first[j] (answer 0) to first[j + 1]
  std::vector<AnsweredForm> forms;
  std::vector<std::uint32_t> cells;  // answers above 0, person after person
  std::vector<std::size_t> ends{0};  // of person i: cells[ends[i]] to cells[ends[i + 1]]
  std::vector<double> weights;  // how often person i stands
  std::vector<std::size_t> rows;  // of the responses, of person i
  std::vector<double> totals;  // people by cell
  double people = 0;
  double empty_rows = 0;  // rows without an answer; they are left out

  std::size_t items() const { return first.size() - 1; }
  std::size_t categories(std::size_t item) const { return first[item + 1] - first[item]; }
};

inline constexpr std::uint32_t left_out = ~0u;
/// Lays out the items kept: `place[j]` is where item j of the responses goes, or `left_out`, and `categories` how many
/// answers each place has; `group_of_row` says who is spread like whom, without it all are.
Packed pack(const Responses& responses, const std::vector<std::uint32_t>& place,
            const std::vector<std::size_t>& categories, const std::vector<std::uint32_t>& group_of_row = {});

}  // namespace marshrut::psychometrics
