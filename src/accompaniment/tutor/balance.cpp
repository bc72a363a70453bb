#include "accompaniment/tutor/balance.h"

#include <algorithm>

#include "access/right/rights.h"

namespace marshrut::accompaniment {
namespace {

bool reaches(const TutorAtHand& tutor, const RouteWithoutTutor& route) {
  auto within = [&](const std::string& scope) { return access::lies_within(route.path, scope); };
  return tutor.person != route.teacher && std::ranges::any_of(tutor.scopes, within);
}

/// The least loaded, of equals the first; nobody among none.
TutorAtHand* least_loaded(const std::vector<TutorAtHand*>& tutors) {
  auto least = std::ranges::min_element(tutors, {}, &TutorAtHand::routes);
  return least == tutors.end() ? nullptr : *least;
}

}  // namespace

std::vector<std::string_view> codes_in(std::string_view codes) {
  std::vector<std::string_view> found;
  while (!codes.empty()) {
    auto end = std::min(codes.find(';'), codes.size());
    if (end > 0) found.push_back(codes.substr(0, end));
    codes.remove_prefix(std::min(end + 1, codes.size()));
  }
  return found;
}

bool share_subject(std::string_view one, std::string_view other) {
  auto others = codes_in(other);
  return std::ranges::any_of(codes_in(one), [&](std::string_view code) { return std::ranges::count(others, code) > 0; });
}

std::vector<Proposal> proposed_tutors(std::span<TutorAtHand> tutors, std::span<const RouteWithoutTutor> routes) {
  std::vector<Proposal> proposals;
  for (const auto& route : routes) {
    std::vector<TutorAtHand*> able, of_subject;
    for (auto& tutor : tutors) {
      if (!reaches(tutor, route) || tutor.routes >= tutor.routes_most) continue;
      able.push_back(&tutor);
      if (share_subject(tutor.subjects, route.subjects)) of_subject.push_back(&tutor);
    }
    auto* least = least_loaded(able);
    auto* chosen = least_loaded(of_subject);
    if (!chosen || chosen->routes + 1 > least->routes + balance_most) chosen = least;
    proposals.push_back({route.route, chosen ? chosen->person : PersonId{},
                         chosen && share_subject(chosen->subjects, route.subjects)});
    if (chosen) ++chosen->routes;
  }
  return proposals;
}

}  // namespace marshrut::accompaniment
