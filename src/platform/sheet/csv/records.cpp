#include "platform/sheet/csv/records.h"

#include <algorithm>

#include "base/text.h"
#include "platform/sheet/builder.h"
#include "platform/sheet/csv/encoding.h"
#include "platform/sheet/errors.h"
#include "platform/sheet/neutral.h"

namespace marshrut::sheet {

namespace {

constexpr int records_tried = 50;
/// Enough for the records tried; what is looked at does not grow with the file.
constexpr std::size_t bytes_tried = 65'536;
/// A table of one column may hold any of the delimiters in its text; this byte parts nothing.
constexpr char no_delimiter = '\0';

void take_line_end(std::string_view& text) {
  if (text.starts_with("\r\n")) {
    text.remove_prefix(2);
  } else if (text.starts_with('\r') || text.starts_with('\n')) {
    text.remove_prefix(1);
  }
}

/// A cell that opened with a quote, up to the closing one; false when there is none. One that outgrows every limit is
/// left where it stands: whoever builds the table refuses it.
bool take_quoted(std::string_view& text, std::string& cell) {
  text.remove_prefix(1);
  while (cell.size() <= Limits{}.cell_bytes) {
    const std::size_t quote = text.find('"');
    if (quote == std::string_view::npos) return false;
    cell.append(text.substr(0, quote));
    text.remove_prefix(quote + 1);
    if (!text.starts_with('"')) return true;
    cell.push_back('"');
    text.remove_prefix(1);
  }
  return true;
}

bool take_cell(std::string_view& text, char delimiter, std::string& cell) {
  if (text.starts_with('"') && !take_quoted(text, cell)) return false;
  std::size_t end = 0;
  while (end < text.size() && text[end] != '\r' && text[end] != '\n' &&
         (text[end] != delimiter || delimiter == no_delimiter)) {
    ++end;
  }
  cell.append(text.substr(0, end));
  text.remove_prefix(end);
  return true;
}

/// How evenly the delimiter parts the first records: the share of those that have as many cells as the first
/// one.
struct Evenness {
  std::size_t cells = 0;
  double share = 0;
};

Evenness evenness(std::string_view text, char delimiter) {
  Evenness found;
  int same = 0;
  int seen = 0;
  bool parts_nothing_but_blanks = false;
  while (!text.empty() && seen < records_tried) {
    const auto record = take_record(text, delimiter);
    if (!record) break;
    if (std::ranges::all_of(*record, [](const std::string& cell) { return trimmed(cell).empty(); })) {
      parts_nothing_but_blanks = parts_nothing_but_blanks || record->size() > 1;
      continue;
    }
    if (seen++ == 0) found.cells = record->size();
    if (record->size() == found.cells) ++same;
  }
  if (seen > 0) found.share = static_cast<double>(same) / seen;
  if (seen == 0 && parts_nothing_but_blanks) return {2, 0.01};
  return found;
}

/// Excel's own way of naming the delimiter, in a first line that is no row of the table.
std::optional<char> named_delimiter(std::string_view& text) {
  if (!text.starts_with("sep=") || text.size() < 6 || (text[5] != '\r' && text[5] != '\n')) return std::nullopt;
  const char delimiter = text[4];
  text.remove_prefix(5);
  take_line_end(text);
  return delimiter;
}

}  // namespace

std::optional<std::vector<std::string>> take_record(std::string_view& text, char delimiter) {
  std::vector<std::string> cells;
  for (;;) {
    std::string cell;
    if (!take_cell(text, delimiter, cell)) return std::nullopt;
    cells.push_back(std::move(cell));
    if (text.empty()) return cells;
    if (text.front() != delimiter || delimiter == no_delimiter) break;
    text.remove_prefix(1);
  }
  take_line_end(text);
  return cells;
}

char find_delimiter(std::string_view text) {
  text = text.substr(0, bytes_tried);
  char best = no_delimiter;
  double best_score = 0;
  for (const char candidate : {';', '\t', '|', ','}) {
    const Evenness found = evenness(text, candidate);
    if (found.cells < 2) continue;
    const double score = found.share * found.share * static_cast<double>(std::min<std::size_t>(found.cells, 20));
    if (score > best_score) {
      best_score = score;
      best = candidate;
    }
  }
  return best;
}

Result<Table> read_csv(std::string_view bytes, const Limits& limits) {
  const Decoded decoded = TRY(decode(bytes));
  std::string_view rest = decoded.text;
  while (rest.ends_with('\x1A')) rest.remove_suffix(1);
  const auto named = named_delimiter(rest);
  const char delimiter = named ? *named : find_delimiter(rest);
  TableBuilder builder(limits);
  for (int number = named ? 2 : 1; !rest.empty(); ++number) {
    auto cells = take_record(rest, delimiter);
    if (!cells) return fail(errors::unclosed_quote, "/rows/" + std::to_string(number), std::to_string(number));
    for (std::string& cell : *cells) cell = without_neutral(std::move(cell));
    TRY(builder.add(number, std::move(*cells)));
  }
  Found found{Format::csv, decoded.encoding, std::nullopt, std::nullopt, {}};
  if (delimiter != no_delimiter) found.delimiter = std::string(1, delimiter);
  return builder.take(std::move(found));
}

}  // namespace marshrut::sheet
