#include "psychometrics/calibration/identification.h"

#include <set>

#include "psychometrics/errors.h"
#include "psychometrics/table/joined.h"

namespace marshrut::psychometrics {
namespace {

Error about(const ErrorCode& code, const Responses& responses, std::size_t item, std::vector<std::string> more) {
  std::vector<std::string> words{std::to_string(responses.columns[item]), responses.items[item]};
  words.insert(words.end(), more.begin(), more.end());
  return {&code, "", words, {}};
}

std::size_t free_parameters(Model model, std::size_t categories) {
  return categories - 1 + (has_free_slope(model) ? 1 : 0) + (has_guess(model) ? 1 : 0);
}

bool is_fixed(const CalibrationPlan& plan, std::size_t item) {
  return !plan.fixed.empty() && plan.fixed[item];
}

/// Refuses items that hang together with more parameters than frequencies, told in each group of people anew; the free
/// variance belongs to all of them.
Result<bool> check_items(const Responses& responses, const Sample& sample, const CalibrationPlan& plan) {
  constexpr double plenty = 1e6;
  const auto& packed = sample.packed;
  Joined joined(packed.items());  // items that people have in common
  for (const auto& form : packed.forms)
    for (auto item : form.items) joined.join(form.items[0], item);
  std::vector<double> parameters(packed.items()), patterns(packed.items(), 1);
  std::vector<std::set<std::uint32_t>> groups(packed.items());
  for (const auto& form : packed.forms) groups[joined.group_of(form.items[0])].insert(form.group);
  bool variance_told = has_free_slope(plan.model);
  for (std::size_t item = 0; item < packed.items(); ++item) {
    const auto first = joined.group_of(item);
    variance_told = variance_told || is_fixed(plan, sample.items[item]);
    if (!is_fixed(plan, sample.items[item]))
      parameters[first] += static_cast<double>(free_parameters(plan.model, packed.categories(item)));
    patterns[first] = std::min(plenty, patterns[first] * static_cast<double>(packed.categories(item)));
  }
  for (std::size_t first = 0; first < packed.items(); ++first) {
    if (joined.group_of(first) != first) continue;
    const double told = (patterns[first] - 1) * static_cast<double>(std::max<std::size_t>(groups[first].size(), 1));
    if (parameters[first] > told)
      return fail(errors::not_identified, "", responses.items[sample.items[first]],
                  std::to_string(std::size_t(parameters[first])), std::to_string(std::size_t(told)));
    variance_told = variance_told || parameters[first] < told;
  }
  if (!variance_told)
    return fail(errors::not_identified, "", responses.items[sample.items[0]],
                std::to_string(std::size_t(parameters[0]) + 1), std::to_string(std::size_t(patterns[0] - 1)));
  return true;
}

/// Refuses a group whose ability nothing binds to the scale: fixed items, or without them the reference.
Result<bool> check_groups(const Sample& sample, const CalibrationPlan& plan, const Grouping& grouping) {
  const auto& packed = sample.packed;
  const auto groups = grouping.names.size();
  Joined joined(groups + packed.items() + 1);
  const auto scale = plan.fixed.empty() ? 0 : groups + packed.items();
  for (const auto& form : packed.forms)
    for (auto item : form.items) joined.join(form.group, groups + item);
  bool any = plan.fixed.empty();
  for (std::size_t item = 0; item < packed.items(); ++item)
    if (is_fixed(plan, sample.items[item])) any = true, joined.join(scale, groups + item);
  if (!any) return fail(errors::nothing_fixed);
  for (std::size_t group = 0; group < groups; ++group)
    if (joined.group_of(group) != joined.group_of(scale))
      return fail(errors::group_unlinked, "", grouping.names[group]);
  return true;
}

using Totals = std::vector<double>;  // people by answer

std::vector<Totals> totals_of(const Responses& responses) {
  std::vector<Totals> totals(responses.items.size());
  for (std::size_t row = 0; row < responses.rows(); ++row)
    for (auto at = responses.ends[row]; at < responses.ends[row + 1]; ++at) {
      const auto [item, category] = responses.answers[at];
      if (totals[item].size() <= category) totals[item].resize(category + 1);
      totals[item][category] += responses.frequencies[row];
    }
  for (auto& one : totals)
    while (!one.empty() && one.back() == 0) one.pop_back();
  return totals;
}

bool is_constant(const Totals& totals) {
  return std::ranges::count_if(totals, [](double people) { return people > 0; }) == 1;
}

/// What is wrong with the answers to one item, if anything.
std::optional<Error> fault_of(const Responses& responses, std::size_t item, const Totals& totals, Model model,
                              bool has_priors, std::vector<Error>& warnings) {
  if (is_dichotomous(model) && totals.size() > 2)
    return about(errors::not_dichotomous, responses, item,
                 {std::to_string(totals.size() - 1), std::string(word_of(model))});
  for (std::size_t k = 0; k < std::max<std::size_t>(totals.size(), 2); ++k) {
    if (k < totals.size() && totals[k] > 0) continue;
    // The intercepts of a graded item meet where nobody chose what lies between; a prior of each does not part them.
    const bool within = k > 0 && k + 1 < totals.size();
    if (!has_priors || (model == Model::graded && within))
      return about(errors::category_unchosen, responses, item, {std::to_string(k)});
    warnings.push_back(about(errors::item_by_prior, responses, item, {std::to_string(k)}));
  }
  return std::nullopt;
}

/// Goes through the items: which stay, what is said of them, what is refused.
class Sifting {
 public:
  Sifting(const Responses& responses, const CalibrationPlan& plan)
      : responses_(responses),
        plan_(plan),
        has_priors_(plan.priors.any() || !plan.difficulties.empty()),
        place(responses.items.size(), left_out) {}

  void sift(Sample& sample) {
    const auto totals = totals_of(responses_);
    for (std::size_t item = 0; item < totals.size(); ++item) {
      if (totals[item].empty())
        sample.warnings.push_back(about(errors::item_unanswered, responses_, item, {}));
      else if (is_fixed(plan_, item))
        take_fixed(item, totals[item], sample);
      else
        take(item, totals[item], sample);
    }
  }

 private:
  void take_fixed(std::size_t item, const Totals& totals, Sample& sample) {
    const auto known = plan_.fixed[item]->categories();
    if (totals.size() > known)
      refusals.add(about(errors::fixed_category_unknown, responses_, item,
                         {std::to_string(totals.size() - 1), std::to_string(known - 1)}));
    keep(item, known, sample);
  }
  void take(std::size_t item, const Totals& totals, Sample& sample) {
    const bool fits = !is_dichotomous(plan_.model) || totals.size() <= 2;
    if (is_constant(totals) && fits && !has_priors_) {
      const std::vector<std::string> answer{std::to_string(totals.size() - 1)};
      constant.add(about(errors::item_constant, responses_, item, answer));
      sample.warnings.push_back(about(errors::item_left_out, responses_, item, answer));
      return;
    }
    if (auto fault = fault_of(responses_, item, totals, plan_.model, has_priors_, sample.warnings))
      refusals.add(*std::move(fault));
    keep(item, std::max<std::size_t>(totals.size(), 2), sample);
  }
  void keep(std::size_t item, std::size_t answers, Sample& sample) {
    place[item] = static_cast<std::uint32_t>(sample.items.size());
    sample.items.push_back(item);
    categories.push_back(answers);
  }

  const Responses& responses_;
  const CalibrationPlan& plan_;
  bool has_priors_;

 public:
  std::vector<std::uint32_t> place;
  std::vector<std::size_t> categories;
  Refusals refusals;
  Refusals constant;  // of items that were left out, if too few stay
};

}  // namespace

Result<Sample> identified_sample(const Responses& responses, const CalibrationPlan& plan, const Grouping& grouping) {
  Sample sample;
  Sifting sifting(responses, plan);
  sifting.sift(sample);
  if (sifting.refusals) return sifting.refusals.take();
  sample.packed = pack(responses, sifting.place, sifting.categories, grouping.group_of_row);
  if (sample.items.size() < 2 && sifting.constant && responses.rows() > 1) return sifting.constant.take();
  if (sample.items.size() < 2 || sample.packed.people < 2) return fail(errors::too_few_answers);
  if (sample.packed.empty_rows > 0)
    sample.warnings.push_back(
        {&errors::rows_unanswered, "", {std::to_string(std::size_t(sample.packed.empty_rows))}, {}});
  if (!plan.priors.any() && plan.difficulties.empty()) TRY(check_items(responses, sample, plan));
  TRY(check_groups(sample, plan, grouping));
  return sample;
}

}  // namespace marshrut::psychometrics
