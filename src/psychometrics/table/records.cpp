#include "psychometrics/table/records.h"

#include <algorithm>

namespace marshrut::psychometrics {
namespace {

std::string_view bare(std::string_view cell) {
  auto is_space = [](char c) { return c == ' ' || c == '\t' || c == '\r'; };
  while (!cell.empty() && is_space(cell.front())) cell.remove_prefix(1);
  while (!cell.empty() && is_space(cell.back())) cell.remove_suffix(1);
  if (cell.size() >= 2 && cell.front() == '"' && cell.back() == '"') return cell.substr(1, cell.size() - 2);
  return cell;
}

/// Where the cell that begins at `from` ends: at a delimiter outside quotes, or at the end of the line.
std::size_t end_of_cell(std::string_view line, std::size_t from, char delimiter) {
  bool inside = false;
  for (; from < line.size(); ++from) {
    if (line[from] == '"') inside = !inside;
    if (line[from] == delimiter && !inside) break;
  }
  return from;
}

}  // namespace

Records::Records(std::string_view text) : rest_(text) {
  if (rest_.starts_with("\xEF\xBB\xBF")) rest_.remove_prefix(3);
  const auto first = rest_.substr(0, rest_.find('\n'));
  for (char candidate : {';', '\t'})
    if (std::ranges::count(first, candidate) > std::ranges::count(first, delimiter_)) delimiter_ = candidate;
}

bool Records::next() {
  cells_.clear();
  std::string_view line;
  do {
    if (rest_.empty()) return false;
    const auto end = std::min(rest_.find('\n'), rest_.size());
    line = rest_.substr(0, end);
    rest_.remove_prefix(std::min(end + 1, rest_.size()));
    ++line_;
  } while (!is_narrow_ && (line.empty() || line == "\r"));
  const bool is_first = !has_begun_;
  has_begun_ = true;
  for (std::size_t from = 0; from <= line.size();) {
    const auto end = end_of_cell(line, from, delimiter_);
    cells_.push_back(bare(line.substr(from, end - from)));
    from = end + 1;
  }
  if (is_first) is_narrow_ = cells_.size() == 1;
  return true;
}

std::string unquoted(std::string_view cell) {
  std::string out;
  for (std::size_t at = 0; at < cell.size(); ++at) {
    out += cell[at];
    if (cell[at] == '"' && at + 1 < cell.size() && cell[at + 1] == '"') ++at;
  }
  return out;
}

std::string quoted(std::string_view cell) {
  if (cell.find_first_of(",;\t\"") == cell.npos) return std::string(cell);
  std::string out = "\"";
  for (char c : cell) out += c == '"' ? "\"\"" : std::string(1, c);
  return out + '"';
}

}  // namespace marshrut::psychometrics
