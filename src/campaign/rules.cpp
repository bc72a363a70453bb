#include "campaign/rules.h"

#include <algorithm>

#include "base/text.h"
#include "campaign/errors.h"

namespace marshrut::campaign {
namespace {

constexpr std::int64_t capacity_most = 500;
constexpr std::int64_t sitting_hours_most = 8;
constexpr std::int64_t hour_ms = 60 * 60 * 1000;

bool fits_length(std::string_view text, std::size_t least, std::size_t most) {
  auto length = code_points(trimmed(text));
  return length >= least && length <= most;
}

}  // namespace

Result<void> acceptable(const Campaign& campaign) {
  Refusals refusals;
  if (!fits_length(campaign.title, 3, 200)) refusals.add(errors::title_missing, "/title");
  if (campaign.until < campaign.since) refusals.add(errors::ends_before_start, "/until");
  if (campaign.apply_until > campaign.until) refusals.add(errors::applications_too_late, "/apply_until");
  if (refusals) return refusals.take();
  return {};
}

Result<void> acceptable(const Sitting& sitting, const Campaign& campaign, int offset_minutes) {
  Refusals refusals;
  if (!fits_length(sitting.room, 1, 60)) refusals.add(errors::room_missing, "/room");
  if (sitting.capacity < 1 || sitting.capacity > capacity_most)
    refusals.add(errors::capacity_unlikely, "/capacity", std::to_string(capacity_most));
  if (sitting.capacity < sitting.taken)
    refusals.add(errors::capacity_below_taken, "/capacity", std::to_string(sitting.taken));
  auto length = sitting.ends_ms.ms - sitting.starts_ms.ms;
  if (length <= 0 || length > sitting_hours_most * hour_ms)
    refusals.add(errors::sitting_times, "/ends", std::to_string(sitting_hours_most));
  auto day = sitting.starts_ms.date_at(offset_minutes);
  if (day < campaign.since || day > campaign.until)
    refusals.add(errors::outside_campaign, "/starts", campaign.since.iso(), campaign.until.iso());
  if (refusals) return refusals.take();
  return {};
}

std::vector<std::string> split_codes(const std::string& codes) {
  std::vector<std::string> all;
  std::string_view rest = codes;
  while (!rest.empty()) {
    auto mark = rest.find(';');
    auto code = trimmed(rest.substr(0, mark));
    if (!code.empty()) all.emplace_back(code);
    rest = mark == rest.npos ? std::string_view() : rest.substr(mark + 1);
  }
  return all;
}

std::string joined_codes(const std::vector<std::string>& codes) {
  std::string all;
  for (const auto& code : codes) all += (all.empty() ? "" : ";") + code;
  return all;
}

bool measures(const Campaign& campaign, const std::string& subject) {
  auto codes = split_codes(campaign.subjects);
  return codes.empty() || std::ranges::find(codes, subject) != codes.end();
}

bool may_change(const Application& application) {
  return application.state == ApplicationState::draft || application.state == ApplicationState::returned;
}

bool in_time(const Campaign& campaign, const Application& application, Date today) {
  return today <= campaign.apply_until || application.state == ApplicationState::returned;
}

Result<void> may_file(const Application& application, std::size_t rows) {
  if (!may_change(application)) return fail(errors::already_filed);
  if (rows == 0) return fail(errors::nobody_listed, "/rows");
  return {};
}

Result<void> may_decide(const Application& application) {
  if (application.state == ApplicationState::accepted) return fail(errors::already_accepted);
  if (application.state != ApplicationState::filed) return fail(errors::not_filed);
  return {};
}

bool overlap(const Sitting& left, const Sitting& right) {
  return left.starts_ms < right.ends_ms && right.starts_ms < left.ends_ms;
}

Result<void> may_sign(const Protocol& protocol, const Sitting& sitting, const std::vector<Seat>& seats, Instant now) {
  if (protocol.state == ProtocolState::signed_off) return fail(errors::protocol_signed);
  Refusals refusals;
  if (now < sitting.starts_ms) refusals.add(errors::not_begun_yet, "");
  if (!protocol.started_ms) refusals.add(errors::protocol_time_missing, "/started");
  if (!protocol.ended_ms) refusals.add(errors::protocol_time_missing, "/ended");
  if (protocol.started_ms && protocol.ended_ms && *protocol.ended_ms <= *protocol.started_ms)
    refusals.add(errors::ends_before_start, "/ended");
  auto unmarked = std::ranges::count(seats, Presence::expected, &Seat::presence);
  if (unmarked > 0) refusals.add(errors::presence_missing, "/people", std::to_string(unmarked));
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::campaign
