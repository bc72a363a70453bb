#include "monitoring/acts.h"
#include "organisation/store.h"
#include "platform/sheet/write.h"

namespace marshrut::monitoring {
namespace {

sheet::Cell cell_of(const std::optional<double>& number) {
  return number ? sheet::Cell{*number} : sheet::Cell{};
}

std::vector<sheet::Cell> row_of(const IndicatorLine& line) {
  return {line.title, cell_of(line.number), cell_of(line.of), cell_of(line.value),
          line.hidden ? sheet::Cell{std::string("скрыто: группа мала")} : sheet::Cell{}};
}

sheet::Sheet figures(const IndicatorPage& page) {
  sheet::Sheet sheet{"Показатель", {"Территория", "Числитель", "Из", page.unit, "Примечание"}, {row_of(page.total)}};
  for (const auto& line : page.lines) sheet.rows.push_back(row_of(line));
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
