#pragma once
// What a route's end rests on: facts gathered from what is known, which ways of confirmation they prove, what is
// missing, what a review of a product needs. Pure; what counts as proof is said by the regulation.
#include <span>

#include "base/result.h"
#include "recognition/types.h"
#include "regulation/rules.h"
#include "regulation/types.h"

namespace marshrut::recognition {

/// Everything that the end of a route is judged by.
struct ClosingMatter {
  route::Route route;
  bool activities_finished = false;
  regulation::Facts of_basis;  // what was so when the route was agreed: acknowledged deficits, requests, goals
  std::optional<Reflection> reflexive;
  std::optional<Reflection> satisfaction;
  std::optional<Product> product;
  std::vector<Confirmation> confirmations;
  bool tasks_set = false;
  bool repeated = false;    // a repeated result of the route's time
  bool eliminated = false;  // it found a deficit of the route eliminated
  bool certified = false;
};

/// The facts that are known in this room; others are noted with the route by the rooms that know them.
const regulation::Facts& facts_known_here();
regulation::Facts facts_of(const ClosingMatter& matter, const regulation::Profile& profile, Date today);

/// One way of confirmation with what it still lacks.
struct ConfirmationVariant {
  std::string code;
  regulation::Words title;
  bool proved = false;
  std::vector<regulation::RouteFact> missing;         // each of them
  std::vector<regulation::RouteFact> missing_any_of;  // one of them
};
DESCRIBE(ConfirmationVariant, code, title, proved, missing, missing_any_of)
std::vector<ConfirmationVariant> variants_of(const regulation::Profile& profile, const regulation::Facts& facts);

struct Readiness {
  bool confirmed = false;
  bool may_close = false;    // the route may be completed
  bool may_certify = false;
  std::vector<regulation::RouteFact> missing;  // for the stage to end, beside a confirmation
  std::vector<regulation::SectionReadiness> sections;  // due and not ready
};
DESCRIBE(Readiness, confirmed, may_close, may_certify, missing, sections)
/// `stage` is the stage of reflection of the profile.
Readiness readiness_of(const regulation::Profile& profile, std::string_view stage, route::RouteState state,
                       const regulation::Facts& facts);

/// Whether answers, a product and confirmations are still taken: from the agreement until the route is over in any way
/// but completion; a completed one takes them until it has a certificate.
Result<void> may_reflect(const route::Route& route, bool certified);

/// A product as it is sent: a title, a link of the web or a file, a day of presentation that is not ahead.
Result<void> acceptable(const Product& product, Date today);
/// The product after a review: each criterion once, 0 to 3 points, a comment for each 0; correction needs a comment.
Result<Product> reviewed(const Product& product, ProductDecision decision, std::span<const ProductMark> marks,
                         std::string_view comment);

/// Codes as one text and back.
std::string joined(std::span<const std::string> codes);

}  // namespace marshrut::recognition
