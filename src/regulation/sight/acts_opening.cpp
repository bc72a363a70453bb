#include "regulation/sight/acts_opening.h"

#include <algorithm>

#include "regulation/acts.h"
#include "regulation/errors.h"
#include "regulation/rules.h"

namespace marshrut::regulation {
namespace {

SightOffer offer_of(const std::vector<OpenedThing>& opened, SeenThing thing, access::Duty duty) {
  SightOffer offer{duty, false, {}, {}};
  auto is_it = [&](const OpenedThing& one) { return one.thing == thing && one.duty == duty; };
  if (auto one = std::ranges::find_if(opened, is_it); one != opened.end()) {
    offer.open = !one->closed_ms;
    offer.opened_ms = one->opened_ms;
    offer.closed_ms = one->closed_ms;
  }
  return offer;
}

MySight sight_now(Work& work, const Profile& profile) {
  auto opened = opened_by(work.rows, work.region, work.actor.person);
  MySight mine;
  for (const auto& rule : profile.visibility) {
    ThingSight seen{rule.thing, rule.duties, {}, rule.people_min};
    for (auto duty : rule.with_permission_of_teacher) seen.offers.push_back(offer_of(opened, rule.thing, duty));
    mine.things.push_back(std::move(seen));
  }
  return mine;
}

std::string words_of(const OpenThing& request) {
  return std::string(name_of(request.thing)) + " " + std::string(name_of(request.duty));
}

}  // namespace

Result<MySight> my_sight(Work& work, const access::Nothing&) {
  work.own();
  return sight_now(work, *TRY(profile_at(work, own_place(work))));
}

Result<MySight> open_thing(Work& work, const OpenThing& request) {
  work.own();
  auto profile = TRY(profile_at(work, own_place(work)));
  if (sight_of(*profile, request.thing, request.duty) != Sight::with_permission_of_teacher)
    return fail(errors::not_offered, "/duty");
  if (store::open_thing(work.rows, work.region, work.actor.person, request.thing, request.duty, work.now))
    work.touched("sight", work.actor.person, "", words_of(request));
  return sight_now(work, *profile);
}

Result<MySight> close_thing(Work& work, const OpenThing& request) {
  work.own();
  if (store::close_thing(work.rows, work.region, work.actor.person, request.thing, request.duty, work.now))
    work.touched("sight", work.actor.person, words_of(request), "");
  return sight_now(work, *TRY(profile_at(work, own_place(work))));
}

}  // namespace marshrut::regulation
