#include "instrument/picture/store_picture.h"

#include "queries.h"

namespace marshrut::instrument {

using std::string;

std::vector<string> files_named(db::Session& rows, const string& region) {
  return rows.all<string>(queries::files_named, region);
}

namespace store {

void keep_picture(db::Session& rows, const string& region, const KeptPicture& picture) {
  rows.run(queries::keep_picture, region, picture);
}
std::optional<KeptPicture> find_picture(db::Session& rows, const string& region, const string& file) {
  return rows.find<KeptPicture>(queries::find_picture, region, file);
}

}  // namespace store
}  // namespace marshrut::instrument
