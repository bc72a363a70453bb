#pragma once
// Rows of territories, schools, dictionaries, people and posts. Owner: organisation; later rooms read through this.
#include <initializer_list>
#include <optional>
#include <string>
#include <vector>

#include "organisation/facts.h"
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
  std::string category;  // of qualification, the person's own
};
DESCRIBE(Workplace, path, school, school_title, position, subjects, municipality_title, category)

std::optional<Workplace> workplace_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);
/// Scope of what belongs to a person: their workplace (the region when they have none) and they as the owner.
access::Scope scope_of(db::Session& rows, const std::string& region, const PersonId& person, Date today);
std::optional<Person> find_person(db::Session& rows, const std::string& region, const PersonId& person);
/// "Рябинина Анна Ивановна", or "" when there is no such person.
std::string name_of_person(db::Session& rows, const std::string& region, const PersonId& person);
/// Whether the person holds a post today at or below a path: for who has posts at two places, beside where they are counted.
bool works_within(db::Session& rows, const std::string& region, const PersonId& person, const std::string& path, Date today);
/// Codes of the subjects of the posts held today, and of the post by which the person is counted.
std::vector<std::string> subjects_taught(db::Session& rows, const std::string& region, const PersonId& person, Date today);
std::optional<School> find_school(db::Session& rows, const std::string& region, const Id<School>& school);

/// Lets a room's rows follow a move: the statements of a person take region, person and the new place, those of a place
/// region, the place that was and the one that is.
void follow(db::Session& rows, const std::string& region, const Moved& moved,
            std::initializer_list<const db::Query*> of_person, std::initializer_list<const db::Query*> of_place);

namespace store {

void save_territory(db::Session& rows, const std::string& region, const Territory& territory);
std::vector<Territory> territories(db::Session& rows, const std::string& region);
std::optional<Territory> find_territory(db::Session& rows, const std::string& region, const Id<Territory>& id);
void save_school(db::Session& rows, const std::string& region, const School& school);
/// Of a municipality.
std::vector<School> schools_of(db::Session& rows, const std::string& region, const Id<Territory>& municipality);
void save_merger(db::Session& rows, const std::string& region, const Merger& merger);
std::vector<Merger> mergers(db::Session& rows, const std::string& region);
/// Whose day has come.
std::vector<Merger> due_mergers(db::Session& rows, const std::string& region, Date today);
/// The place lay elsewhere until a day; what was noted of it before is known by where it lies now.
void note_past_place(db::Session& rows, const std::string& region, const PastPlace& place, Date until);
/// Schools that lay elsewhere on a day, each once.
std::vector<PastPlace> past_places(db::Session& rows, const std::string& region, Date day);
/// Of everybody whose row the region has, in no order.
struct Experience {
  PersonId id;
  std::int64_t experience_years = 0;
};
DESCRIBE(Experience, id, experience_years)
std::vector<Experience> experience_of_all(db::Session& rows, const std::string& region);
std::vector<School> schools_below(db::Session& rows, const std::string& region, const std::string& path);
void save_position(db::Session& rows, const std::string& region, const Position& position);
/// Whoever holds or held it.
std::vector<PersonId> people_in_position(db::Session& rows, const std::string& region, const std::string& position);
std::vector<Position> positions(db::Session& rows, const std::string& region);
void save_subject(db::Session& rows, const std::string& region, const Subject& subject);
std::vector<Subject> subjects(db::Session& rows, const std::string& region);

std::optional<Person> find_person_by_external(db::Session& rows, const std::string& region, const std::string& external);
/// The first with the address; those of a name who were born on a day.
std::optional<Person> find_person_by_email(db::Session& rows, const std::string& region, const std::string& email);
std::vector<Person> people_named(db::Session& rows, const std::string& region, const Person& like);
void insert_person(db::Session& rows, const std::string& region, const Person& person);
/// False when the person was changed since `person.revision`.
bool update_person(db::Session& rows, const std::string& region, const Person& person);
std::vector<Post> posts_of(db::Session& rows, const std::string& region, const PersonId& person);
void insert_post(db::Session& rows, const std::string& region, const Post& post);
void update_post(db::Session& rows, const std::string& region, const Post& post);
std::optional<Post> find_post(db::Session& rows, const std::string& region, const Id<Post>& post);
/// Held on a day or later exactly there.
std::vector<Post> posts_at(db::Session& rows, const std::string& region, const std::string& path, Date day);
void move_posts(db::Session& rows, const std::string& region, const std::string& from, const std::string& to);

/// Somebody whose posts are looked at again; `seen` when they were last.
struct Turn {
  PersonId id;
  Date seen;
};
DESCRIBE(Turn, id, seen)
/// On this day; never when there is none.
void set_turn(db::Session& rows, const std::string& region, const Turn& turn, std::optional<Date> day);
std::vector<Turn> due_turns(db::Session& rows, const std::string& region, Date today, int most);

/// Takes the place of what waits for the same field.
void propose(db::Session& rows, const std::string& region, const Correction& correction);
/// False when somebody was faster.
bool decide(db::Session& rows, const std::string& region, const Correction& correction);
std::optional<Correction> find_correction(db::Session& rows, const std::string& region, const Id<Correction>& id);
std::vector<Correction> corrections_of(db::Session& rows, const std::string& region, const PersonId& person);
std::vector<Correction> corrections_below(db::Session& rows, const std::string& region, const std::string& path, Date today, int most);

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
