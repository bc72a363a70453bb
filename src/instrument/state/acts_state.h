#pragma once
// A person suspends an item, or takes that back.
#include "access/endpoint.h"
#include "instrument/state/item_state.h"

namespace marshrut::instrument {

struct SuspendItem {
  std::string item;
  std::int64_t version = 1;
  std::string reason;
};
DESCRIBE(SuspendItem, item, version, reason)
/// Suspending what is suspended gives it another reason.
Result<StatedItem> suspend_item(access::Work& work, const SuspendItem& request);

struct ResumeItem {
  std::string item;
  std::int64_t version = 1;
};
DESCRIBE(ResumeItem, item, version)
/// It is a pilot again, until answers speak for it; what is not suspended stays as it is.
Result<StatedItem> resume_item(access::Work& work, const ResumeItem& request);

inline constexpr std::size_t suspension_reason_least = 10;

}  // namespace marshrut::instrument
