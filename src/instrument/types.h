#pragma once
// Items of a bank and answers to them. Enters: rows of a bank (read_item.h), answers of people. Leaves:
// sheets to show, points. Options have ids of their own, so that they can be shown in any order and a key
// still holds. Never here: who answers; and a sheet never carries the key.
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::instrument {

/// In files `single`, `multi`, `order`, `match`, `short`, `case`, `numeric`, `gap`, `inline`, `upload`. Of gap and inline the text has gaps
/// "[1]", "[2]" ...; a gap match fills them from one store of words, each used once, an inline choice has a list for each gap.
enum class ItemType { single, multi, order, match, short_text, case_task, numeric, gap_match, inline_choice, upload };
DESCRIBE_ENUM(ItemType, single, multi, order, match, short_text, case_task, numeric, gap_match, inline_choice, upload)

struct ItemOption {
  std::string id;
  std::string text;
  std::optional<std::string> gap = {};  // inline choice: the prompt that offers it
  friend bool operator==(const ItemOption&, const ItemOption&) = default;
};
DESCRIBE(ItemOption, id, text, gap)

/// A prompt of a match, or a gap, and the option chosen for it.
struct ItemPair {
  std::string prompt;
  std::string option;
  friend auto operator<=>(const ItemPair&, const ItemPair&) = default;
};
DESCRIBE(ItemPair, prompt, option)

/// A line of a rubric, marked by an expert from 0 to `points_max`.
struct ItemCriterion {
  std::string id;
  std::string text;
  double points_max = 1;
};
DESCRIBE(ItemCriterion, id, text, points_max)

/// A number and how far an answer may lie from it, in the same units.
struct ItemNumber {
  double value = 0;
  double tolerance = 0;
};
DESCRIBE(ItemNumber, value, tolerance)

/// The part that fits the item's type; the others are empty.
struct ItemKey {
  std::vector<std::string> options;  // single, multi: the right ones; order: all, in the right order
  std::vector<ItemPair> pairs;
  std::vector<std::string> texts;  // short: any of these
  std::vector<ItemCriterion> rubric;
  std::optional<ItemNumber> number = {};
};
DESCRIBE(ItemKey, options, pairs, texts, rubric, number)

/// A picture as it is kept, and what it shows, for who cannot see it.
struct ItemPicture {
  std::string file;  // SHA-256
  std::string words;
  friend bool operator==(const ItemPicture&, const ItemPicture&) = default;
};
DESCRIBE(ItemPicture, file, words)

struct Item {
  std::string code;
  std::string group;
  std::string competency;
  std::optional<std::string> subject;
  ItemType type = ItemType::single;
  std::int64_t difficulty = 2;  // 1 easy, 2 middle, 3 hard: an expert's estimate
  double points_max = 1;
  std::string text;
  std::vector<ItemOption> prompts;  // match: what options are chosen for; gaps by their numbers
  std::vector<ItemOption> options;
  ItemKey key;
  std::string explanation;
  std::vector<std::string> labour_actions;
  std::optional<ItemPicture> picture = {};
};
DESCRIBE(Item, code, group, competency, subject, type, difficulty, points_max, text, prompts, options, key,
         explanation, labour_actions, picture)

/// What a person gives: `options` for single, multi and order, `pairs` for match and gaps, `text` for
/// short, numeric and case; nothing for upload, whose file is kept beside the answer.
/// All empty: not answered.
struct ItemAnswer {
  std::vector<std::string> options;
  std::vector<ItemPair> pairs;
  std::string text;
};
DESCRIBE(ItemAnswer, options, pairs, text)

/// What a person is shown: no key, no explanation, no difficulty.
struct ItemSheet {
  std::string code;
  ItemType type = ItemType::single;
  std::string text;
  double points_max = 1;
  std::vector<ItemOption> prompts;
  std::vector<ItemOption> options;
  std::optional<ItemPicture> picture = {};
};
DESCRIBE(ItemSheet, code, type, text, points_max, prompts, options, picture)

/// Whether it is answered by pairs.
inline bool takes_pairs(ItemType type) {
  return type == ItemType::match || type == ItemType::gap_match || type == ItemType::inline_choice;
}

/// Whether an expert marks it: a text, a file or both for a case, a file alone for an upload.
inline bool has_rubric(ItemType type) { return type == ItemType::case_task || type == ItemType::upload; }

/// An expert's mark for one line of the rubric.
struct CriterionMark {
  std::string criterion;
  double points = 0;
};
DESCRIBE(CriterionMark, criterion, points)

}  // namespace marshrut::instrument
