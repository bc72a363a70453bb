#pragma once
// What a municipality and its schools do so that routes are managed: what follows when something happens on a route.
// Each rule is data; what it names is from a closed list that the program knows how to do.
#include <optional>

#include "regulation/profile/source.h"

namespace marshrut::regulation {

/// course_completed: an activity of one of the types named was proven done.
enum class EventKind { course_completed };
DESCRIBE_ENUM(EventKind, course_completed)
/// interview: the head or another of the roles named talks with the teacher about correcting the route.
enum class CreatedThing { interview };
DESCRIBE_ENUM(CreatedThing, interview)

/// When `on` happens, `create` is made for the roles named, to be done within `due_days` days; its paper is `document`.
struct EventRule {
  EventKind on = EventKind::course_completed;
  CreatedThing create = CreatedThing::interview;
  std::vector<std::string> activity_types;
  std::vector<std::string> roles;
  std::int64_t due_days = 0;
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(EventRule, on, create, activity_types, roles, due_days, document, source)

}  // namespace marshrut::regulation
