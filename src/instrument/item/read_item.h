#pragma once
// One row of a bank becomes an item, or all that is wrong with the row is said. Columns are those of
// data/items.csv: `options` are separated by |; the key of single is the number of the option, of multi a
// comma list of numbers, of order the letters in order, of match letter-number pairs (А-2;Б-1), of short the
// text (several accepted texts are separated by |), of numeric a number with what an answer may miss it by (3,5±0,1; 3,5),
// of case and upload a rubric (рубрика: 1 балл - ...; 2 балла - ...).
// Options of order are labelled А), Б) ..., of match 1), 2) ...; the prompts of match stand in its text as А)
// ...; Б) .... Labels are cut off and become ids.
#include "base/result.h"
#include "instrument/types.h"

namespace marshrut::instrument {

/// The fields of a row as they are written.
struct ItemRow {
  std::string id;
  std::string group;
  std::string competency;
  std::string subject;
  std::string type;
  std::string difficulty;
  std::string max_score;
  std::string text;
  std::string options;
  std::string key;
  std::string explanation;
  std::string labour_actions_544n;
};
DESCRIBE(ItemRow, id, group, competency, subject, type, difficulty, max_score, text, options, key,
         explanation, labour_actions_544n)

/// Refusals point at the column: "/key".
Result<Item> read_item(const ItemRow& row);

}  // namespace marshrut::instrument
