#pragma once
// Decisions about activities: how one becomes published, whom it suits, what its lists say. Pure.
#include <span>

#include "base/result.h"
#include "catalogue/types.h"

namespace marshrut::catalogue {

enum class ActivityCommand { propose, publish, reject, withdraw, restore };
DESCRIBE_ENUM(ActivityCommand, propose, publish, reject, withdraw, restore)

/// The state after a command, or catalogue.state_forbids. A rejection needs a reason of ten characters.
Result<ActivityState> moderated(ActivityState state, ActivityCommand command, std::string_view reason);

/// Whether an activity is meant for a teacher of this subject at this position. An empty subject or position of the
/// teacher suits only what is for everybody.
bool suits(const Activity& activity, std::string_view subject, std::string_view position);

/// Seats still free; nothing when they are not counted.
std::optional<std::int64_t> free_seats(const ActivitySession& session);

/// The gains of an activity whose competencies are listed as "A;B=0.05". A competency without a number gets the gain
/// in `known`, else a careful default, until an estimate is imported. Refuses with catalogue.competency_missing or
/// catalogue.number_wrong.
Result<std::vector<Gain>> gains_of(std::string_view listed, std::span<const Gain> known);
/// The codes of the gains as Activity::competencies keeps them.
std::string codes_of(std::span<const Gain> gains);

/// A slot as a number that grows with time: two for each day. Nothing when the text is not "2026-10-05d".
std::optional<std::int32_t> slot_of(std::string_view text);
/// The slots of a session's text, in order.
std::vector<std::int32_t> slots_of(std::string_view slots);
/// The first slot of a day.
std::int32_t first_slot(Date day);

/// Parts of a list in a text, trimmed, empty ones left out.
std::vector<std::string> listed(std::string_view text, char separator = ';');

/// What is wrong with an activity as a whole, by its members' names.
Result<void> check_activity(const Activity& activity);

inline constexpr std::int64_t people_most = 1'000'000;  // of seats and of a group
inline constexpr std::int64_t release_days_most = 365;
/// Refuses days that no session has: the last before the first, more than three years, another century.
Result<void> check_days(Date starts, Date ends);
/// Refuses a number of seats that nobody can offer; nothing means that they are not counted.
Result<void> check_seats(std::optional<std::int64_t> seats);
/// What is wrong with a session as a whole, by its members' names.
Result<void> check_session(const ActivitySession& session);

}  // namespace marshrut::catalogue
