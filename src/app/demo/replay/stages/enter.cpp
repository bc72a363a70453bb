#include "app/demo/replay/stages/enter.h"

#include <utility>

#include "access/acts.h"
#include "campaign/people/acts_people.h"
#include "organisation/store.h"
#include "platform/crypto/tokens.h"

namespace marshrut::app::replay {
namespace {

/// What the sign-in sees of a browser on the same machine.
http::Request at_the_door() {
  http::Request request;
  request.loopback = true;
  request.peer = "demo";
  return request;
}

/// The first sign-in.
Result<void> enter(Tale& tale, Learner& learner) {
  auto& services = tale.house.services();
  auto door = at_the_door();
  access::Actor nobody{tale.region, {}, {}, {}, false};
  TRY(access::sign_in({services, nobody, access::Right{"session.create"}, door, ""},
                      {learner.slip.login, learner.slip.one_time_password}));
  learner.actor = actor_of(services, tale.region, learner.person);
  access::ChangePassword change{std::exchange(learner.slip, {}).one_time_password, crypto::url_token(services.random)};
  TRY(access::change_password({services, learner.actor, access::Right{"session.own"}, door, ""}, change));
  ++tale.summary.first_sign_ins;
  return {};
}

}  // namespace

Result<void> hand_out_slip(Tale& tale, Learner& learner, const access::Actor& centre) {
  http::Request nobody_asked;
  access::Call call{tale.house.services(), centre, access::Right{"account.manage"}, nobody_asked, ""};
  learner.slip = TRY(organisation::renew_access(call, {learner.person}));
  ++tale.summary.slips;
  return {};
}

void find_people(Tale& tale, const std::vector<std::size_t>& learners) {
  tale.house.database().read([&](db::Session& rows) {
    for (auto index : learners) {
      auto& learner = tale.learners[index];
      const auto& external = tale.world.people[learner.index].number;
      learner.person = organisation::store::find_person_by_external(rows, tale.region, external).value().id;
      tale.by_person[learner.person] = index;
    }
  });
}

Result<void> consent(Tale& tale, Learner& learner) {
  if (!learner.conduct.signs_in) return {};
  TRY(enter(tale, learner));
  auto text = TRY(tale.look(learner.actor, "consent.own", &campaign::consent_text, campaign::ShowConsentText{}));
  TRY(tale.act(learner.actor, "consent.own", &access::give_consent, access::GiveConsent{text.kind, text.current}));
  return {};
}

}  // namespace marshrut::app::replay
