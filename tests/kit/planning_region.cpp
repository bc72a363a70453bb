#include "kit/planning_region.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/random.h"
#include "base/time.h"

namespace marshrut::kit {
namespace {

constexpr int competency_count = 50;
constexpr int towns = 30;
constexpr int year_weeks = 52;
constexpr int subjects = 15;
constexpr int stages = 3;
constexpr double teachers_an_activity = 200.0 / 120;  // of the reference, which seats are scaled from

class RegionMaker {
 public:
  explicit RegionMaker(const RegionRecipe& recipe)
      : r_(recipe),
        state_(recipe.seed * 0x9E3779B97F4A7C15u + 77),
        equivalence_(static_cast<std::size_t>(recipe.activities)),
        gains_(equivalence_.size()),
        hours_(equivalence_.size()),
        scale_(recipe.seats * recipe.teachers / recipe.activities / teachers_an_activity) {}

  std::string made() {
    std::string out = R"({"horizon":{"start":"2026-09-07","weeks":52},"places":{)";
    for (int i = 0; i < towns; ++i)
      out += fmt::format("{}\"m{}\":[{:.2f},{:.2f}]", i ? "," : "", i, real(0, 350), real(0, 300));
    out += "},\n\"activities\":[";
    std::vector<std::string> texts;
    for (int a = 0; a < r_.activities; ++a) texts.push_back(activity(a));
    for (std::size_t a = 0; a < texts.size(); ++a)
      out += (a ? ",\n" : "") + texts[a] +
             (equivalence_[a].empty() ? "}" : ",\"equivalence\":\"" + equivalence_[a] + "\"}");
    out += "],\n";
    if (r_.budget) out += fmt::format("\"budget\":{:.1f},", 3.0 * r_.teachers);
    if (r_.floor_share > 0) out += fmt::format("\"floor_share\":{},", r_.floor_share);
    out += "\"teachers\":[";
    for (int t = 0; t < r_.teachers; ++t) out += (t ? ",\n" : "") + teacher(t);
    return out + "]}\n";
  }

 private:
  double real(double low, double high) {
    return low + (high - low) * static_cast<double>(split_mix(state_) >> 11) / 9007199254740992.0;
  }
  int whole(int low, int high) { return low + static_cast<int>(real(0, 1) * (high - low + 1)); }
  bool chance(double p) { return real(0, 1) < p; }
  double normal() { return std::sqrt(-2 * std::log(real(1e-12, 1))) * std::cos(6.283185307179586 * real(0, 1)); }
  int one_of(std::initializer_list<int> list) { return list.begin()[whole(0, static_cast<int>(list.size()) - 1)]; }
  static std::string day(int at) { return Date::of(2026, 9, 7).plus_days(at).iso(); }
  static std::string who(int subject, int stage) { return fmt::format("s{}p{}", subject, stage); }

  std::string gains(double hours) {
    int count = std::min(6, 1 + static_cast<int>(-std::log(real(1e-6, 1)) * 1.8));
    double sum = 0.03 * std::pow(hours, 0.6) * std::exp(0.4 * normal());
    std::vector<int> chosen;
    while (static_cast<int>(chosen.size()) < count) {
      int k = static_cast<int>(competency_count * std::pow(real(0, 1), 1.2));
      if (std::ranges::find(chosen, k) == chosen.end()) chosen.push_back(k);
    }
    std::string out;
    for (int k : chosen)
      out += fmt::format("{}\"k{}\":{:.4f}", out.empty() ? "" : ",", k, std::max(0.002, sum / count * real(0.6, 1.4)));
    return out;
  }

  std::string session(int start, int end, const std::string& slots, const std::string& loads, int release,
                      bool at_place, double seats) {
    int count = std::max(1, static_cast<int>(std::lround(seats * scale_)));
    std::string out = fmt::format(
        R"({{"id":"c{}","start":"{}","end":"{}","slots":[{}],"weekly_load":[{}],"release_days":{},"seats":{})",
        sessions_++, day(start), day(end), slots, loads, release, count);
    if (at_place) out += fmt::format(",\"place\":\"m{}\"", whole(0, towns - 1));
    if (at_place && r_.groups && chance(0.25)) out += fmt::format(",\"min_group\":{}", std::max(1, count / 3));
    return out + "}";
  }

  std::string evenings(int hours) {
    int length = std::max(1, static_cast<int>(std::lround(hours / real(3, 5))));
    int first = whole(0, year_weeks - length), weekday = whole(0, 4);
    std::string slots, loads;
    for (int w = 0; w < length; ++w) {
      slots += fmt::format("{}[\"{}\",\"evening\"]", w ? "," : "", day((first + w) * 7 + weekday));
      loads += fmt::format("{}[{},{:.4f}]", w ? "," : "", first + w, static_cast<double>(hours) / length);
    }
    return session(first * 7 + weekday, (first + length - 1) * 7 + weekday, slots, loads, 0, false, real(2, 24));
  }

  std::string by_day(int hours) {
    int days = std::max(1, (hours + 7) / 8),
        first = whole(0, year_weeks - 2 - days / 5) * 7 + whole(0, std::max(0, 4 - std::min(days, 4)));
    std::string slots;
    int at = first;
    for (int d = 0; d < days; ++d, ++at) {
      while (at % 7 > 4) ++at;
      slots += fmt::format("{}[\"{}\",\"day\"]", d ? "," : "", day(at));
    }
    return session(first, at - 1, slots, "", days == 1 && chance(0.15) ? 0 : days, true, real(1, 2.4));
  }

  std::string self_paced(int hours, int start) {
    int length = std::clamp(static_cast<int>(std::lround(static_cast<double>(hours) / one_of({1, 2, 3, 4}))), 3,
                            std::min(28, year_weeks - start));
    std::string loads;
    for (int w = 0; w < length; ++w)
      loads += fmt::format("{}[{},{:.4f}]", w ? "," : "", start + w, static_cast<double>(hours) / length);
    return session(start * 7, (start + length) * 7 - 1, "", loads, 0, false, chance(0.6) ? real(1, 4) : real(6, 16));
  }

  std::string sessions(int kind, int hours) {
    std::string out;
    if (kind == 1) {
      for (int start : {2, 12, 22, 32}) out += (out.empty() ? "" : ",") + self_paced(hours, start);
      return out;
    }
    int count = one_of({1, 2, 3, 4, 4});
    for (int i = 0; i < count; ++i)
      out += (out.empty() ? "" : ",") + (kind == 0 || (kind == 3 && chance(0.5)) ? evenings(hours) : by_day(hours));
    return out;
  }

  std::string audience() {
    if (chance(0.3)) return "";
    std::string out;
    int few = one_of({1, 3, 6, 9, 9});
    int first = whole(0, subjects - 1), stage = chance(0.3) ? whole(0, stages - 1) : -1;
    for (int i = 0; i < few; ++i)
      for (int p = 0; p < stages; ++p)
        if (stage < 0 || stage == p) out += (out.empty() ? "\"" : ",\"") + who((first + i) % subjects, p) + "\"";
    return ",\"audience\":[" + out + "]";
  }

  std::string activity(int a) {
    double at = real(0, 1);
    int kind = at < 0.45 ? 0 : at < 0.79 ? 1 : at < 0.94 ? 2 : 3;
    int hours = kind == 0   ? (chance(0.6) ? whole(2, 7) : one_of({16, 24, 36, 72, 72, 144}))
                : kind == 1 ? one_of({10, 12, 15, 16, 19, 20, 24, 36, 36, 72, 72, 108})
                : kind == 2 ? one_of({16, 24, 36, 36, 40, 72})
                            : whole(2, 8);
    auto mine = static_cast<std::size_t>(a);
    gains_[mine] = gains(hours);
    if (a > 0 && chance(0.3)) {
      auto other = static_cast<std::size_t>(whole(0, a - 1));
      gains_[mine] = gains_[other];
      hours = std::max(2, static_cast<int>(hours_[other] * real(0.9, 1.1)));
      if (equivalence_[other].empty()) equivalence_[other] = fmt::format("e{}", a);
      equivalence_[mine] = equivalence_[other];
    }
    hours_[mine] = hours;
    std::string tags = hours >= 16 && chance(0.5) ? "\"formal\"" : chance(kind == 0 ? 0.15 : 0.6) ? "\"practice\"" : "";
    std::string out =
        fmt::format(R"({{"id":"a{}","hours":{},"cost":{:.1f},"tags":[{}],"gains":{{{}}},"sessions":[{}]{})", a, hours,
                    chance(0.2) ? real(1, 12) : 0.0, tags, gains_[mine], sessions(kind, hours), audience());
    if (a > 2 && chance(0.13))
      out += fmt::format(R"(,"prerequisites_any":["a{}","a{}"])", whole(0, a - 1), whole(0, a - 1));
    return out;
  }

  std::string needs() {
    std::string out;
    std::vector<int> chosen;
    int count = whole(5, 11);
    while (static_cast<int>(chosen.size()) < count)
      if (int k = whole(0, competency_count - 1); std::ranges::find(chosen, k) == chosen.end()) chosen.push_back(k);
    for (int k : chosen)
      out += fmt::format(R"({}{{"competency":"k{}","mean":{:.4f},"sd":{:.4f},"weight":{:.4f}}})",
                         out.empty() ? "" : ",", k, real(0.15, 0.5), real(0.06, 0.13), real(0.8, 3.6));
    return out;
  }

  std::string teacher(int t) {
    int weekly = whole(5, 8);
    std::string hours;
    for (int w = 0; w < year_weeks; ++w)
      hours += fmt::format("{}{}", w ? "," : "", w >= 38 && w < 50 ? weekly / 2.0 : weekly);
    std::string out = fmt::format(
        R"({{"id":"t{}","place":"m{}","reach_km":{:.1f},"audience":["{}"],"needs":[{}],"max_hours":{},"max_activities":{},"budget":{},)",
        t, whole(0, towns - 1), real(50, 150), who(whole(0, subjects - 1), whole(0, stages - 1)), needs(),
        one_of({90, 108, 126, 144, 162, 180, 216}), whole(5, 10), chance(0.4) ? 0 : whole(4, 19));
    int away = whole(0, 45) * 7;
    out += fmt::format(R"("max_release_days":{},"weekly_hours":[{}],"unavailable":[["{}","{}"]],"completed":["a{}"],)",
                       whole(1, 8), hours, day(away), day(away + whole(1, 16)), whole(0, r_.activities - 1));
    if (chance(0.05)) out += fmt::format(R"("banned":["a{}"],)", whole(0, r_.activities - 1));
    if (chance(0.03)) out += R"("priority":2,)";
    return out + fmt::format(R"("arrived":{},"at_least":{{"formal":1,"practice":1}}}})", whole(0, 10 * r_.teachers));
  }

  RegionRecipe r_;
  std::uint64_t state_;
  int sessions_ = 0;
  std::vector<std::string> equivalence_, gains_;
  std::vector<int> hours_;
  double scale_;
};

}  // namespace

std::string planning_region(const RegionRecipe& recipe) {
  return RegionMaker(recipe).made();
}

}  // namespace marshrut::kit
