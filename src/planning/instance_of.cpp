#include "planning/instance_of.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>

#include "catalogue/rules.h"
#include "planning/calendar.h"
#include "planning/order.h"

namespace marshrut::planning {
namespace {

using catalogue::ActivityKind;

/// The kernel counts 64 wishes; a route of so many competencies is none.
constexpr std::size_t needs_wished = 60;

std::string tag_of(ActivityKind kind) {
  return "kind " + std::string(name_of(kind));
}
std::string tag_of(const Need& need) {
  return "need " + need.competency;
}

std::vector<int> slots_of(const Occasion& occasion, Date starts) {
  std::vector<int> slots;
  for (auto day = occasion.starts; day <= occasion.ends && slots.size() < occasion.slots.size();
       day = day.plus_days(1)) {
    auto first = catalogue::first_slot(day);
    if (std::ranges::binary_search(occasion.slots, first)) slots.push_back(2 * starts.days_until(day));
    if (std::ranges::binary_search(occasion.slots, first + 1)) slots.push_back(2 * starts.days_until(day) + 1);
  }
  return slots;
}

class Translation {
 public:
  Translation(const Task& task, const std::vector<const Offer*>& fitting, bool in_order)
      : task_(task), limits_(task.limits), fitting_(fitting), in_order_(in_order) {
    std::ranges::sort(fitting_, {},
                      [](const Offer* o) { return std::tie(o->activity.id, o->session.starts, o->session.id); });
    for (const auto* offer : fitting_)
      if (is_locked(*offer)) locked_.push_back(offer);
  }

  kernel::Instance run() {
    // A term that ends before it begins has no week, and keeps what is locked all the same.
    instance_.horizon = {limits_.starts,
                         std::max<std::int64_t>(1, static_cast<std::int64_t>(limits_.weekly_hours.size()))};
    for (const auto* offer : fitting_) {
      if (is_locked(*offer))
        add_locked(*offer);
      else if (!is_in_the_way(*offer))
        activity_of(*offer).sessions.push_back(session_of(*offer));
    }
    instance_.teachers.push_back(teacher());
    return std::move(instance_);
  }

 private:
  bool is_locked(const Offer& offer) const {
    return std::ranges::find(task_.wishes.locked, offer.session.id) != task_.wishes.locked.end();
  }
  bool is_in_the_way(const Offer& offer) const {
    return std::ranges::any_of(locked_, [&](const Offer* one) {
      return same_teaching(one->activity, offer.activity) || clash(one->occasion, offer.occasion);
    });
  }

  kernel::ActivityData data_of(const Offer& offer) const {
    kernel::ActivityData data{offer.activity.id.value,
                              static_cast<double>(offer.activity.hours),
                              {},
                              std::vector{tag_of(offer.activity.kind)},
                              {},
                              {},
                              {},
                              {},
                              {}};
    for (const auto& need : task_.needs) {
      const double gain = gain_in(offer, need.competency);
      if (gain <= 0) continue;
      data.gains[need.competency] = gain;
      data.tags->push_back(tag_of(need));
    }
    return data;
  }

  /// Offers of one activity follow each other.
  kernel::ActivityData& activity_of(const Offer& offer) {
    auto& activities = instance_.activities;
    if (!activities.empty() && activities.back().id == offer.activity.id.value) return activities.back();
    auto data = data_of(offer);
    if (!offer.activity.equivalence.empty()) data.equivalence = offer.activity.equivalence;
    if (!offer.prerequisites.empty()) data.prerequisites_any = named_prerequisites(offer);
    else if (auto before = prerequisites_of(offer); in_order_ && !before.empty())
      data.prerequisites_any = std::move(before);
    return activities.emplace_back(std::move(data));
  }

  /// Those that the catalogue names; what practises is then after them and not after whatever teaches it.
  std::vector<std::string> named_prerequisites(const Offer& offer) const {
    std::vector<std::string> ids;
    for (const auto& id : offer.prerequisites) {
      ids.push_back(id.value);
      for (const auto* one : locked_)
        if (one->activity.id == id) ids.push_back(one->session.id.value);
    }
    return ids;
  }

  /// By the ids of activities; a locked one goes by its session's.
  std::vector<std::string> prerequisites_of(const Offer& offer) const {
    std::vector<std::string> ids;
    for (const auto* teacher : teachers_of(offer, fitting_)) {
      const auto& id = is_locked(*teacher) ? teacher->session.id.value : teacher->activity.id.value;
      if (ids.empty() || ids.back() != id) ids.push_back(id);
    }
    if (ids.empty()) return ids;
    for (const auto& done : task_.offers)
      if (std::ranges::find(task_.wishes.completed, done.activity.id) != task_.wishes.completed.end() &&
          teaches(done, offer))
        ids.push_back(done.activity.id.value);
    return ids;
  }

  kernel::SessionData session_of(const Offer& offer) const {
    const auto& occasion = offer.occasion;
    kernel::SessionData data;
    data.id = offer.session.id.value;
    data.start = occasion.starts;
    data.end = occasion.ends;
    data.slots = slots_of(occasion, limits_.starts);
    data.release_days = static_cast<double>(offer.session.release_days);
    std::vector<double> weeks(limits_.weekly_hours.size());
    spread(weeks, limits_.starts, occasion);
    for (std::size_t week = 0; week < weeks.size(); ++week)
      if (weeks[week] > 0) data.loads.emplace_back(static_cast<int>(week), weeks[week]);
    return data;
  }

  /// An activity of its own, so that two sessions of one may both be locked; within the term, and without slots.
  void add_locked(const Offer& offer) {
    auto data = data_of(offer);
    data.id = offer.session.id.value;
    auto session = session_of(offer);
    const auto last = limits_.starts.plus_days(static_cast<int>(instance_.horizon.weeks) * 7 - 1);
    session.start = std::clamp(session.start, limits_.starts, last);
    session.end = std::clamp(session.end, session.start, last);
    session.slots.clear();
    data.sessions.push_back(std::move(session));
    instance_.activities.push_back(std::move(data));
  }

  kernel::TeacherData teacher() {
    kernel::TeacherData teacher;
    teacher.id = "teacher";
    for (const auto& need : task_.needs)
      teacher.needs.push_back({need.competency, need.mean, need.deviation, need.weight});
    widen(teacher);
    teacher.completed.emplace();
    for (const auto& id : task_.wishes.completed) teacher.completed->push_back(id.value);
    teacher.locked.emplace();
    for (const auto* offer : locked_) teacher.locked->push_back(offer->session.id.value);
    teacher.at_least = wishes();
    return teacher;
  }

  /// The limits, and beyond them what the locked ones take.
  void widen(kernel::TeacherData& teacher) const {
    std::int64_t hours = 0, release_days = 0;
    std::vector<double> weeks(static_cast<std::size_t>(instance_.horizon.weeks));
    for (const auto* offer : locked_) {
      hours += offer->activity.hours;
      release_days += offer->session.release_days;
      spread(weeks, limits_.starts, offer->occasion);
    }
    teacher.max_hours = static_cast<double>(std::max(limits_.hours, hours));
    teacher.max_activities = std::max(limits_.activities, static_cast<std::int64_t>(locked_.size()));
    teacher.max_release_days = static_cast<double>(std::max(limits_.release_days, release_days));
    for (std::size_t week = 0; week < limits_.weekly_hours.size(); ++week)
      weeks[week] = std::max(weeks[week], limits_.weekly_hours[week]);
    teacher.weekly_hours = std::move(weeks);
  }

  /// Of what something offers; the heaviest needs where there are too many.
  std::map<std::string, std::int64_t> wishes() const {
    std::map<std::string, std::int64_t> least;
    auto offered = [&](const std::string& tag) {
      return std::ranges::any_of(instance_.activities,
                                 [&](const auto& a) { return std::ranges::count(*a.tags, tag) > 0; });
    };
    auto wish = [&](const std::string& tag) {
      if (offered(tag)) least[tag] = 1;
    };
    if (limits_.transfer) wish(tag_of(ActivityKind::transfer));
    if (limits_.reflection) wish(tag_of(ActivityKind::reflection));
    auto needs = task_.needs;
    std::ranges::stable_sort(needs, std::greater{}, [](const Need& need) { return need.weight * need.mean; });
    if (needs.size() > needs_wished) needs.resize(needs_wished);
    for (const auto& need : needs) wish(tag_of(need));
    return least;
  }

  const Task& task_;
  const Limits& limits_;
  std::vector<const Offer*> fitting_, locked_;
  const bool in_order_;
  kernel::Instance instance_;
};

}  // namespace

kernel::Instance instance_of(const Task& task, const std::vector<const Offer*>& fitting, bool in_order) {
  return Translation(task, fitting, in_order).run();
}

}  // namespace marshrut::planning
