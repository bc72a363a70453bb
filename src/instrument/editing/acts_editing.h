#pragma once
// One item is written by a person who keeps the bank: a new one, or the next version of one. Forms keep the version they
// hold. The bank of the region is shared, so that who reads one item may read all.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "instrument/acts.h"

namespace marshrut::instrument {

struct AskItem {
  std::string item;
};
DESCRIBE(AskItem, item)
/// The current version; `key` as it is written in the bank, to be sent back with what is saved.
struct OpenedItem {
  std::int64_t version = 1;
  std::string key;
  Item item;
  std::vector<Form> forms;  // that hold this version
};
DESCRIBE(OpenedItem, version, key, item, forms)
Result<OpenedItem> open_item(Work& work, const AskItem& request);

struct NewItem {
  Item draft;  // no code: one is made of the competency's
};
DESCRIBE(NewItem, draft)
/// Group and subject are those of the competency. Refuses, at each part, what write_item does; a competency or a labour
/// action that the frame does not have; a code that is taken.
Result<OpenedItem> create_item(Work& work, const NewItem& request);

struct SaveItem {
  std::string item;
  std::int64_t version = 1;  // what was opened
  std::string key;
  Item draft;  // its code is the item's
};
DESCRIBE(SaveItem, item, version, key, draft)
/// Writes the next version; the same one when nothing differs. access.stale when somebody wrote another version, or the
/// key was corrected, since it was opened.
Result<OpenedItem> save_item(Work& work, const SaveItem& request);

struct PreviewItem {
  Item draft;
  ItemAnswer answer;
};
DESCRIBE(PreviewItem, draft, answer)
struct ItemPreview {
  ItemSheet sheet;               // options in an order in which somebody may see them
  std::optional<double> points;  // nothing for a case: an expert marks it
};
DESCRIBE(ItemPreview, sheet, points)
/// What a person would be shown and what the answer would give; keeps nothing. Refuses what write_item does, but for code
/// and competency.
Result<ItemPreview> preview_item(Work& work, const PreviewItem& request);

}  // namespace marshrut::instrument
