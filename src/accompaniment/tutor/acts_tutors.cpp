#include "accompaniment/tutor/acts_tutors.h"

#include <algorithm>
#include <map>

#include "access/store.h"
#include "accompaniment/errors.h"
#include "accompaniment/tutor/balance.h"
#include "accompaniment/tutor/store_tutors.h"
#include "base/text.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::accompaniment {
namespace {

using Duties = std::map<PersonId, std::vector<access::Duty>>;

/// Who holds which of the duties that accompany routes by the regulation.
Duties companions_of(Work& work, const regulation::Profile& profile) {
  Duties duties;
  for (auto duty : regulation::duties_of(profile, profile.builders.support_roles))
    for (const auto& holder : access::store::holders_of_duty(work.rows, work.region, duty, work.today())) {
      auto& held = duties[holder.person];
      if (!std::ranges::count(held, duty)) held.push_back(duty);
    }
  return duties;
}

TutorView view_of(Work& work, const regulation::Profile& profile, const PersonId& person,
                  std::vector<access::Duty> duties, std::vector<TutorCertificate> certificates) {
  TutorView view{.person = person,
                 .name = organisation::name_of_person(work.rows, work.region, person),
                 .school = {},
                 .subjects = {},
                 .duties = std::move(duties),
                 .load = {},
                 .routes_most = {},
                 .valid_to = {},
                 .certificates = std::move(certificates)};
  if (auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today())) {
    view.school = workplace->school_title.value_or("");
    view.subjects = workplace->subjects;
  }
  bool needs = false;
  for (auto duty : view.duties) {
    needs = needs || needs_certificate(profile, duty);
    if (auto most = routes_most(profile, duty)) view.routes_most = most;
  }
  auto certified = certified_on(profile, view.certificates, work.today());
  view.valid_to = certified.valid_to;
  if (needs || certified.valid_to) view.standing = certified.standing;
  return view;
}

bool is_to_renew(const TutorView& view) {
  using enum CertificateStanding;
  return view.standing != valid && view.standing != not_needed;
}

bool is_asked_for(const ListTutors& request, const TutorView& view) {
  return (!request.subject || share_subject(view.subjects, *request.subject)) &&
         (!request.duty || std::ranges::count(view.duties, *request.duty));
}

/// By subject, how many there are and how many routes they carry.
std::vector<SubjectSupply> supply_of(const std::vector<TutorView>& tutors) {
  std::map<std::string, SubjectSupply> supply;
  for (const auto& tutor : tutors)
    for (auto code : codes_in(tutor.subjects)) {
      auto& one = supply.try_emplace(std::string(code), std::string(code)).first->second;
      ++one.tutors;
      one.routes += tutor.load.routes;
    }
  std::vector<SubjectSupply> sorted;
  for (auto& [code, one] : supply) sorted.push_back(std::move(one));
  return sorted;
}

/// The profile in force over the whole region.
Result<regulation::Profiles::Shared> profile_of_region(Work& work) { return regulation::profile_at(work, work.region); }

}  // namespace

Result<Tutors> list_tutors(Work& work, const ListTutors& request) {
  work.horizon();  // of the region as a whole, by the right
  auto profile = TRY(profile_of_region(work));
  std::map<PersonId, std::vector<TutorCertificate>> certificates;
  for (auto& one : store::certificates(work.rows, work.region)) certificates[one.person].push_back(std::move(one));
  std::map<PersonId, Load> loads;
  for (const auto& one : store::loads(work.rows, work.region, work.today())) loads[one.person] = one.load;
  std::map<PersonId, PointsInTime> points;
  for (const auto& one : store::points_in_time(work.rows, work.region, work.today())) points[one.person] = one;
  Tutors answer;
  answer.certificate_required = profile->tutoring && profile->tutoring->tutor_certificate_required;
  for (auto& [person, duties] : companions_of(work, *profile)) {
    auto view = view_of(work, *profile, person, std::move(duties), std::move(certificates[person]));
    view.load = loads[person];
    view.checkpoints_due = points[person].due;
    view.checkpoints_in_time = points[person].in_time;
    if (is_asked_for(request, view)) answer.tutors.push_back(std::move(view));
  }
  answer.to_renew = std::ranges::count_if(answer.tutors, is_to_renew);
  std::ranges::sort(answer.tutors, {}, [](const TutorView& view) { return std::tuple{!is_to_renew(view), view.name, view.person.value}; });
  answer.subjects = supply_of(answer.tutors);
  return answer;
}

Result<TutorView> keep_certificate(Work& work, const KeepCertificate& request) {
  if (!organisation::find_person(work.rows, work.region, request.person)) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may(organisation::scope_of(work.rows, work.region, request.person, work.today())));
  auto profile = TRY(profile_of_region(work));
  auto companions = companions_of(work, *profile);
  auto found = companions.find(request.person);
  if (found == companions.end()) return fail(errors::not_tutor);
  TutorCertificate certificate{request.person,
                               std::string(trimmed(request.number)),
                               std::string(trimmed(request.issuer)),
                               request.valid_from,
                               request.valid_to,
                               request.revision.value_or(0)};
  TRY(acceptable_certificate(certificate));
  if (!request.revision) {
    if (!store::insert_certificate(work.rows, work.region, certificate)) return fail(errors::certificate_known, "/number");
  } else if (!store::update_certificate(work.rows, work.region, certificate)) {
    return fail(access::errors::stale, "/revision");
  }
  work.touched("tutor_certificate", request.person, "", json::write(certificate));
  return view_of(work, *profile, request.person, std::move(found->second),
                 store::certificates_of(work.rows, work.region, request.person));
}

Result<OwnTutoring> show_own_tutoring(Work& work, const access::Nothing&) {
  work.own();
  const auto& person = work.actor.person;
  auto profile = TRY(profile_of_region(work));
  std::vector<access::Duty> duties;
  auto accompany = regulation::duties_of(*profile, profile->builders.support_roles);
  for (const auto& grant : work.actor.grants)
    if (std::ranges::count(accompany, grant.duty) && !std::ranges::count(duties, grant.duty)) duties.push_back(grant.duty);
  auto view = view_of(work, *profile, person, std::move(duties), store::certificates_of(work.rows, work.region, person));
  view.load = store::load_of(work.rows, work.region, person, work.today());
  return OwnTutoring{std::move(view), store::changes_about(work.rows, work.region, person)};
}

}  // namespace marshrut::accompaniment
