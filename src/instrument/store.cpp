#include "instrument/store.h"

#include <algorithm>

#include "base/text.h"
#include "queries.h"

namespace marshrut::instrument {

using std::string;

Item StoredItem::item() const {
  auto item = read_item(row);
  if (!item) throw std::runtime_error("a stored item cannot be read: " + row.id);
  if (!picture.file.empty()) item->picture = picture;
  return *std::move(item);
}

std::optional<Form> find_form(db::Session& rows, const string& region, const FormId& form) {
  return rows.find<Form>(queries::find_form, region, form);
}
std::vector<Form> forms_in_use(db::Session& rows, const string& region) {
  return rows.all<Form>(queries::forms_in_use, region);
}
std::vector<Item> items_of_form(db::Session& rows, const string& region, const FormId& form) {
  std::vector<Item> items;
  rows.each<StoredItem>(queries::items_of_form, [&](StoredItem&& stored) { items.push_back(stored.item()); }, region, form);
  return items;
}
std::optional<Item> find_item_of_form(db::Session& rows, const string& region, const FormId& form, const string& item) {
  auto stored = rows.find<StoredItem>(queries::find_item_of_form, region, form, item);
  if (!stored) return std::nullopt;
  return stored->item();
}

std::optional<Form> form_for(db::Session& rows, const string& region, const std::vector<string>& subjects,
                             std::int64_t variant) {
  const auto forms = forms_in_use(rows, region);
  std::optional<Form> best;
  const auto take = [&](const string& subject) {
    for (const auto& form : forms) {
      const auto codes = list_of(form.subjects, ';');
      const bool fits = subject.empty() ? codes.empty() : std::ranges::find(codes, subject) != codes.end();
      if (!fits || (best && best->mode == FormMode::adaptive)) continue;
      if (!best || form.variant == variant || form.mode == FormMode::adaptive) best = form;
    }
  };
  for (const auto& subject : subjects)
    if (!best) take(subject);
  if (!best) take("");
  return best;
}

std::vector<QuestionnaireQuestion> questions_of(db::Session& rows, const string& region, const string& questionnaire) {
  return rows.all<QuestionnaireQuestion>(queries::questions, region, questionnaire);
}

std::int64_t keys_corrected_since(db::Session& rows, const string& region, Instant moment) {
  return rows.one<std::int64_t>(queries::keys_corrected_since, region, moment);
}

namespace store {

std::vector<StoredItem> bank(db::Session& rows, const string& region) {
  return rows.all<StoredItem>(queries::bank, region);
}
std::vector<StoredItem> bank_of(db::Session& rows, const string& region, const string& competency) {
  return rows.all<StoredItem>(queries::bank_of, region, competency);
}
std::vector<CompetencyCount> counts(db::Session& rows, const string& region) {
  return rows.all<CompetencyCount>(queries::counts, region);
}
void insert_item(db::Session& rows, const string& region, const StoredItem& item) {
  rows.run(queries::retire_item, region, item.row.id);
  rows.run(queries::insert_item, region, item);
}

std::vector<Form> forms(db::Session& rows, const string& region) { return rows.all<Form>(queries::forms, region); }
void insert_form(db::Session& rows, const string& region, const Form& form) {
  rows.run(queries::insert_form, region, form);
}
bool update_form(db::Session& rows, const string& region, const Form& form) {
  return rows.run(queries::update_form, region, form) == 1;
}
void retire_form(db::Session& rows, const string& region, const Form& next) {
  rows.run(queries::retire_form, region, next.code, next.variant);
}
std::int64_t last_version(db::Session& rows, const string& region, const string& code, std::int64_t variant) {
  return rows.one<std::int64_t>(queries::last_version, region, code, variant);
}
std::vector<FormPart> parts_of_form(db::Session& rows, const string& region, const FormId& form) {
  return rows.all<FormPart>(queries::form_parts, region, form);
}
void insert_parts(db::Session& rows, const string& region, const FormId& form, const std::vector<FormPart>& parts) {
  std::int64_t position = 0;
  for (const auto& part : parts) rows.run(queries::insert_form_part, region, form, ++position, part);
}
std::vector<FormItem> form_items(db::Session& rows, const string& region, const FormId& form) {
  return rows.all<FormItem>(queries::form_items, region, form);
}
void replace_items(db::Session& rows, const string& region, const FormId& form, const std::vector<FormItem>& items) {
  rows.run(queries::delete_form_items, region, form);
  for (const auto& item : items) rows.run(queries::insert_form_item, region, form, item);
}
void save_question(db::Session& rows, const string& region, const QuestionnaireQuestion& question) {
  rows.run(queries::upsert_question, region, question);
}

}  // namespace store
}  // namespace marshrut::instrument
