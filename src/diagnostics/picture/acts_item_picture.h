#pragma once
// The picture of an item for who has the item before them: its sitter while it is asked, its expert while the work is theirs.
#include "access/endpoint.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

struct AskItemPicture {
  AttemptId attempt;
  std::string item;
};
DESCRIBE(AskItemPicture, attempt, item)

/// Of a running attempt of the asker; an adaptive one shows the picture of the item asked alone. access.not_found otherwise.
Result<access::Download> asked_picture(const access::Call& call, const AskItemPicture& request);

/// Of an answer of a work entrusted to the asker.
Result<access::Download> marked_picture(const access::Call& call, const AskItemPicture& request);

}  // namespace marshrut::diagnostics
