#include "diagnostics/picture/acts_item_picture.h"

#include <algorithm>

#include "access/errors.h"
#include "diagnostics/marking/acts_at_hand.h"
#include "diagnostics/store.h"
#include "diagnostics/take/acts_take.h"
#include "instrument/picture/acts_picture.h"
#include "instrument/store.h"

namespace marshrut::diagnostics {
namespace {

using Picture = std::optional<instrument::ItemPicture>;

}  // namespace

Result<access::Download> asked_picture(const access::Call& call, const AskItemPicture& request) {
  const auto picture = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<Picture> {
    const auto sheet = sheet_of_attempt(work, TRY(own_attempt(work, request.attempt)));
    const auto asked =
        std::ranges::find(sheet.items, request.item, [](const AskedItem& one) { return one.sheet.code; });
    return asked == sheet.items.end() ? Picture() : asked->sheet.picture;
  }));
  return instrument::picture_of(call, picture);
}

Result<access::Download> marked_picture(const access::Call& call, const AskItemPicture& request) {
  const auto picture = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<Picture> {
    const auto at = TRY(work_at_hand(work, request.attempt));
    const auto answer = store::find_answer(work.rows, work.region, at.attempt.id, request.item);
    const auto task = answer ? task_of(work, at, *answer) : std::nullopt;
    return task ? task->picture : Picture();
  }));
  return instrument::picture_of(call, picture);
}

}  // namespace marshrut::diagnostics
