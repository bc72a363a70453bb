#include <set>

#include "regulation/reading/checks.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

using Codes = std::set<std::string>;

/// A next stage that is not described is refused elsewhere; where the stages lead is then not known.
bool all_known(const std::vector<StageRule>& stages) {
  auto codes = codes_of(stages);
  for (const auto& stage : stages)
    for (const auto& next : stage.next)
      if (!contains(codes, next)) return false;
  return true;
}

Codes grown(Codes reached, const std::vector<StageRule>& stages, bool forwards) {
  for (std::size_t before = 0; before != reached.size();) {
    before = reached.size();
    for (const auto& stage : stages)
      for (const auto& next : stage.next) {
        if (forwards && reached.contains(stage.code)) reached.insert(next);
        if (!forwards && reached.contains(next)) reached.insert(stage.code);
      }
  }
  return reached;
}

}  // namespace

void check_stages(const Profile& profile, Reading& reading) {
  const auto& stages = profile.stages;
  if (stages.empty()) return reading.refuse(errors::nothing_listed, "", "stages");
  if (!all_known(stages)) return;
  Codes last;
  for (const auto& stage : stages)
    if (stage.next.empty()) last.insert(stage.code);
  auto reached = grown({stages.front().code}, stages, true);
  auto ending = grown(last, stages, false);
  bool endless = false;
  for (std::size_t i = 0; i < stages.size(); ++i) {
    auto at = "/stages/" + std::to_string(i);
    if (!reached.contains(stages[i].code)) reading.refuse(errors::unreachable_stage, at, stages[i].code);
    if (!ending.contains(stages[i].code) && !std::exchange(endless, true))
      reading.refuse(errors::endless_stages, at, stages[i].code);
  }
}

void check_confirmations(const Profile& profile, Reading& reading) {
  const auto& rule = profile.confirmations;
  for (std::size_t i = 0; i < rule.variants.size(); ++i) {
    const auto& variant = rule.variants[i];
    if (variant.proof_all.empty() && variant.proof_any.empty() && !variant.document)
      reading.refuse(errors::confirmation_without_proof, "/confirmations/variants/" + std::to_string(i),
                     variant.code);
  }
  if (rule.confirmations_min > static_cast<std::int64_t>(rule.variants.size()))
    reading.refuse(errors::too_few_variants, "/confirmations/confirmations_min",
                   std::to_string(rule.confirmations_min), std::to_string(rule.variants.size()));
}

void check_documents(const Profile& profile, Reading& reading) {
  for (std::size_t i = 0; i < profile.documents.size(); ++i) {
    const auto& format = profile.documents[i].number_format;
    if (format && !formatted_number(*format, 1, 2026))
      reading.refuse(errors::bad_number_format, "/documents/" + std::to_string(i) + "/number_format",
                     *format);
  }
}

}  // namespace marshrut::regulation
