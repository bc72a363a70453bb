#include "instrument/suggestion/suggestion.h"

#include "base/text.h"
#include "instrument/errors.h"

namespace marshrut::instrument {
namespace {

constexpr std::size_t suggestion_reason_least = 10;
constexpr std::size_t suggestion_reason_most = 2000;

}  // namespace

Result<void> check_suggestion(const ItemRow& row, const std::string& key, std::string_view reason) {
  const auto length = code_points(trimmed(reason));
  if (length < suggestion_reason_least || length > suggestion_reason_most)
    return fail(errors::suggestion_unexplained, "/reason", std::to_string(suggestion_reason_least));
  auto corrected = row;
  corrected.key = key;
  const auto item = TRY(read_item(corrected));
  if (item.type == ItemType::case_task) return fail(errors::rubric_not_suggested, "/key");
  if (trimmed(key) == trimmed(row.key)) return fail(errors::same_key, "/key");
  return {};
}

}  // namespace marshrut::instrument
