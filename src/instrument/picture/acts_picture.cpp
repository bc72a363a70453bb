#include "instrument/picture/acts_picture.h"

#include "access/errors.h"
#include "instrument/errors.h"
#include "instrument/picture/store_picture.h"
#include "platform/crypto/digest.h"
#include "platform/files/clean.h"
#include "platform/files/content.h"

namespace marshrut::instrument {
namespace {

using access::Work;

Result<access::Nothing> is_keeper(Work& work) {
  TRY(work.may({work.region, {}}));
  return access::Nothing{};
}

}  // namespace

Result<KeptPicture> send_picture(const access::Call& call, const SendPicture& request) {
  // Whoever may not send pays nothing and costs nothing.
  TRY(access::consult(call.services, call.actor, call.right, &is_keeper));
  if (request.upload.bytes.size() > largest_picture)
    return fail(errors::picture_large, "/name", std::to_string(largest_picture / 1024));
  const auto kind = TRY(files::recognise(request.upload.bytes, request.name, "/name"));
  if (kind != files::FileKind::png && kind != files::FileKind::jpeg) return fail(errors::picture_other, "/name");
  const auto bytes = TRY(files::without_author(request.upload.bytes, kind, "/name"));
  const KeptPicture kept{crypto::sha256_hex(bytes), std::string(files::media_type(kind)),
                         static_cast<std::int64_t>(bytes.size())};
  call.services.part<files::ContentStore>().put(bytes);
  return access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<KeptPicture> {
    TRY(work.may({work.region, {}}));
    store::keep_picture(work.rows, work.region, kept);
    work.touched("item_picture", kept.file, "", kept.media_type);
    return kept;
  });
}

Result<access::Download> show_picture(const access::Call& call, const AskPicture& request) {
  TRY(access::consult(call.services, call.actor, call.right, &is_keeper));
  return picture_of(call, ItemPicture{request.file, ""});
}

Result<access::Download> picture_of(const access::Call& call, const std::optional<ItemPicture>& picture) {
  if (!picture) return fail(access::errors::not_found);
  const auto kept = call.services.database.read(
      [&](db::Session& rows) { return store::find_picture(rows, call.actor.region, picture->file); });
  auto bytes = kept ? call.services.part<files::ContentStore>().find(kept->file) : std::nullopt;
  if (!bytes) return fail(access::errors::not_found);
  const auto kind = files::kind_served_as(kept->media_type);
  const auto name = "picture" + (kind ? "." + std::string(files::extension(*kind)) : "");
  return access::Download{name, kept->media_type, *std::move(bytes), true};
}

}  // namespace marshrut::instrument
