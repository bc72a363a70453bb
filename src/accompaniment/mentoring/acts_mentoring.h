#pragma once
// Mentoring as its people use it: who could be a mentor, the proposal of a head, the consent of both, the end.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "accompaniment/mentoring/types.h"

namespace marshrut::accompaniment {

using access::Work;

struct FindMentors {
  PersonId mentee;
};
DESCRIBE(FindMentors, mentee)
struct MentorView {
  PersonId person;
  std::string name;
  std::string school;
  std::string subjects;
  std::int64_t mentees = 0;
  bool many = false;            // as many as the regulation warns of
  bool other_school = false;
};
DESCRIBE(MentorView, person, name, school, subjects, mentees, many, other_school)
struct Mentors {
  std::vector<MentorView> mentors;  // of the mentee's own school first, then by the number of mentees
};
DESCRIBE(Mentors, mentors)
Result<Mentors> find_mentors(Work& work, const FindMentors& request);

struct PairView {
  MentoringPair pair;
  std::int64_t mentees = 0;  // of the mentor, this one counted
  bool many = false;
  bool may_answer = false;
  bool may_end = false;
};
DESCRIBE(PairView, pair, mentees, many, may_answer, may_end)
struct ProposePair {
  PersonId mentor;
  PersonId mentee;
  std::string aim;
};
DESCRIBE(ProposePair, mentor, mentee, aim)
Result<PairView> propose_pair(Work& work, const ProposePair& request);

struct Pairs {
  std::vector<PairView> pairs;
};
DESCRIBE(Pairs, pairs)
/// Of the places within reach, and one's own.
Result<Pairs> list_pairs(Work& work, const access::Nothing& request);

struct AnswerPair {
  Id<MentoringPair> pair;
  std::int64_t revision = 0;
  bool agreed = false;
  std::optional<std::string> comment;
};
DESCRIBE(AnswerPair, pair, revision, agreed, comment)
/// With the second consent the mentor comes into the team of the mentee's route.
Result<PairView> answer_pair(Work& work, const AnswerPair& request);

struct EndPair {
  Id<MentoringPair> pair;
  std::int64_t revision = 0;
  std::string comment;
};
DESCRIBE(EndPair, pair, revision, comment)
Result<PairView> end_pair(Work& work, const EndPair& request);

}  // namespace marshrut::accompaniment
