#include <algorithm>
#include <array>
#include <set>

#include "access/acts_import.h"
#include "base/text.h"
#include "competency/acts.h"
#include "competency/errors.h"

namespace marshrut::competency {
namespace {

using sheet::Column;
using sheet::RowReader;
using enum sheet::Need;

const std::array competency_columns{
    Column{"code", {"Код", "code"}}, Column{"group", {"Группа", "group"}},
    Column{"subject", {"Предмет", "subject"}, optional}, Column{"title", {"Название", "name"}},
    Column{"descriptor", {"Описание", "descriptor"}, optional},
    Column{"labour_actions", {"Трудовые действия", "labour_actions_544n"}, optional}};
const std::array labour_action_columns{
    Column{"code", {"Код действия", "action_code"}}, Column{"title", {"Трудовое действие", "action_text"}},
    Column{"standard", {"Стандарт", "standard_code"}, optional},
    Column{"function", {"Код функции", "function_code"}, optional},
    Column{"function_title", {"Трудовая функция", "function_name"}, optional}};
const std::array need_columns{
    Column{"position", {"Должность", "position"}}, Column{"subject", {"Предмет", "subject"}},
    Column{"category", {"Категория", "category"}, optional}, Column{"competency", {"Компетенция", "competency"}},
    Column{"percent", {"Требуемый процент", "required_percent"}}, Column{"weight", {"Вес", "weight"}}};

std::set<std::string> codes_of(const auto& things) {
  std::set<std::string> codes;
  for (const auto& thing : things) codes.insert(thing.code);
  return codes;
}

Competency competency_of(RowReader& row, const std::set<std::string>& actions) {
  Competency competency{row.required("code"),  row.required("group"),  row.text("subject"),
                        row.required("title"), row.text("descriptor"), row.text("labour_actions")};
  for (const auto& action : list_of(competency.labour_actions, ';'))
    if (!actions.contains(action)) row.problem("labour_actions", errors::labour_action_unknown, {action});
  return competency;
}

LabourAction labour_action_of(RowReader& row) {
  return {row.required("code"), row.text("standard"), row.text("function"), row.text("function_title"),
          row.required("title")};
}

Need need_of(RowReader& row, const std::set<std::string>& competencies) {
  Need need{row.text("position"), row.text("subject"), row.text("category"), row.required("competency"), row.number("percent", 0, 100),
            row.number("weight", 0, 10)};
  if (!need.competency.empty() && !competencies.contains(need.competency))
    row.problem("competency", errors::unknown, {need.competency});
  return need;
}

}  // namespace

Result<sheet::ImportReport> import_file(Work& work, const ImportFile& request) {
  TRY(work.may({work.region, {}}));
  const auto save = [&](const auto& thing, sheet::ImportReport&) -> Result<void> {
    store::save(work.rows, work.region, thing);
    return {};
  };
  switch (request.kind) {
    case FrameImportKind::labour_actions:
      return access::import_rows(work, request, labour_action_columns, &labour_action_of, save);
    case FrameImportKind::competencies: {
      const auto actions = codes_of(store::labour_actions(work.rows, work.region));
      return access::import_rows(
          work, request, competency_columns, [&](RowReader& row) { return competency_of(row, actions); }, save);
    }
    case FrameImportKind::needs: break;
  }
  const auto known = codes_of(competencies(work.rows, work.region));
  return access::import_rows(work, request, need_columns, [&](RowReader& row) { return need_of(row, known); }, save);
}

}  // namespace marshrut::competency
