#pragma once
// Whom to set to routes that have nobody: by subject and load. Pure. The load decides before the subject: nobody is
// given a route who would then carry more than `balance_most` routes above the least loaded of those whose duty reaches
// the teacher. Whoever is full is passed over.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "accompaniment/tutor/types.h"

namespace marshrut::accompaniment {

inline constexpr std::int64_t balance_most = 2;

struct TutorAtHand {
  PersonId person;
  std::string name;
  std::vector<std::string> scopes;  // paths that the duty reaches
  std::string subjects;             // codes, separated by ';'
  std::int64_t routes = 0;
  std::int64_t routes_most = 0;
};
struct RouteWithoutTutor {
  RouteId route;
  PersonId teacher;
  std::string path;
  std::string subjects;
};

struct Proposal {
  RouteId route;
  PersonId tutor;  // "" when nobody is at hand
  bool subject_matches = false;
};
/// In the order of `routes`; the loads in `tutors` are raised by what is proposed.
std::vector<Proposal> proposed_tutors(std::span<TutorAtHand> tutors, std::span<const RouteWithoutTutor> routes);

/// "MATH;PHYS" -> MATH, PHYS.
std::vector<std::string_view> codes_in(std::string_view codes);
/// Whether two lists of codes have one in common.
bool share_subject(std::string_view one, std::string_view other);

}  // namespace marshrut::accompaniment
