#pragma once
// The bank and forms as the centre keeps them. What is answered here holds keys: it is for those with instrument.read.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "instrument/form/compose.h"
#include "instrument/state/item_state.h"
#include "instrument/store.h"
#include "platform/sheet/import.h"

namespace marshrut::instrument {

using access::Work;

struct ListItems {
  std::optional<std::string> competency;
  std::optional<bool> suspended;  // those of all competencies instead
  std::optional<std::string> search;  // in codes and texts of the whole bank instead
};
DESCRIBE(ListItems, competency, suspended, search)

/// Items that a search shows at most.
inline constexpr std::size_t items_found_most = 20;
struct BankItem {
  std::int64_t version = 1;
  Item item;
  ItemState state = ItemState::pilot;
  std::string reason;  // of a suspension
};
DESCRIBE(BankItem, version, item, state, reason)
struct Bank {
  std::vector<store::CompetencyCount> competencies;
  std::vector<BankItem> items;  // of the competency asked for, or suspended, or found
  std::int64_t found = 0;       // by a search: as many as there are
};
DESCRIBE(Bank, competencies, items, found)
Result<Bank> items(Work& work, const ListItems& request);

struct Forms {
  std::vector<Form> forms;  // by code and variant, the last version first
};
DESCRIBE(Forms, forms)
Result<Forms> forms(Work& work, const access::Nothing&);

struct AskForm {
  FormId form;
};
DESCRIBE(AskForm, form)
struct FormPreview {
  Form form;
  std::vector<FormPart> parts;
  std::vector<BankItem> items;
};
DESCRIBE(FormPreview, form, parts, items)
Result<FormPreview> show_form(Work& work, const AskForm& request);

struct ComposeForm {
  std::string code;
  std::string title;
  std::string subjects;
  std::int64_t minutes = 90;
  std::int64_t variant = 1;
  std::vector<FormPart> parts;
  std::optional<FormMode> mode;  // absent: fixed
};
DESCRIBE(ComposeForm, code, title, subjects, minutes, variant, parts, mode)
/// Composes a draft: the next version of the code and variant.
Result<FormPreview> compose_form(Work& work, const ComposeForm& request);

struct ChangeForm {
  FormId form;
  std::string title;
  std::int64_t minutes = 90;
  std::vector<std::string> items;  // codes, in the order of the form
  std::int64_t revision = 0;
};
DESCRIBE(ChangeForm, form, title, minutes, items, revision)
/// Changes a draft; of a form that is or was in use, makes the next version as a draft (KIR-3.6.1.5).
Result<FormPreview> change_form(Work& work, const ChangeForm& request);

struct UseForm {
  FormId form;
  std::int64_t revision = 0;
};
DESCRIBE(UseForm, form, revision)
/// Puts a draft in use, or what the experts approved where the regulation asks them, when it is a form by the regulation;
/// retires the version before it.
Result<Form> use_form(Work& work, const UseForm& request);

enum class InstrumentImportKind { items, forms, questionnaires };
DESCRIBE_ENUM(InstrumentImportKind, items, forms, questionnaires)
struct ImportFile {
  InstrumentImportKind kind = InstrumentImportKind::items;
  std::optional<bool> apply;      // absent: a preview
  std::optional<bool> only_good;  // apply the right rows although others are wrong
  access::Upload upload;
};
DESCRIBE(ImportFile, kind, apply, only_good)
/// A preview, or with apply=true the import itself. An item that differs becomes the next version of it. Blueprints
/// are composed in two variants and put in use, or stay drafts where the regulation asks experts first; a blueprint that
/// made a form already stays as it is.
Result<sheet::ImportReport> import_file(Work& work, const ImportFile& request);

/// Whether it is a form, or a pool of one, within the bounds of the regulation in force.
Result<void> check_composed(Work& work, const Form& form, std::span<const Item> items);

/// The bounds of a form by the regulation in force in the region.
Result<FormBounds> bounds_in_force(Work& work);
/// The bank with its items read, which is most of the work of composing a form of it; without those that are suspended.
struct ReadBank {
  explicit ReadBank(const Work& work);
  std::vector<StoredItem> stored;
  std::vector<Item> items;
};
/// Composes and keeps the next version; used by compose_form and by the import.
Result<Form> keep_composed(Work& work, const Blueprint& blueprint, std::int64_t variant, const ReadBank& bank);

}  // namespace marshrut::instrument
