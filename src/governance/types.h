#pragma once
// What a municipality and its schools do so that routes are managed. Enters: appointments of responsible persons, the
// schools' own documents, meetings of deputies, addressed recommendations, criteria. Leaves: registers, papers and what monitoring
// counts. Never here: anybody's route or result; what must be done, by whom and how often is of the regulation.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "regulation/profile/oversight.h"

namespace marshrut::governance {

using access::PersonId;

/// A person who answers for the routes of a school, from a day to a day. `paper` is the order.
struct Responsible {
  Id<Responsible> id;
  PersonId person;
  std::string name;
  std::string school;  // code
  std::string path;
  Date since;
  std::optional<Date> until;
  std::string paper;
  std::string number;
  std::int64_t revision = 0;
};
DESCRIBE(Responsible, id, person, name, school, path, since, until, paper, number, revision)

/// A document of a school. `marks` are those of the regulation's rule that hold, ';' between them.
struct SchoolRecord {
  Id<SchoolRecord> id;
  std::string school;
  std::string path;
  regulation::SchoolRecordKind kind = regulation::SchoolRecordKind::regulation;
  std::string title;
  std::string number;
  Date date;
  std::string marks;
  std::int64_t marks_held = 0;
  std::string file_name;
  std::string file_sha256;
  Date registered_on;
  std::optional<Date> withdrawn_on;
  std::int64_t revision = 0;
};
DESCRIBE(SchoolRecord, id, school, path, kind, title, number, date, marks, marks_held, file_name, file_sha256, registered_on,
         withdrawn_on, revision)

/// A meeting held by the municipality; `schools` are the codes of those who came, ';' between them.
struct Meeting {
  Id<Meeting> id;
  std::string path;
  Date held_on;
  std::string topic;
  std::string schools;
  PersonId author;
  std::int64_t revision = 0;
};
DESCRIBE(Meeting, id, path, held_on, topic, schools, author, revision)

enum class RecommendationState { issued, done };
DESCRIBE_ENUM(RecommendationState, issued, done)

/// To a school, or to a teacher of it when `person` is not empty.
struct Recommendation {
  Id<Recommendation> id;
  std::string school;
  std::string path;
  PersonId person;
  std::string addressee;
  std::string text;
  std::string reason;
  Date issued_on;
  Date due;
  RecommendationState state = RecommendationState::issued;
  std::optional<Date> done_on;
  std::string done_note;
  PersonId author;
  std::string author_name;
  std::string paper;
  std::string number;
  std::int64_t revision = 0;
};
DESCRIBE(Recommendation, id, school, path, person, addressee, text, reason, issued_on, due, state, done_on, done_note, author,
         author_name, paper, number, revision)

enum class CriterionState { proposed, accepted, declined };
DESCRIBE_ENUM(CriterionState, proposed, accepted, declined)

/// A criterion of the effectiveness of routes that somebody proposed; `measure` is by what it is seen.
struct Criterion {
  Id<Criterion> id;
  std::string path;  // of the municipality
  PersonId person;
  std::string name;
  std::string text;
  std::string measure;
  Date proposed_on;
  CriterionState state = CriterionState::proposed;
  std::optional<Date> decided_on;
  std::string note;
  std::int64_t revision = 0;
};
DESCRIBE(Criterion, id, path, person, name, text, measure, proposed_on, state, decided_on, note, revision)

/// Refuses words that are missing or endless.
Result<void> enough_words(const std::string& words, const char* at);
/// The parts of "a;b".
std::vector<std::string> parts_of(const std::string& joined);
std::string joined_parts(const std::vector<std::string>& parts);

}  // namespace marshrut::governance
