#pragma once
// The rows of a person as personal_rows names them: read for the file of their data, and erased. The one place that writes
// to tables of every room.
#include <string>
#include <vector>

#include "access/types.h"
#include "app/personal/table.h"
#include "platform/db/any_table.h"

namespace marshrut::app::store {

struct PersonalTable {
  std::string_view table;
  std::string_view what;
  std::vector<std::string> columns;
  std::vector<db::AnyRow> rows;
};
/// What the person may take away; entries with no rows are left out.
std::vector<PersonalTable> personal_tables(db::Session& rows, const std::string& region, const access::PersonId& person);

/// What the person was called and reached by before the erasure.
struct KnownAs {
  std::string name;        // full
  std::string search_key;  // of the card, by which namesakes are told
  std::string surname;
  std::string email;
  std::string phone;
  std::string login;  // "" without an account
};
struct Erased {
  std::int64_t rows = 0;           // changed or gone
  std::int64_t left = 0;           // rows that hold the name and were left because somebody else has it too
  std::vector<std::string> files;  // digests that were named by the rows
};
Erased erase_rows(db::Session& rows, const std::string& region, const access::PersonId& person, const KnownAs& known);

}  // namespace marshrut::app::store
