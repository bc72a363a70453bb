#include "access/acts.h"
#include "access/facts.h"

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

/// Now, or just after the last one: a consent given again within the same millisecond is another consent.
Instant moment_for(Work& work, const std::string& kind) {
  auto moment = work.now;
  for (const auto& consent : store::consents_of(work.rows, work.region, work.actor.person))
    if (consent.kind == kind) moment = std::max(moment, consent.given_ms.plus_ms(1));
  return moment;
}

/// "" when none is.
std::string version_in_force(Work& work, const std::string& kind) {
  for (const auto& consent : store::consents_of(work.rows, work.region, work.actor.person))
    if (consent.kind == kind && !consent.withdrawn_ms) return consent.version;
  return "";
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
  const auto& person = work.actor.person;
  auto before = version_in_force(work, request.kind);
  if (before == request.version) return Consents{store::consents_of(work.rows, work.region, person)};
  // Who agrees to a new text no longer goes by the one before.
  if (!before.empty()) store::withdraw_consent(work.rows, work.region, person, request.kind, work.now);
  if (store::insert_consent(work.rows, work.region, person, request.kind, request.version, moment_for(work, request.kind))) {
    work.touched("consent", person, before.empty() ? "" : request.kind + " " + before, request.kind + " " + request.version);
    TRY(work.happened(ConsentGiven{person, request.kind}));
  }
  return Consents{store::consents_of(work.rows, work.region, work.actor.person)};
}

Result<Consents> withdraw_consent(Work& work, const WithdrawConsent& request) {
  TRY(known_kind(request.kind));
  work.own();
  if (store::withdraw_consent(work.rows, work.region, work.actor.person, request.kind, work.now) > 0) {
    work.touched("consent", work.actor.person, request.kind, "");
    TRY(work.happened(ConsentWithdrawn{work.actor.person, request.kind}));
  }
  return Consents{store::consents_of(work.rows, work.region, work.actor.person)};
}

bool consented(Work& work, const PersonId& person, const std::string& kind) {
  return std::ranges::any_of(store::consents_of(work.rows, work.region, person), [&](const store::Consent& consent) {
    return consent.kind == kind && !consent.withdrawn_ms;
  });
}

bool consent_is_withdrawn(Work& work, const PersonId& person, const std::string& kind) {
  bool given_once = false;
  for (const auto& consent : store::consents_of(work.rows, work.region, person)) {
    if (consent.kind != kind) continue;
    if (!consent.withdrawn_ms) return false;
    given_once = true;
  }
  return given_once;
}

}  // namespace marshrut::access
