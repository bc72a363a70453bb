#pragma once
// The checks of a profile over a route: what a gate stops and a warning shows to the author and to the approver.
#include "base/result.h"
#include "regulation/rules.h"
#include "route/types.h"

namespace marshrut::route {

/// What is true of the route before it is submitted, as the profile's sections and basis ask.
regulation::Facts facts_of(const RouteContent& content, const Basis& basis);

/// Everything that the checks of the profile found, gates first, each in the order of the profile.
std::vector<Remark> remarks_on(const regulation::Profile& profile, const RouteContent& content, const Basis& basis);

/// Whether a remark names a competency that is not covered.
bool names_deficits(const std::vector<Remark>& remarks);
/// Whether a content names the competencies that it is about.
bool names_deficits(const RouteContent& content);
/// For who may not see deficits: the same remarks without the competencies that are not covered.
std::vector<Remark> without_deficits(std::vector<Remark> remarks);
/// The same content without the competencies that its goals are about and its activities cover.
RouteContent without_deficits(RouteContent content);

/// A refusal for every remark that is a gate, with the words of the people who read it: titles, not ids.
Result<void> pass_gates(const regulation::Profile& profile, const RouteContent& content, const std::vector<Remark>& remarks);

}  // namespace marshrut::route
