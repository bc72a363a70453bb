#include "organisation/store.h"

#include <algorithm>
#include <iterator>

#include "base/text.h"
#include "organisation/post/store_change.h"
#include "organisation/rules.h"
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

bool works_within(db::Session& rows, const string& region, const PersonId& person, const string& path, Date today) {
  return rows.one<std::int64_t>(queries::count_posts_within, region, person, path, today) > 0;
}

std::vector<string> subjects_taught(db::Session& rows, const string& region, const PersonId& person, Date today) {
  const auto posts = store::posts_of(rows, region, person);
  const auto counted = counted_post(posts, today);
  std::vector<string> taught;
  for (const auto& post : posts)
    if (is_held(post, today) || post.id == counted->id) std::ranges::move(list_of(post.subjects, ';'), std::back_inserter(taught));
  return taught;
}

std::optional<School> find_school(db::Session& rows, const string& region, const Id<School>& school) {
  return rows.find<School>(queries::find_school, region, school);
}

void follow(db::Session& rows, const string& region, const Moved& moved, std::initializer_list<const db::Query*> of_person,
            std::initializer_list<const db::Query*> of_place) {
  if (!moved.person.empty())
    for (const auto* statement : of_person) rows.run(*statement, region, moved.person, moved.to);
  else
    for (const auto* statement : of_place) rows.run(*statement, region, moved.from, moved.to);
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
std::vector<Experience> experience_of_all(db::Session& rows, const string& region) {
  return rows.all<Experience>(queries::experience_of_all, region);
}
std::vector<School> schools_below(db::Session& rows, const string& region, const string& path) {
  return rows.all<School>(queries::schools, region, path);
}
std::vector<School> schools_of(db::Session& rows, const string& region, const Id<Territory>& municipality) {
  return rows.all<School>(queries::schools_of, region, municipality);
}
void save_merger(db::Session& rows, const string& region, const Merger& merger) {
  rows.run(queries::save_merger, region, merger);
}
std::vector<Merger> mergers(db::Session& rows, const string& region) { return rows.all<Merger>(queries::mergers, region); }
std::vector<Merger> due_mergers(db::Session& rows, const string& region, Date today) {
  return rows.all<Merger>(queries::due_mergers, region, today);
}
void note_past_place(db::Session& rows, const string& region, const PastPlace& place, Date until) {
  rows.run(queries::carry_past_places, region, place.was, place.path);
  rows.run(queries::note_past_place, region, place, until);
}
std::vector<PastPlace> past_places(db::Session& rows, const string& region, Date day) {
  auto places = rows.all<PastPlace>(queries::past_places, region, day);
  places.erase(std::ranges::unique(places, {}, &PastPlace::path).begin(), places.end());
  return places;
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
std::optional<Person> find_person_by_email(db::Session& rows, const string& region, const string& email) {
  return rows.find<Person>(queries::people_with_email, region, email);
}
std::vector<Person> people_named(db::Session& rows, const string& region, const Person& like) {
  if (!like.born) return {};
  return rows.all<Person>(queries::people_named_and_born, region, like.search_key(), *like.born);
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
  note_change(rows, region, post.person);
}
void update_post(db::Session& rows, const string& region, const Post& post) {
  rows.run(queries::update_post, region, post);
  note_change(rows, region, post.person);
}

std::optional<Post> find_post(db::Session& rows, const string& region, const Id<Post>& post) {
  return rows.find<Post>(queries::find_post, region, post);
}
std::vector<Post> posts_at(db::Session& rows, const string& region, const string& path, Date day) {
  return rows.all<Post>(queries::posts_at, region, path, day);
}
void move_posts(db::Session& rows, const string& region, const string& from, const string& to) {
  note_changes_at(rows, region, from);
  rows.run(queries::move_posts, region, from, to);
}
void set_turn(db::Session& rows, const string& region, const Turn& turn, std::optional<Date> day) {
  if (day) rows.run(queries::set_turn, region, turn, *day);
  else rows.run(queries::forget_turn, region, turn.id);
}
std::vector<Turn> due_turns(db::Session& rows, const string& region, Date today, int most) {
  return rows.all<Turn>(queries::due_turns, region, today, most);
}

void propose(db::Session& rows, const string& region, const Correction& correction) {
  rows.run(queries::propose_correction, region, correction);
}
bool decide(db::Session& rows, const string& region, const Correction& correction) {
  return rows.run(queries::decide_correction, region, correction) == 1;
}
std::optional<Correction> find_correction(db::Session& rows, const string& region, const Id<Correction>& id) {
  return rows.find<Correction>(queries::find_correction, region, id);
}
std::vector<Correction> corrections_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<Correction>(queries::corrections_of, region, person);
}
std::vector<Correction> corrections_below(db::Session& rows, const string& region, const string& path, Date today, int most) {
  return rows.all<Correction>(queries::corrections_below, region, path, today, most);
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
