#include "planning/region_of.h"

#include <algorithm>

#include "planning/compose.h"
#include "planning/instance_of.h"
#include "planning/plan.h"

namespace marshrut::planning {
namespace {

bool is_within(const Offer& offer, const std::string& place) {
  const auto& municipality = offer.session.municipality;
  const bool local = offer.activity.venue == catalogue::Venue::municipality ||
                     offer.activity.level == catalogue::ActivityLevel::municipal;
  return municipality.empty() || !local || (place + "/").find("/" + municipality + "/") != std::string::npos;
}

std::string above(const std::string& path) {
  const auto cut = path.rfind('/');
  return cut == std::string::npos ? path : path.substr(0, cut);
}

template <class List>
bool holds(const List& list, const std::string& session) {
  return std::ranges::find(list, session) != list.end();
}

std::vector<const Offer*> fitting_of(const Task& task, const std::vector<std::string>& held) {
  const Plan empty(task);
  std::vector<const Offer*> fitting;
  for (const auto& offer : task.offers)
    if (holds(held, offer.session.id.value) || !empty.barred(offer)) fitting.push_back(&offer);
  return fitting;
}

/// A session that cannot have as many people as it needs is closed.
void set_group(kernel::SessionData& data, const catalogue::ActivitySession& session, std::int64_t people) {
  const auto least = std::max<std::int64_t>(0, session.least_group - session.taken);
  const bool possible = least <= people && (!data.seats || least <= *data.seats);
  if (possible)
    data.min_group = least;
  else
    data.seats = 0;
}

}  // namespace

bool RegionInstance::add(const RegionTeacher& who, const Task& task) {
  const auto fitting = fitting_of(task, who.held);
  if (fitting.empty()) return false;
  const auto audience = task.subject + "|" + task.position;
  for (const auto* offer : fitting) keep(*offer, audience);
  auto one = instance_of(task, fitting, true);
  Entry entry{std::move(one.teachers.front()),
              audience,
              {above(who.path), task.limits.first_day.value_or(task.limits.starts), task.limits.ends},
              who.held};
  for (const auto& session : who.held) ++held_[session];
  entry.teacher.id = who.id;
  entry.teacher.priority = who.priority;
  entry.teacher.audience = {audience};
  for (const auto& offer : task.offers)
    if (std::ranges::find(fitting, &offer) == fitting.end())
      entry.teacher.banned.emplace().push_back(offer.session.id.value);
  teachers_.push_back(std::move(entry));
  return true;
}

void RegionInstance::keep(const Offer& offer, const std::string& audience) {
  suits_[offer.activity.id.value].insert(audience);
  const auto [kept, is_new] = offers_.try_emplace(offer.session.id.value, offer);
  if (is_new) return;
  auto& gains = kept->second.gains;
  for (const auto& gain : offer.gains)
    if (std::ranges::find(gains, gain.competency, &catalogue::Gain::competency) == gains.end()) gains.push_back(gain);
}

/// As a teacher who needs everything that is on offer would see it.
kernel::Instance RegionInstance::catalogue() const {
  Task all{"", "", {}, {}, {}, {}};
  all.limits.starts = terms_.starts;
  all.limits.ends = terms_.ends;
  all.limits.weekly_hours.assign(static_cast<std::size_t>(weeks_between(terms_.starts, terms_.ends)), 0);
  std::set<std::string> needs;
  std::vector<const Offer*> offers;
  std::map<std::string, std::vector<catalogue::Gain>> of_activity;  // each session came with what its finder asked for
  for (const auto& [id, offer] : offers_) {
    auto& gains = of_activity[offer.activity.id.value];
    for (const auto& gain : offer.gains)
      if (std::ranges::find(gains, gain.competency, &catalogue::Gain::competency) == gains.end()) gains.push_back(gain);
  }
  for (const auto& [id, offer] : offers_) {
    all.offers.push_back(offer);
    all.offers.back().gains = of_activity.at(offer.activity.id.value);
    for (const auto& gain : all.offers.back().gains) needs.insert(gain.competency);
  }
  for (const auto& need : needs) all.needs.push_back({need, 1, 0, 1, false});
  for (const auto& offer : all.offers) offers.push_back(&offer);
  return instance_of(all, offers, true);
}

/// Whom each activity is for, and what each session has to give.
void RegionInstance::open(kernel::Instance& region) const {
  const auto people = static_cast<std::int64_t>(teachers_.size());
  for (auto& activity : region.activities) {
    const auto& audiences = suits_.at(activity.id);
    activity.audience.emplace(audiences.begin(), audiences.end());
    for (auto& data : activity.sessions) {
      const auto& offer = offers_.at(data.id);
      if (terms_.budget) activity.cost = offer.activity.cost;
      if (needs_trip(offer.occasion)) data.price = Taste{}.trip;
      const auto held = held_.find(data.id);
      const auto free = offer.session.seats.value_or(0) - offer.session.taken + (held == held_.end() ? 0 : held->second);
      if (offer.session.seats) data.seats = std::max<std::int64_t>(0, free);
      if (terms_.least_groups) set_group(data, offer.session, people);
    }
  }
}

std::vector<std::string> RegionInstance::out_of(const Reach& reach) const {
  std::vector<std::string> sessions;
  for (const auto& [id, offer] : offers_)
    if (!is_within(offer, reach.place) || offer.session.starts < reach.first || offer.session.ends > reach.last)
      sessions.push_back(id);
  return sessions;
}

kernel::Instance RegionInstance::take() {
  auto region = catalogue();
  open(region);
  region.budget = terms_.budget;
  region.floor_share = terms_.floor_share;
  region.teachers.clear();
  std::map<Reach, std::vector<std::string>> barred;
  for (auto& [teacher, audience, reach, held] : teachers_) {
    const auto [found, is_new] = barred.try_emplace(reach);
    if (is_new) found->second = out_of(reach);
    auto banned = std::move(teacher.banned).value_or(std::vector<std::string>{});
    std::erase_if(banned, [&](const auto& id) { return !offers_.contains(id); });
    banned.insert(banned.end(), found->second.begin(), found->second.end());
    std::ranges::sort(banned);
    const auto twice = std::ranges::unique(banned);
    banned.erase(twice.begin(), twice.end());
    std::erase_if(banned, [&](const auto& id) { return holds(held, id); });
    teacher.banned = std::move(banned);
    if (teacher.weekly_hours) teacher.weekly_hours->resize(static_cast<std::size_t>(region.horizon.weeks), 0);
    region.teachers.push_back(std::move(teacher));
  }
  return region;
}

}  // namespace marshrut::planning
