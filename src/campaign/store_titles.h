#pragma once
// What a campaign's things are called where only their number is kept, as in the journal: whose application or letter
// it is, which campaign, where a sitting is. "" for what is not a thing of a campaign or is no more.
#include <string>
#include <string_view>

#include "platform/db/database.h"

namespace marshrut::campaign::store {

std::string title_of_thing(db::Session& rows, const std::string& region, std::string_view kind,
                           const std::string& object);

}  // namespace marshrut::campaign::store
