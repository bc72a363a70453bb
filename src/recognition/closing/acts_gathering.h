#pragma once
// Gathers what is known of the end of one route and keeps the short of it; used by every act of this room.
#include "access/work.h"
#include "recognition/reflection/questionnaire.h"
#include "recognition/rules.h"
#include "recognition/store.h"
#include "regulation/store.h"

namespace marshrut::recognition {

using access::Work;

/// A route with its regulation, within the reach of the act's right. Refuses with access.not_found.
struct RouteEnd {
  route::Route route;
  std::vector<route::RouteGoal> goals;
  std::vector<route::RouteItem> items;
  regulation::Profiles::Shared profile;

  RouteMatter matter() const { return {goals, items}; }
};
Result<RouteEnd> load_end(Work& work, const RouteId& route);
/// The same without asking: the caller has a right of its own.
Result<RouteEnd> take_end(Work& work, const RouteId& route);

struct Gathered {
  ClosingMatter matter;
  regulation::Facts facts;
  Readiness readiness;
  std::optional<Certificate> certificate;
};
Gathered gather(Work& work, const RouteEnd& end);

/// Writes the closing of a route anew; nothing for a route that was never agreed.
Result<void> refresh_closing(Work& work, const RouteId& route);

/// The questionnaire of a purpose, or recognition.questionnaire_unknown.
Result<const regulation::QuestionnaireRule*> questionnaire_of(const regulation::Profile& profile,
                                                              regulation::QuestionnairePurpose purpose);
/// Kept answers back from their text; a text that cannot be read is a fault.
std::vector<QuestionAnswer> answers_from(const std::string& text);
std::vector<ProductMark> marks_from(const std::string& text);

}  // namespace marshrut::recognition
