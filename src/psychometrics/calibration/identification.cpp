#include "psychometrics/calibration/identification.h"


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

/// Refuses a group of items with more parameters than frequencies; the free variance belongs to all of them.
Result<bool> check_groups(const Responses& responses, const Sample& sample, Model model) {
  constexpr double plenty = 1e6;
  const auto& packed = sample.packed;
  Joined groups(packed.items());  // of items that people have in common
  for (const auto& form : packed.forms)
    for (auto item : form.items) groups.join(form.items[0], item);
  std::vector<double> parameters(packed.items()), patterns(packed.items(), 1);
  for (std::size_t item = 0; item < packed.items(); ++item) {
    const auto group = groups.group_of(item);
    parameters[group] += static_cast<double>(free_parameters(model, packed.categories(item)));
    patterns[group] = std::min(plenty, patterns[group] * static_cast<double>(packed.categories(item)));
  }
  bool variance_told = has_free_slope(model);
  for (std::size_t group = 0; group < packed.items(); ++group) {
    if (groups.group_of(group) != group) continue;
    if (parameters[group] > patterns[group] - 1)
      return fail(errors::not_identified, "", responses.items[sample.items[group]],
                  std::to_string(std::size_t(parameters[group])), std::to_string(std::size_t(patterns[group] - 1)));
    variance_told = variance_told || parameters[group] < patterns[group] - 1;
  }
  if (!variance_told)
    return fail(errors::not_identified, "", responses.items[sample.items[0]],
                std::to_string(std::size_t(parameters[0]) + 1), std::to_string(std::size_t(patterns[0] - 1)));
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

/// What is wrong with the answers to one item, if anything.
std::optional<Error> fault_of(const Responses& responses, std::size_t item, const Totals& totals, Model model,
                              bool has_priors, std::vector<Error>& warnings) {
  if (is_dichotomous(model) && totals.size() > 2)
    return about(errors::not_dichotomous, responses, item,
                 {std::to_string(totals.size() - 1), std::string(word_of(model))});
  const auto chosen = static_cast<std::size_t>(std::ranges::count_if(totals, [](double people) { return people > 0; }));
  if (chosen == 1 && !has_priors)
    return about(errors::item_constant, responses, item, {std::to_string(totals.size() - 1)});
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

}  // namespace

Result<Sample> identified_sample(const Responses& responses, Model model, bool has_priors) {
  Sample sample;
  Refusals refusals;
  const auto totals = totals_of(responses);
  std::vector<std::uint32_t> place(responses.items.size(), left_out);
  std::vector<std::size_t> categories;
  for (std::size_t item = 0; item < responses.items.size(); ++item) {
    if (totals[item].empty()) {
      sample.warnings.push_back(about(errors::item_unanswered, responses, item, {}));
      continue;
    }
    if (auto fault = fault_of(responses, item, totals[item], model, has_priors, sample.warnings))
      refusals.add(*std::move(fault));
    place[item] = static_cast<std::uint32_t>(sample.items.size());
    sample.items.push_back(item);
    categories.push_back(std::max<std::size_t>(totals[item].size(), 2));
  }
  sample.packed = pack(responses, place, categories);
  if (sample.items.size() < 2 || sample.packed.people < 2) return fail(errors::too_few_answers);
  if (refusals) return refusals.take();
  if (sample.packed.empty_rows > 0)
    sample.warnings.push_back(
        {&errors::rows_unanswered, "", {std::to_string(std::size_t(sample.packed.empty_rows))}, {}});
  if (!has_priors) TRY(check_groups(responses, sample, model));
  return sample;
}

}  // namespace marshrut::psychometrics
