#pragma once
// A form is composed from its blueprint and the bank without chance: the same bank gives the same form. Within a
// competency the types of items and their difficulty are varied; a variant avoids the items of the variants before it
// where the bank allows; there is at least one case where the bank has one for the competencies of the form. An adaptive form
// takes every item of its competencies that is marked without an expert.
#include <span>

#include "base/result.h"
#include "instrument/form/form_types.h"
#include "instrument/types.h"

namespace marshrut::instrument {

/// The bounds of a form, as the regulation has them.
struct FormBounds {
  std::int64_t items_min = 25, items_max = 40;
  std::int64_t competencies_min = 4, competencies_max = 8;
  std::int64_t items_for_result = 3;
};

/// The items of variant `variant` (from 1) in the order of the blueprint. Refuses when the bank has too few items.
Result<std::vector<Item>> compose(const Blueprint& blueprint, std::span<const Item> bank, std::int64_t variant);

/// Every way in which these items are no form within the bounds.
Result<void> check_form(std::span<const Item> items, const FormBounds& bounds);
/// The same of an adaptive form, by the items of its pool: each competency is given at least as many items as let something
/// be said for certain, and the pool has more of it, so that there is a choice.
Result<void> check_pool(std::span<const FormPart> parts, std::span<const Item> pool, const FormBounds& bounds);
inline constexpr std::int64_t adaptive_items_min = 6;

/// A row of a file of blueprints: one competency of a form.
struct BlueprintRow {
  std::string code, title, subjects, competency, items, minutes, mode;
};
/// One row as a blueprint of one part.
Result<Blueprint> read_row(const BlueprintRow& row);
/// Rows of one form gathered, in the order of the file; refuses rows of a form that disagree.
Result<std::vector<Blueprint>> gather(std::span<const Blueprint> rows);

}  // namespace marshrut::instrument
