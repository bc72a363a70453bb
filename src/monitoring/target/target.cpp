#include "monitoring/target/target.h"

#include <cmath>

#include "monitoring/errors.h"
#include "monitoring/reason.h"

namespace marshrut::monitoring {
namespace {

constexpr std::int64_t years_around = 10;
constexpr double greatest = 1e9;

}  // namespace

Result<void> check_target(const TargetVersion& target, regulation::IndicatorFormula formula, Date today) {
  const auto this_year = static_cast<int>(today.civil().year());
  if (std::abs(target.year - this_year) > years_around)
    return fail(errors::target_year, "/year", std::to_string(this_year - years_around), std::to_string(this_year + years_around));
  const double most = formula == regulation::IndicatorFormula::share ? 100 : greatest;
  if (!std::isfinite(target.value) || target.value < 0 || target.value > most) return fail(errors::target_value, "/value");
  return check_reason(target.reason);
}

}  // namespace marshrut::monitoring
