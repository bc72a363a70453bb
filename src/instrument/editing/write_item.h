#pragma once
// An item that a person writes becomes the row that a bank keeps, or all that is wrong with it is said, each at its part.
// The row reads back as the same item with options in the order they stand in; options and prompts are called anew by
// their places.
#include "base/result.h"
#include "instrument/item/read_item.h"

namespace marshrut::instrument {

inline constexpr std::size_t item_parts_most = 12;  // options, prompts: as many as have letters

/// Refusals point into the item: "/options/1/text", "/key/rubric/0/points_max". The points of a case are the sum of its
/// rubric, whatever `points_max` says. Group and competency are taken as they are: whether there is such a competency is
/// not known here; neither is whether there is the picture, which the row does not hold.
Result<ItemRow> write_item(const Item& item);

/// The same, with refusals pointing into the member `at` of a request.
Result<ItemRow> write_item(const Item& item, const std::string& at);

/// The points that the item can give: what it says, of a case the sum of its rubric.
double points_most(const Item& item);

}  // namespace marshrut::instrument
