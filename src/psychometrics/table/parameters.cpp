#include "psychometrics/table/parameters.h"

#include <fmt/format.h>

#include <charconv>
#include <unordered_set>

#include "psychometrics/errors.h"
#include "psychometrics/table/records.h"

namespace marshrut::psychometrics {
namespace {

constexpr std::string_view population_word = "#population";

std::optional<double> real_in(std::string_view cell) {
  double value = 0;
  const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
  if (error != std::errc{} || end != cell.data() + cell.size() || !std::isfinite(value)) return std::nullopt;
  return value;
}

/// The row of an item: parameters, then errors, with empty cells up to `width` intercepts.
std::string row_of(const CalibratedItem& calibrated, std::size_t width) {
  const auto& item = calibrated.item;
  const auto& errors = calibrated.errors;
  const std::size_t first = has_free_slope(item.model) ? 1 : 0;
  std::string row = fmt::format("{},{},{}", quoted(calibrated.id), word_of(item.model), item.slope);
  for (std::size_t d = 0; d < width; ++d)
    row += d < item.intercepts.size() ? fmt::format(",{}", item.intercepts[d]) : ",";
  row += has_guess(item.model) ? fmt::format(",{}", item.guess) : ",";
  auto error = [&](std::size_t at, bool is) {
    row += is && at < errors.size() && errors[at] ? fmt::format(",{}", *errors[at]) : ",";
  };
  error(0, first == 1);
  for (std::size_t d = 0; d < width; ++d) error(first + d, d < item.intercepts.size());
  error(first + item.intercepts.size(), has_guess(item.model));
  return row + '\n';
}

std::string written_populations(const ParameterTable& table) {
  if (table.groups.empty())
    return fmt::format("{},{},{}\n", population_word, table.population.mean, table.population.variance);
  std::string text;
  for (const auto& one : table.groups) {
    text += fmt::format("{},{},{},{}", population_word, one.mean, one.variance, quoted(one.group));
    for (const auto& error : {one.se_mean, one.se_variance}) text += error ? fmt::format(",{}", *error) : ",";
    text += '\n';
  }
  return text;
}

class ParameterReader {
 public:
  ParameterReader(std::string_view text, const std::string& name) : records_(text), name_(name) {}

  Result<ParameterTable> read() {
    if (!records_.next()) return fail(errors::table_empty, "", name_);
    while (records_.cells()[0] == population_word) {
      TRY(read_population());
      if (!records_.next()) return fail(errors::table_empty, "", name_);
    }
    TRY(read_header());
    while (records_.next()) TRY(read_item());
    if (table_.items.empty()) return fail(errors::table_empty, "", name_);
    return std::move(table_);
  }

 private:
  Result<bool> read_population() {
    const auto& cells = records_.cells();
    const auto mean = cells.size() > 1 ? real_in(cells[1]) : std::nullopt;
    const auto variance = cells.size() > 2 ? real_in(cells[2]) : std::nullopt;
    if (!mean || !variance || std::abs(*mean) > 6 || *variance <= 0 || *variance > 100)
      return fail(errors::population_unreadable, "", name_, line());
    if (!has_population_) table_.population = {*mean, *variance};
    if (cells.size() > 3 && !cells[3].empty())
      table_.groups.push_back({unquoted(cells[3]), 0, *mean, *variance, {}, {}});
    has_population_ = true;
    return true;
  }

  Result<bool> read_header() {
    for (auto cell : records_.cells()) header_.push_back(unquoted(cell));
    for (const char* needed : {"item", "model", "a", "d1"})
      if (!column(needed)) return fail(errors::column_missing, "", name_, needed, "item, model, a, d1 (3pl: c)");
    return true;
  }

  Result<bool> read_item() {
    if (records_.cells().size() != header_.size())
      return fail(errors::uneven_row, "", name_, line(), std::to_string(records_.cells().size()),
                  std::to_string(header_.size()));
    CalibratedItem out{unquoted(cell("item")), {}, {}};
    if (out.id.empty()) return refused(errors::item_unnamed, "item");
    if (!seen_.insert(out.id).second) return refused(errors::item_twice, "item", out.id);
    const auto model = model_named(cell("model"));
    if (!model) return refused(errors::model_unknown, "model", std::string(cell("model")));
    out.item.model = *model;
    TRY(read_numbers(out.item));
    table_.items.push_back(std::move(out));
    return true;
  }

  Result<bool> read_numbers(Item& item) {
    item.slope = TRY(number("a", 100));
    for (std::size_t d = 1;; ++d) {
      const auto name = fmt::format("d{}", d);
      if (!column(name.c_str()) || cell(name.c_str()).empty()) break;
      const double intercept = TRY(number(name.c_str(), 1e4));
      item.intercepts.push_back(intercept);
    }
    if (has_guess(item.model)) {
      if (!column("c")) return fail(errors::column_missing, "", name_, "c", "item, model, a, d1, c");
      item.guess = TRY(number("c", 1));
      if (item.guess <= 0 || item.guess >= 1) return refused(errors::parameter_unreadable, "c", std::string(cell("c")));
    }
    const bool right_number = is_dichotomous(item.model) ? item.intercepts.size() == 1 : !item.intercepts.empty();
    if (!right_number || filled() != item.intercepts.size() || !is_possible(item))
      return fail(errors::intercepts_wrong, "", name_, line(), std::string(word_of(item.model)));
    return true;
  }

  /// How many columns d1, d2 ... of the row hold anything.
  std::size_t filled() const {
    std::size_t count = 0;
    for (std::size_t at = 0; at < header_.size(); ++at)
      if (header_[at].starts_with('d') && header_[at].find_first_not_of("0123456789", 1) == std::string::npos)
        count += !records_.cells()[at].empty();
    return count;
  }

  Result<double> number(const char* name, double limit) {
    const auto value = real_in(cell(name));
    if (!value || std::abs(*value) > limit)
      return refused(errors::parameter_unreadable, name, std::string(cell(name).substr(0, 40)));
    return *value;
  }

  std::optional<std::size_t> column(const char* name) const {
    const auto at = std::ranges::find(header_, name);
    return at == header_.end() ? std::nullopt : std::optional<std::size_t>(at - header_.begin());
  }
  std::string_view cell(const char* name) const { return records_.cells()[*column(name)]; }
  std::string line() const { return std::to_string(records_.line()); }

  template <class... More>
  std::unexpected<Error> refused(const ErrorCode& code, const char* name, More&&... more) const {
    return fail(code, "", name_, line(), std::to_string(*column(name) + 1), std::forward<More>(more)...);
  }

  Records records_;
  const std::string& name_;
  ParameterTable table_;
  bool has_population_ = false;
  std::vector<std::string> header_;
  std::unordered_set<std::string> seen_;
};

}  // namespace

std::string written(const ParameterTable& table) {
  std::size_t width = 1;
  for (const auto& one : table.items) width = std::max(width, one.item.intercepts.size());
  std::string text = written_populations(table) + "item,model,a";
  for (std::size_t d = 1; d <= width; ++d) text += fmt::format(",d{}", d);
  text += ",c,se_a";
  for (std::size_t d = 1; d <= width; ++d) text += fmt::format(",se_d{}", d);
  text += ",se_c\n";
  for (const auto& one : table.items) text += row_of(one, width);
  return text;
}

Result<ParameterTable> read_parameters_file(std::string_view text, const std::string& name) {
  return ParameterReader(text, name).read();
}

}  // namespace marshrut::psychometrics
