#pragma once
// The rows of a person as one archive that a machine reads (data.json) and an office program opens (data.xlsx).
#include <string>
#include <vector>

#include "access/types.h"
#include "app/personal/store_personal.h"
#include "platform/files/content.h"

namespace marshrut::app {

/// data.json: {"person", "made", "tables": [{"table", "what", "rows": [{column: text or null}]}]}. A file of a row that
/// has one lies in files/ under the beginning of its digest and the name that its sender gave; the row tells the place as "file".
std::string packed_data(std::vector<store::PersonalTable> tables, const files::ContentStore& content,
                        const access::PersonId& person, Instant made);

}  // namespace marshrut::app
