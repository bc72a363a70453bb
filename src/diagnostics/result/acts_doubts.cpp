#include "diagnostics/result/acts_doubts.h"

#include <algorithm>
#include <cstdlib>

#include "diagnostics/result/acts_answers.h"
#include "diagnostics/scale/store_scale.h"
#include "diagnostics/store.h"
#include "diagnostics/take/lifecycle.h"
#include "instrument/item/score.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::size_t absences_many = 5;  // a call and a look at the clock are nobody's business

/// Whether a tenth of the answers, and three at least, can hardly have been read (Wise and Kong 2005): quick by the server's clock and
/// by the device's, since answers given without a connection come all at once.
bool is_hurried(const std::vector<Answer>& answers) {
  constexpr std::size_t least = 3;
  constexpr double share = 0.1;
  std::vector<std::pair<std::int64_t, std::int64_t>> times;  // of the server, of the device
  for (const auto& answer : answers)
    if (instrument::is_answered(json::read<instrument::ItemAnswer>(answer.value).value_or(instrument::ItemAnswer())))
      times.emplace_back(answer.at_ms.ms, answer.client_ms);
  std::ranges::sort(times);
  std::size_t quick = 0;
  for (std::size_t at = 1; at < times.size(); ++at)
    quick += times[at].first - times[at - 1].first < quick_ms &&
             std::abs(times[at].second - times[at - 1].second) < quick_ms;
  return quick >= least && static_cast<double>(quick) > share * static_cast<double>(times.size());
}

}  // namespace

std::vector<Doubt> doubts_of(access::Work& work, const Attempt& attempt) {
  std::vector<Doubt> doubts;
  const auto scale = work.services.part<Scales>().of(work.rows, work.region, attempt.calibration);
  if (fit_of(*scale, scaled_answers(work, attempt)).value_or(0) < fit_doubtful) doubts.push_back(Doubt::inconsistent);
  if (is_hurried(store::answers_of(work.rows, work.region, attempt.id))) doubts.push_back(Doubt::hurried);
  if (store::absences_of(work.rows, work.region, attempt.id).size() >= absences_many) doubts.push_back(Doubt::left_page);
  return doubts;
}

}  // namespace marshrut::diagnostics
