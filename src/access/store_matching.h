#pragma once
// What titles of lists meant as people matched them. Owner: access.
#include <map>
#include <string>

#include "platform/db/database.h"

namespace marshrut::access::store {

/// title -> field
std::map<std::string, std::string> titles_of_list(db::Session& rows, const std::string& region, const std::string& list);
void forget_title(db::Session& rows, const std::string& region, const std::string& list, const std::string& title);
void remember_title(db::Session& rows, const std::string& region, const std::string& list, const std::string& title,
                    const std::string& field);

}  // namespace marshrut::access::store
