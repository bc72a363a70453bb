#include "accompaniment/mentoring/pair.h"

#include "accompaniment/errors.h"
#include "accompaniment/rules.h"
#include "base/text.h"

namespace marshrut::accompaniment {
namespace {

Result<std::string> reason_of(std::string_view words) {
  auto length = code_points(trimmed(words));
  if (length < comment_shortest || length > comment_longest)
    return fail(errors::pair_reason, "/comment", std::to_string(comment_shortest));
  return std::string(trimmed(words));
}

}  // namespace

Result<MentoringPair> answered(const MentoringPair& pair, const PairAnswer& answer) {
  if (answer.person != pair.mentor && answer.person != pair.mentee) return fail(errors::pair_not_yours);
  if (pair.state != PairState::proposed) return fail(errors::pair_decided);
  auto after = pair;
  auto& own = answer.person == pair.mentor ? after.mentor_agreed_ms : after.mentee_agreed_ms;
  if (own) return fail(errors::pair_decided);
  if (!answer.agreed) {
    after.comment = TRY(reason_of(answer.comment));
    after.state = PairState::declined;
    return after;
  }
  own = answer.now;
  if (after.mentor_agreed_ms && after.mentee_agreed_ms) {
    after.state = PairState::active;
    after.since = answer.today;
  }
  return after;
}

Result<MentoringPair> ended(const MentoringPair& pair, std::string_view reason, Date today) {
  if (pair.state != PairState::active && pair.state != PairState::proposed) return fail(errors::pair_decided);
  auto after = pair;
  after.comment = TRY(reason_of(reason));
  after.state = PairState::ended;
  after.ended_on = today;
  return after;
}

}  // namespace marshrut::accompaniment
