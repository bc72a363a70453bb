#include "planning/kernel/validate.h"

#include <fmt/format.h>

#include <cmath>
#include <set>
#include <unordered_set>

#include "planning/kernel/errors.h"

namespace marshrut::planning::kernel {
namespace {

constexpr std::size_t refusals_max = 100;

}  // namespace

class Validator::Judge {
 public:
  explicit Judge(const InstanceText& head) : instance_(head) {
    weeks_known_ = number("/horizon/weeks", static_cast<double>(head.horizon.weeks), 1, weeks_max);
    if (head.budget) number("/budget", *head.budget);
    if (head.floor_share) number("/floor_share", *head.floor_share, 0, 1);
    if (head.places)
      for (const auto& [name, at] : *head.places) place("/places/" + name, at);
  }

  Result<void> done() {
    if (refusals_) return refusals_.take();
    return {};
  }

  bool judges_activities() const { return weeks_known_ && !full(); }
  bool sound() const { return count_ == 0; }
  bool full() const { return count_ >= refusals_max; }

  template <class... Arguments>
  void refuse(const ErrorCode& code, std::string at, Arguments&&... arguments) {
    if (++count_ <= refusals_max) refusals_.add(code, std::move(at), std::forward<Arguments>(arguments)...);
  }

  /// NaN fails both comparisons and is refused with the rest.
  bool number(std::string at, double value, double low = 0, double high = number_max) {
    if (value >= low && value <= high) return true;
    refuse(errors::number_out_of_range, std::move(at), fmt::format("{}", low), fmt::format("{}", high));
    return false;
  }
  void optional_number(std::string at, const auto& value) {
    if (value) number(std::move(at), static_cast<double>(*value));
  }

  void place(std::string at, const std::vector<double>& point) {
    if (point.size() != 2) return refuse(errors::pair_expected, std::move(at), "[12.5, 80.1]");
    for (double c : point) number(at, c, -number_max);
  }

  bool place_known(const std::optional<std::string>& name) const {
    return !name || (instance_.places && instance_.places->contains(*name));
  }

  void activity(const std::string& at, const ActivityText& a) {
    if (!activities_.insert(a.id).second) refuse(errors::id_twice, at + "/id", a.id);
    number(at + "/hours", a.hours);
    optional_number(at + "/cost", a.cost);
    for (const auto& [competency, gain] : a.gains) number(at + "/gains/" + competency, gain);
    for (std::size_t i = 0; i < a.sessions.size(); ++i)
      session(fmt::format("{}/sessions/{}", at, i), a.sessions[i]);
  }

  void session(const std::string& at, const SessionText& s) {
    if (!sessions_.insert(s.id).second) refuse(errors::id_twice, at + "/id", s.id);
    if (s.end < s.start) refuse(errors::dates_reversed, at + "/end");
    if (!place_known(s.place)) refuse(errors::place_unknown, at + "/place", *s.place);
    if (s.release_days) number(at + "/release_days", *s.release_days);
    if (s.seats) number(at + "/seats", static_cast<double>(*s.seats), -number_max);
    optional_number(at + "/min_group", s.min_group);
    optional_number(at + "/price", s.price);
    slots(at + "/slots", s);
    loads(at + "/weekly_load", s);
  }

  void slots(const std::string& at, const SessionText& s) {
    if (!s.slots) return;
    std::set<std::vector<std::string>> taken;
    for (std::size_t i = 0; i < s.slots->size(); ++i) {
      const auto& slot = (*s.slots)[i];
      auto here = [&] { return fmt::format("{}/{}", at, i); };
      bool sound = slot.size() == 2 && (slot[1] == "day" || slot[1] == "evening");
      auto day = sound ? Date::parse(slot[0]) : std::nullopt;
      if (!day)
        refuse(errors::pair_expected, here(), R"(["2026-10-05", "day"], ["2026-10-05", "evening"])");
      else if (*day < s.start || s.end < *day)
        refuse(errors::slot_outside, here());
      else if (!taken.insert(slot).second)
        refuse(errors::id_twice, here(), slot[0] + " " + slot[1]);
    }
  }

  /// A session outside the horizon is left out, whatever weeks it names; within, each week has to be one of it.
  void loads(const std::string& at, const SessionText& s) {
    if (!s.weekly_load) return;
    const auto& horizon = instance_.horizon;
    bool inside = horizon.start <= s.start && s.end < horizon.start.plus_days(static_cast<int>(horizon.weeks) * 7);
    for (std::size_t i = 0; i < s.weekly_load->size(); ++i) {
      const auto& load = (*s.weekly_load)[i];
      auto here = [&] { return fmt::format("{}/{}", at, i); };
      if (load.size() != 2) {
        refuse(errors::pair_expected, here(), "[4, 9.0]");
        continue;
      }
      bool a_week = load[0] >= 0 && load[0] < static_cast<double>(horizon.weeks) && load[0] == std::floor(load[0]);
      if (inside && !a_week) refuse(errors::week_unknown, here() + "/0", std::to_string(horizon.weeks - 1));
      if (!number(here() + "/1", load[1])) return;
    }
  }

  void teacher(const std::string& at, const TeacherData& t) {
    if (!place_known(t.place)) refuse(errors::place_unknown, at + "/place", *t.place);
    optional_number(at + "/reach_km", t.reach_km);
    number(at + "/max_hours", t.max_hours);
    optional_number(at + "/max_activities", t.max_activities);
    optional_number(at + "/budget", t.budget);
    optional_number(at + "/max_release_days", t.max_release_days);
    optional_number(at + "/priority", t.priority);
    needs(at + "/needs", t.needs);
    weeks(at + "/weekly_hours", t);
    if (t.unavailable) spans(at + "/unavailable", *t.unavailable);
    known(at + "/locked", t.locked, false);
    if (t.locked) once(at + "/locked", *t.locked);
    known(at + "/banned", t.banned, true);
    if (t.at_least) number(at + "/at_least", static_cast<double>(t.at_least->size()), 0, 64);
    if (t.at_least)
      for (const auto& [tag, count] : *t.at_least) number(at + "/at_least/" + tag, static_cast<double>(count));
  }

  void needs(const std::string& at, const std::vector<NeedData>& needs) {
    std::unordered_set<std::string_view> names;
    for (std::size_t i = 0; i < needs.size(); ++i) {
      auto here = fmt::format("{}/{}", at, i);
      if (!names.insert(needs[i].competency).second)
        refuse(errors::id_twice, here + "/competency", needs[i].competency);
      number(here + "/mean", needs[i].mean, -number_max);
      number(here + "/sd", needs[i].sd);
      number(here + "/weight", needs[i].weight);
    }
  }

  void weeks(const std::string& at, const TeacherData& t) {
    if (!t.weekly_hours) return;
    number(at, static_cast<double>(t.weekly_hours->size()), static_cast<double>(instance_.horizon.weeks), weeks_max);
    for (std::size_t i = 0; i < t.weekly_hours->size(); ++i) number(fmt::format("{}/{}", at, i), (*t.weekly_hours)[i]);
  }

  void spans(const std::string& at, const std::vector<std::vector<Date>>& spans) {
    for (std::size_t i = 0; i < spans.size(); ++i) {
      auto here = fmt::format("{}/{}", at, i);
      if (spans[i].size() != 2)
        refuse(errors::pair_expected, here, R"(["2026-10-05", "2026-10-12"])");
      else if (spans[i][1] < spans[i][0])
        refuse(errors::dates_reversed, here + "/1");
    }
  }

  void known(const std::string& at, const std::optional<std::vector<std::string>>& ids, bool activities_too) {
    if (!ids) return;
    for (std::size_t i = 0; i < ids->size(); ++i) {
      const auto& id = (*ids)[i];
      if (!sessions_.contains(id) && !(activities_too && activities_.contains(id)))
        refuse(errors::id_unknown, fmt::format("{}/{}", at, i), id);
    }
  }

  void once(const std::string& at, const std::vector<std::string>& ids) {
    std::unordered_set<std::string_view> names;
    for (std::size_t i = 0; i < ids.size(); ++i)
      if (!names.insert(ids[i]).second) refuse(errors::id_twice, fmt::format("{}/{}", at, i), ids[i]);
  }

  const InstanceText& instance_;
  bool weeks_known_ = false;
  Refusals refusals_;
  std::size_t count_ = 0;
  std::unordered_set<std::string> activities_;
  std::unordered_set<std::string> sessions_;
};

Validator::Validator(const InstanceText& head) : judge_(std::make_unique<Judge>(head)) {}
Validator::~Validator() = default;

void Validator::activity(std::size_t at, const ActivityText& activity) {
  if (judge_->judges_activities()) judge_->activity(fmt::format("/activities/{}", at), activity);
}

void Validator::teacher(std::size_t at, const TeacherData& teacher) {
  if (!judge_->full()) judge_->teacher(fmt::format("/teachers/{}", at), teacher);
}

bool Validator::sound() const {
  return judge_->sound();
}

Result<void> Validator::done() {
  return judge_->done();
}

}  // namespace marshrut::planning::kernel
