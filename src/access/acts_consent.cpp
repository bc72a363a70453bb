#include "access/acts.h"

#include <algorithm>
#include <array>

namespace marshrut::access {
namespace {

// Each purpose has a consent of its own (152-FZ): processing, publication of products, transfer to the municipality.
constexpr std::array<std::string_view, 3> consent_kinds{"processing", "publication", "transfer"};

Result<void> known_kind(const std::string& kind) {
  if (std::ranges::find(consent_kinds, kind) == consent_kinds.end()) return fail(errors::consent_unknown, "/kind");
  return {};
}

}  // namespace

Result<Consents> my_consents(Work& work, const Nothing&) {
  work.own();
  return Consents{store::consents_of(work.rows, work.region, work.actor.person)};
}

Result<Consents> give_consent(Work& work, const GiveConsent& request) {
  TRY(known_kind(request.kind));
  work.own();
  if (request.version != TRY(work.services.part<ConsentTexts>().version(work)))
    return fail(errors::consent_version, "/version");
  if (!consented(work, work.actor.person, request.kind)) {
    store::insert_consent(work.rows, work.region, work.actor.person, request.kind, request.version, work.now);
    work.touched("consent", work.actor.person, "", request.kind + " " + request.version);
  }
  return Consents{store::consents_of(work.rows, work.region, work.actor.person)};
}

Result<Consents> withdraw_consent(Work& work, const WithdrawConsent& request) {
  TRY(known_kind(request.kind));
  work.own();
  if (store::withdraw_consent(work.rows, work.region, work.actor.person, request.kind, work.now) > 0)
    work.touched("consent", work.actor.person, request.kind, "");
  return Consents{store::consents_of(work.rows, work.region, work.actor.person)};
}

bool consented(Work& work, const PersonId& person, const std::string& kind) {
  return std::ranges::any_of(store::consents_of(work.rows, work.region, person), [&](const store::Consent& consent) {
    return consent.kind == kind && !consent.withdrawn_ms;
  });
}

}  // namespace marshrut::access
