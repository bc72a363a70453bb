#include "organisation/store.h"

#include <algorithm>

#include "queries.h"

namespace marshrut::organisation {
namespace {

/// region/municipality/school: nothing lies below it.
bool is_path_of_school(const std::string& path) { return std::ranges::count(path, '/') == 2; }

}  // namespace

using std::string;

std::optional<Workplace> workplace_of(db::Session& rows, const string& region, const PersonId& person, Date today) {
  return rows.find<Workplace>(queries::workplace_of, region, person, today);
}

access::Scope scope_of(db::Session& rows, const string& region, const PersonId& person, Date today) {
  auto workplace = workplace_of(rows, region, person, today);
  return {workplace ? workplace->path : region, person};
}

std::optional<Person> find_person(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<Person>(queries::find_person, region, person);
}

string name_of_person(db::Session& rows, const string& region, const PersonId& person) {
  auto found = find_person(rows, region, person);
  return found ? found->name() : "";
}

std::optional<School> find_school(db::Session& rows, const string& region, const Id<School>& school) {
  return rows.find<School>(queries::find_school, region, school);
}

namespace store {

void save_territory(db::Session& rows, const string& region, const Territory& territory) {
  rows.run(queries::upsert_territory, region, territory);
}
std::vector<Territory> territories(db::Session& rows, const string& region) {
  return rows.all<Territory>(queries::territories, region);
}
std::optional<Territory> find_territory(db::Session& rows, const string& region, const Id<Territory>& id) {
  return rows.find<Territory>(queries::find_territory, region, id);
}
void save_school(db::Session& rows, const string& region, const School& school) {
  rows.run(queries::upsert_school, region, school);
}
std::vector<School> schools_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<School>(queries::schools, region, path);
}
std::vector<PersonId> people_in_position(db::Session& rows, const string& region, const string& position) {
  return rows.all<PersonId>(queries::people_in_position, region, position);
}
void save_position(db::Session& rows, const string& region, const Position& position) {
  rows.run(queries::upsert_position, region, position);
}
std::vector<Position> positions(db::Session& rows, const string& region) {
  return rows.all<Position>(queries::positions, region);
}
void save_subject(db::Session& rows, const string& region, const Subject& subject) {
  rows.run(queries::upsert_subject, region, subject);
}
std::vector<Subject> subjects(db::Session& rows, const string& region) {
  return rows.all<Subject>(queries::subjects, region);
}

std::optional<Person> find_person_by_external(db::Session& rows, const string& region, const string& external) {
  return rows.find<Person>(queries::find_person_by_external, region, external);
}
void insert_person(db::Session& rows, const string& region, const Person& person) {
  rows.run(queries::insert_person, region, person, person.search_key());
}
bool update_person(db::Session& rows, const string& region, const Person& person) {
  return rows.run(queries::update_person, region, person, person.search_key()) == 1;
}
std::vector<Post> posts_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Post>(queries::posts_of, region, person);
}
void insert_post(db::Session& rows, const string& region, const Post& post) {
  rows.run(queries::insert_post, region, post);
}
void update_post(db::Session& rows, const string& region, const Post& post) {
  rows.run(queries::update_post, region, post);
}

std::vector<StaffRow> people_below(db::Session& rows, const string& region, const StaffPage& page, Date today) {
  const auto& query = is_path_of_school(page.path) ? queries::people_at : queries::people_below;
  return rows.all<StaffRow>(query, region, page.path, today, page.search, page.after_key, page.after_person, page.rows);
}
std::vector<WorkingPerson> people_working(db::Session& rows, const string& region, const string& path, Date today) {
  return rows.all<WorkingPerson>(queries::people_working, region, path, today);
}
std::int64_t count_people_below(db::Session& rows, const string& region, const string& path, Date today) {
  return rows.one<std::int64_t>(queries::count_people_below, region, path, today);
}

}  // namespace store
}  // namespace marshrut::organisation
