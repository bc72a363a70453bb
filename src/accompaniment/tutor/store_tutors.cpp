#include "accompaniment/tutor/store_tutors.h"

#include "queries.h"

namespace marshrut::accompaniment {

using std::string;

bool is_dismissed(db::Session& rows, const string& region, const PersonId& companion, const PersonId& teacher, Date today) {
  return rows.one<std::int64_t>(queries::is_dismissed, region, companion, teacher, today) > 0;
}

bool accompanies(db::Session& rows, const string& region, const PersonId& companion, access::Duty duty,
                 const PersonId& owner, Date today) {
  return rows.one<std::int64_t>(queries::accompanies, region, companion, duty, owner, today) > 0;
}

namespace store {

std::vector<TutorCertificate> certificates_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<TutorCertificate>(queries::certificates_of, region, person);
}
std::vector<TutorCertificate> certificates(db::Session& rows, const string& region) {
  return rows.all<TutorCertificate>(queries::certificates, region);
}
std::vector<TutorCertificate> certificates_on(db::Session& rows, const string& region, Date day) {
  return rows.all<TutorCertificate>(queries::certificates_on, region, day);
}
bool insert_certificate(db::Session& rows, const string& region, const TutorCertificate& certificate) {
  return rows.run(queries::insert_certificate, region, certificate) == 1;
}
bool update_certificate(db::Session& rows, const string& region, const TutorCertificate& certificate) {
  return rows.run(queries::update_certificate, region, certificate) == 1;
}

std::vector<PersonLoad> loads(db::Session& rows, const string& region, Date today) {
  return rows.all<PersonLoad>(queries::loads, region, today);
}
Load load_of(db::Session& rows, const string& region, const PersonId& person, Date today) {
  return rows.one<Load>(queries::load_of, region, today, person);
}
std::vector<PointsInTime> points_in_time(db::Session& rows, const string& region, Date today) {
  return rows.all<PointsInTime>(queries::points_in_time, region, today);
}
std::vector<RouteAlone> routes_alone(db::Session& rows, const string& region, access::Duty first, access::Duty second,
                                     Date today, int rows_most) {
  return rows.all<RouteAlone>(queries::routes_alone, region, first, second, today, rows_most);
}

void insert_change(db::Session& rows, const string& region, const CompanionChange& change) {
  rows.run(queries::insert_change, region, change);
}
std::vector<CompanionChange> changes_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<CompanionChange>(queries::changes_of, region, route);
}
std::vector<CompanionChange> changes_about(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<CompanionChange>(queries::changes_about, region, person);
}

}  // namespace store
}  // namespace marshrut::accompaniment
