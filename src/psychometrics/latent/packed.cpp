#include "psychometrics/latent/packed.h"

#include <algorithm>
#include <span>
#include <unordered_map>

namespace marshrut::psychometrics {
namespace {

using Items = std::vector<std::uint32_t>;

std::uint64_t hash_of(const Items& items, std::uint32_t group) {
  std::uint64_t hash = 0xcbf29ce484222325u ^ group;  // FNV-1a
  for (auto item : items) hash = (hash ^ item) * 0x100000001b3u;
  return hash;
}

/// Finds equal lists of items of a group among those seen.
class Forms {
 public:
  explicit Forms(std::vector<AnsweredForm>& forms) : forms_(forms) {}

  std::size_t place_of(const Items& items, std::uint32_t group) {
    auto& same_hash = by_hash_[hash_of(items, group)];
    for (auto form : same_hash)
      if (forms_[form].group == group && forms_[form].items == items) return form;
    same_hash.push_back(forms_.size());
    forms_.push_back({items, 0, 0, group});
    return forms_.size() - 1;
  }

 private:
  std::vector<AnsweredForm>& forms_;
  std::unordered_map<std::uint64_t, std::vector<std::size_t>> by_hash_;
};

/// The rows of people by their form, which is made when it is met first.
std::vector<std::vector<std::size_t>> rows_by_form(const Responses& responses, const std::vector<std::uint32_t>& place,
                                                   const std::vector<std::uint32_t>& group_of_row, Packed& out) {
  Forms forms(out.forms);
  std::vector<std::vector<std::size_t>> rows;
  Items items;
  for (std::size_t row = 0; row < responses.rows(); ++row) {
    items.clear();
    for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at)
      if (auto to = place[responses.answers[at].item]; to != left_out) items.push_back(to);
    if (items.empty()) out.empty_rows += 1;
    if (items.empty() || responses.frequencies[row] <= 0) continue;
    if (!std::ranges::is_sorted(items)) std::ranges::sort(items);
    const auto form = forms.place_of(items, group_of_row.empty() ? 0 : group_of_row[row]);
    rows.resize(out.forms.size());
    rows[form].push_back(row);
  }
  return rows;
}

void add_person(const Responses& responses, std::size_t row, const std::vector<std::uint32_t>& place, Packed& out) {
  const double weight = responses.frequencies[row];
  const auto begin = out.cells.size();
  for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at) {
    const auto [item, category] = responses.answers[at];
    if (place[item] == left_out) continue;
    const auto cell = out.first[place[item]] + category;
    out.totals[cell] += weight;
    if (category > 0) out.cells.push_back(static_cast<std::uint32_t>(cell));
  }
  const auto cells = std::span(out.cells).subspan(begin);
  if (!std::ranges::is_sorted(cells)) std::ranges::sort(cells);
  out.ends.push_back(out.cells.size());
  out.weights.push_back(weight);
  out.rows.push_back(row);
  out.people += weight;
}

}  // namespace

Packed pack(const Responses& responses, const std::vector<std::uint32_t>& place,
            const std::vector<std::size_t>& categories, const std::vector<std::uint32_t>& group_of_row) {
  Packed out;
  for (auto count : categories) out.first.push_back(out.first.back() + count);
  out.totals.assign(out.first.back(), 0);
  const auto rows = rows_by_form(responses, place, group_of_row, out);
  for (std::size_t form = 0; form < rows.size(); ++form) {
    out.forms[form].from = out.weights.size();
    for (auto row : rows[form]) add_person(responses, row, place, out);
    out.forms[form].to = out.weights.size();
  }
  return out;
}

}  // namespace marshrut::psychometrics
