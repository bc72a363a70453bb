#pragma once
// Rows of pictures. Owner: instrument. None is ever taken away: a version that a form holds may name it.
#include "instrument/picture/acts_picture.h"

namespace marshrut::instrument {

/// Files that items may name, so that none of them is swept.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

/// The same bytes twice are one picture.
void keep_picture(db::Session& rows, const std::string& region, const KeptPicture& picture);
std::optional<KeptPicture> find_picture(db::Session& rows, const std::string& region, const std::string& file);

}  // namespace store
}  // namespace marshrut::instrument
