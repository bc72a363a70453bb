#include "monitoring/acts.h"

#include <algorithm>

#include "monitoring/acts_people.h"
#include "monitoring/errors.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using enum regulation::IndicatorCut;
using regulation::IndicatorCut;
using regulation::IndicatorRule;

/// A place with the level that it is at.
struct KnownPlace {
  Place place;
  IndicatorCut level = region;
};

struct Map {
  std::vector<KnownPlace> places;

  const KnownPlace* find(const std::string& path) const {
    auto found = std::ranges::find(places, path, [](const KnownPlace& known) { return known.place.path; });
    return found == places.end() ? nullptr : &*found;
  }
};

using Moved = std::vector<organisation::PastPlace>;

/// The places as they were on a day: without what ended before, and schools where they lay then.
Map map_of(Work& work, Date day, const Moved& moved) {
  const auto* here = work.services.find_region(work.region);
  Map map{{{{work.region, here ? here->title : work.region}, region}}};
  for (const auto& territory : organisation::store::territories(work.rows, work.region)) {
    if (territory.until && *territory.until < day) continue;
    bool is_okrug = territory.kind == organisation::TerritoryKind::okrug;
    map.places.push_back({{territory.path, territory.title}, is_okrug ? okrug : municipality});
  }
  for (const auto& s : organisation::store::schools_below(work.rows, work.region, work.region))
    map.places.push_back({{store::place_then(moved, s.path), s.title}, school});
  return map;
}

/// The widest place around `at` that the asker may see, as it lay on the day; refuses what lies outside.
Result<std::string> root_of(Work& work, const std::optional<std::string>& at, const Moved& moved) {
  auto horizon = work.horizon();
  auto roots = horizon.everything ? std::vector{work.region} : horizon.paths;
  std::ranges::sort(roots, {}, &std::string::size);
  for (const auto& root : roots) {
    const auto then = store::place_then(moved, root);
    if (!at || access::lies_within(*at, root) || access::lies_within(*at, then)) return then;
  }
  return fail(access::errors::not_found, "/at");
}

std::vector<IndicatorName> names_of(const regulation::Profile& profile) {
  std::vector<IndicatorName> names;
  for (const auto& rule : profile.indicators)
    if (store::find_counter(rule)) names.push_back({rule.code, rule.title, rule.unit, rule.cuts});
  return names;
}

bool is_place(IndicatorCut cut) {
  return cut == okrug || cut == municipality || cut == school;
}

/// Cuts of the rule that lie below a level.
std::vector<IndicatorCut> cuts_below(const IndicatorRule& rule, IndicatorCut level) {
  std::vector<IndicatorCut> cuts;
  for (auto cut : rule.cuts)
    if (is_place(cut) && cut > level) cuts.push_back(cut);
  return cuts;
}

Result<IndicatorCut> cut_asked(const std::vector<IndicatorCut>& cuts, const AskIndicator& request, IndicatorCut level) {
  if (!request.by) return cuts.empty() ? level : cuts.front();
  if (*request.by == level || std::ranges::count(cuts, *request.by)) return *request.by;
  std::string offered;
  for (auto cut : cuts) offered += (offered.empty() ? "" : ", ") + std::string(name_of(cut));
  return fail(errors::cut_unknown, "/by", offered);
}

IndicatorLine line_at(const Place& place, const IndicatorRule& rule, const std::map<std::string, PlaceCount>& sums,
                      const HiddenPlaces& hidden) {
  auto sum = sums.find(place.path);
  PlaceCount count = sum == sums.end() ? PlaceCount{} : sum->second;
  IndicatorLine line{place.path, place.title, {}, {}, {}, hidden.hides(place.path), {}, {}};
  if (line.hidden) return line;
  line.of = count.of;
  line.number = count.number;
  line.value = value_of(rule.formula, count.number, count.of);
  if (rule.formula != regulation::IndicatorFormula::share) return line;
  if (const auto likely = likely_share(count.number, count.of)) line.low = likely->low, line.high = likely->high;
  return line;
}

void fill_lines(Work& work, IndicatorPage& page, const IndicatorRule& rule, const std::string& root, const Map& map) {
  auto counts = store::counted(work.rows, rule, asked_in(work, root, page.span));
  auto sums = summed(counts);
  HiddenPlaces hidden(sums, page.people_min);
  for (const auto& known : map.places) {
    if (known.place.path == page.at)
      page.total = line_at(known.place, rule, sums, hidden);
    else if (known.level == page.by && access::lies_within(known.place.path, page.at))
      page.lines.push_back(line_at(known.place, rule, sums, hidden));
  }
  std::ranges::stable_sort(page.lines, {}, &IndicatorLine::title);
}

}  // namespace

Result<const IndicatorRule*> rule_asked(const regulation::Profile& profile, const std::optional<std::string>& code) {
  for (const auto& rule : profile.indicators)
    if (store::find_counter(rule) && (!code || rule.code == *code)) return &rule;
  return fail(errors::indicator_unknown, "/indicator", code.value_or(""));
}

store::Asked asked_in(Work& work, const std::string& path, const Span& span) {
  // The region's own least number: groups told of one place are to be those told of every other.
  const auto profile = regulation::profile_at(work, work.region);
  return {work.region, path, span, work.begin_of(span.until.plus_days(1)), profile ? regulation::people_min_of(**profile) : regulation::people_min_otherwise};
}

Result<IndicatorPage> show_indicator(Work& work, const AskIndicator& request) {
  auto date = request.date.value_or(work.today());
  auto moved = organisation::store::past_places(work.rows, work.region, date);
  auto root = TRY(root_of(work, request.at, moved));
  if (date > work.today()) return fail(errors::date_ahead, "/date");
  auto at = store::place_then(moved, request.at.value_or(root));
  auto map = map_of(work, date, moved);
  const auto* place = map.find(at);
  if (!place) return fail(access::errors::not_found, "/at");
  auto profile = TRY(regulation::profile_at(work, at));
  const auto* rule = TRY(rule_asked(*profile, request.indicator));
  auto cuts = cuts_below(*rule, place->level);
  auto by = TRY(cut_asked(cuts, request, place->level));
  IndicatorPage page{names_of(*profile),
                     rule->code,
                     rule->title,
                     rule->unit,
                     rule->formula,
                     rule->numerator,
                     rule->denominator,
                     rule->source.clauses,
                     date,
                     span_of(rule->period, profile->calendar, date),
                     by,
                     cuts,
                     at,
                     {},
                     regulation::people_min_of(*profile),
                     may_list(work, *profile, *rule, at),
                     {},
                     {}};
  if (at != root) page.above = above(at);
  fill_lines(work, page, *rule, root, map);
  return page;
}

}  // namespace marshrut::monitoring
