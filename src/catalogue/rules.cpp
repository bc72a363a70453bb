#include "catalogue/rules.h"

#include <algorithm>

#include "base/text.h"
#include "base/web_link.h"
#include "catalogue/errors.h"

namespace marshrut::catalogue {
namespace {

struct Step {
  ActivityCommand command;
  ActivityState from;
  ActivityState to;
};

constexpr Step steps[] = {
    {ActivityCommand::propose, ActivityState::draft, ActivityState::moderation},
    {ActivityCommand::publish, ActivityState::moderation, ActivityState::published},
    {ActivityCommand::publish, ActivityState::draft, ActivityState::published},
    {ActivityCommand::reject, ActivityState::moderation, ActivityState::draft},
    {ActivityCommand::withdraw, ActivityState::published, ActivityState::withdrawn},
    {ActivityCommand::restore, ActivityState::withdrawn, ActivityState::published},
};

constexpr std::size_t reason_min_length = 10;
constexpr std::size_t code_longest = 100;
constexpr std::size_t place_longest = 500;
constexpr int session_years_most = 3;

void check_number(Refusals& refusals, std::int64_t number, std::int64_t most, const char* at) {
  if (number < 0 || number > most)
    refusals.add(errors::number_wrong, at, std::to_string(number), "0–" + std::to_string(most));
}

void check_length(Refusals& refusals, std::string_view text, std::size_t most, const char* at) {
  if (code_points(text) > most) refusals.add(errors::text_long, at, std::to_string(most));
}

/// Each part a slot, on a day of the session.
void check_slots(Refusals& refusals, const ActivitySession& session) {
  for (const auto& part : listed(session.slots)) {
    auto slot = slot_of(part);
    if (!slot) refusals.add(errors::slot_wrong, "/slots", part);
    else if (*slot < first_slot(session.starts) || *slot > first_slot(session.ends) + 1)
      refusals.add(errors::slot_outside, "/slots", part, session.starts.iso(), session.ends.iso());
  }
}

}  // namespace

Result<ActivityState> moderated(ActivityState state, ActivityCommand command, std::string_view reason) {
  auto step = std::ranges::find_if(steps, [&](const Step& s) { return s.command == command && s.from == state; });
  if (step == std::end(steps)) return fail(errors::state_forbids, "", std::string(name_of(state)));
  if (command == ActivityCommand::reject && code_points(trimmed(reason)) < reason_min_length)
    return fail(errors::reason_missing, "/reason");
  return step->to;
}

bool suits(const Activity& activity, std::string_view subject, std::string_view position) {
  auto subjects = listed(activity.subject);
  auto taught = listed(subject);
  auto is_taught = [&](const std::string& code) { return std::ranges::find(taught, code) != taught.end(); };
  if (!subjects.empty() && std::ranges::none_of(subjects, is_taught)) return false;
  auto positions = listed(activity.audience);
  return positions.empty() || std::ranges::find(positions, position) != positions.end();
}

std::optional<std::int64_t> free_seats(const ActivitySession& session) {
  if (session.state == SessionState::cancelled) return 0;
  if (!session.seats) return std::nullopt;
  return std::max<std::int64_t>(0, *session.seats - session.taken);
}

std::int32_t first_slot(Date day) { return 2 * static_cast<std::int32_t>(day.day.time_since_epoch().count()); }

std::optional<std::int32_t> slot_of(std::string_view text) {
  if (text.size() < 2 || (text.back() != 'd' && text.back() != 'e')) return std::nullopt;
  auto day = Date::parse(text.substr(0, text.size() - 1));
  if (!day) return std::nullopt;
  return first_slot(*day) + (text.back() == 'e');
}

std::vector<std::int32_t> slots_of(std::string_view slots) {
  std::vector<std::int32_t> numbers;
  for (const auto& part : listed(slots))
    if (auto slot = slot_of(part)) numbers.push_back(*slot);
  std::ranges::sort(numbers);
  return numbers;
}

std::string codes_of(std::span<const Gain> gains) {
  std::string codes;
  for (const auto& gain : gains) codes += (codes.empty() ? "" : ";") + gain.competency;
  return codes;
}

std::vector<std::string> listed(std::string_view text, char separator) {
  std::vector<std::string> parts;
  while (!text.empty()) {
    auto end = text.find(separator);
    if (auto part = trimmed(text.substr(0, end)); !part.empty()) parts.emplace_back(part);
    if (end == std::string_view::npos) break;
    text.remove_prefix(end + 1);
  }
  return parts;
}

Result<void> check_activity(const Activity& activity) {
  Refusals refusals;
  if (trimmed(activity.title).empty()) refusals.add(errors::title_missing, "/title");
  if (trimmed(activity.code).empty()) refusals.add(errors::code_missing, "/code");
  if (activity.hours < 1 || activity.hours > 1000)
    refusals.add(errors::number_wrong, "/hours", std::to_string(activity.hours), "1–1000");
  if (activity.cost < 0) refusals.add(errors::number_wrong, "/cost", std::to_string(activity.cost), ">= 0");
  if (!activity.url.empty() && !is_web_link(trimmed(activity.url))) refusals.add(errors::link_wrong, "/url");
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_days(Date starts, Date ends) {
  auto first_day = Date::of(2000, 1, 1), last_day = Date::of(2099, 12, 31);
  if (starts < first_day || last_day < starts)
    return fail(errors::day_unlikely, "/starts", first_day.iso(), last_day.iso());
  if (ends < starts) return fail(errors::ends_before_start, "/ends");
  auto latest = starts.plus_years(session_years_most);
  return ends <= latest ? Result<void>{} : fail(errors::day_unlikely, "/ends", starts.iso(), latest.iso());
}

Result<void> check_seats(std::optional<std::int64_t> seats) {
  Refusals refusals;
  if (seats) check_number(refusals, *seats, people_most, "/seats");
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_session(const ActivitySession& session) {
  TRY(check_days(session.starts, session.ends));
  Refusals refusals;
  if (trimmed(session.code).empty()) refusals.add(errors::session_code_missing, "/code");
  check_length(refusals, session.code, code_longest, "/code");
  check_length(refusals, session.place, place_longest, "/place");
  check_slots(refusals, session);
  check_number(refusals, session.seats.value_or(0), people_most, "/seats");
  check_number(refusals, session.least_group, people_most, "/least_group");
  check_number(refusals, session.release_days, release_days_most, "/release_days");
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::catalogue
