#pragma once
// Decisions of the preparatory stage, apart from rows: what a campaign and a sitting must say, which changes an
// application may go through, whether two sittings clash.
#include <set>

#include "base/result.h"
#include "campaign/types.h"

namespace marshrut::campaign {

/// Every reason why a campaign cannot be so.
Result<void> acceptable(const Campaign& campaign);
/// Every reason why a sitting of this campaign cannot be so; `offset_minutes` is the region's local time.
Result<void> acceptable(const Sitting& sitting, const Campaign& campaign, int offset_minutes);

/// Codes of a text "MATH;PHYS".
std::vector<std::string> split_codes(const std::string& codes);
std::string joined_codes(const std::vector<std::string>& codes);
/// Whether the campaign measures this subject.
bool measures(const Campaign& campaign, const std::string& subject);

/// Whether the sender may still write: to the day that the letters name, later only what the centre gave back.
bool in_time(const Campaign& campaign, const Application& application, Date today);
bool may_change(const Application& application);  // its list
Result<void> may_file(const Application& application, std::size_t rows);
Result<void> may_decide(const Application& application);

/// Whether the times of two sittings have a moment in common; one that ends as the other starts does not clash.
bool overlap(const Sitting& left, const Sitting& right);

/// Whether a protocol says all that it must to be signed.
Result<void> may_sign(const Protocol& protocol, const Sitting& sitting, const std::vector<Seat>& seats, Instant now);

}  // namespace marshrut::campaign
