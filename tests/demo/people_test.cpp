#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>

#include "demo/table.h"
#include "kit/demo_world.h"

using namespace marshrut;
using namespace marshrut::demo;
using namespace marshrut::demo::testing;

namespace {

bool ends_with_any(std::string_view text, std::initializer_list<std::string_view> endings) {
  return std::ranges::any_of(endings, [&](auto ending) { return text.ends_with(ending); });
}

std::string_view before_hyphen(std::string_view surname) {
  return surname.substr(0, surname.find('-'));
}

std::size_t count_of_teachers(const World& made) {
  return static_cast<std::size_t>(
      std::ranges::count_if(made.people, [](const auto& p) { return !is_manager(p); }));
}

}  // namespace

TEST_CASE("as many teachers are hired as were asked for, 20 to 80 in a school") {
  for (const int teachers : {40, 41, 200, 600, 1000, 10'000}) {
    CAPTURE(teachers);
    const World made = world(teachers);
    CHECK(count_of_teachers(made) == static_cast<std::size_t>(teachers));
    int total = 0;
    for (const auto& school : made.schools) {
      CHECK(school.teachers >= 20);
      CHECK(school.teachers <= 80);
      total += school.teachers;
    }
    CHECK(total == teachers);
  }
}

TEST_CASE("even a small demo has two schools in two municipalities") {
  for (const int teachers : {2, 5, 39, 200}) {
    const World made = world(teachers);
    std::set<std::size_t> homes;
    for (const auto& school : made.schools) homes.insert(school.municipality);
    CHECK(made.schools.size() >= 2);
    CHECK(homes.size() >= 2);
    CHECK(count_of_teachers(made) == static_cast<std::size_t>(teachers));
  }
  CHECK(world(200).schools.size() == 5);
  CHECK(world(600).schools.size() == 15);
}

TEST_CASE("codes and names of schools are unique however many there are") {
  const World made = world(20'000);
  std::set<std::string> codes;
  std::set<std::string> names;
  std::set<std::size_t> homes;
  for (const auto& school : made.schools) {
    codes.insert(school.code);
    names.insert(school.name);
    homes.insert(school.municipality);
    CHECK(school.name.find("Демо") != std::string::npos);
  }
  CHECK(codes.size() == made.schools.size());
  CHECK(names.size() == made.schools.size());
  CHECK(homes.size() == made.library.municipalities.size());
}

TEST_CASE("surname and patronymic agree with the sex") {
  const World made = world();
  std::map<Sex, int> count;
  for (const auto& person : made.people) {
    CAPTURE(person.number);
    ++count[person.name.sex];
    const bool female = person.name.sex == Sex::female;
    const auto surname = before_hyphen(person.name.surname);
    CHECK(ends_with_any(surname, {"а", "ая"}) == female);
    CHECK(ends_with_any(surname, {"в", "н", "ий", "ый", "ой"}) == !female);
    CHECK(person.name.patronymic.ends_with("вна") == female);
    CHECK(person.name.patronymic.ends_with("вич") == !female);
  }
  CHECK(count[Sex::male] * 20 > count[Sex::female]);
  CHECK(count[Sex::female] > count[Sex::male]);
}

TEST_CASE("some different people bear the same full name, but numbers and mail addresses are unique") {
  const World made = world(200);
  std::set<std::string> numbers;
  std::set<std::string> emails;
  std::map<std::string, int> names;
  for (const auto& person : made.people) {
    numbers.insert(person.number);
    emails.insert(person.email);
    ++names[person.name.surname + ' ' + person.name.first_name + ' ' + person.name.patronymic];
    CHECK(person.email.ends_with("@43.example.org"));
    CHECK(std::ranges::all_of(person.email, [](char c) { return static_cast<unsigned char>(c) < 0x80; }));
    CHECK(person.phone.starts_with("+7 000 "));
  }
  for (const auto& officer : made.officers) emails.insert(officer.email);
  CHECK(numbers.size() == made.people.size());
  CHECK(emails.size() == made.people.size() + made.officers.size());
  CHECK(std::ranges::count_if(names, [](const auto& name) { return name.second > 1; }) >= 3);
}

TEST_CASE("about three of a hundred hold two posts, two of a hundred are on leave") {
  const World made = world(600);
  const auto two =
      std::ranges::count_if(made.people, [](const auto& p) { return p.posts.size() == 2 && !is_mentor(p); });
  const auto away = std::ranges::count_if(made.people, [](const auto& p) { return p.leave.has_value(); });
  CHECK(two >= 15);
  CHECK(two <= 21);
  CHECK(away >= 9);
  CHECK(away <= 15);
  for (const auto& person : made.people) {
    if (person.posts.size() < 2 || is_mentor(person)) continue;
    CHECK(person.posts[0].school != person.posts[1].school);
    CHECK(person.posts[0].employment == Employment::main);
    CHECK(person.posts[1].employment == Employment::additional);
  }
}

TEST_CASE("every school has one head and a deputy") {
  const World made = world();
  std::vector<int> heads(made.schools.size());
  std::vector<int> managers(made.schools.size());
  for (const auto& person : made.people) {
    if (!is_manager(person)) continue;
    ++managers[person.main_post().school];
    heads[person.main_post().school] += person.main_post().position == "HEAD";
  }
  CHECK(std::ranges::all_of(heads, [](int n) { return n == 1; }));
  CHECK(std::ranges::all_of(managers, [](int n) { return n >= 2 && n <= 4; }));
}

TEST_CASE("the staff file has a row for each post and names what the dictionaries name") {
  const World made = world(200);
  const Table staff = Table::read(write_files(made).staff);
  std::size_t posts = 0;
  for (const auto& person : made.people) posts += person.posts.size();
  CHECK(staff.size() == posts);
  std::set<std::string> positions;
  for (const auto& [code, name] : made.library.positions) positions.insert(name);
  std::set<std::string> schools;
  for (const auto& school : made.schools) schools.insert(school.code);
  for (std::size_t i = 0; i < staff.size(); ++i) {
    CHECK(positions.contains(staff.at(i, "Должность")));
    CHECK(schools.contains(staff.at(i, "Код школы")));
    CHECK(Date::parse(staff.at(i, "Дата начала")));
  }
}

TEST_CASE("every municipality of the demo has a methodist and the centre has its people") {
  const World made = world(600);
  std::map<std::string, int> duties;
  std::set<std::string> scopes;
  for (const auto& officer : made.officers) {
    ++duties[officer.duty];
    if (officer.duty == "municipal_methodist") scopes.insert(officer.scope);
  }
  for (const auto& school : made.schools) {
    CHECK(scopes.contains(made.library.municipalities[school.municipality].name));
  }
  for (auto* duty : {"administrator", "centre", "ministry", "expert", "regional_methodist", "tutor"}) {
    CAPTURE(duty);
    CHECK(duties[duty] > 0);
  }
  CHECK(duties["expert"] >= 4);
}

TEST_CASE("whoever answers for schools is hired where the regulation obliges to it, one in each municipality") {
  Setting obliged = setting(600);
  obliged.obligations = {"responsible_of_school"};
  const World made = create_world(sources(), obliged);
  std::map<std::string, int> methodists, responsible;
  for (const auto& officer : made.officers) {
    if (officer.duty != "municipal_methodist") continue;
    ++(officer.obligation.empty() ? methodists : responsible)[officer.municipality];
  }
  CHECK_FALSE(responsible.empty());
  CHECK(responsible == methodists);
  for (const auto& officer : world(600).officers) CHECK(officer.obligation.empty());
}

TEST_CASE("every school has mentors of its own, who teach there and are not on leave") {
  const World made = world(600);
  std::vector<int> mentors(made.schools.size());
  for (const auto& person : made.people) {
    if (!is_mentor(person)) continue;
    CAPTURE(person.number);
    REQUIRE(person.posts.size() == 2);
    CHECK(person.posts[1].school == person.posts[0].school);
    CHECK_FALSE(is_manager(person));
    CHECK_FALSE(person.leave.has_value());
    CHECK(person.experience_years >= 10);
    ++mentors[person.main_post().school];
  }
  for (std::size_t i = 0; i < mentors.size(); ++i) CHECK(mentors[i] == std::max(1, made.schools[i].teachers / 30));
}

TEST_CASE("a third of the register takes part, some of every school, and nobody on leave") {
  Setting shown = setting(600);
  shown.taking_part = 200;
  const World made = create_world(sources(), shown);
  REQUIRE(made.taking_part.size() == 200);
  CHECK(std::ranges::is_sorted(made.taking_part));
  std::map<std::size_t, int> by_school;
  for (const std::size_t i : made.taking_part) {
    CHECK_FALSE(made.people[i].leave.has_value());
    CHECK_FALSE(is_manager(made.people[i]));
    ++by_school[made.people[i].main_post().school];
  }
  CHECK(by_school.size() == made.schools.size());
  for (const auto& [school, taking_part] : by_school) CHECK(taking_part < made.schools[school].teachers);
}
