#include "diagnostics/take/acts_answer_file.h"

#include "access/errors.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/marking/store_marking.h"
#include "diagnostics/store.h"
#include "diagnostics/take/answer_file.h"
#include "instrument/store.h"
#include "platform/crypto/digest.h"
#include "platform/files/clean.h"
#include "platform/files/content.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

/// The file before, if any; refuses what is not the asker's, or is not taken now.
Result<std::optional<AnswerFile>> file_before(Work& work, const AttemptId& id, const std::string& item_code) {
  const auto attempt = find_attempt(work.rows, work.region, id);
  if (!attempt) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({attempt->path, attempt->person}));
  const auto item = instrument::find_item_of_form(work.rows, work.region, attempt->form, item_code);
  if (!item) return fail(access::errors::not_found, "/item");
  auto kept = store::file_of(work.rows, work.region, id, item_code);
  TRY(may_send_file(*attempt, *item, kept, work.now, work.today()));
  return kept;
}

/// A file alone is an answer too.
void keep_place_of_answer(Work& work, const AnswerFile& file) {
  if (store::find_answer(work.rows, work.region, file.attempt, file.item)) return;
  store::save_answer(work.rows, work.region,
                     {file.attempt, file.item, json::write(instrument::ItemAnswer{}), work.now, 0, 0, std::nullopt});
}

Result<AnswerFileView> keep(Work& work, AnswerFile file) {
  const auto before = TRY(file_before(work, file.attempt, file.item));
  file.sent_ms = work.now;
  if (before) file.until = before->until;  // that it was returned once is not forgotten
  store::save_answer_file(work.rows, work.region, file);
  keep_place_of_answer(work, file);
  if (before && is_awaited(*before, work.today()))
    store::move_due(work.rows, work.region, file.attempt, marking_due(work, work.today()));
  work.touched("answer_file", file.attempt.value + "/" + file.item, before ? before->sha256 : "", file.sha256);
  return view_of(file);
}

}  // namespace

AnswerFileView view_of(const AnswerFile& file) {
  return {file.item, file.name, file.size, file.sent_ms, file.returned, file.returned.empty() ? std::nullopt : file.until};
}

Result<AnswerFileView> send_answer_file(const access::Call& call, const SendAnswerFile& request) {
  // Whoever may not send pays nothing and costs nothing.
  TRY(access::consult(call.services, call.actor, call.right,
                      [&](Work& work) { return file_before(work, request.attempt, request.item); }));
  const auto& bytes = request.upload.bytes;
  const auto kind = TRY(files::recognise(bytes, request.name, "/name"));
  TRY(files::without_author(bytes, kind, "/name"));
  call.services.part<files::ContentStore>().put(bytes);
  const AnswerFile file{request.attempt, request.item, crypto::sha256_hex(bytes), files::display_name(request.name),
                        std::string(files::media_type(kind)), static_cast<std::int64_t>(bytes.size()), {}, "", {}};
  return access::transact(call.services, call.actor, call.right, [&](Work& work) { return keep(work, file); });
}

Result<access::Download> answer_file(const access::Call& call, const AskAnswerFile& request) {
  const auto file = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<AnswerFile> {
    const auto attempt = find_attempt(work.rows, work.region, request.attempt);
    if (!attempt) {
      work.own();
      return fail(access::errors::not_found);
    }
    TRY(work.may({attempt->path, attempt->person}));
    auto kept = store::file_of(work.rows, work.region, request.attempt, request.item);
    if (!kept) return fail(access::errors::not_found);
    return *std::move(kept);
  }));
  auto bytes = call.services.part<files::ContentStore>().find(file.sha256);
  if (!bytes) return fail(access::errors::not_found);
  return access::Download{file.name, file.media_type, *std::move(bytes)};
}

}  // namespace marshrut::diagnostics
