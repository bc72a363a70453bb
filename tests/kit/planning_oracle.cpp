#include "kit/planning_oracle.h"

#include <coin/Cbc_C_Interface.h>

#include <algorithm>
#include <cmath>
#include <ctime>
#include <map>

#include "planning/checker/check.h"

namespace marshrut::kit {
namespace {

using planning::checker::Activity;
using planning::checker::Region;
using planning::checker::Session;
using planning::checker::Teacher;

constexpr int points = 48;
constexpr double missed_price = 1000;
constexpr double tolerance = 1e-6;

double ms_now() {
  std::timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

class Program {
 public:
  explicit Program(const Region& region) : r_(region), t_(region.teachers.front()), model_(Cbc_newModel()) {
    Cbc_setParameter(model_, "log", "0");
    Cbc_setParameter(model_, "ratioGap", "0");
    Cbc_setObjSense(model_, -1);
  }
  ~Program() { Cbc_deleteModel(model_); }
  Program(const Program&) = delete;

  OracleAnswer solve(double seconds_most) {
    choices();
    limits();
    exclusions();
    order();
    kinds();
    for (const auto& need : t_.needs) worth(need);
    OracleAnswer answer{.sessions = static_cast<int>(chosen_.size()), .rows = rows_};
    if (!locks_there_) return answer;
    Cbc_setMaximumSeconds(model_, seconds_most);
    double begun = ms_now();
    Cbc_solve(model_);
    answer.cpu_ms = ms_now() - begun;
    answer.proven = Cbc_isProvenOptimal(model_) != 0;
    answer.feasible = answer.proven;
    if (!answer.feasible) return answer;
    answer.value = Cbc_getObjValue(model_);
    const double* x = Cbc_getColSolution(model_);
    for (int column : missed_) answer.value += missed_price * x[column];
    return answer;
  }

 private:
  using Terms = std::vector<std::pair<int, double>>;

  int column(double low, double high, double cost, bool integer) {
    Cbc_addCol(model_, "", low, high, cost, integer ? 1 : 0, 0, nullptr, nullptr);
    return columns_++;
  }
  void row(const Terms& terms, char sense, double limit) {
    std::vector<int> at;
    std::vector<double> factors;
    for (auto [c, f] : terms) at.push_back(c), factors.push_back(f);
    Cbc_addRow(model_, "", static_cast<int>(at.size()), at.data(), factors.data(), sense, limit);
    ++rows_;
  }
  void at_most(const Terms& terms, double limit) {
    if (!terms.empty()) row(terms, 'L', limit + tolerance * std::max(1.0, limit));
  }
  const Activity& activity(const Session& s) const { return r_.activities[s.activity]; }

  double km(const Session& s) const {
    return s.place && t_.place ? std::hypot(s.place->x - t_.place->x, s.place->y - t_.place->y) : 0;
  }
  bool may(const Session& s) const {
    const auto& a = activity(s);
    if (t_.banned.contains(a.id) || t_.banned.contains(s.id) || t_.completed.contains(a.id)) return false;
    if ((s.seats && *s.seats <= 0) || s.start < r_.start || s.end >= r_.start.plus_days(7 * r_.weeks)) return false;
    if (a.audience && std::ranges::none_of(*a.audience, [&](const auto& who) { return t_.audience.contains(who); })) return false;
    if (t_.reach_km && km(s) > *t_.reach_km) return false;
    for (const auto& [date, part] : s.slots)
      for (const auto& [first, last] : t_.unavailable)
        if (first <= date && date <= last) return false;
    return true;
  }

  void choices() {
    std::size_t locked = 0;
    for (const auto& s : r_.sessions) {
      if (!may(s)) continue;
      bool is_locked = t_.locked.contains(s.id);
      locked += is_locked;
      chosen_.push_back({&s, column(is_locked ? 1 : 0, 1, -0.0004 * activity(s).hours - 0.0002 * km(s) - s.price, true)});
    }
    locks_there_ = locked == t_.locked.size();
  }

  void limits() {
    auto limit = [&](std::optional<double> most, auto weight) {
      if (!most) return;
      Terms terms;
      for (auto [s, c] : chosen_) terms.emplace_back(c, weight(*s));
      at_most(terms, *most);
    };
    limit(t_.max_hours, [&](const Session& s) { return activity(s).hours; });
    limit(t_.max_activities, [](const Session&) { return 1.0; });
    limit(t_.budget, [&](const Session& s) { return activity(s).cost; });
    limit(t_.max_release_days, [](const Session& s) { return s.release_days; });
    std::map<int, Terms> weeks;
    for (auto [s, c] : chosen_)
      for (auto [week, load] : s->loads) weeks[week].emplace_back(c, load);
    for (const auto& [week, terms] : weeks)
      if (week < static_cast<int>(t_.weekly_hours.size())) at_most(terms, t_.weekly_hours[static_cast<std::size_t>(week)]);
  }

  void exclusions() {
    std::map<std::string, Terms> alike;
    for (auto [s, c] : chosen_) {
      alike["activity " + activity(*s).id].emplace_back(c, 1);
      if (!activity(*s).equivalence.empty()) alike["equal " + activity(*s).equivalence].emplace_back(c, 1);
      for (const auto& [date, part] : s->slots) alike["slot " + date.iso() + part].emplace_back(c, 1);
    }
    for (const auto& [name, terms] : alike)
      if (terms.size() > 1) row(terms, 'L', 1);
  }

  void order() {
    for (auto [s, c] : chosen_) {
      const auto& a = activity(*s);
      if (!a.has_prerequisites) continue;
      if (std::ranges::any_of(a.prerequisites, [&](const auto& id) { return t_.completed.contains(id); })) continue;
      Terms terms{{c, 1}};
      for (auto [other, column] : chosen_)
        if (other->end < s->start && std::ranges::find(a.prerequisites, activity(*other).id) != a.prerequisites.end())
          terms.emplace_back(column, -1);
      row(terms, 'L', 0);
    }
  }

  void kinds() {
    for (const auto& [tag, wanted] : t_.at_least) {
      missed_.push_back(column(0, wanted, -missed_price, false));
      Terms terms{{missed_.back(), 1}};
      for (auto [s, c] : chosen_)
        if (activity(*s).tags.contains(tag)) terms.emplace_back(c, 1);
      row(terms, 'G', wanted);
    }
  }

  void worth(const planning::checker::Need& need) {
    double most = std::max(0.01, need.mean + 5 * need.sd);
    Terms gained, one;
    for (int i = 0; i <= points; ++i) {
      double gain = most * i / points;
      int c = column(0, 1, planning::checker::closed_worth(need, gain), false);
      gained.emplace_back(c, gain);
      one.emplace_back(c, 1);
    }
    for (auto [s, c] : chosen_)
      if (auto found = activity(*s).gains.find(need.competency); found != activity(*s).gains.end())
        gained.emplace_back(c, -found->second);
    row(gained, 'L', 0);
    row(one, 'E', 1);
  }

  const Region& r_;
  const Teacher& t_;
  Cbc_Model* model_;
  int columns_ = 0;
  int rows_ = 0;
  bool locks_there_ = true;
  std::vector<std::pair<const Session*, int>> chosen_;
  std::vector<int> missed_;
};

}  // namespace

OracleAnswer planning_optimum(const Region& region, double seconds_most) {
  return Program(region).solve(seconds_most);
}

}  // namespace marshrut::kit
