#pragma once
// A letter before it is sent: looked at, with no number taken and nothing written.
#include "campaign/acts.h"

namespace marshrut::campaign {

struct DraftLetter {
  CampaignId campaign;
  std::string school;  // code
};
DESCRIBE(DraftLetter, campaign, school)
Result<access::Download> draft_letter(const access::Call& call, const DraftLetter& request);

}  // namespace marshrut::campaign
