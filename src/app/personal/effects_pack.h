#pragma once
// The rows of a person as one archive: a page to read and print (index.html), and all of it for a machine (data.json) and an
// office program (data.xlsx).
#include <string>
#include <vector>

#include "access/types.h"
#include "app/personal/store_names.h"
#include "app/personal/store_personal.h"
#include "platform/files/content.h"

namespace marshrut::app {

struct PackedAs {
  access::PersonId person;
  Instant made;
  int offset_minutes = 0;  // of the region, from UTC
};
/// data.json: {"person", "made", "tables": [{"table", "what", "rows": [{column: text or null}]}]}. A file of a row that
/// has one lies in files/ under the beginning of its digest and the name that its sender gave; the row tells the place as "file".
std::string packed_data(std::vector<store::PersonalTable> tables, const store::PersonalNames& names,
                        const files::ContentStore& content, const PackedAs& as);

}  // namespace marshrut::app
