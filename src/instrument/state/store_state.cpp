#include "instrument/state/store_state.h"

#include "queries.h"

namespace marshrut::instrument {

using std::string;

std::vector<StatedItem> stated_items(db::Session& rows, const string& region) {
  return rows.all<StatedItem>(queries::item_states, region);
}
std::set<std::pair<string, std::int64_t>> suspended_items(db::Session& rows, const string& region) {
  std::set<std::pair<string, std::int64_t>> suspended;
  for (auto& one : stated_items(rows, region))
    if (one.state == ItemState::suspended) suspended.emplace(std::move(one.item), one.version);
  return suspended;
}
bool make_operational(db::Session& rows, const string& region, const string& item, std::int64_t version, Date day) {
  return rows.run(queries::make_operational, region, StatedItem{item, version, ItemState::operational, "", {}, day}) > 0;
}

namespace store {

std::optional<StatedItem> find_state(db::Session& rows, const string& region, const string& item,
                                     std::int64_t version) {
  return rows.find<StatedItem>(queries::find_item_state, region, item, version);
}
void save_state(db::Session& rows, const string& region, const StatedItem& state) {
  rows.run(queries::save_item_state, region, state);
}

}  // namespace store
}  // namespace marshrut::instrument
