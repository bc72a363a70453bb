#pragma once
// Who works where: region > okrug > municipality > school > post, with dates. Enters: lists that a centre or a
// municipality keeps (imports), corrections that a person proposes. Leaves: names, workplaces and the scope paths that
// rights are bound to. Never here: accounts (access) and anything about a person's results.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace marshrut::organisation {

using access::PersonId;

enum class TerritoryKind { okrug, municipality };
DESCRIBE_ENUM(TerritoryKind, okrug, municipality)

/// A part of the region; okrugs may stand between the region and its municipalities (KIR-3.4.6). Territories merge:
/// one that ended keeps its rows.
struct Territory {
  Id<Territory> id;  // its code within the region, OKTMO for a municipality
  TerritoryKind kind = TerritoryKind::municipality;
  std::string title;
  std::string path;  // "43/33701000": the scope path
  std::optional<Date> until;
};
DESCRIBE(Territory, id, kind, title, path, until)

struct School {
  Id<School> id;  // its code in the region's list
  Id<Territory> municipality;
  std::string title;
  std::string context;  // conditions that a route takes into account (KIR-3.1.4): rural, small
  std::string path;     // municipality's path / id
  std::optional<Date> until;
};
DESCRIBE(School, id, municipality, title, context, path, until)

/// An entry of the dictionary of positions, with the duty that holding it brings.
struct Position {
  std::string code;
  std::string title;
  access::Duty duty = access::Duty::teacher;
};
DESCRIBE(Position, code, title, duty)

struct Subject {
  std::string code;
  std::string title;
  std::string area;
};
DESCRIBE(Subject, code, title, area)

enum class Sex { female, male };
DESCRIBE_ENUM(Sex, female, male)

/// A person of the staff register. `external` is the key of the customer's own register: an import that brings it
/// again updates the person and makes no double (KIR-3.6.1.3).
struct Person {
  PersonId id;
  std::string external;
  std::string surname;
  std::string given;
  std::string patronymic;
  Sex sex = Sex::female;
  std::string email;
  std::string phone;
  std::string education;
  std::int64_t experience_years = 0;
  std::string category;
  std::string last_course;
  std::int64_t revision = 0;
  std::optional<Date> born;  // tells two of one name apart

  std::string name() const { return patronymic.empty() ? surname + " " + given : surname + " " + given + " " + patronymic; }
  /// What a search compares: the name in lower case, ё as е.
  std::string search_key() const;
};
DESCRIBE(Person, id, external, surname, given, patronymic, sex, email, phone, education, experience_years, category,
         last_course, revision, born)

/// A person's post. `path` is where it is held: a school's path, a municipality's or the region's.
struct Post {
  Id<Post> id;
  PersonId person;
  std::optional<Id<School>> school;
  std::string path;
  std::string position;   // code
  std::string subjects;   // codes, separated by ';'
  std::string classes;
  double hours = 0;       // a week
  bool main = true;
  Date since;
  std::optional<Date> until;
  std::optional<Date> leave_since;
  std::optional<Date> leave_until;
};
DESCRIBE(Post, id, person, school, path, position, subjects, classes, hours, main, since, until, leave_since, leave_until)

enum class CorrectionField { surname, given, patronymic, education, experience_years, category, last_course, subjects };
DESCRIBE_ENUM(CorrectionField, surname, given, patronymic, education, experience_years, category, last_course, subjects)
enum class CorrectionState { waiting, taken, refused };
DESCRIBE_ENUM(CorrectionState, waiting, taken, refused)

/// What somebody proposes to correct on their own card (US-T06).
struct Correction {
  Id<Correction> id;
  PersonId person;
  CorrectionField field = CorrectionField::education;
  std::string value;
  CorrectionState state = CorrectionState::waiting;
  std::string comment;  // why it was not taken
  Instant at_ms;
  PersonId decided_by;
  std::int64_t revision = 0;
};
DESCRIBE(Correction, id, person, field, value, state, comment, at_ms, decided_by, revision)

/// A municipality becomes a part of another on a day: from it on its schools lie there.
struct Merger {
  Id<Territory> id;  // which ends the day before
  Id<Territory> successor;
  Date day;
  bool done = false;
};
DESCRIBE(Merger, id, successor, day, done)

/// A school lay elsewhere once.
struct PastPlace {
  std::string path;  // where it lies now
  std::string was;
};
DESCRIBE(PastPlace, path, was)

}  // namespace marshrut::organisation
