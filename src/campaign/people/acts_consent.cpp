#include <algorithm>

#include "access/store.h"
#include "base/title.h"
#include "campaign/people/acts_people.h"
#include "documents/acts.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::campaign {
namespace {

using regulation::BlockKind;

struct OwnConsent {
  std::string version;
  std::string current;
  std::string title;
  Date date;
  std::vector<documents::ComposedBlock> blocks;
  std::optional<Instant> given;
};

std::optional<access::store::Consent> consent_in_force(Work& work) {
  for (auto& consent : access::store::consents_of(work.rows, work.region, work.actor.person))
    if (consent.kind == processing_consent && !consent.withdrawn_ms) return consent;
  return std::nullopt;
}

std::string position_title(Work& work, const std::string& code) {
  auto positions = organisation::store::positions(work.rows, work.region);
  auto known = std::ranges::find(positions, code, &organisation::Position::code);
  return known == positions.end() ? code : known->title;
}

std::string login_of(Work& work) {
  auto account = access::store::find_account(work.rows, work.region, work.actor.account);
  return account ? account->login : "";
}

documents::Fields own_fields(Work& work, const std::optional<organisation::Workplace>& workplace,
                             const std::string& version, const std::string& given) {
  return {{{"name", organisation::name_of_person(work.rows, work.region, work.actor.person)},
           {"position", workplace ? small_first(position_title(work, workplace->position)) : ""},
           {"school", workplace ? workplace->school_title.value_or("") : ""},
           {"login", login_of(work)},
           {"version", version.substr(version.rfind(' ') + 1)},
           {"given", given}},
          {}};
}

std::string version_of(const regulation::Profile& profile) { return profile.code + " " + profile.version; }

Result<OwnConsent> own_consent(Work& work) {
  work.own();
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  auto profile = TRY(regulation::profile_at(work, workplace ? workplace->path : work.region));
  const auto* rule = regulation::find_document(*profile, "CONSENT");
  if (!rule) return fail(access::errors::not_found);
  auto consent = consent_in_force(work);
  OwnConsent own{version_of(*profile), version_of(*profile), rule->title.ru, work.today(), {}, {}};
  if (consent) {
    own.version = consent->version;
    own.given = consent->given_ms;
    own.date = work.day_of(consent->given_ms);
  }
  auto fields = own_fields(work, workplace, own.version, consent ? documents::short_date(own.date) : "");
  documents::add_common_fields(fields, *profile, "", own.date);
  own.blocks = TRY(documents::compose(rule->blocks, fields));
  return own;
}

}  // namespace

Result<ConsentText> consent_text(Work& work, const ShowConsentText&) {
  auto own = TRY(own_consent(work));
  ConsentText text{processing_consent, own.version, own.current, own.title, {}, {}, own.given};
  for (const auto& block : own.blocks) {
    if (block.kind == BlockKind::paragraph) text.paragraphs.push_back(block.text);
    for (const auto& [words, value] : block.pairs) text.details.push_back({words, value});
  }
  return text;
}

Result<std::string> consent_version(Work& work) {
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  return version_of(*TRY(regulation::profile_at(work, workplace ? workplace->path : work.region)));
}

Result<Download> consent_file(Work& work, const ShowConsentText&) {
  auto own = TRY(own_consent(work));
  const auto* region = work.services.find_region(work.region);
  documents::Print print{own.title, "", own.date, region && region->demo, ""};
  return Download{own.title + ".pdf", "application/pdf", documents::printed(own.blocks, print)};
}

}  // namespace marshrut::campaign
