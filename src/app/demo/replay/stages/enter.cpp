#include "app/demo/replay/stages/enter.h"

#include <utility>

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

}  // namespace

Result<void> hand_out_slip(Tale& tale, Learner& learner, const access::Actor& centre) {
  http::Request nobody_asked;
  access::Call call{tale.house.services(), centre, access::Right{"account.manage"}, nobody_asked, ""};
  learner.slip = TRY(organisation::renew_access(call, {learner.person}));
  ++tale.summary.slips;
  return {};
}

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

}  // namespace marshrut::app::replay
