#pragma once
// Rows of territories, schools, dictionaries, people and posts. Owner: organisation; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "organisation/types.h"
#include "platform/db/database.h"

namespace marshrut::organisation {

/// Where a person is counted today, with the titles that screens and papers show.
struct Workplace {
  std::string path;
  std::optional<Id<School>> school;
  std::optional<std::string> school_title;
  std::string position;  // code
  std::string subjects;  // codes, separated by ';'
  std::optional<std::string> municipality_title;
};
DESCRIBE(Workplace, path, school, school_title, position, subjects, municipality_title)

std::optional<Workplace> workplace_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);
/// Scope of what belongs to a person: their workplace (the region when they have none) and they as the owner.
access::Scope scope_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);
std::optional<Person> find_person(db::Session& rows, const std::string& region, const PersonId& person);
/// "Рябинина Анна Ивановна", or "" when there is no such person.
std::string name_of_person(db::Session& rows, const std::string& region, const PersonId& person);
std::optional<School> find_school(db::Session& rows, const std::string& region, const Id<School>& school);

namespace store {

void save_territory(db::Session& rows, const std::string& region, const Territory& territory);
std::vector<Territory> territories(db::Session& rows, const std::string& region);
std::optional<Territory> find_territory(db::Session& rows, const std::string& region, const Id<Territory>& id);
void save_school(db::Session& rows, const std::string& region, const School& school);
std::vector<School> schools_below(db::Session& rows, const std::string& region, const std::string& path);
void save_position(db::Session& rows, const std::string& region, const Position& position);
/// Whoever holds or held it.
std::vector<PersonId> people_in_position(db::Session& rows, const std::string& region, const std::string& position);
std::vector<Position> positions(db::Session& rows, const std::string& region);
void save_subject(db::Session& rows, const std::string& region, const Subject& subject);
std::vector<Subject> subjects(db::Session& rows, const std::string& region);

std::optional<Person> find_person_by_external(db::Session& rows, const std::string& region, const std::string& external);
void insert_person(db::Session& rows, const std::string& region, const Person& person);
/// False when the person was changed since `person.revision`.
bool update_person(db::Session& rows, const std::string& region, const Person& person);
std::vector<Post> posts_of(db::Session& rows, const std::string& region, const PersonId& person);
void insert_post(db::Session& rows, const std::string& region, const Post& post);
void update_post(db::Session& rows, const std::string& region, const Post& post);

struct StaffRow {
  PersonId id;
  std::string search_key;
  std::string surname, given, patronymic;
  std::optional<std::string> school_title;
  std::optional<Id<School>> school;
  std::string path;
  std::string position;
  std::string subjects;
  bool main = true;
  std::optional<Date> leave_since, leave_until;
};
DESCRIBE(StaffRow, id, search_key, surname, given, patronymic, school_title, school, path, position, subjects, main,
         leave_since, leave_until)

struct StaffPage {
  std::string path;
  std::string search;      // a pattern over folded names
  std::string after_key;   // of the last row of the page above
  PersonId after_person;
  int rows = 0;
};
std::vector<StaffRow> people_below(db::Session& rows, const std::string& region, const StaffPage& page, Date today);
struct WorkingPerson {
  PersonId person;
  std::string subjects;  // codes, separated by ';'
};
DESCRIBE(WorkingPerson, person, subjects)
/// Everybody with a post at a school at or below a path today, a row for each post; for who writes to many.
std::vector<WorkingPerson> people_working(db::Session& rows, const std::string& region, const std::string& path, Date today);
std::int64_t count_people_below(db::Session& rows, const std::string& region, const std::string& path, Date today);

}  // namespace store
}  // namespace marshrut::organisation
