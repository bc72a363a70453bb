#pragma once
// What activities added, as far as enough people tell it (US-R13): of one activity for whoever chooses it, of all with their
// providers for who keeps the catalogue.
#include "access/endpoint.h"
#include "effect/types.h"

namespace marshrut::effect {

/// Percents of the greatest score. The interval holds with 90 %. What fewer people than `people_min` would tell is left out:
/// `expected` alone stands there.
struct GainLine {
  std::string competency;
  double expected = 0;
  std::optional<std::int64_t> people;
  std::optional<double> gain;
  std::optional<double> low;
  std::optional<double> high;
  std::optional<double> before;
  std::optional<double> after;
  std::optional<double> without;  // the percent that the same people would have had after without it
};
DESCRIBE(GainLine, competency, expected, people, gain, low, high, before, after, without)

struct AskEffect {
  Id<catalogue::Activity> activity;
};
DESCRIBE(AskEffect, activity)
struct EffectOfActivity {
  std::optional<Date> counted_on;  // absent: nothing was counted yet
  std::int64_t people_min = 0;
  std::vector<GainLine> lines;
};
DESCRIBE(EffectOfActivity, counted_on, people_min, lines)
Result<EffectOfActivity> show_effect(access::Work& work, const AskEffect& request);

struct MeasuredActivity {
  Id<catalogue::Activity> activity;
  std::string title;
  std::string provider;
  GainLine effect;
};
DESCRIBE(MeasuredActivity, activity, title, provider, effect)
/// All that is measured of a provider, together: `ratio` is what its activities add for each point that experts expect.
struct MeasuredProvider {
  std::string provider;
  std::int64_t activities = 0;
  std::int64_t people = 0;  // once for each competency and activity
  double ratio = 0;
  double low = 0;
  double high = 0;
};
DESCRIBE(MeasuredProvider, provider, activities, people, ratio, low, high)
struct AskEffects {
  std::optional<std::string> provider;
  std::optional<std::string> competency;
};
DESCRIBE(AskEffects, provider, competency)
struct EffectsMeasured {
  std::optional<Date> counted_on;
  std::int64_t changes = 0;  // pairs of sittings that it was counted from
  std::int64_t people_min = 0;
  std::vector<MeasuredActivity> activities;  // by competency, what adds most first
  std::vector<MeasuredProvider> providers;  // of all, whatever was asked for
};
DESCRIBE(EffectsMeasured, counted_on, changes, people_min, activities, providers)
Result<EffectsMeasured> list_effects(access::Work& work, const AskEffects& request);
Result<access::Download> export_effects(access::Work& work, const AskEffects& request);

}  // namespace marshrut::effect
