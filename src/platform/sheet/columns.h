#pragma once
// Finds the columns that an import wants by their titles, as people vary them: letters and digits alone are
// compared, without case, with ё as е ("Ф.И.О." is "ФИО").
#include <map>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "platform/sheet/table.h"

namespace marshrut::sheet {

enum class Need { required, optional };

struct Column {
  std::string_view field;
  std::vector<std::string_view> titles;  // the first is shown when the column is missing
  Need need = Need::required;
  std::string_view instead = {};  // the field that may stand in its place: with it a required one may be missing
};

/// Whose title in a file the sender has said: field -> title. It takes the place of the titles that are known.
using SaidColumns = std::map<std::string, std::string>;
/// From "field=title", or "field=" for a field that the file has no column for; refuses, at /columns, what names no wanted
/// field, a field twice or a title twice.
Result<SaidColumns> said_columns(std::span<const Column> wanted, const std::vector<std::string>& said);
/// The title of the file by which each field would be found; fields that none is found for are absent. Never refuses.
SaidColumns recognised(std::span<const Column> wanted, const std::vector<std::string>& header, const SaidColumns& said);

class Columns {
 public:
  /// Every missing required column and every title given twice is refused, all at once; `at` is "/header".
  static Result<Columns> match(std::span<const Column> wanted, const std::vector<std::string>& header,
                               const SaidColumns& said = {});

  /// The row's cell of the field, or "" when the table has no such column. An unknown field is a fault.
  const std::string& cell(const Row& row, std::string_view field) const;
  bool has(std::string_view field) const;
  /// The title as the sender wrote it, for naming the place of an error; "" when there is no such column.
  std::string title(std::string_view field) const;
  /// Titles that no wanted column claims: the sender is told that they are left out.
  const std::vector<std::string>& unclaimed() const { return unclaimed_; }

 private:
  struct Place {
    std::string_view field;
    std::optional<std::size_t> position;
    std::string title;
  };
  const Place& place(std::string_view field) const;

  std::vector<Place> places_;
  std::vector<std::string> unclaimed_;
};

}  // namespace marshrut::sheet
