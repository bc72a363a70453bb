#pragma once
// The network of those who accompany routes, as the centre and the ministry see it: subjects, loads, certificates,
// checkpoints in time; and the same of oneself.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "accompaniment/tutor/certificates.h"

namespace marshrut::accompaniment {

using access::Work;

struct TutorView {
  PersonId person;
  std::string name;
  std::string school;
  std::string subjects;  // codes, separated by ';'
  std::vector<access::Duty> duties;
  Load load;
  std::optional<std::int64_t> routes_most;
  CertificateStanding standing = CertificateStanding::not_needed;
  std::optional<Date> valid_to;
  std::vector<TutorCertificate> certificates;  // the latest to end first
  std::int64_t checkpoints_due = 0;
  std::int64_t checkpoints_in_time = 0;
};
DESCRIBE(TutorView, person, name, school, subjects, duties, load, routes_most, standing, valid_to, certificates,
         checkpoints_due, checkpoints_in_time)

struct ListTutors {
  std::optional<std::string> subject;
  std::optional<access::Duty> duty;
};
DESCRIBE(ListTutors, subject, duty)
struct SubjectSupply {
  std::string subject;  // code
  std::int64_t tutors = 0;
  std::int64_t routes = 0;  // open ones that they accompany
};
DESCRIBE(SubjectSupply, subject, tutors, routes)
struct Tutors {
  bool certificate_required = false;
  std::int64_t to_renew = 0;  // whose certificate ends soon, has ended or is not there, though one is asked for
  std::vector<TutorView> tutors;  // those to renew first, then by name
  std::vector<SubjectSupply> subjects;
};
DESCRIBE(Tutors, certificate_required, to_renew, tutors, subjects)
Result<Tutors> list_tutors(Work& work, const ListTutors& request);

struct KeepCertificate {
  PersonId person;
  std::string number;
  std::string issuer;
  Date valid_from;
  Date valid_to;
  std::optional<std::int64_t> revision;  // absent for a new one
};
DESCRIBE(KeepCertificate, person, number, issuer, valid_from, valid_to, revision)
Result<TutorView> keep_certificate(Work& work, const KeepCertificate& request);

struct OwnTutoring {
  TutorView tutor;
  std::vector<CompanionChange> changes;  // given away, received, or of one's own route; the latest first
};
DESCRIBE(OwnTutoring, tutor, changes)
Result<OwnTutoring> show_own_tutoring(Work& work, const access::Nothing& request);

}  // namespace marshrut::accompaniment
