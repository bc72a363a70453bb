#pragma once
// The register as people use it: dictionaries, schools, staff lists by scope, one person's card, corrections that are
// proposed once and used everywhere, access handed out.
#include <optional>
#include <string>
#include <vector>

#include "access/acts.h"
#include "access/endpoint.h"
#include "organisation/store.h"

namespace marshrut::organisation {

using access::Nothing;
using access::Work;

struct Dictionaries {
  std::vector<Position> positions;
  std::vector<Subject> subjects;
  std::vector<Territory> municipalities;
};
DESCRIBE(Dictionaries, positions, subjects, municipalities)
Result<Dictionaries> dictionaries(Work& work, const Nothing&);

struct ListSchools {
  std::optional<std::string> municipality;
};
DESCRIBE(ListSchools, municipality)
struct Schools {
  std::vector<School> schools;
};
DESCRIBE(Schools, schools)
Result<Schools> schools(Work& work, const ListSchools& request);

struct ListPeople {
  std::optional<std::string> school;
  std::optional<std::string> search;
  std::optional<std::string> after;  // `next` of the page before
};
DESCRIBE(ListPeople, school, search, after)
struct PersonLine {
  PersonId person;
  std::string name;
  std::string school;  // its title; empty where one school was asked for
  std::string position;
  std::string subjects;
  bool main = true;
  bool on_leave = false;
};
DESCRIBE(PersonLine, person, name, school, position, subjects, main, on_leave)
struct People {
  std::vector<PersonLine> people;
  std::optional<std::string> next;
};
DESCRIBE(People, people, next)
/// People of the schools that the asker may see, by name; a page of 100.
Result<People> people(Work& work, const ListPeople& request);

struct ShowPerson {
  PersonId person;
};
DESCRIBE(ShowPerson, person)
struct PersonCard {
  Person person;
  std::string name;
  std::vector<Post> posts;
  std::optional<Workplace> workplace;
};
DESCRIBE(PersonCard, person, name, posts, workplace)
PersonCard card_of(Work& work, const Person& person);
Result<PersonCard> show_person(Work& work, const ShowPerson& request);

struct CorrectPerson {
  PersonId person;
  std::string surname;
  std::string given;
  std::string patronymic;
  std::string email;
  std::string phone;
  std::string education;
  std::int64_t experience_years = 0;
  std::string category;
  std::string last_course;
  std::int64_t revision = 0;
};
DESCRIBE(CorrectPerson, person, surname, given, patronymic, email, phone, education, experience_years, category,
         last_course, revision)
Result<PersonCard> correct_person(Work& work, const CorrectPerson& request);

/// Gives the person an account with the duties that their posts bring, each at the post's path. The login is the
/// e-mail, or the register's key where there is none or it is taken.
Result<access::HandedOut> hand_out_access(Work& work, const PersonId& person, const access::PreparedPassword& password);

}  // namespace marshrut::organisation
