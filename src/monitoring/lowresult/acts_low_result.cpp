#include "monitoring/lowresult/acts_low_result.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "monitoring/acts.h"
#include "monitoring/errors.h"
#include "monitoring/lowresult/store_low_result.h"
#include "monitoring/report/acts_told.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

constexpr access::Right to_keep{"low_result.keep"};
constexpr std::size_t basis_longest = 300;

/// Counted everywhere alike, whatever indicators a regulation has.
regulation::IndicatorRule coverage() {
  regulation::IndicatorRule rule;
  rule.numerator = regulation::CountedThing::teachers_with_agreed_route;
  rule.denominator = regulation::CountedThing::teachers;
  rule.period = regulation::IndicatorPeriod::school_year;
  return rule;
}

void count_in(LowResultSchools& answer, const std::map<std::string, PlaceCount>& sums, const HiddenPlaces& hidden) {
  PlaceCount all;
  for (auto& [listed, covered] : answer.schools) {
    const auto sum = sums.find(listed.path);
    covered = {listed.path, listed.title, {}, {}, {}, hidden.hides(listed.path), {}, {}};
    if (covered.hidden) continue;
    const auto count = sum == sums.end() ? PlaceCount{} : sum->second;
    covered.of = count.of, covered.number = count.number;
    covered.value = value_of(regulation::IndicatorFormula::share, count.number, count.of);
    all.of += count.of, all.number += count.number;
  }
  answer.total.of = all.of, answer.total.number = all.number;
  answer.total.value = value_of(regulation::IndicatorFormula::share, all.number, all.of);
}

Result<LowResultSchools> low_result_at(Work& work, const std::string& path) {
  const auto profile = TRY(regulation::profile_at(work, work.region));
  LowResultSchools answer{work.could(to_keep, {work.region, {}}), regulation::people_min_of(*profile), {}, {}};
  for (auto& school : store::low_result_below(work.rows, work.region, path, work.today()))
    answer.schools.push_back({std::move(school), {}});
  const auto rule = coverage();
  const auto span = span_of(rule.period, profile->calendar, work.today());
  const auto sums = summed(store::counted(work.rows, rule, asked_in(work, work.region, span)));
  count_in(answer, sums, HiddenPlaces(sums, answer.people_min));
  std::ranges::stable_sort(answer.schools, {}, [](const LowResultLine& line) {
    return std::tuple(line.covered.hidden, line.covered.value.value_or(0));
  });
  return answer;
}

}  // namespace

Result<LowResultSchools> list_low_result(Work& work, const access::Nothing&) {
  return low_result_at(work, widest(work.horizon(), work.region));
}

Result<LowResultSchools> keep_low_result(Work& work, const KeepLowResult& request) {
  TRY(work.may({work.region, {}}));
  const auto basis = std::string(trimmed(request.basis));
  if (basis.empty() || code_points(basis) > basis_longest)
    return fail(errors::low_result_basis, "/basis", std::to_string(basis_longest));
  const auto listed = store::low_result_below(work.rows, work.region, work.region, work.today());
  for (const auto& code : request.schools) {
    const auto school = organisation::find_school(work.rows, work.region, {code});
    if (!school) return fail(errors::school_unknown, "/schools", code);
    if (std::ranges::count(listed, code, &LowResultSchool::school)) continue;
    const LowResultSchool kept{code, school->path, school->title, "", basis, work.today(), {},
                               organisation::name_of_person(work.rows, work.region, work.actor.person)};
    store::insert(work.rows, work.region, kept, work.actor.person);
    work.touched("low_result_school", school->id, "", json::write(kept));
  }
  return low_result_at(work, work.region);
}

Result<LowResultSchools> end_low_result(Work& work, const EndLowResult& request) {
  TRY(work.may({work.region, {}}));
  if (!store::end_low_result(work.rows, work.region, request.school, work.today())) return fail(access::errors::not_found);
  work.touched("low_result_school", request.school, request.school, "");
  return low_result_at(work, work.region);
}

}  // namespace marshrut::monitoring
