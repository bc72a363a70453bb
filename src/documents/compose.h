#pragma once
// From a regulation's template and the fields of one paper to what stands on it, block by block. Pure: no fonts, no
// pages. A name that the paper does not have is refused, so a number is never taken for a paper with a hole in it.
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "documents/types.h"
#include "regulation/types.h"

namespace marshrut::documents {

using Pair = std::pair<std::string, std::string>;

/// A block with its words filled in; which members are used depends on the kind.
struct ComposedBlock {
  regulation::BlockKind kind = regulation::BlockKind::paragraph;
  regulation::BlockAlign align = regulation::BlockAlign::justified;
  std::string text;
  std::vector<std::string> lines;
  std::vector<Pair> pairs;
  std::vector<regulation::BlockColumn> columns;
  std::vector<std::vector<std::string>> rows;
};

/// Refuses with documents.field_unknown for each name without a field.
Result<std::vector<ComposedBlock>> compose(const std::vector<regulation::BlockRule>& blocks, const Fields& fields);

/// What every paper has besides its own fields: number, date, who issues.
void add_common_fields(Fields& fields, const regulation::Profile& profile, const std::string& number, Date date);

/// "25.11.2026"
std::string short_date(Date date);
/// "25 ноября 2026 г."
std::string date_in_words(Date date);
/// Everything but unreserved characters as %XX, for an address.
std::string percent_encoded(std::string_view text);

}  // namespace marshrut::documents
