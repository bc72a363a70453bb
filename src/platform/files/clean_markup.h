#pragma once
// The XML of office files, read and written so that it names nobody.
#include <pugixml.hpp>
#include <set>
#include <string>
#include <string_view>

#include "platform/files/clean_parts.h"

namespace marshrut::files {

/// Refuses what is no XML, declares entities, is in a coding other than UTF-8 and UTF-16, or is beyond the allowance.
Result<void> read_markup(pugi::xml_document& document, std::string_view text, Allowance& allowance);
/// In UTF-8, and says so; comments are left behind.
std::string printed(const pugi::xml_document& document);

/// Without names and places on a computer, and without what points at parts that were left out: `links_gone` are the ids by
/// which the part knew them.
Result<std::string> clean_markup(std::string_view text, const std::set<std::string>& links_gone, Allowance& allowance);

/// "creator" of "dc:creator", in small letters.
std::string local_name(std::string_view name);

}  // namespace marshrut::files
