#pragma once
// How a region that issues no certificate ends a route: who controls its realisation, who concludes whether it was
// effective and by what criteria, and what of it is kept for good. Each part is absent where a regulation has none.
#include <optional>

#include "regulation/profile/people.h"

namespace marshrut::regulation {

/// The look at how a route was lived, before anything is concluded about it. Nobody controls their own route: then
/// `own_role` does.
struct RealisationControlRule {
  std::string role;
  std::optional<std::string> own_role;
  Words title;
  std::vector<ChecklistRule> checklist;
  Source source;
};
DESCRIBE(RealisationControlRule, role, own_role, title, checklist, source)

enum class EffectVerdict { effective, partly, not_effective };
DESCRIBE_ENUM(EffectVerdict, effective, partly, not_effective)
struct VerdictRule {
  EffectVerdict verdict = EffectVerdict::effective;
  Words title;
};
DESCRIBE(VerdictRule, verdict, title)

/// What a person's effect is judged by, from `points_min` to `points_max`: by themselves and by who concludes.
struct EffectCriterionRule {
  std::string code;
  Words title;
};
DESCRIBE(EffectCriterionRule, code, title)

struct ConclusionRule {
  std::string role;
  Words title;
  std::vector<VerdictRule> verdicts;
  std::vector<EffectCriterionRule> criteria;
  std::int64_t points_min = 1;
  std::int64_t points_max = 5;
  std::optional<std::string> document;
  Source source;
};
DESCRIBE(ConclusionRule, role, title, verdicts, criteria, points_min, points_max, document, source)

/// The card of a completed route stays in its person's portfolio as it was on the day of the end.
struct KeptCardRule {
  Words title;
  Source source;
};
DESCRIBE(KeptCardRule, title, source)

}  // namespace marshrut::regulation
