#include "instrument/suggestion/acts_suggestion.h"

#include "access/errors.h"
#include "base/text.h"
#include "instrument/errors.h"
#include "instrument/facts.h"
#include "instrument/suggestion/store_suggestion.h"
#include "organisation/store.h"
#include "platform/json/json.h"

namespace marshrut::instrument {
namespace {

constexpr access::Right deciding{"instrument.manage"};
constexpr std::int64_t suggestions_shown = 20;
constexpr std::size_t answer_least = 10;

SuggestionView view_of(Work& work, KeySuggestion suggestion) {
  const auto stored = store::find_item(work.rows, work.region, suggestion.item, suggestion.version);
  if (!stored) return {std::move(suggestion), "", ItemType::single, {}, {}};
  const auto item = stored->item();
  auto before = key_told(stored->row, suggestion.key_before);
  auto after = key_told(stored->row, suggestion.key);
  return {std::move(suggestion), item.text, item.type, std::move(before), std::move(after)};
}

/// In the journal a suggestion is about its version of the item: an expert's hours count the versions they looked into.
std::string object_of(const KeySuggestion& suggestion) { return suggestion.item + "/" + std::to_string(suggestion.version); }

Result<void> correct(Work& work, const KeySuggestion& accepted) {
  if (!store::correct_key(work.rows, work.region, accepted)) return fail(errors::key_changed);
  work.touched("item_key", object_of(accepted), accepted.key_before, accepted.key);
  return work.happened(KeyCorrected{accepted.item, accepted.version});
}

}  // namespace

Result<SuggestionView> suggest_key(Work& work, const SuggestKey& request) {
  TRY(work.may({work.region, {}}));
  const auto item = store::find_item(work.rows, work.region, request.item, request.version);
  if (!item) return fail(access::errors::not_found);
  const auto key = key_written(item->item(), request.right);
  TRY(check_suggestion(item->row, key, request.reason));
  KeySuggestion suggestion{work.new_id<KeySuggestion>(), request.item, request.version, item->row.key,
                           key, std::string(trimmed(request.reason)), work.actor.person,
                           organisation::name_of_person(work.rows, work.region, work.actor.person),
                           SuggestionState::waiting, "", "", work.now, {}, 0};
  if (!store::insert_suggestion(work.rows, work.region, suggestion)) return fail(errors::suggestion_waits);
  work.touched("key_suggestion", object_of(suggestion), "", json::write(suggestion));
  return view_of(work, std::move(suggestion));
}

Result<Suggestions> list_suggestions(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  Suggestions list;
  list.may_decide = work.could(deciding, {work.region, {}});
  const auto of = list.may_decide ? access::PersonId{} : work.actor.person;
  for (auto& one : store::suggestions(work.rows, work.region, of, suggestions_shown))
    list.suggestions.push_back(view_of(work, std::move(one)));
  return list;
}

Result<SuggestionView> decide_suggestion(Work& work, const DecideSuggestion& request) {
  TRY(work.may({work.region, {}}));
  auto suggestion = store::find_suggestion(work.rows, work.region, request.suggestion);
  if (!suggestion) return fail(access::errors::not_found);
  if (suggestion->person == work.actor.person) return fail(errors::own_suggestion);
  if (!request.accepted && code_points(trimmed(request.answer)) < answer_least)
    return fail(errors::suggestion_unexplained, "/answer", std::to_string(answer_least));
  suggestion->state = request.accepted ? SuggestionState::accepted : SuggestionState::declined;
  suggestion->answer = std::string(trimmed(request.answer));
  suggestion->decided_by = organisation::name_of_person(work.rows, work.region, work.actor.person);
  suggestion->decided_ms = work.now;
  suggestion->revision = request.revision;
  if (!store::decide_suggestion(work.rows, work.region, *suggestion)) return fail(access::errors::stale);
  suggestion->revision += 1;
  work.touched("key_suggestion", object_of(*suggestion), "waiting", json::write(*suggestion));
  if (request.accepted) TRY(correct(work, *suggestion));
  return view_of(work, *std::move(suggestion));
}

}  // namespace marshrut::instrument
