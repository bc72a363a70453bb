#include "planning/kernel/effects_read.h"

#include "planning/kernel/cut.h"
#include "planning/kernel/validate.h"
#include "platform/json/json.h"

namespace marshrut::planning::kernel {
namespace {

/// All but what there is much of.
struct HeadText {
  Horizon horizon;
  std::optional<Places> places;
  std::optional<double> budget;
  std::optional<double> floor_share;
  std::optional<Weighing> weights;
};
DESCRIBE(HeadText, horizon, places, budget, floor_share, weights)

Instance instance_of(InstanceText&& head) {
  return {.horizon = head.horizon, .activities = {}, .places = std::move(head.places), .budget = head.budget,
          .floor_share = head.floor_share, .weights = head.weights, .teachers = std::move(head.teachers)};
}

/// Reads each element of a list and hands it on; false when one cannot be read.
template <class T, class Each>
bool read_each(std::string_view list, Each each) {
  auto elements = elements_of(list);
  if (!elements) return false;
  for (std::size_t i = 0; i < elements->size(); ++i) {
    auto element = json::read<T>((*elements)[i], instance_values_max);
    if (!element) return false;
    each(i, std::move(*element));
  }
  return true;
}

struct Lists {
  std::string_view activities;
  std::string_view teachers;
};

/// The head read, the lists found; nothing when the file is not as it should be.
std::optional<InstanceText> head_of(std::string_view text, Lists& lists) {
  auto members = members_of(text);
  if (!members) return std::nullopt;
  std::string rest;
  for (auto [name, value] : *members) {
    auto* list = name == "activities" ? &lists.activities : name == "teachers" ? &lists.teachers : nullptr;
    if (list && !list->empty()) return std::nullopt;
    if (list)
      *list = value;
    else
      rest.append(rest.empty() ? "{\"" : ",\"").append(name).append("\":").append(value);
  }
  auto head = json::read<HeadText>(rest + "}", instance_values_max);
  if (!head || lists.activities.empty() || lists.teachers.empty()) return std::nullopt;
  return InstanceText{head->horizon, {}, std::move(head->places), head->budget, head->floor_share, head->weights, {}};
}

/// Nothing when anything is to be refused.
std::optional<Instance> read_by_parts(std::string_view text) {
  Lists lists;
  auto head = head_of(text, lists);
  if (!head) return std::nullopt;
  Validator validator(*head);
  std::vector<ActivityData> activities;
  std::vector<TeacherData> teachers;
  bool read = read_each<ActivityText>(lists.activities, [&](std::size_t at, ActivityText&& activity) {
    validator.activity(at, activity);
    if (validator.sound()) activities.push_back(data_of(std::move(activity), head->horizon));
  });
  read = read && read_each<TeacherData>(lists.teachers, [&](std::size_t at, TeacherData&& teacher) {
           validator.teacher(at, teacher);
           teachers.push_back(std::move(teacher));
         });
  if (!read || !validator.sound()) return std::nullopt;
  auto instance = instance_of(std::move(*head));
  instance.activities = std::move(activities);
  instance.teachers = std::move(teachers);
  return instance;
}

/// With everything that is to be refused.
Result<Instance> read_whole(std::string_view text) {
  auto whole = TRY(json::read<InstanceText>(text, instance_values_max));
  Validator validator(whole);
  for (std::size_t i = 0; i < whole.activities.size(); ++i) validator.activity(i, whole.activities[i]);
  for (std::size_t i = 0; i < whole.teachers.size(); ++i) validator.teacher(i, whole.teachers[i]);
  TRY(validator.done());
  std::vector<ActivityData> activities;
  for (auto& activity : whole.activities) activities.push_back(data_of(std::move(activity), whole.horizon));
  auto instance = instance_of(std::move(whole));
  instance.activities = std::move(activities);
  return instance;
}

}  // namespace

/// A file with a fault is read once more, whole: it is told where all of its faults are.
Result<Instance> read_instance(std::string_view text) {
  if (auto instance = read_by_parts(text)) return std::move(*instance);
  return read_whole(text);
}

}  // namespace marshrut::planning::kernel
