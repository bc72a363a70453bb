#include <algorithm>

#include "accompaniment/errors.h"
#include "accompaniment/evidence/acts_evidence.h"
#include "base/pattern.h"
#include "base/text.h"

namespace marshrut::accompaniment {
namespace {

constexpr int reviews_a_page = 50;
constexpr std::size_t decisions_most = 200;
constexpr std::int64_t pace_days = 365;
constexpr double hour_ms = 3'600'000;

/// "1788249600000|id" of the last line shown.
std::pair<Instant, EvidenceId> place_after(const std::optional<std::string>& after) {
  auto bar = after ? after->find('|') : std::string::npos;
  if (bar == std::string::npos) return {{}, {}};
  auto ms = after->substr(0, bar);
  bool digits = !ms.empty() && ms.size() < 16 && std::ranges::all_of(ms, [](char c) { return c >= '0' && c <= '9'; });
  return {{digits ? std::stoll(ms) : 0}, {after->substr(bar + 1)}};
}

OwnPace own_pace(Work& work) {
  const auto since = work.now.plus_minutes(-pace_days * 24 * 60);
  const auto pace = store::review_pace(work.rows, work.region, work.actor.person, since);
  return {pace.decided, pace.waited_ms / hour_ms};
}

ReviewOutcome excluded(const EvidenceId& id, const Error& error) {
  return {id, false, std::string(error.code->name), error.words_ru(), error.words_en()};
}

Result<Reviews> page_of_reviews(Work& work, const ListReviews& request) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  auto [after_ms, after] = place_after(request.after);
  Reviews answer;
  answer.own = own_pace(work);
  std::vector<Evidence> found;
  for (const auto& path : paths) {
    answer.waiting += store::count_evidence_below(work.rows, work.region, path, work.actor.person);
    store::ReviewPage page{request.state.value_or(EvidenceState::on_review),
                           path,
                           pattern_holding(folded(request.search.value_or(""))),
                           after_ms,
                           after,
                           work.actor.person,
                           reviews_a_page + 1};
    auto part = store::evidence_below(work.rows, work.region, page);
    found.insert(found.end(), part.begin(), part.end());
  }
  std::ranges::sort(found, {}, [](const Evidence& e) { return std::tie(e.sent_ms, e.id.value); });
  auto twice = std::ranges::unique(found, {}, &Evidence::id);
  found.erase(twice.begin(), twice.end());
  bool more = found.size() > reviews_a_page;
  if (more) found.resize(reviews_a_page);
  for (const auto& e : found)
    if (work.shows({e.path, e.person})) answer.reviews.push_back({e.route, e.person, e.teacher, e.title, view_of(e)});
  if (more) answer.next = std::to_string(found.back().sent_ms.ms) + "|" + found.back().id.value;
  return answer;
}

}  // namespace

Result<Reviews> list_reviews(Work& work, const ListReviews& request) {
  auto answer = TRY(access::fuller_page(work, request, &page_of_reviews, &Reviews::reviews));
  if (!work.actor.subjects.empty()) answer.waiting = static_cast<std::int64_t>(answer.reviews.size());
  return answer;
}

Result<ReviewOutcomes> review_many(Work& work, const ReviewMany& request) {
  work.horizon();  // each evidence is asked about by itself
  if (request.decisions.empty() || request.decisions.size() > decisions_most)
    return fail(errors::nothing_chosen, "/decisions");
  ReviewOutcomes answer;
  for (const auto& decision : request.decisions) {
    auto reviewed = review_evidence(work, decision);
    if (reviewed)
      answer.outcomes.push_back({decision.evidence, true, "", "", ""});
    else
      answer.outcomes.push_back(excluded(decision.evidence, reviewed.error()));
  }
  return answer;
}

}  // namespace marshrut::accompaniment
