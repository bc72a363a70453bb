#include "monitoring/target/acts_target.h"

#include <algorithm>

#include "base/text.h"
#include "monitoring/acts.h"
#include "monitoring/report/acts_told.h"
#include "monitoring/store.h"
#include "monitoring/target/store_target.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"

namespace marshrut::monitoring {
namespace {

constexpr access::Right to_set{"target.set"};

/// By year and indicator: a row for each version comes the newest first.
std::vector<TargetLine> lines_of(Work& work, const regulation::Profile& profile, std::int64_t this_year) {
  std::vector<TargetLine> lines;
  for (auto& version : store::targets(work.rows, work.region)) {
    const bool same = !lines.empty() && lines.back().indicator == version.indicator && lines.back().year == version.year;
    if (!same) {
      TargetLine line{version.indicator, {version.indicator, version.indicator}, "", version.year, version.value, {}, {}};
      if (const auto rule = rule_asked(profile, version.indicator)) {
        line.title = (*rule)->title, line.unit = (*rule)->unit;
        if (version.year == this_year) line.reached = told_at(work, profile, **rule, work.region, work.today());
      }
      lines.push_back(std::move(line));
    }
    lines.back().versions.push_back(std::move(version));
  }
  return lines;
}

Targets shown(Work& work, const regulation::Profile& profile) {
  const auto this_year = static_cast<int>(work.today().civil().year());
  Targets answer{work.could(to_set, {work.region, {}}), this_year, {}, {}};
  for (const auto& rule : profile.indicators)
    if (store::find_counter(rule) && std::ranges::count(rule.cuts, regulation::IndicatorCut::region))
      answer.indicators.push_back({rule.code, rule.title, rule.unit});
  answer.targets = lines_of(work, profile, this_year);
  return answer;
}

}  // namespace

Result<Targets> list_targets(Work& work, const access::Nothing&) {
  work.own();  // targets are the region's, for whoever reads indicators
  return shown(work, *TRY(regulation::profile_at(work, work.region)));
}

Result<Targets> set_target(Work& work, const SetTarget& request) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(regulation::profile_at(work, work.region));
  const auto* rule = TRY(rule_asked(*profile, request.indicator));
  TargetVersion target{rule->code, request.year, request.version + 1, request.value, std::string(trimmed(request.reason)),
                       work.actor.person, organisation::name_of_person(work.rows, work.region, work.actor.person), work.today()};
  TRY(check_target(target, rule->formula, work.today()));
  if (!store::insert(work.rows, work.region, target)) return fail(access::errors::stale);
  work.touched("target", target.indicator + " " + std::to_string(target.year), "", json::write(target));
  return shown(work, *profile);
}

}  // namespace marshrut::monitoring
