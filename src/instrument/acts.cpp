#include "instrument/acts.h"

#include <algorithm>
#include <map>
#include <set>

#include "access/errors.h"
#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/expertise/acts_expertise.h"
#include "instrument/state/store_state.h"
#include "regulation/rules.h"
#include "regulation/store.h"

namespace marshrut::instrument {
namespace {

access::Scope whole_region(Work& work) { return {work.region, {}}; }

Result<Form> load_form(Work& work, const FormId& id) {
  auto form = find_form(work.rows, work.region, id);
  if (!form) return fail(access::errors::not_found);
  return *std::move(form);
}

/// What is thought of every version.
class States {
 public:
  explicit States(Work& work) {
    for (auto& one : stated_items(work.rows, work.region)) stated_.emplace(std::pair(one.item, one.version), one);
  }
  BankItem with_state(BankItem item) const {
    const auto found = stated_.find({item.item.code, item.version});
    if (found == stated_.end()) return item;
    item.state = found->second.state;
    item.reason = found->second.reason;
    return item;
  }

 private:
  std::map<std::pair<std::string, std::int64_t>, StatedItem> stated_;
};

FormPreview preview_of(Work& work, const Form& form) {
  FormPreview preview{form, store::parts_of_form(work.rows, work.region, form.id), {}};
  const auto places = store::form_items(work.rows, work.region, form.id);
  auto items = items_of_form(work.rows, work.region, form.id);
  const States states(work);
  for (std::size_t i = 0; i < items.size(); ++i)
    preview.items.push_back(states.with_state({places[i].version, std::move(items[i]), ItemState::pilot, ""}));
  return preview;
}

std::vector<FormItem> placed(const std::vector<Item>& items, std::span<const StoredItem> bank) {
  std::vector<FormItem> places;
  for (const auto& item : items) {
    const auto stored = std::ranges::find(bank, item.code, [](const StoredItem& one) { return one.row.id; });
    places.push_back({static_cast<std::int64_t>(places.size()) + 1, item.code, stored->version});
  }
  return places;
}

/// The current versions of the items named; refuses an unknown and a repeated one at its place.
Result<std::vector<FormItem>> named_items(Work& work, const std::vector<std::string>& codes) {
  const auto bank = store::bank(work.rows, work.region);
  const auto suspended = suspended_items(work.rows, work.region);
  std::set<std::string> seen;
  std::vector<FormItem> places;
  for (const auto& code : codes) {
    const auto at = "/items/" + std::to_string(places.size());
    const auto stored = std::ranges::find(bank, code, [](const StoredItem& one) { return one.row.id; });
    if (stored == bank.end()) return fail(errors::item_unknown, at, code);
    if (!seen.insert(code).second) return fail(errors::item_repeated, at, code);
    if (suspended.contains({code, stored->version})) return fail(errors::item_suspended, at, code);
    places.push_back({static_cast<std::int64_t>(places.size()) + 1, code, stored->version});
  }
  return places;
}

Result<void> check_words(const std::string& title, std::int64_t minutes) {
  if (title.empty()) return fail(errors::title_missing, "/title");
  if (minutes < 5 || minutes > 300) return fail(errors::minutes_unlikely, "/minutes", std::to_string(minutes));
  return {};
}

/// The next version of a form that is or was in use, as a draft.
Form next_version(Work& work, const Form& form) {
  auto next = form;
  next.id = work.new_id<Form>();
  next.version = store::last_version(work.rows, work.region, form.code, form.variant) + 1;
  next.state = FormState::draft;
  next.revision = 0;
  return next;
}

}  // namespace

namespace {

/// Every typed word stands in the code, the text or the explanation.
bool holds_all(const ItemRow& row, const std::vector<std::string>& words) {
  auto text = folded(row.id + " " + row.text + " " + row.explanation);
  return std::ranges::all_of(words, [&](const std::string& word) { return text.find(word) != std::string::npos; });
}

void search_bank(Work& work, const States& states, const std::string& typed, Bank& bank) {
  const auto words = list_of(folded(typed), ' ');
  for (const auto& stored : store::bank(work.rows, work.region)) {
    if (!holds_all(stored.row, words) || ++bank.found > std::int64_t{items_found_most}) continue;
    bank.items.push_back(states.with_state({stored.version, stored.item(), ItemState::pilot, ""}));
  }
}

}  // namespace

Result<Bank> items(Work& work, const ListItems& request) {
  TRY(work.may(whole_region(work)));
  Bank bank{store::counts(work.rows, work.region), {}};
  const States states(work);
  if (request.suspended.value_or(false)) {
    const auto suspended = suspended_items(work.rows, work.region);
    for (const auto& stored : store::bank(work.rows, work.region))
      if (suspended.contains({stored.row.id, stored.version}))
        bank.items.push_back(states.with_state({stored.version, stored.item(), ItemState::pilot, ""}));
    return bank;
  }
  if (request.search) {
    search_bank(work, states, *request.search, bank);
    return bank;
  }
  if (!request.competency) return bank;
  for (const auto& stored : store::bank_of(work.rows, work.region, *request.competency))
    bank.items.push_back(states.with_state({stored.version, stored.item(), ItemState::pilot, ""}));
  return bank;
}

Result<Forms> forms(Work& work, const access::Nothing&) {
  TRY(work.may(whole_region(work)));
  return Forms{store::forms(work.rows, work.region)};
}

Result<FormPreview> show_form(Work& work, const AskForm& request) {
  TRY(work.may(whole_region(work)));
  return preview_of(work, TRY(load_form(work, request.form)));
}

Result<FormBounds> bounds_in_force(Work& work) {
  const auto profile = TRY(profile_in_force(work));
  const auto& form = regulation::diagnostics_of(*profile).form;
  return FormBounds{form.items_min, form.items_max, form.competencies_min, form.competencies_max,
                    profile->levels.items_min};
}

ReadBank::ReadBank(const Work& work) : stored(store::bank(work.rows, work.region)) {
  const auto suspended = suspended_items(work.rows, work.region);
  std::erase_if(stored, [&](const StoredItem& one) { return suspended.contains({one.row.id, one.version}); });
  for (const auto& one : stored) items.push_back(one.item());
}

Result<Form> keep_composed(Work& work, const Blueprint& blueprint, std::int64_t variant, const ReadBank& bank) {
  const auto chosen = TRY(compose(blueprint, bank.items, variant));
  Form form{work.new_id<Form>(), blueprint.code, variant,
            store::last_version(work.rows, work.region, blueprint.code, variant) + 1, blueprint.title,
            blueprint.subjects, blueprint.minutes, blueprint.mode, FormState::draft, 0};
  if (!work.actor.house) TRY(check_form_scopes(work, form, chosen));
  store::insert_form(work.rows, work.region, form);
  store::insert_parts(work.rows, work.region, form.id, blueprint.parts);
  store::replace_items(work.rows, work.region, form.id, placed(chosen, bank.stored));
  work.touched("form", form.id, "", json::write(form));
  return form;
}

Result<void> check_composed(Work& work, const Form& form, std::span<const Item> items) {
  const auto bounds = TRY(bounds_in_force(work));
  if (form.mode == FormMode::fixed) return check_form(items, bounds);
  return check_pool(store::parts_of_form(work.rows, work.region, form.id), items, bounds);
}

Result<FormPreview> compose_form(Work& work, const ComposeForm& request) {
  TRY(work.may(whole_region(work)));
  if (request.code.empty()) return fail(errors::code_missing, "/code");
  TRY(check_words(request.title, request.minutes));
  const Blueprint blueprint{request.code, request.title, request.subjects, request.minutes,
                            request.mode.value_or(FormMode::fixed), request.parts};
  const auto variant = std::clamp<std::int64_t>(request.variant, 1, 4);
  return preview_of(work, TRY(keep_composed(work, blueprint, variant, ReadBank(work))));
}

Result<FormPreview> change_form(Work& work, const ChangeForm& request) {
  TRY(work.may(whole_region(work)));
  TRY(check_words(request.title, request.minutes));
  const auto before = TRY(load_form(work, request.form));
  if (before.state == FormState::expertise) return fail(errors::expertise_open);
  const auto places = TRY(named_items(work, request.items));
  auto after = before.state == FormState::draft ? before : next_version(work, before);
  after.title = request.title;
  after.minutes = request.minutes;
  if (before.state == FormState::draft) {
    after.revision = request.revision;
    if (!store::update_form(work.rows, work.region, after)) return fail(access::errors::stale);
    after.revision += 1;
  } else {
    if (before.revision != request.revision) return fail(access::errors::stale);
    store::insert_form(work.rows, work.region, after);
    store::insert_parts(work.rows, work.region, after.id, store::parts_of_form(work.rows, work.region, before.id));
  }
  store::replace_items(work.rows, work.region, after.id, places);
  work.touched("form", after.id, json::write(before), json::write(after));
  return preview_of(work, after);
}

Result<Form> use_form(Work& work, const UseForm& request) {
  TRY(work.may(whole_region(work)));
  auto form = TRY(load_form(work, request.form));
  if (form.revision != request.revision) return fail(access::errors::stale);
  // What the house carries itself (the demo) is kept as one list: nobody is there yet who could examine it.
  if (!work.actor.house) TRY(may_be_used(*TRY(profile_in_force(work)), form.state));
  const auto items = items_of_form(work.rows, work.region, form.id);
  TRY(check_composed(work, form, items));
  if (!work.actor.house) TRY(check_form_scopes(work, form, items));
  const auto before = form.state;
  store::retire_form(work.rows, work.region, form);
  form.state = FormState::in_use;
  store::update_form(work.rows, work.region, form);
  form.revision += 1;
  work.touched("form", form.id, std::string(name_of(before)), "in_use");
  return form;
}

}  // namespace marshrut::instrument
