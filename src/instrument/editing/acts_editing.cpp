#include "instrument/editing/acts_editing.h"

#include <fmt/format.h>

#include <algorithm>

#include "access/errors.h"
#include "base/text.h"
#include "competency/store.h"
#include "instrument/editing/store_editing.h"
#include "instrument/editing/write_item.h"
#include "instrument/errors.h"
#include "instrument/item/score.h"
#include "instrument/picture/store_picture.h"

namespace marshrut::instrument {
namespace {

const std::string at_draft = "/draft";
constexpr const char* no_code = "-";  // for what is not judged
constexpr std::uint64_t preview_seed = 7;  // any: a preview shows one order of many

std::string object_of(const StoredItem& stored) { return stored.row.id + "/" + std::to_string(stored.version); }

OpenedItem opened(Work& work, const StoredItem& stored) {
  OpenedItem out{stored.version, stored.row.key, stored.item(), {}};
  for (const auto& id : forms_with_item(work.rows, work.region, stored.row.id, stored.version))
    if (auto form = find_form(work.rows, work.region, id)) out.forms.push_back(*std::move(form));
  return out;
}

void add_all(Refusals& refusals, const Error& error) {
  auto first = error;
  first.also.clear();
  refusals.add(std::move(first));
  for (const auto& more : error.also) refusals.add(more);
}

ItemPicture picture_in(const Item& draft) {
  if (!draft.picture) return {};
  return {draft.picture->file, std::string(trimmed(draft.picture->words))};
}

/// The row of a draft with the group and subject of its competency, or all that is wrong with it.
Result<ItemRow> row_of(Work& work, Item draft) {
  Refusals refusals;
  if (const auto known = competency::find_competency(work.rows, work.region, draft.competency)) {
    draft.group = known->group;
    draft.subject = known->subject;
  } else {
    const bool named = !draft.competency.empty();
    refusals.add(named ? errors::competency_unknown : errors::part_empty, at_draft + "/competency", draft.competency);
    draft.group = draft.competency = no_code;
  }
  const auto actions = competency::store::labour_actions(work.rows, work.region);
  for (std::size_t i = 0; i < draft.labour_actions.size(); ++i)
    if (std::ranges::find(actions, draft.labour_actions[i], &competency::LabourAction::code) == actions.end())
      refusals.add(errors::labour_action_unknown, fmt::format("{}/labour_actions/{}", at_draft, i), draft.labour_actions[i]);
  if (draft.picture && !store::find_picture(work.rows, work.region, draft.picture->file))
    refusals.add(errors::picture_unknown, at_draft + "/picture/file");
  auto row = write_item(draft, at_draft);
  if (!row) add_all(refusals, row.error());
  if (refusals) return refusals.take();
  return row;
}

/// The competency's code with the first number behind it that is free.
std::string free_code(Work& work, const std::string& competency) {
  for (std::size_t number = store::bank_of(work.rows, work.region, competency).size() + 1;; ++number) {
    auto code = fmt::format("{}-{:03}", competency, number);
    if (!store::find_current_item(work.rows, work.region, code)) return code;
  }
}

}  // namespace

Result<OpenedItem> open_item(Work& work, const AskItem& request) {
  TRY(work.may({work.region, {}}));
  const auto stored = store::find_current_item(work.rows, work.region, request.item);
  if (!stored) return fail(access::errors::not_found);
  return opened(work, *stored);
}

Result<OpenedItem> create_item(Work& work, const NewItem& request) {
  TRY(work.may({work.region, {}}));
  auto draft = request.draft;
  if (draft.code.empty()) draft.code = free_code(work, draft.competency);
  auto row = TRY(row_of(work, draft));
  const StoredItem made{1, std::move(row), picture_in(draft)};
  if (!store::insert_new_item(work.rows, work.region, made))
    return fail(errors::item_exists, at_draft + "/code", made.row.id);
  work.touched("item", object_of(made), "", json::write(made));
  return opened(work, made);
}

Result<OpenedItem> save_item(Work& work, const SaveItem& request) {
  TRY(work.may({work.region, {}}));
  const auto before = store::find_current_item(work.rows, work.region, request.item);
  if (!before) return fail(access::errors::not_found);
  if (before->version != request.version || before->row.key != request.key) return fail(access::errors::stale);
  auto draft = request.draft;
  draft.code = no_code;
  auto row = TRY(row_of(work, draft));
  row.id = before->row.id;  // a list may have brought one that a person could not give
  const StoredItem next{before->version + 1, std::move(row), picture_in(draft)};
  if (json::write(next.row) == json::write(before->row) && next.picture == before->picture) return opened(work, *before);
  if (!store::insert_next_version(work.rows, work.region, *before, next)) return fail(access::errors::stale);
  work.touched("item", object_of(next), json::write(*before), json::write(next));
  return opened(work, next);
}

Result<ItemPreview> preview_item(Work& work, const PreviewItem& request) {
  TRY(work.may({work.region, {}}));
  auto draft = request.draft;
  draft.code = draft.group = draft.competency = no_code;
  TRY(write_item(draft, at_draft));
  TRY(check_answer(draft, request.answer));
  draft.points_max = points_most(draft);
  return ItemPreview{sheet_of(draft, preview_seed), points_of(draft, request.answer)};
}

}  // namespace marshrut::instrument
