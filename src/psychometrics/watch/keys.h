#pragma once
// Whether the key of an item is the wrong one: those who know the rest should choose the key, and hardly a distractor. For
// each option, the correlation of having chosen it with the share of the other items answered right (the point-biserial
// item-rest correlation). A key is flagged when another option correlates higher, and higher than chance lets it: by
// Student's t above 2. The rest is found twice: the second time without the items whose keys were flagged.
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

struct OptionChosen {
  std::string option;
  double people = 0;
  double share = 0;  // of those who answered
  std::optional<double> correlation;  // absent when everybody chose it, or nobody differs in the rest
};
DESCRIBE(OptionChosen, option, people, share, correlation)

struct KeyedItem {
  std::string item;
  std::string key;
  bool flagged = false;
  std::optional<std::string> proposed;  // the option that should be the key
  std::vector<OptionChosen> options;  // the most chosen first
};
DESCRIBE(KeyedItem, item, key, flagged, proposed, options)

struct KeyCheck {
  std::vector<KeyedItem> items;
  std::vector<Error> warnings;
};

/// The key of each item by its id.
using Keys = std::map<std::string, std::string>;

/// Reads K.csv: columns `item` and `key`. Items that were not answered may stand in it.
Result<Keys> read_keys(std::string_view text, const std::string& name);

/// `name` is that of the answers. An item without a key is refused.
Result<KeyCheck> check_keys(const Choices& choices, const Keys& keys, const std::string& name);

}  // namespace marshrut::psychometrics
