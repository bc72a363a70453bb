#include "exchange/workbook/acts_workbook.h"

#include <algorithm>

#include "base/text.h"
#include "exchange/errors.h"
#include "organisation/store.h"
#include "platform/sheet/write.h"

namespace marshrut::exchange {
namespace {

constexpr std::size_t rows_most = 20'000, columns_most = 60, title_longest = 200;

struct Workbook;  // names an entry of the journal; nothing of it is kept

Result<void> check(const MakeWorkbook& request) {
  const auto title = code_points(trimmed(request.title));
  if (title == 0 || title > title_longest) return fail(errors::workbook_title, "/title", std::to_string(title_longest));
  if (request.columns.empty() || request.columns.size() > columns_most)
    return fail(errors::workbook_columns, "/columns", std::to_string(columns_most));
  if (request.rows.size() > rows_most) return fail(errors::workbook_rows, "/rows", std::to_string(rows_most));
  const auto uneven = [&](const auto& row) { return row.size() != request.columns.size(); };
  if (std::ranges::any_of(request.rows, uneven)) return fail(errors::workbook_uneven, "/rows");
  return {};
}

sheet::Cell cell_of(const WorkbookColumn& column, const std::string& text) {
  if (column.number)
    if (auto number = decimal_of(text)) return *number;
  return text;
}

sheet::Sheet table_of(const MakeWorkbook& request) {
  sheet::Sheet sheet{"Таблица", {}, {}};
  for (const auto& column : request.columns) sheet.titles.push_back(column.title);
  for (const auto& row : request.rows) {
    std::vector<sheet::Cell> cells;
    for (std::size_t at = 0; at < row.size(); ++at) cells.push_back(cell_of(request.columns[at], row[at]));
    sheet.rows.push_back(std::move(cells));
  }
  return sheet;
}

sheet::Sheet about(access::Work& work, const MakeWorkbook& request) {
  sheet::Sheet sheet{"О выгрузке", {"Что", "Значение"}, {}};
  auto say = [&](std::string what, sheet::Cell value) { sheet.rows.push_back({std::move(what), std::move(value)}); };
  say("Таблица", request.title);
  for (const auto& filter : request.filters) say(filter.name, filter.value);
  say("Строк", static_cast<std::int64_t>(request.rows.size()));
  say("Выгрузил", organisation::name_of_person(work.rows, work.region, work.actor.person));
  say("Дата выгрузки", work.today());
  return sheet;
}

}  // namespace

Result<access::Download> make_workbook(access::Work& work, const MakeWorkbook& request) {
  work.own();
  TRY(check(request));
  work.touched("workbook", work.new_id<Workbook>(), "", request.title + " " + std::to_string(request.rows.size()));
  return access::Download{request.title + " " + work.today().iso() + ".xlsx",
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          sheet::write_xlsx({table_of(request), about(work, request)}, work.now)};
}

}  // namespace marshrut::exchange
