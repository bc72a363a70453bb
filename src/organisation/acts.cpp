#include "organisation/acts.h"

#include <algorithm>
#include <ranges>

#include "base/pattern.h"
#include "base/text.h"
#include "organisation/errors.h"
#include "organisation/rules.h"
#include "organisation/store_erased.h"

namespace marshrut::organisation {
namespace {

constexpr std::size_t people_rows = 50;  // of a page: more is too much for a phone
constexpr std::size_t people_to_spare = 10;  // more rows than a person has posts

std::string in_words(const store::StaffRow& row) {
  return Person{.surname = row.surname, .given = row.given, .patronymic = row.patronymic}.name();
}

PersonLine line_of(const store::StaffRow& row, Date today) {
  bool on_leave = row.leave_since && *row.leave_since <= today && (!row.leave_until || today <= *row.leave_until);
  return {row.id, in_words(row), row.school_title.value_or(""), row.position, row.subjects, row.main, on_leave};
}

/// The paths a staff list may show: the school asked for when it is in sight, else all that is in sight.
Result<std::vector<std::string>> paths_in_sight(Work& work, const std::optional<std::string>& school) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  if (!school) return paths;
  auto found = find_school(work.rows, work.region, {*school});
  if (!found) return fail(access::errors::not_found, "/school");
  auto sees = [&](const std::string& path) { return access::lies_within(found->path, path); };
  if (std::ranges::none_of(paths, sees)) return fail(access::errors::not_found, "/school");
  return std::vector{found->path};
}

/// "key|person" of the last row shown.
std::pair<std::string, PersonId> after_of(const std::optional<std::string>& after) {
  auto bar = after ? after->rfind('|') : std::string::npos;
  if (bar == std::string::npos) return {"", {}};
  return {after->substr(0, bar), {after->substr(bar + 1)}};
}

/// How many rows a page shows: all posts of a person stand on one page, and no page is left for the last few rows.
std::size_t rows_of_page(const std::vector<store::StaffRow>& found) {
  if (found.size() < people_rows + people_to_spare) return found.size();
  std::size_t shown = people_rows;
  while (shown < found.size() && found[shown].id == found[shown - 1].id) ++shown;
  return shown;
}

/// Whether the actor keeps the register there, and does not only see the own card.
bool keeps_card(const Work& work, const access::Scope& scope) {
  if (work.actor.house || scope.owner != work.actor.person) return true;
  return std::ranges::any_of(access::grants_over_others(work.actor, work.right()),
                             [&](const access::Grant& grant) { return access::lies_within(scope.path, grant.scope); });
}

/// E-mail and phone are the person's own.
bool only_contacts_differ(Person before, const Person& after) {
  before.email = after.email;
  before.phone = after.phone;
  before.revision = after.revision;
  return json::write(before) == json::write(after);
}

}  // namespace

PersonCard card_of(Work& work, const Person& person) {
  return {person, person.name(), store::posts_of(work.rows, work.region, person.id),
          workplace_of(work.rows, work.region, person.id, work.today())};
}

Result<Dictionaries> dictionaries(Work& work, const Nothing&) {
  return Dictionaries{store::positions(work.rows, work.region), store::subjects(work.rows, work.region),
                      store::territories(work.rows, work.region)};
}

Result<Schools> schools(Work& work, const ListSchools& request) {
  auto path = work.region;
  if (request.municipality) {
    auto municipality = store::find_territory(work.rows, work.region, {*request.municipality});
    if (!municipality) return fail(errors::municipality_unknown, "/municipality", *request.municipality);
    path = municipality->path;
  }
  return Schools{store::schools_below(work.rows, work.region, path)};
}

Result<People> people(Work& work, const ListPeople& request) {
  auto paths = TRY(paths_in_sight(work, request.school));
  auto [after_key, after_person] = after_of(request.after);
  std::vector<store::StaffRow> found;
  for (const auto& path : paths) {
    auto part = store::people_below(work.rows, work.region,
                                    {path, pattern_holding(folded(request.search.value_or(""))), after_key, after_person,
                                     people_rows + people_to_spare}, work.today());
    found.insert(found.end(), part.begin(), part.end());
  }
  std::ranges::sort(found, {}, [](const auto& row) { return std::tie(row.search_key, row.id.value); });
  People answer;
  const auto shown = rows_of_page(found);
  for (const auto& row : found | std::views::take(shown)) answer.people.push_back(line_of(row, work.today()));
  if (request.school)
    for (auto& line : answer.people) line.school.clear();
  if (found.size() > shown) {
    const auto& last = found[shown - 1];
    answer.next = last.search_key + "|" + last.id.value;
  }
  return answer;
}

Result<PersonCard> show_person(Work& work, const ShowPerson& request) {
  TRY(work.may(scope_of(work.rows, work.region, request.person, work.today())));
  auto person = find_person(work.rows, work.region, request.person);
  if (!person) return fail(access::errors::not_found);
  return card_of(work, *person);
}

Result<PersonCard> correct_person(Work& work, const CorrectPerson& request) {
  const auto scope = scope_of(work.rows, work.region, request.person, work.today());
  TRY(work.may(scope));
  const auto before = TRY(person_to_act_on(work.rows, work.region, request.person));
  auto after = before;
  after.surname = request.surname;
  after.given = request.given;
  after.patronymic = request.patronymic;
  after.email = request.email;
  after.phone = request.phone;
  after.education = request.education;
  after.experience_years = request.experience_years;
  after.category = request.category;
  after.last_course = request.last_course;
  after.revision = request.revision;
  if (!keeps_card(work, scope) && !only_contacts_differ(before, after)) return fail(errors::correction_proposed);
  TRY(acceptable(after));
  if (!store::update_person(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("person", after.id, json::write(before), json::write(after));
  after.revision += 1;
  return card_of(work, after);
}

Result<access::HandedOut> hand_out_access(Work& work, const PersonId& person, const access::PreparedPassword& password) {
  const auto found = TRY(person_to_act_on(work.rows, work.region, person));
  auto login = found.email.empty() ? found.external : found.email;
  auto account = access::ensure_account(work, person, login, password);
  if (!account) account = access::ensure_account(work, person, found.external, password);
  if (!account) return account;
  auto posts = store::posts_of(work.rows, work.region, person);
  access::change_grants(work, person, {}, duties_of(posts, store::positions(work.rows, work.region), work.today()));
  return account;
}

}  // namespace marshrut::organisation
