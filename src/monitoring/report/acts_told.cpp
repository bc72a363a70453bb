#include "monitoring/report/acts_told.h"

#include <fmt/format.h>

#include <algorithm>

#include "monitoring/acts.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {

std::optional<double> told_at(Work& work, const regulation::Profile& profile, const regulation::IndicatorRule& rule,
                              const std::string& path, Date day) {
  const auto span = span_of(rule.period, profile.calendar, day);
  const auto counts = store::counted(work.rows, rule, asked_in(work, work.region, span));
  const auto sums = summed(counts);
  if (HiddenPlaces(sums, regulation::people_min_of(profile)).hides(path)) return std::nullopt;
  const auto sum = sums.find(path);
  return sum == sums.end() ? value_of(rule.formula, 0, 0) : value_of(rule.formula, sum->second.number, sum->second.of);
}

std::vector<ReportLine> lines_at(Work& work, const regulation::Profile& profile, const std::string& path,
                                 regulation::IndicatorCut level) {
  std::vector<ReportLine> lines;
  for (const auto& rule : profile.indicators) {
    if (!store::find_counter(rule) || !std::ranges::count(rule.cuts, level)) continue;
    lines.push_back({rule.title, rule.unit, told_at(work, profile, rule, path, work.today()),
                     told_at(work, profile, rule, path, work.today().plus_years(-1))});
  }
  return lines;
}

std::string widest(const access::Horizon& horizon, const std::string& region) {
  if (horizon.everything || horizon.paths.empty()) return region;
  return *std::ranges::min_element(horizon.paths, {}, &std::string::size);
}

const regulation::DocumentRule* report_of_actor(const Work& work, const regulation::Profile& profile) {
  auto lists_indicators = [](const regulation::BlockRule& block) { return block.list == "indicators"; };
  for (const auto& document : profile.documents) {
    if (std::ranges::none_of(document.blocks, lists_indicators)) continue;
    auto duties = regulation::duties_of(profile, {document.author});
    for (const auto& grant : work.actor.grants)
      if (std::ranges::count(duties, grant.duty)) return &document;
  }
  return nullptr;
}

std::string printed(const std::optional<double>& value) {
  return value ? fmt::format("{:.4g}", *value) : std::string("—");
}

}  // namespace marshrut::monitoring
