#include <algorithm>
#include <charconv>
#include <cmath>

#include <fmt/format.h>

#include "regulation/rules.h"

namespace marshrut::regulation {

std::string codes_of(const Facts& facts) {
  std::string codes;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<RouteFact>>([&](auto fact) {
    if (facts.has(fact.value)) codes += (codes.empty() ? "" : ";") + std::string(fact.name);
  });
  return codes;
}

Facts facts_from(std::string_view codes) {
  Facts facts;
  while (!codes.empty()) {
    auto end = std::min(codes.find(';'), codes.size());
    if (auto fact = enum_named<RouteFact>(codes.substr(0, end))) facts.add(*fact);
    codes.remove_prefix(std::min(end + 1, codes.size()));
  }
  return facts;
}

std::vector<RouteFact> missing_for_exit(const StageRule& stage, const Facts& facts) {
  std::vector<RouteFact> missing;
  for (auto fact : stage.exit)
    if (!facts.has(fact)) missing.push_back(fact);
  return missing;
}

const StageRule* next_stage(const Profile& profile, std::string_view code, const Facts& facts) {
  const auto* stage = find_stage(profile, code);
  if (!stage || !facts.has_all(stage->exit)) return nullptr;
  for (const auto& next_code : stage->next) {
    const auto* next = find_stage(profile, next_code);
    if (next && facts.has_all(next->entry)) return next;
  }
  return nullptr;
}

const StageRule* current_stage(const Profile& profile, std::string_view from, const Facts& facts) {
  const auto* stage = find_stage(profile, from);
  std::vector<const StageRule*> passed;
  while (stage) {
    passed.push_back(stage);
    const auto* next = next_stage(profile, stage->code, facts);
    if (!next || std::find(passed.begin(), passed.end(), next) != passed.end()) break;
    stage = next;
  }
  return stage;
}

const StageRule* stage_with(const Profile& profile, TaskKind task) {
  for (const auto& stage : profile.stages)
    for (const auto& one : stage.tasks)
      if (one.kind == task) return &stage;
  return nullptr;
}

const StageRule& closing_stage(const Profile& profile) {
  if (const auto* reflecting = stage_with(profile, TaskKind::reflect)) return *reflecting;
  for (const auto& stage : profile.stages)
    if (stage.next.empty()) return stage;
  return profile.stages.back();
}

std::vector<SectionReadiness> section_readiness(const Profile& profile, const Facts& facts) {
  std::vector<SectionReadiness> sections;
  for (const auto& section : profile.sections) {
    SectionReadiness readiness{section.code};
    for (auto fact : section.needs)
      if (!facts.has(fact)) readiness.missing.push_back(fact);
    if (!facts.has_any(section.any_of)) readiness.missing_any_of = section.any_of;
    readiness.ready = readiness.missing.empty() && readiness.missing_any_of.empty();
    sections.push_back(std::move(readiness));
  }
  return sections;
}

std::vector<SectionReadiness> unready_sections(const Profile& profile, std::string_view stage,
                                               const Facts& facts) {
  // Stages stand in the profile in the order of the route, so a section due earlier is due now as well.
  std::vector<std::string_view> due;
  for (const auto& rule : profile.stages) {
    due.push_back(rule.code);
    if (rule.code == stage) break;
  }
  std::vector<SectionReadiness> unready;
  for (auto& readiness : section_readiness(profile, facts)) {
    auto due_stage = find_section(profile, readiness.code)->due;
    if (!readiness.ready && std::find(due.begin(), due.end(), due_stage) != due.end())
      unready.push_back(std::move(readiness));
  }
  return unready;
}

const LevelRule& level_of(const Profile& profile, double percent) {
  const auto& scale = profile.levels.scale;
  // A percent that was summed up misses a border by the last binary digits though it reads as the border.
  const double read = std::round(percent * 1e9) / 1e9;
  for (const auto& level : scale)
    if (read >= level.from_percent) return level;
  return scale.back();
}

bool is_eliminated(const Profile& profile, std::string_view before, std::string_view after) {
  const auto& scale = profile.levels.scale;
  auto at = [&](std::string_view code) {
    return std::find_if(scale.begin(), scale.end(),
                        [&](const LevelRule& level) { return level.code == code; });
  };
  auto was = at(before), is = at(after);
  return was != scale.end() && is < was && is->is_elimination;
}

bool is_proved(const ConfirmationRule& variant, const Facts& facts) {
  return facts.has_all(variant.proof_all) && facts.has_any(variant.proof_any);
}

std::vector<const ConfirmationRule*> proved_confirmations(const Profile& profile, const Facts& facts) {
  std::vector<const ConfirmationRule*> proved;
  for (const auto& variant : profile.confirmations.variants)
    if (is_proved(variant, facts)) proved.push_back(&variant);
  return proved;
}

bool is_confirmed(const Profile& profile, const Facts& facts) {
  auto proved = static_cast<std::int64_t>(proved_confirmations(profile, facts).size());
  return proved >= profile.confirmations.confirmations_min;
}

bool may_certify(const Profile& profile, const Facts& facts) {
  return profile.certificate && facts.has_all(profile.certificate->needs) && is_confirmed(profile, facts);
}

std::optional<std::string> formatted_number(std::string_view format, std::int64_t number, int year) {
  std::string out;
  bool numbered = false;
  while (!format.empty()) {
    auto open = format.find('{');
    out += format.substr(0, open);
    if (open == std::string_view::npos) break;
    auto close = format.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    auto mark = format.substr(open + 1, close - open - 1);
    format.remove_prefix(close + 1);
    if (mark == "year") {
      out += fmt::format("{}", year);
      continue;
    }
    int digits = 1;
    if (mark.starts_with("number:")) {
      auto width = mark.substr(7);
      auto end = width.data() + width.size();
      auto read = std::from_chars(width.data(), end, digits);
      if (read.ec != std::errc{} || read.ptr != end || digits < 1 || digits > 12) return std::nullopt;
    } else if (mark != "number") {
      return std::nullopt;
    }
    out += fmt::format("{:0{}}", number, digits);
    numbered = true;
  }
  if (!numbered) return std::nullopt;
  return out;
}

}  // namespace marshrut::regulation
