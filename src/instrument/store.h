#pragma once
// Rows of the bank, forms and questionnaires. Owner: instrument; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "instrument/form/form_types.h"
#include "instrument/item/read_item.h"
#include "instrument/types.h"
#include "platform/db/database.h"

namespace marshrut::instrument {

/// A version of an item, as it was written in the bank.
struct StoredItem {
  std::int64_t version = 1;
  ItemRow row;
  ItemPicture picture = {};  // without a file where it has none: a list of items brings none

  /// The item itself; a stored row that cannot be read is a fault.
  Item item() const;
};
DESCRIBE(StoredItem, version, row, picture)

std::optional<Form> find_form(db::Session& rows, const std::string& region, const FormId& form);
std::vector<Form> forms_in_use(db::Session& rows, const std::string& region);
/// The items of a form in its order, in the versions it holds.
std::vector<Item> items_of_form(db::Session& rows, const std::string& region, const FormId& form);
std::optional<Item> find_item_of_form(db::Session& rows, const std::string& region, const FormId& form,
                                      const std::string& item);
/// The forms, in whatever state, that hold a version of an item.
std::vector<FormId> forms_with_item(db::Session& rows, const std::string& region, const std::string& item,
                                    std::int64_t version);
/// The form in use that measures a teacher of these subjects: of the first subject that has one, else the one for
/// all. An adaptive one before others, since it measures as well by fewer items and gives others when it is repeated; else
/// variant 2 for a repeated diagnostics, where there is one.
std::optional<Form> form_for(db::Session& rows, const std::string& region, const std::vector<std::string>& subjects,
                             std::int64_t variant = 1);
/// The questions of a questionnaire ("reflexive", "satisfaction") in their order.
std::vector<QuestionnaireQuestion> questions_of(db::Session& rows, const std::string& region,
                                                const std::string& questionnaire);

/// Keys that were corrected after a moment.
std::int64_t keys_corrected_since(db::Session& rows, const std::string& region, Instant moment);

namespace store {

struct CompetencyCount {
  std::string competency;
  std::int64_t items = 0;
};
DESCRIBE(CompetencyCount, competency, items)

std::vector<StoredItem> bank(db::Session& rows, const std::string& region);
std::vector<StoredItem> bank_of(db::Session& rows, const std::string& region, const std::string& competency);
std::vector<CompetencyCount> counts(db::Session& rows, const std::string& region);
/// Writes the next version and makes it the current one.
void insert_item(db::Session& rows, const std::string& region, const StoredItem& item);

std::vector<Form> forms(db::Session& rows, const std::string& region);
void insert_form(db::Session& rows, const std::string& region, const Form& form);
/// False when the form was changed since `form.revision`.
bool update_form(db::Session& rows, const std::string& region, const Form& form);
/// Retires the version in use of the same code and variant.
void retire_form(db::Session& rows, const std::string& region, const Form& next);
std::int64_t last_version(db::Session& rows, const std::string& region, const std::string& code, std::int64_t variant);
std::vector<FormPart> parts_of_form(db::Session& rows, const std::string& region, const FormId& form);
void insert_parts(db::Session& rows, const std::string& region, const FormId& form, const std::vector<FormPart>& parts);
std::vector<FormItem> form_items(db::Session& rows, const std::string& region, const FormId& form);
void replace_items(db::Session& rows, const std::string& region, const FormId& form, const std::vector<FormItem>& items);
void save_question(db::Session& rows, const std::string& region, const QuestionnaireQuestion& question);

}  // namespace store
}  // namespace marshrut::instrument
