#include <algorithm>

#include "access/acts.h"
#include "campaign/errors.h"
#include "campaign/people/acts_people.h"
#include "documents/acts.h"
#include "organisation/acts.h"
#include "platform/config/settings.h"
#include "platform/pdf/slips.h"
#include "regulation/rules.h"

namespace marshrut::campaign {
namespace {

constexpr std::size_t slips_most = 500;

/// Accepted people who never signed in, of those that were asked for.
Result<std::vector<Applicant>> who_need_slips(Work& work, const PrintSlips& request) {
  TRY(work.may({work.region, {}}));
  TRY(load_campaign(work, request.campaign));
  std::vector<Applicant> chosen;
  for (auto& applicant : store::applicants(work.rows, work.region, request.campaign, work.region)) {
    if (!applicant.accepted || (request.application && applicant.application != *request.application)) continue;
    if (request.people && std::ranges::find(*request.people, applicant.person) == request.people->end()) continue;
    auto account = access::store::find_account_of_person(work.rows, work.region, applicant.person);
    if (!account || account->must_change_password) chosen.push_back(std::move(applicant));
  }
  if (chosen.empty()) return fail(errors::nobody_needs_slip);
  if (chosen.size() > slips_most) return fail(errors::too_many_slips, "", std::to_string(slips_most));
  std::ranges::sort(chosen, {}, [](const Applicant& applicant) { return std::tie(applicant.school, applicant.name); });
  return chosen;
}

/// Who signed in between the choosing and the handing out keeps their password and gets no slip.
Result<std::vector<pdf::Slip>> handed_out(Work& work, const std::vector<Applicant>& people,
                                          const std::vector<access::PreparedPassword>& passwords) {
  TRY(work.may({work.region, {}}));
  std::vector<pdf::Slip> slips;
  for (std::size_t at = 0; at < people.size(); ++at) {
    auto given = TRY(organisation::hand_out_access(work, people[at].person, passwords[at]));
    if (given.one_time_password.empty()) continue;
    slips.push_back({people[at].name, people[at].school,
                     {{"Имя для входа", given.login}, {"Одноразовый пароль", given.one_time_password}}});
  }
  return slips;
}

struct Sheet {
  pdf::SlipSheet slips;
  std::optional<Date> until;  // the last day of the passwords
};

/// Title, note and term as the regulation has them.
Result<Sheet> sheet_of(Work& work, const CampaignId& id) {
  work.own();  // nothing of anybody is shown: words of the regulation alone
  auto profile = TRY(profile_of(work, TRY(load_campaign(work, id))));
  documents::Fields fields{{{"valid_days", std::to_string(profile->accounts.valid_days)}}, {}};
  documents::add_common_fields(fields, *profile, "", work.today());
  pdf::SlipSheet sheet;
  if (const auto* rule = regulation::find_document(*profile, regulation::TaskKind::credentials))
    for (const auto& block : TRY(documents::compose(rule->blocks, fields)))
      (block.kind == regulation::BlockKind::title ? sheet.title : sheet.note) = block.text;
  const auto* region = work.services.find_region(work.region);
  sheet.about = {.title = sheet.title, .footer = sheet.title, .made = work.now,
                 .marking = region && region->demo ? pdf::Marking::demo : pdf::Marking::none};
  sheet.address = documents::site_of(work.services.part<config::Settings>());
  auto days = static_cast<int>(profile->accounts.valid_days);
  return Sheet{std::move(sheet), days > 0 ? std::optional(work.today().plus_days(days)) : std::nullopt};
}

}  // namespace

Result<Download> print_slips(const Call& call, const PrintSlips& request) {
  using access::consult;
  auto people = TRY(consult(call.services, call.actor, call.right,
                            [&](Work& work) { return who_need_slips(work, request); }));
  auto sheet = TRY(consult(call.services, call.actor, call.right,
                           [&](Work& work) { return sheet_of(work, request.campaign); }));
  std::vector<access::PreparedPassword> passwords;
  for (std::size_t at = 0; at < people.size(); ++at) passwords.push_back(access::prepare_password(call.services, sheet.until));
  sheet.slips.slips = TRY(access::transact(call.services, call.actor, call.right,
                                     [&](Work& work) { return handed_out(work, people, passwords); }));
  if (sheet.slips.slips.empty()) return fail(errors::nobody_needs_slip);
  return Download{"Памятки.pdf", "application/pdf", pdf::slips(sheet.slips)};
}

}  // namespace marshrut::campaign
