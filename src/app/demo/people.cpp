#include "app/demo/people.h"

#include <algorithm>
#include <map>
#include <ranges>

#include "app/demo/clock.h"
#include "organisation/acts.h"
#include "queries.h"

namespace marshrut::app {
namespace {

constexpr const char* demo_password = "marshrut-demo";
constexpr int people_per_duty = 2;
constexpr int teachers_shown = 4;

/// One of them: an account that needs no change of password, and a line in the list.
Result<access::Nothing> let_in(access::Work& work, const Met& met, const std::string& hash, int position) {
  auto person = organisation::store::find_person_by_external(work.rows, work.region, met.external);
  if (!person) return fail(access::errors::not_found);
  auto handed = TRY(organisation::hand_out_access(work, person->id, {demo_password, hash}));
  access::store::set_password(work.rows, work.region, handed.account, hash, false);
  auto grants = access::store::grants_of(work.rows, work.region, handed.account, work.today());
  auto met_for = std::ranges::find(grants, met.duty, [](const access::Grant& grant) { return name_of(grant.duty); });
  if (met_for == grants.end()) met_for = grants.begin();
  std::string duty(grants.empty() ? "" : name_of(met_for->duty));
  work.rows.run(queries::insert_demo_person, work.region, handed.login, demo_password, person->name(), duty, met.waits,
                position);
  return access::Nothing{};
}

/// Where the teachers are who are let in: somebody of its services is let in too, to meet them at work.
std::string municipality_of_first(const demo::World& world) {
  if (world.people.empty()) return "";
  const auto& school = world.schools[world.people.front().main_post().school];
  return world.library.municipalities[school.municipality].code;
}

}  // namespace

std::vector<Met> first_people(const demo::World& world) {
  std::vector<Met> people;
  auto home = municipality_of_first(world);
  std::map<std::pair<std::string, bool>, int> let_in;
  for (const auto& officer : world.officers) {
    bool elsewhere = !officer.municipality.empty() && officer.municipality != home;
    if (let_in[{officer.duty, elsewhere}]++ < (elsewhere ? people_per_duty - 1 : people_per_duty))
      people.push_back({officer.number, ""});
  }
  int teachers = 0, managers = 0, mentors = 0;
  auto is_shown = [&](const demo::Person& person) {
    if (demo::is_manager(person)) return managers++ < people_per_duty + 2;
    if (demo::is_mentor(person)) return mentors++ < people_per_duty;
    return !person.leave && teachers++ < teachers_shown;
  };
  for (const auto& person : world.people)
    if (is_shown(person)) people.push_back({person.number, ""});
  return people;
}

Result<void> let_demo_people_in(House& house, crypto::PasswordHasher& passwords, const std::string& region,
                                const std::vector<Met>& people) {
  auto hash = passwords.hash(demo_password);
  int position = 0;
  for (const auto& met : people)
    TRY(access::transact(house.services(), access::Actor::of_house(region), access::Right{"account.manage"},
                         [&](access::Work& work) { return let_in(work, met, hash, position++); }));
  return {};
}

DemoPeople people_of_demo_regions(access::Services& services) {
  return services.database.read([&](db::Session& rows) {
    DemoPeople all;
    for (const auto& region : services.regions | std::views::filter(&access::Region::demo))
      for (auto& person : rows.all<DemoPerson>(queries::demo_people, region.region, region.title))
        all.people.push_back(std::move(person));
    return all;
  });
}

Result<DemoPeople> demo_people(const access::Call& call, const access::Nothing&) {
  return people_of_demo_regions(call.services);
}

access::Endpoints demo_endpoints() {
  return {access::outside(http::Method::get, "/api/demo/people", access::Right{"demo.read"},
                          "People one can sign in as on a demo database", &demo_people),
          access::outside(http::Method::post, "/api/demo/clock", access::Right{"demo.clock"},
                          "Put the clock of a demo ahead", &put_demo_ahead)};
}

}  // namespace marshrut::app
