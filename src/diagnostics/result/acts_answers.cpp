#include "diagnostics/result/acts_answers.h"

#include <algorithm>

#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/store.h"
#include "instrument/store.h"

namespace marshrut::diagnostics {

std::vector<ScaledAnswer> scaled_answers(access::Work& work, const Attempt& attempt) {
  const bool adaptive = is_adaptive(work, attempt);
  const auto answers = store::answers_of(work.rows, work.region, attempt.id);
  const auto places = instrument::store::form_items(work.rows, work.region, attempt.form);
  auto items = instrument::items_of_form(work.rows, work.region, attempt.form);
  std::vector<ScaledAnswer> scaled;
  for (std::size_t at = 0; at < items.size(); ++at) {
    const auto answer = std::ranges::find(answers, items[at].code, &Answer::item);
    if (adaptive && answer == answers.end()) continue;
    ScaledAnswer one{std::move(items[at]), places[at].version, 0, std::nullopt};
    if (answer != answers.end()) {
      one.points = answer->points.value_or(0);
      one.at = answer->at_ms;
    }
    scaled.push_back(std::move(one));
  }
  return scaled;
}

}  // namespace marshrut::diagnostics
