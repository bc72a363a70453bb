#pragma once
// The data of a person as one page to read and print: index.html without scripts, in Russian, in the order that a person
// would look. Words come from words.h; what is not shown stands in data.json.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "app/personal/store_names.h"
#include "app/personal/store_personal.h"
#include "base/time.h"

namespace marshrut::app {

/// `tables` tell files by their places in the archive (effects_pack.cpp); `offset_minutes` from UTC is that of the region.
std::string personal_page(const std::vector<store::PersonalTable>& tables, const store::PersonalNames& names, Instant made,
                          int offset_minutes);

/// The digest of a file is told as "file": its place in the archive.
std::string told_as(const std::string& column);
/// What the page calls a column; "" when nobody has said, and nothing when it is not shown.
std::optional<std::string_view> column_title(std::string_view table, std::string_view column);

}  // namespace marshrut::app
