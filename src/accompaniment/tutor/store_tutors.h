#pragma once
// Rows of certificates, loads and passings on of routes. Owner: accompaniment.
#include <vector>

#include "accompaniment/tutor/types.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment {

/// Gave a route of the teacher away, and accompanies none of theirs now.
bool is_dismissed(db::Session& rows, const std::string& region, const PersonId& companion, const PersonId& teacher,
                  Date today);

/// Accompanies a route of the owner by this duty today.
bool accompanies(db::Session& rows, const std::string& region, const PersonId& companion, access::Duty duty,
                 const PersonId& owner, Date today);

namespace store {

std::vector<TutorCertificate> certificates_of(db::Session& rows, const std::string& region, const PersonId& person);
/// Everybody's.
std::vector<TutorCertificate> certificates(db::Session& rows, const std::string& region);
/// Everybody's that counts on a day or will.
std::vector<TutorCertificate> certificates_on(db::Session& rows, const std::string& region, Date day);
/// False when one with this number is kept.
bool insert_certificate(db::Session& rows, const std::string& region, const TutorCertificate& certificate);
/// False when it was changed since `certificate.revision`.
bool update_certificate(db::Session& rows, const std::string& region, const TutorCertificate& certificate);

std::vector<PersonLoad> loads(db::Session& rows, const std::string& region, Date today);
Load load_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);
std::vector<PointsInTime> points_in_time(db::Session& rows, const std::string& region, Date today);
/// Open routes that nobody accompanies by these duties.
struct RouteAlone {
  RouteId route;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string school;
  std::string subjects;
};
DESCRIBE(RouteAlone, route, person, path, teacher, school, subjects)
std::vector<RouteAlone> routes_alone(db::Session& rows, const std::string& region, access::Duty first, access::Duty second,
                                     Date today, int rows_most);

void insert_change(db::Session& rows, const std::string& region, const CompanionChange& change);
std::vector<CompanionChange> changes_of(db::Session& rows, const std::string& region, const RouteId& route);
/// That a person gave away, was given, or is about.
std::vector<CompanionChange> changes_about(db::Session& rows, const std::string& region, const PersonId& person);

}  // namespace store
}  // namespace marshrut::accompaniment
