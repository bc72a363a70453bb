#include <algorithm>
#include <array>
#include <map>

#include "access/acts_import.h"
#include "competency/store.h"
#include "instrument/acts.h"
#include "instrument/errors.h"
#include "instrument/expertise/acts_expertise.h"

namespace marshrut::instrument {
namespace {

using sheet::Column;
using sheet::ImportReport;
using sheet::RowReader;
using enum sheet::Need;

const std::array item_columns{
    Column{"id", {"Код", "id"}}, Column{"group", {"Группа", "group"}, optional},
    Column{"competency", {"Компетенция", "competency"}}, Column{"subject", {"Предмет", "subject"}, optional},
    Column{"type", {"Вид", "type"}}, Column{"difficulty", {"Трудность", "difficulty"}},
    Column{"max_score", {"Наибольший балл", "max_score"}}, Column{"text", {"Текст", "text"}},
    Column{"options", {"Варианты", "options"}}, Column{"key", {"Ключ", "key"}},
    Column{"explanation", {"Пояснение", "explanation"}, optional},
    Column{"labour_actions_544n", {"Трудовые действия", "labour_actions_544n"}, optional}};
const std::array form_columns{
    Column{"code", {"Код", "code"}}, Column{"title", {"Название", "title"}},
    Column{"subjects", {"Предметы", "subjects"}}, Column{"competency", {"Компетенция", "competency"}},
    Column{"items", {"Заданий", "items"}}, Column{"minutes", {"Минут", "minutes"}},
    Column{"mode", {"Вид работы", "mode"}, optional}};
const std::array question_columns{
    Column{"form", {"Анкета", "form"}}, Column{"code", {"Код", "code"}}, Column{"block", {"Раздел", "block"}, optional},
    Column{"text", {"Вопрос", "text"}}, Column{"type", {"Вид", "type"}}, Column{"options", {"Варианты", "options"}, optional}};

using Groups = std::map<std::string, std::string>;  // of competencies

Groups known_competencies(Work& work) {
  Groups groups;
  for (const auto& competency : competency::competencies(work.rows, work.region))
    groups.emplace(competency.code, competency.group);
  return groups;
}

/// Puts the refusals of a row to their columns.
void tell(RowReader& row, const Error& error) {
  const auto one = [&](const Error& each) {
    const auto field = each.at.empty() ? std::string() : each.at.substr(1);
    row.problem(!field.empty() && row.has(field) ? field : "", each);
  };
  one(error);
  std::ranges::for_each(error.also, one);
}

void want_known(RowReader& row, const Groups& known, const std::string& code) {
  if (!code.empty() && !known.contains(code)) row.problem("competency", errors::competency_unknown, {code});
}

ItemRow item_row_of(RowReader& row, const Groups& known) {
  ItemRow item{row.text("id"), row.text("group"), row.text("competency"), row.text("subject"), row.text("type"),
               row.text("difficulty"), row.text("max_score"), row.text("text"), row.text("options"), row.text("key"),
               row.text("explanation"), row.text("labour_actions_544n")};
  if (const auto group = known.find(item.competency); group != known.end()) item.group = group->second;
  else if (item.group.empty()) item.group = item.competency;  // what is not known is said once, at the competency
  if (const auto read = read_item(item); !read) tell(row, read.error());
  want_known(row, known, item.competency);
  return item;
}

Blueprint blueprint_of(RowReader& row, const Groups& known) {
  const auto read = read_row(BlueprintRow{row.text("code"), row.text("title"), row.text("subjects"),
                                          row.text("competency"), row.text("items"), row.text("minutes"),
                                          row.text("mode")});
  if (!read) tell(row, read.error());
  want_known(row, known, row.text("competency"));
  return read.value_or(Blueprint{});
}

QuestionnaireQuestion question_of(RowReader& row) {
  return {row.required("form"), row.required("code"), row.number(), row.text("block"),
          row.required("text"), row.required("type"), row.text("options")};
}

bool same(const ItemRow& left, const ItemRow& right) { return json::write(left) == json::write(right); }

Result<void> save_items(Work& work, const std::vector<std::pair<int, ItemRow>>& rows, ImportReport& report) {
  std::map<std::string, StoredItem> bank;
  for (auto& stored : store::bank(work.rows, work.region)) bank.emplace(stored.row.id, stored);
  for (const auto& [number, row] : rows) {
    const auto before = bank.find(row.id);
    if (before != bank.end() && same(before->second.row, row)) continue;
    const StoredItem next{before == bank.end() ? 1 : before->second.version + 1, row,
                          before == bank.end() ? ItemPicture() : before->second.picture};
    store::insert_item(work.rows, work.region, next);
    ++(before == bank.end() ? report.created : report.updated);
    bank.insert_or_assign(row.id, next);
  }
  return {};
}

/// The form that these words and parts made already: in use or, where experts are asked first, on its way there.
bool made_already(Work& work, const Blueprint& blueprint, std::int64_t variant, bool asked) {
  for (const auto& form : store::forms(work.rows, work.region)) {
    if (form.code != blueprint.code || form.variant != variant || form.state == FormState::retired) continue;
    if (!asked && form.state != FormState::in_use) continue;
    return form.title == blueprint.title && form.subjects == blueprint.subjects && form.minutes == blueprint.minutes && form.mode == blueprint.mode &&
           store::parts_of_form(work.rows, work.region, form.id) == blueprint.parts;
  }
  return false;
}

/// The second is for the repeated diagnostics; an adaptive form gives other items by itself.
std::int64_t variants_of(const Blueprint& blueprint) {
  return blueprint.mode == FormMode::adaptive ? 1 : 2;
}

Result<void> save_forms(Work& work, const std::vector<std::pair<int, Blueprint>>& rows, ImportReport& report) {
  std::vector<Blueprint> parts;
  for (const auto& [number, row] : rows) parts.push_back(row);
  const ReadBank bank(work);
  const bool asked = TRY(profile_in_force(work))->instrument_expertise.has_value();
  for (const auto& blueprint : TRY(gather(parts)))
    for (std::int64_t variant = 1; variant <= variants_of(blueprint); ++variant) {
      if (made_already(work, blueprint, variant, asked)) continue;
      const auto form = TRY(keep_composed(work, blueprint, variant, bank));
      if (!asked || work.actor.house) TRY(use_form(work, {form.id, form.revision}));
      if (asked && work.actor.house) TRY(pass_expertise(work, form));
      ++(form.version == 1 ? report.created : report.updated);
    }
  return {};
}

Result<void> save_questions(Work& work, const std::vector<std::pair<int, QuestionnaireQuestion>>& rows, ImportReport&) {
  for (const auto& [number, question] : rows) store::save_question(work.rows, work.region, question);
  return {};
}

}  // namespace

Result<ImportReport> import_file(Work& work, const ImportFile& request) {
  TRY(work.may({work.region, {}}));
  const auto known = known_competencies(work);
  const auto into = [&](auto save) {
    return [&work, save](const auto& rows, ImportReport& report) { return save(work, rows, report); };
  };
  switch (request.kind) {
    case InstrumentImportKind::items:
      return access::import_together(
          work, request, item_columns, [&](RowReader& row) { return item_row_of(row, known); }, into(&save_items));
    case InstrumentImportKind::forms:
      return access::import_together(
          work, request, form_columns, [&](RowReader& row) { return blueprint_of(row, known); }, into(&save_forms));
    case InstrumentImportKind::questionnaires: break;
  }
  return access::import_together(work, request, question_columns, &question_of, into(&save_questions));
}

}  // namespace marshrut::instrument
