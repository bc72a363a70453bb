#include "instrument/editing/store_editing.h"

#include "queries.h"

namespace marshrut::instrument::store {

using std::string;

std::optional<StoredItem> find_current_item(db::Session& rows, const string& region, const string& item) {
  return rows.find<StoredItem>(queries::current_item, region, item);
}
bool insert_new_item(db::Session& rows, const string& region, const StoredItem& item) {
  return rows.run(queries::insert_new_item, region, item) == 1;
}
bool insert_next_version(db::Session& rows, const string& region, const StoredItem& before, const StoredItem& next) {
  if (rows.run(queries::give_way, region, before.row.id, before.version, before.row.key) != 1) return false;
  return rows.run(queries::insert_new_item, region, next) == 1;
}

}  // namespace marshrut::instrument::store
