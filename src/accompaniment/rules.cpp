#include "accompaniment/rules.h"

#include <algorithm>

#include "accompaniment/errors.h"
#include "base/text.h"
#include "base/web_link.h"
#include "regulation/rules.h"
#include "route/errors.h"
#include "route/life/states.h"

namespace marshrut::accompaniment {
namespace {

bool is_left(const route::RouteItem& item) {
  return item.state == route::RouteItemState::planned || item.state == route::RouteItemState::running;
}

}  // namespace

Result<void> acceptable_text(EvidenceKind kind, std::string_view text, const std::string& at) {
  auto length = code_points(trimmed(text));
  if (kind == EvidenceKind::link && !is_web_link(trimmed(text))) return fail(errors::link_wrong, at);
  if (kind == EvidenceKind::text && length == 0) return fail(errors::text_missing, at);
  if (length > text_longest) return fail(errors::text_too_long, at, std::to_string(text_longest));
  return {};
}

Result<void> has_begun(const route::RouteItem& item, Date today) {
  return item.starts <= today ? Result<void>{} : fail(errors::activity_ahead, "", item.title, item.starts.iso());
}

Result<void> may_send(const route::Route& route, const route::RouteItem& item, const Sending& sending) {
  if (!route::may_finish_items(route)) return fail(errors::route_not_in_force);
  if (!is_left(item)) return fail(errors::activity_over, "", item.title);
  if (!sending.approved) return fail(route::errors::item_unapproved, "", item.title);
  TRY(has_begun(item, sending.today));
  if (sending.already.standing >= evidence_most) return fail(errors::too_many, "", std::to_string(evidence_most));
  if (sending.already.ever >= evidence_most_ever)
    return fail(errors::too_many_ever, "", std::to_string(evidence_most_ever));
  return {};
}

Result<Evidence> reviewed(const Evidence& evidence, ReviewDecision decision, std::string_view comment) {
  if (evidence.state == EvidenceState::withdrawn) return fail(errors::taken_back);
  if (evidence.state != EvidenceState::on_review) return fail(errors::reviewed_already, "", evidence.reviewer_name);
  auto length = code_points(trimmed(comment));
  if (decision == ReviewDecision::correction && length < comment_shortest)
    return fail(errors::comment_missing, "/comment", std::to_string(comment_shortest));
  if (length > comment_longest) return fail(errors::text_too_long, "/comment", std::to_string(comment_longest));
  auto after = evidence;
  after.state = decision == ReviewDecision::accepted ? EvidenceState::accepted : EvidenceState::correction;
  after.comment = std::string(trimmed(comment));
  return after;
}

Result<Evidence> withdrawn(const Evidence& evidence) {
  if (evidence.state == EvidenceState::withdrawn) return fail(errors::taken_back);
  if (evidence.state != EvidenceState::on_review) return fail(errors::reviewed_already, "", evidence.reviewer_name);
  auto after = evidence;
  after.state = EvidenceState::withdrawn;
  return after;
}

Result<Evidence> sent_again(const Evidence& evidence) {
  if (evidence.state != EvidenceState::withdrawn) return fail(errors::not_taken_back);
  auto after = evidence;
  after.state = EvidenceState::on_review;
  return after;
}

std::vector<Date> checkpoint_days(const regulation::Profile& profile, Date starts, Date ends, int count) {
  std::vector<Date> days;
  int term = starts.days_until(ends);
  for (int part = 1; part <= count; ++part) {
    auto day = starts.plus_days(term * part / count);
    auto moved = day;
    while (moved > starts && !regulation::is_meeting_day(profile, moved)) moved = moved.plus_days(-1);
    if (!regulation::is_meeting_day(profile, moved)) moved = day;  // no day of the term is: better one than none
    if (days.empty() || days.back() < moved) days.push_back(moved);
  }
  return days;
}

std::optional<Date> first_due(std::span<const route::RouteItem> items, std::span<const Checkpoint> checkpoints) {
  std::optional<Date> first;
  auto take = [&](Date day) { first = first ? std::min(*first, day) : day; };
  for (const auto& item : items) {
    if (is_left(item)) take(item.ends);
    if (item.state == route::RouteItemState::cancelled) take(item.starts);
  }
  for (const auto& checkpoint : checkpoints)
    if (checkpoint.state == CheckpointState::planned) take(checkpoint.due);
  return first;
}

}  // namespace marshrut::accompaniment
