#include "monitoring/acts.h"

#include <fmt/format.h>

#include <cmath>

#include "organisation/store.h"
#include "platform/sheet/write.h"

namespace marshrut::monitoring {
namespace {

sheet::Cell cell_of(const std::optional<double>& number) {
  return number ? sheet::Cell{*number} : sheet::Cell{};
}

/// As the page says it: shares to the tenth, means to the hundredth.
std::optional<double> told(const std::optional<double>& value, regulation::IndicatorFormula formula) {
  const double part = formula == regulation::IndicatorFormula::share ? 10 : 100;
  return value ? std::optional(std::round(*value * part) / part) : value;
}

sheet::Cell note_of(const IndicatorLine& line) {
  if (line.hidden) return std::string("скрыто: группа мала");
  if (!line.low || !line.high) return {};
  return fmt::format("человек мало: вероятно от {} до {} %", *line.low, *line.high);
}

std::vector<sheet::Cell> row_of(const IndicatorPage& page, const IndicatorLine& line) {
  return {line.title, cell_of(line.number), cell_of(line.of), cell_of(told(line.value, page.formula)),
          note_of(line)};
}

sheet::Sheet figures(const IndicatorPage& page) {
  sheet::Sheet sheet{"Показатель", {"Территория", "Числитель", "Из", page.unit, "Примечание"}, {row_of(page, page.total)}};
  for (const auto& line : page.lines) sheet.rows.push_back(row_of(page, line));
  return sheet;
}

sheet::Sheet about(Work& work, const IndicatorPage& page) {
  auto author = organisation::name_of_person(work.rows, work.region, work.actor.person);
  sheet::Sheet sheet{"О выгрузке", {"Что", "Значение"}, {}};
  auto say = [&](const char* what, sheet::Cell value) { sheet.rows.push_back({std::string(what), std::move(value)}); };
  say("Показатель", page.title.ru);
  say("На дату", page.date);
  say("Период с", page.span.from);
  say("Место", page.total.title);
  say("Не показываются группы меньше, человек", page.people_min);
  say("Выгрузил", author);
  say("Дата выгрузки", work.today());
  return sheet;
}

}  // namespace

Result<access::Download> export_indicator(Work& work, const AskIndicator& request) {
  auto page = TRY(show_indicator(work, request));
  auto bytes = sheet::write_xlsx({figures(page), about(work, page)}, work.now);
  return access::Download{page.title.ru + " " + page.date.iso() + ".xlsx",
                          "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", std::move(bytes)};
}

}  // namespace marshrut::monitoring
