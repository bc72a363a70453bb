#pragma once
// Pairs of mentor and mentee: the head proposes, both consent, either may end it. Enters: a proposal. Leaves: an active
// pair, whose mentor accompanies the mentee's route. Never here: a pair that somebody did not consent to.
#include <optional>
#include <string>

#include "accompaniment/types.h"

namespace marshrut::accompaniment {

enum class PairState { proposed, active, declined, ended };
DESCRIBE_ENUM(PairState, proposed, active, declined, ended)

struct MentoringPair {
  Id<MentoringPair> id;
  PersonId mentor;
  std::string mentor_name;
  std::string mentor_school;
  PersonId mentee;
  std::string mentee_name;
  std::string mentee_school;
  std::string path;  // of the mentee
  std::string aim;
  PersonId proposed_by;
  std::string proposer_name;
  PairState state = PairState::proposed;
  std::optional<Instant> mentor_agreed_ms;
  std::optional<Instant> mentee_agreed_ms;
  std::optional<Date> since;
  std::optional<Date> ended_on;
  std::string comment;  // why it was declined or ended
  std::int64_t revision = 0;
};
DESCRIBE(MentoringPair, id, mentor, mentor_name, mentor_school, mentee, mentee_name, mentee_school, path, aim, proposed_by,
         proposer_name, state, mentor_agreed_ms, mentee_agreed_ms, since, ended_on, comment, revision)

}  // namespace marshrut::accompaniment
