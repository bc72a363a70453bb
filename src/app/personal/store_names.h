#pragma once
// What codes and ids of the dictionaries are called, for the page of one's data.
#include <map>
#include <string>

#include "platform/db/database.h"

namespace marshrut::app::store {

/// Column -> code -> title.
using PersonalNames = std::map<std::string, std::map<std::string, std::string>>;
PersonalNames personal_names(db::Session& rows, const std::string& region);

}  // namespace marshrut::app::store
