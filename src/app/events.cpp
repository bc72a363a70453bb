#include "app/wiring.h"
#include "deficit/acts_result.h"
#include "diagnostics/facts.h"

namespace marshrut::app {
namespace {

/// A result is compared with what the post requires, and findings are proposed.
Result<void> compare_result(access::Work& work, const diagnostics::ResultReady& fact) {
  const bool repeated = fact.purpose == diagnostics::Purpose::repeat;
  deficit::MeasuredResult result{
      .attempt = fact.attempt.value,
      .person = fact.person,
      .path = "",
      .campaign = fact.campaign,
      .purpose = repeated ? deficit::MeasuringPurpose::repeat : deficit::MeasuringPurpose::initial,
      .measured_on = fact.measured_on,
      .competencies = {}};
  for (const auto& one : fact.competencies)
    result.competencies.push_back({one.code, one.percent, one.low, one.high, one.items, one.sufficient});
  return deficit::take_result(work, std::move(result));
}

}  // namespace

void subscribe(access::Events& events) {
  events.on<diagnostics::ResultReady>(&compare_result);
}

}  // namespace marshrut::app
