#include "instrument/form/compose.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "instrument/errors.h"

namespace marshrut::instrument {
namespace {

/// FNV-1a, 64 bits: an order without chance that does not follow the order of the bank.
std::uint64_t mixed(std::string_view text) {
  std::uint64_t hash = 14695981039346656037ULL;
  for (const unsigned char byte : text) hash = (hash ^ byte) * 1099511628211ULL;
  return hash ^ (hash >> 29);
}

bool is_foreign(const Item& item, std::span<const std::string> subjects) {
  return item.subject && std::ranges::find(subjects, *item.subject) == subjects.end();
}

class Composer {
 public:
  Composer(const Blueprint& blueprint, std::span<const Item> bank)
      : blueprint_(blueprint), subjects_(list_of(blueprint.subjects, ';')), bank_(bank) {}

  Result<std::vector<Item>> variant(std::int64_t variant) {
    for (std::int64_t number = 1; number < variant; ++number) {
      TRY(once());
      for (const auto& item : chosen_) seen_.insert(item.code);
    }
    TRY(once());
    return chosen_;
  }

 private:
  Result<void> once() {
    chosen_.clear();
    for (const auto& part : blueprint_.parts) TRY(take(part));
    return {};
  }

  Result<void> take(const FormPart& part) {
    std::vector<const Item*> left;
    for (const auto& item : bank_)
      if (item.competency == part.competency) left.push_back(&item);
    if (static_cast<std::int64_t>(left.size()) < part.items)
      return fail(errors::bank_too_small, "/items", std::to_string(left.size()), part.competency, std::to_string(part.items));
    for (std::int64_t count = 0; count < part.items; ++count) {
      const auto best = std::ranges::min_element(left, {}, [&](const Item* item) { return unfitness(*item); });
      chosen_.push_back(**best);
      left.erase(best);
    }
    return {};
  }

  /// Less is better: a case first while there is none, one of a subject that is not theirs last, then unseen ones, then what
  /// the part has least of.
  std::tuple<bool, bool, bool, std::int64_t, std::int64_t, std::uint64_t> unfitness(const Item& item) const {
    const auto like = [&](auto same) {
      return std::ranges::count_if(chosen_, [&](const Item& one) { return one.competency == item.competency && same(one); });
    };
    const bool has_case = std::ranges::any_of(chosen_, [](const Item& one) { return has_rubric(one.type); });
    const bool misses_case = has_rubric(item.type) ? has_case : !has_case;
    return {misses_case, is_foreign(item, subjects_), seen_.contains(item.code), like([&](const Item& one) { return one.type == item.type; }),
            like([&](const Item& one) { return one.difficulty == item.difficulty; }), mixed(blueprint_.code + item.code)};
  }

  const Blueprint& blueprint_;
  std::vector<std::string> subjects_;
  std::span<const Item> bank_;
  std::vector<Item> chosen_;
  std::set<std::string> seen_;
};

/// As files and the screen write it.
std::optional<FormMode> mode_named(const std::string& word) {
  const auto lower = lowered(word);
  if (lower == "адаптивная") return FormMode::adaptive;
  if (lower == "обычная" || lower == "у всех одни задания") return FormMode::fixed;
  return enum_named<FormMode>(lower);
}

bool agree(const Blueprint& one, const Blueprint& other) {
  return one.title == other.title && one.subjects == other.subjects && one.minutes == other.minutes &&
         one.mode == other.mode;
}

bool outside(std::int64_t number, std::int64_t low, std::int64_t high) {
  return number < low || number > high;
}

/// Each competency once, by a likely number of items.
Result<void> check_parts(const Blueprint& blueprint) {
  constexpr std::int64_t most_of_one = 40;
  Refusals refusals;
  std::set<std::string> named;
  for (const auto& part : blueprint.parts) {
    if (!named.insert(part.competency).second) refusals.add(errors::competency_repeated, "/parts", part.competency);
    if (outside(part.items, 1, most_of_one)) refusals.add(errors::count_unlikely, "/parts", std::to_string(part.items));
  }
  if (refusals) return refusals.take();
  return {};
}

/// All that can be marked at once: the next item waits for the answer to the one before.
Result<std::vector<Item>> pool_of(const Blueprint& blueprint, std::span<const Item> bank) {
  std::vector<Item> pool;
  for (const auto& part : blueprint.parts)
    std::ranges::copy_if(bank, std::back_inserter(pool), [&](const Item& item) {
      return item.competency == part.competency && !has_rubric(item.type);
    });
  if (pool.empty()) return fail(errors::no_parts, "/parts");
  return pool;
}

}  // namespace

Result<std::vector<Item>> compose(const Blueprint& blueprint, std::span<const Item> bank, std::int64_t variant) {
  TRY(check_parts(blueprint));
  if (blueprint.mode == FormMode::adaptive) return pool_of(blueprint, bank);
  return Composer(blueprint, bank).variant(variant);
}

Result<void> check_pool(std::span<const FormPart> parts, std::span<const Item> pool, const FormBounds& bounds) {
  Refusals refusals;
  std::int64_t most = 0;
  for (const auto& part : parts) {
    most += part.items;
    const auto there = std::ranges::count(pool, part.competency, &Item::competency);
    if (part.items < adaptive_items_min)
      refusals.add(errors::too_few_for_result, "/parts", part.competency, std::to_string(part.items),
                   std::to_string(adaptive_items_min));
    if (there <= adaptive_items_min)
      refusals.add(errors::bank_too_small, "/parts", std::to_string(there), part.competency,
                   std::to_string(adaptive_items_min + 1));
  }
  for (const auto& item : pool)
    if (has_rubric(item.type)) refusals.add(errors::case_in_pool, "/items", item.code);
  if (outside(most, bounds.items_min, bounds.items_max))
    refusals.add(errors::items_outside, "/parts", std::to_string(most), std::to_string(bounds.items_min),
                 std::to_string(bounds.items_max));
  const auto competencies = static_cast<std::int64_t>(parts.size());
  if (outside(competencies, bounds.competencies_min, bounds.competencies_max))
    refusals.add(errors::competencies_outside, "/parts", std::to_string(competencies),
                 std::to_string(bounds.competencies_min), std::to_string(bounds.competencies_max));
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_form(std::span<const Item> items, const FormBounds& bounds) {
  const auto text = [](std::int64_t number) { return std::to_string(number); };
  Refusals refusals;
  std::map<std::string, std::int64_t> counts;
  for (const auto& item : items) ++counts[item.competency];
  const auto size = static_cast<std::int64_t>(items.size());
  const auto competencies = static_cast<std::int64_t>(counts.size());
  if (outside(size, bounds.items_min, bounds.items_max))
    refusals.add(errors::items_outside, "/items", text(size), text(bounds.items_min), text(bounds.items_max));
  if (outside(competencies, bounds.competencies_min, bounds.competencies_max))
    refusals.add(errors::competencies_outside, "/items", text(competencies), text(bounds.competencies_min), text(bounds.competencies_max));
  for (const auto& [code, count] : counts)
    if (count < bounds.items_for_result)
      refusals.add(errors::too_few_for_result, "/items", code, text(count), text(bounds.items_for_result));
  if (std::ranges::none_of(items, [](const Item& item) { return has_rubric(item.type); }))
    refusals.add(errors::case_missing, "/items");
  if (refusals) return refusals.take();
  return {};
}

Result<Blueprint> read_row(const BlueprintRow& row) {
  const auto plain = [](const std::string& cell) { return std::string(trimmed(cell)); };
  const auto whole = [](const std::string& cell, double low, double high) -> std::int64_t {
    const auto number = decimal_of(cell).value_or(0);
    return number < low || number > high || number != static_cast<std::int64_t>(number) ? 0 : static_cast<std::int64_t>(number);
  };
  Refusals refusals;
  const auto items = whole(row.items, 1, 40);
  const auto minutes = whole(row.minutes, 5, 300);
  if (plain(row.code).empty()) refusals.add(errors::code_missing, "/code");
  if (plain(row.title).empty()) refusals.add(errors::title_missing, "/title");
  if (plain(row.competency).empty()) refusals.add(errors::competency_unknown, "/competency", "");
  if (items == 0) refusals.add(errors::count_unlikely, "/items", row.items);
  if (minutes == 0) refusals.add(errors::minutes_unlikely, "/minutes", row.minutes);
  const auto mode = plain(row.mode).empty() ? std::optional(FormMode::fixed) : mode_named(plain(row.mode));
  if (!mode) refusals.add(errors::mode_unknown, "/mode", row.mode);
  if (refusals) return refusals.take();
  return Blueprint{plain(row.code), plain(row.title), plain(row.subjects), minutes, *mode, {{plain(row.competency), items}}};
}

Result<std::vector<Blueprint>> gather(std::span<const Blueprint> rows) {
  std::vector<Blueprint> forms;
  for (const auto& row : rows) {
    auto form = std::ranges::find(forms, row.code, &Blueprint::code);
    if (form == forms.end()) {
      forms.push_back(row);
      continue;
    }
    if (!agree(*form, row)) return fail(errors::rows_disagree, "/title", row.code);
    form->parts.insert(form->parts.end(), row.parts.begin(), row.parts.end());
  }
  return forms;
}

}  // namespace marshrut::instrument
