#pragma once
// Pictures of items. Who keeps the bank sends a picture once; items name it by what it holds, so that a version that a form
// holds keeps its picture whatever the next one shows. A picture is served to who reads the bank here, and with an attempt or
// a work to be marked by diagnostics.
#include "access/endpoint.h"
#include "instrument/types.h"

namespace marshrut::instrument {

inline constexpr std::size_t largest_picture = 1024 * 1024;  // a village's line carries it in seconds

struct SendPicture {
  std::string name;
  access::Upload upload;
};
DESCRIBE(SendPicture, name)
struct KeptPicture {
  std::string file;
  std::string media_type;
  std::int64_t size = 0;
};
DESCRIBE(KeptPicture, file, media_type, size)
/// PNG and JPEG alone, without what a camera wrote into them. Refuses at "/name".
Result<KeptPicture> send_picture(const access::Call& call, const SendPicture& request);

struct AskPicture {
  std::string file;
};
DESCRIBE(AskPicture, file)
Result<access::Download> show_picture(const access::Call& call, const AskPicture& request);

/// The picture of an item that the asker was found to see; access.not_found where there is none.
Result<access::Download> picture_of(const access::Call& call, const std::optional<ItemPicture>& picture);

}  // namespace marshrut::instrument
