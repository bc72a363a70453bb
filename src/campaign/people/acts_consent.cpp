#include <algorithm>

#include "access/store.h"
#include "base/title.h"
#include "campaign/errors.h"
#include "campaign/people/acts_people.h"
#include "documents/acts.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::campaign {
namespace {

using regulation::BlockKind;

struct OwnConsent {
  std::string version;  // of its text
  std::string title;
  Date date;
  std::vector<documents::ComposedBlock> blocks;
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

/// The text by a regulation, as it stood on a day, with the line of its giving when it was given.
Result<OwnConsent> own_consent(Work& work, const regulation::Profile& profile, Date day, bool given) {
  const auto& kind = profile.accounts.consent;
  const auto* rule = kind ? regulation::find_document(profile, *kind) : nullptr;
  if (!rule) return fail(errors::consent_unnamed);
  OwnConsent own{version_of(profile), rule->title.ru, day, {}};
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, day);
  auto fields = own_fields(work, workplace, own.version, given ? documents::short_date(day) : "");
  documents::add_common_fields(fields, profile, "", day);
  own.blocks = TRY(documents::compose(rule->blocks, fields));
  return own;
}

Result<std::shared_ptr<const regulation::Profile>> profile_in_force(Work& work) {
  auto workplace = organisation::workplace_of(work.rows, work.region, work.actor.person, work.today());
  return regulation::profile_at(work, workplace ? workplace->path : work.region);
}

Result<std::shared_ptr<const regulation::Profile>> profile_agreed_to(Work& work, const std::string& version) {
  auto space = version.rfind(' ');
  auto& profiles = work.services.part<regulation::Profiles>();
  return profiles.load(work.rows, work.region, version.substr(0, space), version.substr(space + 1));
}

/// The text to agree to; once it is agreed to, with the day of that.
Result<OwnConsent> current_text(Work& work, const std::optional<access::store::Consent>& consent) {
  auto profile = TRY(profile_in_force(work));
  bool given = consent && consent->version == version_of(*profile);
  return own_consent(work, *profile, given ? work.day_of(consent->given_ms) : work.today(), given);
}

/// The text that was agreed to, whatever the regulation says since; before that the one to agree to.
Result<OwnConsent> agreed_text(Work& work) {
  auto consent = consent_in_force(work);
  if (!consent) return current_text(work, consent);
  return own_consent(work, *TRY(profile_agreed_to(work, consent->version)), work.day_of(consent->given_ms), true);
}

}  // namespace

Result<ConsentText> consent_text(Work& work, const ShowConsentText&) {
  work.own();
  auto consent = consent_in_force(work);
  auto own = TRY(current_text(work, consent));
  ConsentText text{processing_consent, own.version, own.version, own.title, {}, {}, {}};
  if (consent) {
    text.version = consent->version;
    text.given = consent->given_ms;
  }
  for (const auto& block : own.blocks) {
    if (block.kind == BlockKind::paragraph) text.paragraphs.push_back(block.text);
    for (const auto& [words, value] : block.pairs) text.details.push_back({words, value});
  }
  return text;
}

Result<std::string> consent_version(Work& work) { return version_of(*TRY(profile_in_force(work))); }

Result<Download> consent_file(Work& work, const ShowConsentText&) {
  work.own();
  auto own = TRY(agreed_text(work));
  const auto* region = work.services.find_region(work.region);
  documents::Print print{own.title, "", own.date, region && region->demo, ""};
  return Download{own.title + ".pdf", "application/pdf", documents::printed(own.blocks, print)};
}

}  // namespace marshrut::campaign
