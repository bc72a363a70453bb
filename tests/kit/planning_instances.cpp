#include "kit/planning_instances.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <vector>

#include "base/random.h"
#include "base/time.h"

namespace marshrut::kit {
namespace {

constexpr int competencies = 48;
constexpr int places = 30;
constexpr int weeks = 52;

enum class Form { evenings, self_paced, by_day, mixed };

struct Kind {
  Form form;
  double breadth;  // of competencies beyond the first
  double formal;   // of those of 16 hours and more
  double practice; // of the others
  double paid;
};

constexpr Kind kinds[] = {{Form::evenings, 2.9, 0.98, 0.1, 0.15},
                          {Form::self_paced, 3.1, 0.5, 0.9, 0.15},
                          {Form::by_day, 4.4, 0.58, 0.8, 0.29},
                          {Form::mixed, 2.2, 0, 0.55, 0.35}};

class Maker {
 public:
  explicit Maker(const InstanceRecipe& recipe) : r_(recipe), state_(recipe.seed * 0x9E3779B97F4A7C15u + 7), made_(static_cast<std::size_t>(recipe.activities)) {}

  std::string made() {
    std::string out = R"({"horizon":{"start":"2026-09-07","weeks":52},"places":{)";
    for (int i = 0; i < places; ++i) out += fmt::format("{}\"m{}\":[{:.2f},{:.2f}]", i ? "," : "", i, real(0, 350), real(0, 300));
    out += "},\n\"activities\":[";
    for (int a = 0; a < r_.activities; ++a) activity(a);
    for (const auto& a : made_)
      out += (&a == made_.data() ? "" : ",\n") + a.text + (a.equivalence.empty() ? "}" : ",\"equivalence\":\"" + a.equivalence + "\"}");
    return out + "],\n\"teachers\":[" + teacher() + "]}\n";
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

  using Gains = std::vector<std::pair<int, double>>;

  Gains gains(const Kind& kind, int hours) {
    int count = std::min(hours < 9 ? 2 : 6, 1 + static_cast<int>(-std::log(real(1e-6, 1)) * kind.breadth));
    double sum = 0.0285 * std::pow(hours, 0.6) * std::exp(0.2 * normal());
    Gains chosen;
    while (static_cast<int>(chosen.size()) < count) {
      int k = static_cast<int>(competencies * std::pow(real(0, 1), 1.35));
      if (std::ranges::find(chosen, k, &std::pair<int, double>::first) == chosen.end())
        chosen.emplace_back(k, std::max(0.002, sum / count * real(0.6, 1.4)));
    }
    return chosen;
  }

  static std::string told(const Gains& gains) {
    std::string out;
    for (auto [k, gain] : gains) out += fmt::format("{}\"k{}\":{:.4f}", out.empty() ? "" : ",", k, gain);
    return out;
  }

  std::string session(int start, int end, const std::string& slots, const std::string& loads, int release, bool at_place, int seats) {
    std::string out = fmt::format(R"({{"id":"s{}","start":"{}","end":"{}","slots":[{}],"weekly_load":[{}],"release_days":{},"seats":{})",
                                  sessions_++, day(start), day(end), slots, loads, release, seats);
    if (at_place) out += fmt::format(",\"place\":\"m{}\"", chance(0.35) ? 0 : whole(1, places - 1));
    if (r_.prices && chance(0.4)) out += fmt::format(",\"price\":{:.4f}", real(0, 0.06));
    return out + "}";
  }

  std::string evenings(int hours) {
    int length = std::max(1, static_cast<int>(std::lround(static_cast<double>(hours) / one_of({3, 4, 4, 6}))));
    int first = whole(0, weeks - length), weekday = whole(0, 4);
    std::string slots, loads;
    for (int w = 0; w < length; ++w) {
      slots += fmt::format("{}[\"{}\",\"evening\"]", w ? "," : "", day((first + w) * 7 + weekday));
      loads += fmt::format("{}[{},{:.4f}]", w ? "," : "", first + w, static_cast<double>(hours) / length);
    }
    return session(first * 7 + weekday, (first + length - 1) * 7 + weekday, slots, loads, 0, false, whole(25, 300));
  }

  std::string by_day(int hours) {
    int days = std::max(1, (hours + 7) / 8), first = whole(0, weeks - 2 - days / 5) * 7 + whole(0, std::max(0, 4 - std::min(days, 4)));
    bool free = days == 1 && chance(0.15);
    std::string slots;
    int at = first;
    for (int d = 0; d < days; ++d, ++at) {
      while (at % 7 > 4) ++at;
      slots += fmt::format("{}[\"{}\",\"day\"]", d ? "," : "", day(at));
    }
    return session(first, at - 1, slots, "", free ? 0 : days, true, whole(5, 30));
  }

  std::string self_paced(int hours, int start) {
    int length = std::clamp(static_cast<int>(std::lround(static_cast<double>(hours) / one_of({1, 2, 3, 4}))), 3, std::min(28, weeks - start));
    std::string loads;
    for (int w = 0; w < length; ++w) loads += fmt::format("{}[{},{:.4f}]", w ? "," : "", start + w, static_cast<double>(hours) / length);
    return session(start * 7, (start + length) * 7 - 1, "", loads, 0, false, chance(0.3) ? whole(1, 3) : 200);
  }

  std::string sessions(const Kind& kind, int hours) {
    std::string out;
    if (kind.form == Form::self_paced) {
      for (int start : {2, 12, 22, 32}) out += (out.empty() ? "" : ",") + self_paced(hours, start);
      return out;
    }
    int count = kind.form == Form::mixed ? whole(2, 4) : one_of({1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4});
    for (int i = 0; i < count; ++i) {
      bool evening = kind.form == Form::evenings || (kind.form == Form::mixed && chance(0.45));
      out += (out.empty() ? "" : ",") + (evening ? evenings(hours) : by_day(hours));
    }
    return out;
  }

  int hours_of(const Kind& kind) {
    switch (kind.form) {
      case Form::evenings: return chance(0.61) ? whole(2, 6) : one_of({16, 16, 24, 24, 36, 36, 72, 72, 72, 108, 144});
      case Form::self_paced: return one_of({10, 12, 12, 12, 14, 15, 15, 16, 16, 16, 19, 23, 24, 24, 36, 36, 72, 72, 72});
      case Form::by_day: return one_of({2, 2, 3, 4, 16, 16, 20, 24, 24, 34, 36, 36, 36, 36, 40, 72, 72, 108});
      case Form::mixed: return whole(2, 8);
    }
    return 0;
  }

  void activity(int a) {
    double at = real(0, 1);
    const auto& kind = kinds[at < 0.39 ? 0 : at < 0.71 ? 1 : at < 0.92 ? 2 : 3];
    auto& mine = made_[static_cast<std::size_t>(a)];
    mine.hours = hours_of(kind);
    mine.gains = gains(kind, mine.hours);
    if (a > 0 && chance(0.29)) imitate(mine, made_[static_cast<std::size_t>(whole(0, a - 1))], a);
    bool is_formal = mine.hours >= 16 && chance(kind.formal);
    std::string tags = is_formal ? "\"formal\"" : chance(kind.practice) ? "\"practice\"" : "";
    mine.text = fmt::format(R"({{"id":"a{}","hours":{},"cost":{:.1f},"tags":[{}],"gains":{{{}}},"sessions":[{}])", a, mine.hours,
                            chance(kind.paid) ? real(0.5, 12.7) : 0.0, tags, told(mine.gains), sessions(kind, mine.hours));
    if (a > 2 && chance(0.12))
      mine.text += fmt::format(R"(,"prerequisites_any":["a{}","a{}"])", whole(0, a - 1), whole(0, a - 1));
  }

  std::string teacher() {
    std::string needs, out;
    std::vector<int> chosen;
    int count = whole(5, 8);
    while (static_cast<int>(chosen.size()) < count)
      if (int k = static_cast<int>(competencies * std::pow(real(0, 1), 1.35)); std::ranges::find(chosen, k) == chosen.end()) chosen.push_back(k);
    for (int k : chosen)
      needs += fmt::format(R"({}{{"competency":"k{}","mean":{:.4f},"sd":{:.4f},"weight":{:.4f}}})", needs.empty() ? "" : ",", k,
                           real(0.08, 0.5), real(0.06, 0.12), real(0.8, 2.9));
    int weekly = r_.tight ? whole(3, 5) : whole(5, 8);
    std::string hours;
    for (int w = 0; w < weeks; ++w) hours += fmt::format("{}{}", w ? "," : "", w >= 38 && w < 50 ? weekly / 2.0 : weekly);
    out = fmt::format(R"({{"id":"t","place":"m{}","reach_km":{:.1f},"needs":[{}],"max_hours":{},"max_activities":{},"budget":{},)",
                      chance(0.6) ? 0 : whole(1, places - 1), real(50, 130), needs, one_of({90, 108, 126, 144, 162, 180, 216}),
                      whole(5, 10), chance(0.3) ? 0 : whole(4, 19));
    int away = whole(0, 45) * 7, long_away = whole(0, 45) * 7;
    out += fmt::format(R"("max_release_days":{},"weekly_hours":[{}],"unavailable":[["{}","{}"],["{}","{}"]],"completed":["a1","a7"],)",
                       whole(1, 8), hours, day(away), day(away + whole(3, 22)), day(long_away), day(long_away + (r_.tight ? 60 : 3)));
    // A locked session may be impossible, which is an answer too.
    std::string locked = r_.lock ? fmt::format("\"s{}\"", whole(0, sessions_ - 1)) : "";
    std::string banned;
    if (r_.bans)
      for (int i = 0; i < r_.activities / 8; ++i)
        banned += fmt::format("{}\"{}{}\"", i ? "," : "", i % 2 ? "a" : "s", i % 2 ? whole(0, r_.activities - 1) : whole(0, sessions_ - 1));
    std::string wishes = r_.wishes ? fmt::format(R"("formal":{},"practice":{},"sport":{})", whole(1, 4), whole(1, 5), whole(0, 1))
                                   : R"("formal":1,"practice":1)";
    return out + fmt::format(R"("locked":[{}],"banned":[{}],"at_least":{{{}}}}})", locked, banned, wishes);
  }

  struct Made {
    Gains gains;
    std::string equivalence;
    std::string text;  // but for its last fields
    int hours = 0;
  };

  void imitate(Made& mine, Made& other, int a) {
    mine.gains = other.gains;
    for (auto& [k, gain] : mine.gains) gain *= std::exp(0.08 * normal());
    mine.hours = other.hours;
    if (other.equivalence.empty()) other.equivalence = fmt::format("e{}", a);
    mine.equivalence = other.equivalence;
  }

  InstanceRecipe r_;
  std::uint64_t state_;
  int sessions_ = 0;
  std::vector<Made> made_;
};

}  // namespace

std::string planning_instance(const InstanceRecipe& recipe) {
  return Maker(recipe).made();
}

}  // namespace marshrut::kit
