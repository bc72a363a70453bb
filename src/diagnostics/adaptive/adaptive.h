#pragma once
// A form whose items are chosen as one goes: its pool, put on the scale of the bank, and the plan of a sitting over its
// competencies (psychometrics/adaptive/sitting). The pool is the same for everybody who sits by one calibration; the plan is
// made anew from what the attempt froze, so that nothing of it is kept but the state of the sitting.
#include <map>
#include <memory>
#include <set>

#include "diagnostics/scale/scale.h"
#include "instrument/form/form_types.h"
#include "psychometrics/adaptive/sitting/sitting.h"
#include "regulation/profile/measures.h"

namespace marshrut::diagnostics {

/// An item of the pool in the version that the form holds.
struct PoolItem {
  instrument::Item item;
  std::int64_t version = 1;
};

/// What a competency is held against, frozen when the sitting begins: percents of the greatest score.
struct RequiredPercent {
  std::string competency;
  double percent = 0;
};
DESCRIBE(RequiredPercent, competency, percent)

/// By competency, how often its items were seen; in the order of the pool.
using ExposureCounts = std::map<std::string, psychometrics::Exposure>;

/// What the items of a form tell on a scale. Without keys: of a version of an item these alone may be corrected.
struct FormPool {
  struct Competency {
    Competency(const Scale& scale, const instrument::FormPart& part, const std::vector<PoolItem>& items);

    std::string name;
    std::size_t most = 0;  // items of a sitting
    std::vector<std::pair<std::string, std::int64_t>> items;  // codes and versions of the bank's, in its order
    psychometrics::AdaptiveBank bank;
    psychometrics::Row percents;
    psychometrics::Population population;
  };

  FormPool(const Scale& scale, const std::vector<instrument::FormPart>& parts, const std::vector<PoolItem>& items);

  std::vector<Competency> competencies;
};

/// Over the competencies of the form that are `required`; when they are not all, each is given the more items.
class FormPlan {
 public:
  FormPlan(std::shared_ptr<const FormPool> pool, const std::vector<RequiredPercent>& required,
           const regulation::LevelsRule& levels);

  const psychometrics::SittingPlan& plan() const { return plan_; }
  const std::string& code(const psychometrics::AskedItem& asked) const;
  /// Items that the person was given before, and versions that are suspended.
  struct Barred {
    std::set<std::string> seen;
    std::set<std::pair<std::string, std::int64_t>> suspended;
  };
  /// What is known before it begins: what was seen is given again only where too few others are left, what is suspended never.
  /// With `counts` no item is given to more people than the limit.
  psychometrics::SittingStart start(std::uint64_t seed, const Barred& barred, const ExposureCounts& counts = {}) const;

 private:
  std::shared_ptr<const FormPool> pool_;
  std::vector<const FormPool::Competency*> measured_;
  psychometrics::SittingPlan plan_;
};

}  // namespace marshrut::diagnostics
