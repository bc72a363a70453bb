#include "diagnostics/marking/acts_files.h"

#include <algorithm>

#include "access/errors.h"
#include "diagnostics/errors.h"
#include "diagnostics/facts.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "diagnostics/take/answer_file.h"
#include "platform/files/clean.h"
#include "platform/files/content.h"

namespace marshrut::diagnostics {

std::string neutral_name(const AnswerFile& file) {
  const auto kind = files::kind_served_as(file.media_type);
  return file.item + (kind ? "." + std::string(files::extension(*kind)) : "");
}

Result<std::string> clean_bytes(access::Services& services, const AnswerFile& file) {
  const auto bytes = services.part<files::ContentStore>().find(file.sha256);
  const auto kind = files::kind_served_as(file.media_type);
  if (!bytes || !kind) return fail(access::errors::not_found);
  return files::without_author(*bytes, *kind);
}

Result<access::Download> marked_file(const access::Call& call, const AskMarkedFile& request) {
  const auto file = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<AnswerFile> {
    TRY(work_at_hand(work, request.attempt));
    auto kept = store::file_of(work.rows, work.region, request.attempt, request.item);
    if (!kept) return fail(access::errors::not_found);
    return *std::move(kept);
  }));
  auto bytes = TRY(clean_bytes(call.services, file));
  return access::Download{neutral_name(file), file.media_type, std::move(bytes)};
}

Result<MarkingTask> return_file(Work& work, const ReturnFile& request) {
  const auto at = TRY(work_at_hand(work, request.attempt));
  const auto answer = store::find_answer(work.rows, work.region, at.attempt.id, request.item);
  const auto file = store::file_of(work.rows, work.region, at.attempt.id, request.item);
  if (!answer || !file) return fail(access::errors::not_found, "/item");
  if (answer->points || at.attempt.state != AttemptState::marking || own_mark(work, at, request.item))
    return fail(errors::nothing_to_mark);
  // A mark is given to a file: another one in its place would count by what nobody marked.
  const auto marks = store::marks_of(work.rows, work.region, at.attempt.id);
  if (std::ranges::count(marks, request.item, &Mark::item) > 0) return fail(errors::file_marked);
  const auto after = TRY(returned(*file, request.reason, work.today()));
  store::save_answer_file(work.rows, work.region, after);
  store::move_due(work.rows, work.region, at.attempt.id, marking_due(work, *after.until));
  work.touched("file_returned", at.attempt.id.value + "/" + request.item, file->sha256, after.returned);
  TRY(work.happened(FileReturned{at.attempt.person, at.attempt.id, after.returned, *after.until}));
  const auto moved = TRY(work_at_hand(work, request.attempt));
  auto task = task_of(work, moved, *answer);
  if (!task) return fail(access::errors::not_found, "/item");
  return *std::move(task);
}

}  // namespace marshrut::diagnostics
