#include "monitoring/federal/acts_federal.h"

#include <cmath>
#include <stdexcept>

#include "monitoring/acts.h"
#include "monitoring/federal/store_federal.h"
#include "monitoring/rules.h"
#include "monitoring/store.h"
#include "organisation/store.h"
#include "platform/files/content.h"
#include "platform/json/json.h"
#include "platform/sheet/write.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

FederalRow counted_row(Work& work, const regulation::Profile& profile, const regulation::IndicatorRule& rule) {
  FederalRow row{rule.code, rule.title.ru, rule.unit, {}, {}, {}, false};
  const auto span = span_of(rule.period, profile.calendar, work.today());
  const auto sums = summed(store::counted(work.rows, rule, asked_in(work, work.region, span)));
  row.hidden = HiddenPlaces(sums, regulation::people_min_of(profile)).hides(work.region);
  if (row.hidden) return row;
  const auto sum = sums.find(work.region);
  const auto count = sum == sums.end() ? PlaceCount{} : sum->second;
  row.number = count.number, row.of = count.of;
  if (const auto value = value_of(rule.formula, count.number, count.of)) row.value = std::round(*value * 100) / 100;
  return row;
}

sheet::Sheet federal_sheet(const std::vector<FederalRow>& rows) {
  sheet::Sheet sheet{"Отчёт", {"Код", "Показатель", "Единица", "Числитель", "Знаменатель", "Значение", "Примечание"}, {}};
  auto cell = [](const std::optional<double>& number) { return number ? sheet::Cell{*number} : sheet::Cell{}; };
  for (const auto& row : rows)
    sheet.rows.push_back({row.code, row.title, row.unit, cell(row.number), cell(row.of), cell(row.value),
                          std::string(row.hidden ? "скрыто: группа мала" : "")});
  return sheet;
}

}  // namespace

Result<FederalExports> list_federal_exports(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  return FederalExports{store::federal_exports(work.rows, work.region)};
}

Result<MadeExport> make_federal_export(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  const auto profile = TRY(regulation::profile_at(work, work.region));
  MadeExport answer;
  for (const auto& rule : rules_of(work.services.part<FederalTemplate>())) answer.rows.push_back(counted_row(work, *profile, rule));
  auto& files = work.services.part<files::ContentStore>();
  const auto sheet = federal_sheet(answer.rows);
  answer.made = {work.new_id<FederalExport>(),
                 work.today(),
                 span_of(regulation::IndicatorPeriod::year, profile->calendar, work.today()).from,
                 work.today(),
                 organisation::name_of_person(work.rows, work.region, work.actor.person),
                 files.put(sheet::write_csv(sheet)),
                 files.put(sheet::write_xlsx({sheet}, work.now))};
  store::insert(work.rows, work.region, answer.made);
  work.touched("federal_export", answer.made.id, "", json::write(answer.made));
  return answer;
}

Result<access::Download> take_federal_export(Work& work, const TakeExport& request) {
  TRY(work.may({work.region, {}}));
  const auto made = store::find_export(work.rows, work.region, request.made);
  if (!made) return fail(access::errors::not_found);
  const bool csv = request.format == ExportFormat::csv;
  const auto& sha256 = csv ? made->csv_sha256 : made->xlsx_sha256;
  auto bytes = work.services.part<files::ContentStore>().find(sha256);
  if (!bytes) throw std::runtime_error("the file of a federal export is not in the store");
  work.touched("federal_export", made->id, sha256, "");
  return access::Download{"Федеральный отчёт " + made->made_on.iso() + (csv ? ".csv" : ".xlsx"),
                          csv ? "text/csv; charset=utf-8" : "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                          *std::move(bytes)};
}

}  // namespace marshrut::monitoring
