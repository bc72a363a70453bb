#include "recognition/kept/acts_kept.h"

#include <stdexcept>

#include "documents/types.h"
#include "platform/crypto/digest.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "route/card/acts_register.h"
#include "route/content/checks.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::recognition {
namespace {

KeptContent content_from(const KeptCard& card) {
  auto content = json::read<KeptContent>(card.content);
  if (!content) throw std::logic_error("a kept card cannot be read: " + content.error().words_en());
  return *std::move(content);
}

}  // namespace

Result<void> follow_completed_keeping(Work& work, const route::RouteCompleted& fact) {
  auto route = route::find_route(work.rows, work.region, fact.route);
  auto profile = TRY(route::profile_of(work, *route));
  if (!profile->kept_card) return {};
  KeptContent content{route->teacher, route->position, route->subjects, route->school, route->agreed_number,
                      route::content_of(work.rows, work.region, *route),
                      effect_marks_of(work.rows, work.region, fact.route), find_conclusion(work.rows, work.region, fact.route)};
  KeptCard card{fact.route, fact.person, "", "", json::write(content), "", work.today()};
  card.sha256 = crypto::sha256_hex(card.content);
  if (auto rule = route::card_rule(*profile))
    if (auto paper = route::find_card(work, fact.route, **rule)) card.paper = paper->id.value, card.number = paper->number;
  store::insert_kept_card(work.rows, work.region, card);
  work.touched("kept_card", fact.route, "", card.sha256);
  return {};
}

Result<KeptCardView> show_kept_card(Work& work, const AskKept& request) {
  auto card = find_kept_card(work.rows, work.region, request.route);
  if (!card) {
    work.own();
    return fail(access::errors::not_found);
  }
  auto route = route::find_route(work.rows, work.region, request.route);
  TRY(work.may({route->path, card->person}));
  const bool unchanged = crypto::sha256_hex(card->content) == card->sha256;
  auto kept = content_from(*card);
  if (!route::sees_deficits(work, *route, *TRY(route::profile_of(work, *route))))
    kept.content = route::without_deficits(std::move(kept.content));
  else if (route::names_deficits(kept.content))
    route::note_sight(work, *route);
  return KeptCardView{card->route, card->paper, card->number, card->kept_on, card->sha256, unchanged, std::move(kept)};
}

Result<KeptCards> my_kept_cards(Work& work, const access::Nothing&) {
  work.own();
  KeptCards answer;
  auto profile = TRY(regulation::profile_at(work, regulation::own_place(work)));
  if (profile->kept_card) answer.title = profile->kept_card->title;
  for (const auto& card : kept_cards_of(work.rows, work.region, work.actor.person)) {
    auto content = content_from(card);
    KeptLine line{card.route, card.paper, card.number, card.kept_on, content.content.starts, content.content.ends, {}};
    if (content.conclusion) line.verdict = content.conclusion->verdict;
    answer.cards.push_back(std::move(line));
  }
  return answer;
}

}  // namespace marshrut::recognition
