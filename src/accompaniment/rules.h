#pragma once
// Decisions of accompaniment: what may be sent, what a review needs, when to look where a route stands, what is due
// first. Pure.
#include <span>
#include <string_view>

#include "accompaniment/types.h"
#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::accompaniment {

inline constexpr std::size_t text_longest = 4000;
inline constexpr std::size_t comment_shortest = 10;
inline constexpr std::size_t comment_longest = 2000;
inline constexpr std::int64_t evidence_most = 20;  // of one activity, beside what was taken back
inline constexpr std::int64_t evidence_most_ever = 60;  // with what was taken back

/// What stands in a link or a text; `at` is its place in the request.
Result<void> acceptable_text(EvidenceKind kind, std::string_view text, const std::string& at);
/// When and beside what an evidence would be sent. `approved`: no correction that waits has added the activity.
struct Sending {
  Date today;
  bool approved = true;
  EvidenceCount already;
};
/// An evidence, new or sent again, goes to an activity that was agreed, has begun and is neither done nor cancelled, of
/// a route in force, while there is room for another.
Result<void> may_send(const route::Route& route, const route::RouteItem& item, const Sending& sending);
/// What has not begun cannot be proven.
Result<void> has_begun(const route::RouteItem& item, Date today);

/// The evidence after a decision: correction needs a comment, and what was decided stays.
Result<Evidence> reviewed(const Evidence& evidence, ReviewDecision decision, std::string_view comment);

/// The evidence taken back by its sender: only what nobody has decided.
Result<Evidence> withdrawn(const Evidence& evidence);
/// The evidence sent again after it was taken back, as it was.
Result<Evidence> sent_again(const Evidence& evidence);

/// Days for `count` checkpoints: the term in equal parts, the last on its last day. A weekend, and a day on which the
/// regulation sets no deadlines, gives way to the last day before it on which people meet.
std::vector<Date> checkpoint_days(const regulation::Profile& profile, Date starts, Date ends, int count = 3);

/// The first day on which something is to be done; nothing when nothing is. In place of a session that was called off
/// another is to be chosen before it would have begun.
std::optional<Date> first_due(std::span<const route::RouteItem> items, std::span<const Checkpoint> checkpoints);

}  // namespace marshrut::accompaniment
