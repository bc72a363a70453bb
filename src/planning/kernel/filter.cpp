#include "planning/kernel/filter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <optional>

#include "planning/kernel/errors.h"
#include "planning/kernel/fields.h"

namespace marshrut::planning::kernel {
namespace {

constexpr double no_limit = 1e9;
constexpr double penalty_of_hour = 0.0004;
constexpr double penalty_of_km = 0.0002;
constexpr std::size_t least_max = 64;
using Flags = std::vector<char>;
using enum LeftOutReason;

class Filter {
 public:
  Filter(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned, bool told)
      : c_(catalogue), t_(teacher), told_(told), banned_(c_.activities.size()), banned_session_(c_.sessions.size()),
        completed_(c_.ids.size()), locked_(c_.sessions.size()), need_of_(c_.competencies.size(), -1) {
    for (int a : banned) banned_[static_cast<std::size_t>(a)] = 1;
  }

  Result<Model> run() {
    limits();
    wishes();
    reasons();
    prerequisites();
    needless();
    TRY(locked_possible());
    build();
    return std::move(model_);
  }

 private:
  void limits() {
    model_.catalogue = &c_;
    for (const auto& need : t_.needs) {
      if (int k = c_.competencies.find(need.competency); k >= 0)
        need_of_[static_cast<std::size_t>(k)] = static_cast<int>(model_.needs.size());
      model_.needs.push_back({need.mean, need.sd, need.weight});
    }
    model_.hours = t_.max_hours;
    model_.activities_max = t_.max_activities ? static_cast<double>(*t_.max_activities) : no_limit;
    model_.cost = t_.budget.value_or(no_limit);
    model_.release_days = t_.max_release_days.value_or(no_limit);
    model_.weeks.assign(static_cast<std::size_t>(c_.weeks), no_limit);
    if (t_.weekly_hours) std::copy_n(t_.weekly_hours->begin(), model_.weeks.size(), model_.weeks.begin());
    if (t_.at_least)
      for (const auto& [tag, wanted] : *t_.at_least)
        if (wanted > 0 && model_.least.size() < least_max)
          model_.least.push_back({c_.tags.find(tag), tag, static_cast<int>(wanted)});
    model_.shortfall_price = 1;
    for (const auto& need : model_.needs) model_.shortfall_price += need.total();
  }

  void wishes() {
    auto each = [](const auto& names, auto mark) {
      if (names)
        for (const auto& name : *names) mark(name);
    };
    auto set = [](Flags& flags, int at) {
      if (at >= 0 && at < static_cast<int>(flags.size())) flags[static_cast<std::size_t>(at)] = 1;
    };
    each(t_.banned, [&](const auto& id) {
      set(banned_, c_.ids.find(id));
      set(banned_session_, c_.session_ids.find(id));
    });
    each(t_.completed, [&](const auto& id) { set(completed_, c_.ids.find(id)); });
    each(t_.locked, [&](const auto& id) { set(locked_, c_.session_ids.find(id)); });
    if (t_.audience)
      for (const auto& who : *t_.audience)
        if (int at = c_.audiences.find(who); at >= 0) audience_.push_back(at);
    if (t_.unavailable)
      for (const auto& span : *t_.unavailable)
        away_.emplace_back(2 * c_.instance->horizon.start.days_until(span[0]),
                           2 * c_.instance->horizon.start.days_until(span[1]) + 1);
    if (t_.place) home_ = &c_.instance->places->at(*t_.place);
  }

  std::optional<LeftOutReason> barred(int activity) const {
    auto at = static_cast<std::size_t>(activity);
    const auto& a = c_.activities[at];
    if (banned_[at]) return LeftOutReason::banned;
    if (completed_[at]) return completed;
    auto mine = [&](int who) { return std::ranges::find(audience_, who) != audience_.end(); };
    if (!a.for_all && std::ranges::none_of(a.audience, mine)) return audience;
    if (a.hours > with_tolerance(model_.hours)) return hours;
    if (a.cost > with_tolerance(model_.cost)) return cost;
    if (model_.activities_max < 1) return activities;
    return std::nullopt;
  }

  double distance(const CatalogueSession& s) const {
    return s.place && home_ ? std::hypot((*s.place)[0] - (*home_)[0], (*s.place)[1] - (*home_)[1]) : 0;
  }

  std::optional<LeftOutReason> barred_session(int session) const {
    const auto& s = c_.sessions[static_cast<std::size_t>(session)];
    if (banned_session_[static_cast<std::size_t>(session)]) return LeftOutReason::banned;
    if (!s.inside) return horizon;
    if (!s.open) return seats;
    for (auto [first, last] : away_) {
      auto slot = std::ranges::lower_bound(*s.slots, first);
      if (slot != s.slots->end() && *slot <= last) return unavailable;
    }
    if (t_.reach_km && distance(s) > with_tolerance(*t_.reach_km)) return reach;
    for (auto [week, load] : *s.loads)
      if (load > with_tolerance(model_.weeks[static_cast<std::size_t>(week)])) return heavy_week;
    if (s.release_days > with_tolerance(model_.release_days)) return release_days;
    return std::nullopt;
  }

  /// Of an activity all of whose sessions are barred the reason that comes last in the order is told: it is the nearest.
  void reasons() {
    reason_.assign(c_.activities.size(), std::nullopt);
    session_reason_.assign(c_.sessions.size(), std::nullopt);
    for (int a = 0; a < static_cast<int>(c_.activities.size()); ++a) {
      const auto& activity = c_.activities[static_cast<std::size_t>(a)];
      auto why = told_ || useful(static_cast<std::size_t>(a)) || activity.precedes ? barred(a) : no_effect;
      std::optional<LeftOutReason> nearest;
      bool some = false;
      for (int s = activity.first; s < activity.last; ++s) {
        auto& mine = session_reason_[static_cast<std::size_t>(s)] = why ? why : barred_session(s);
        some = some || !mine;
        if (mine && (!nearest || *mine > *nearest)) nearest = mine;
      }
      reason_[static_cast<std::size_t>(a)] = why      ? why
                                             : some   ? std::nullopt
                                                      : std::optional(nearest.value_or(horizon));
    }
  }

  bool done(int id) const { return completed_[static_cast<std::size_t>(id)]; }
  bool present(int id) const {
    return id < static_cast<int>(c_.activities.size()) && !reason_[static_cast<std::size_t>(id)];
  }

  /// Sessions that nothing can precede go, then those that built on them, until nothing changes. Cycles end here too:
  /// on a cycle the session that starts first has nothing that ends before it.
  void prerequisites() {
    for (bool changed = true; changed;) {
      changed = false;
      for (std::size_t a = 0; a < c_.activities.size(); ++a) {
        const auto& activity = c_.activities[a];
        if (reason_[a] || activity.before.empty() || std::ranges::any_of(activity.before, [&](int id) { return done(id); }))
          continue;
        int earliest = earliest_end(activity);
        bool some = false;
        for (int s = activity.first; s < activity.last; ++s) {
          auto& why = session_reason_[static_cast<std::size_t>(s)];
          if (!why && c_.sessions[static_cast<std::size_t>(s)].start <= earliest) why = prerequisite, changed = true;
          some = some || !why;
        }
        if (!some) reason_[a] = prerequisite;
      }
    }
  }

  int earliest_end(const CatalogueActivity& activity) const {
    int earliest = std::numeric_limits<int>::max();
    for (int id : activity.before) {
      if (!present(id)) continue;
      const auto& before = c_.activities[static_cast<std::size_t>(id)];
      for (int s = before.first; s < before.last; ++s)
        if (!session_reason_[static_cast<std::size_t>(s)])
          earliest = std::min(earliest, c_.sessions[static_cast<std::size_t>(s)].end);
    }
    return earliest;
  }

  bool useful(std::size_t a) const {
    const auto& activity = c_.activities[a];
    for (auto [competency, gain] : activity.gains)
      if (need_of_[static_cast<std::size_t>(competency)] >= 0) return true;
    for (int s = activity.first; s < activity.last; ++s)
      if (locked_[static_cast<std::size_t>(s)]) return true;
    return std::ranges::any_of(model_.least, [&](const Least& l) { return std::ranges::count(activity.tags, l.tag) > 0; });
  }

  /// What closes nothing stays only where something useful builds on it.
  void needless() {
    Flags wanted(c_.activities.size());
    std::vector<std::size_t> open;
    for (std::size_t a = 0; a < c_.activities.size(); ++a)
      if (!reason_[a] && useful(a)) wanted[a] = 1, open.push_back(a);
    while (!open.empty()) {
      const auto& activity = c_.activities[open.back()];
      open.pop_back();
      if (std::ranges::any_of(activity.before, [&](int id) { return done(id); })) continue;
      for (int id : activity.before) {
        if (!present(id) || wanted[static_cast<std::size_t>(id)]) continue;
        wanted[static_cast<std::size_t>(id)] = 1;
        open.push_back(static_cast<std::size_t>(id));
      }
    }
    for (std::size_t a = 0; a < wanted.size(); ++a)
      if (!reason_[a] && !wanted[a]) reason_[a] = no_effect;
  }

  Result<void> locked_possible() const {
    if (!t_.locked) return {};
    Refusals refusals;
    for (std::size_t i = 0; i < t_.locked->size(); ++i) {
      const auto& id = (*t_.locked)[i];
      auto s = static_cast<std::size_t>(c_.session_ids.find(id));
      auto why = session_reason_[s];
      if (!why) why = reason_[static_cast<std::size_t>(c_.sessions[s].activity)];
      if (why)
        refusals.add(errors::locked_impossible, fmt::format("/teachers/0/locked/{}", i), id, field_of(*why));
    }
    if (refusals) return refusals.take();
    return {};
  }

  void build() {
    std::vector<int> place(c_.activities.size(), -1);
    std::vector<int> group_of;
    for (std::size_t a = 0; a < c_.activities.size(); ++a) {
      if (reason_[a]) {
        if (told_) model_.dropped.push_back({static_cast<int>(a), *reason_[a]});
        continue;
      }
      place[a] = static_cast<int>(model_.activities.size());
      add(static_cast<int>(a), group_of);
    }
    for (auto& activity : model_.activities) {
      const auto& before = c_.activities[static_cast<std::size_t>(activity.source)].before;
      activity.needs_before = !before.empty() && std::ranges::none_of(before, [&](int id) { return done(id); });
      if (!activity.needs_before) continue;
      for (int id : before)
        if (present(id)) activity.before.push_back(place[static_cast<std::size_t>(id)]);
    }
  }

  int group(int equivalence, std::vector<int>& group_of) {
    if (equivalence < 0) return model_.groups++;
    if (static_cast<int>(group_of.size()) <= equivalence) group_of.resize(static_cast<std::size_t>(equivalence) + 1, -1);
    auto& found = group_of[static_cast<std::size_t>(equivalence)];
    if (found < 0) found = model_.groups++;
    return found;
  }

  void add(int source, std::vector<int>& group_of) {
    const auto& from = c_.activities[static_cast<std::size_t>(source)];
    Activity a{.source = source, .hours = from.hours, .cost = from.cost, .group = group(from.equivalence, group_of),
               .first = static_cast<int>(model_.sessions.size()), .before = {}, .gains = {}};
    for (auto [competency, gain] : from.gains)
      if (int k = need_of_[static_cast<std::size_t>(competency)]; k >= 0) a.gains.push_back({k, gain});
    for (std::size_t l = 0; l < model_.least.size(); ++l)
      if (std::ranges::count(from.tags, model_.least[l].tag) > 0) a.tags |= std::uint64_t{1} << l;
    for (int s = from.first; s < from.last; ++s) {
      if (session_reason_[static_cast<std::size_t>(s)]) continue;
      const auto& data = c_.sessions[static_cast<std::size_t>(s)];
      double price = penalty_of_hour * from.hours + penalty_of_km * distance(data) + data.price;
      model_.sessions.push_back({s, static_cast<int>(model_.activities.size()), a.group, price, data.release_days,
                                 data.start, data.end, locked_[static_cast<std::size_t>(s)] != 0, data.slots,
                                 data.loads});
    }
    a.last = static_cast<int>(model_.sessions.size());
    model_.activities.push_back(std::move(a));
  }

  const Catalogue& c_;
  const TeacherData& t_;
  bool told_;
  Model model_;
  Flags banned_, banned_session_, completed_, locked_;
  std::vector<int> need_of_;
  std::vector<int> audience_;
  std::vector<std::pair<int, int>> away_;
  const std::vector<double>* home_ = nullptr;
  std::vector<std::optional<LeftOutReason>> reason_, session_reason_;
};

}  // namespace

Result<Model> filter(const Catalogue& catalogue, const TeacherData& teacher, const std::vector<int>& banned, bool told) {
  return Filter(catalogue, teacher, banned, told).run();
}

}  // namespace marshrut::planning::kernel
