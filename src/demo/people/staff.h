#pragma once
// The people of the schools: teachers (everybody with a pedagogical post), a head and deputies for each
// school. About one of 33 holds a second post at another school, one of 50 is on leave, one of 50 bears the full
// name of another person. In every school the most experienced are mentors beside their lessons.
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "demo/people/names.h"
#include "demo/people/places.h"

namespace marshrut::demo {

enum class Employment { main, additional };

struct Post {
  std::size_t school = 0;             // index into the schools
  std::string position;               // code
  std::vector<std::string> subjects;  // codes
  std::string classes;                // 5А; 6Б, or empty
  int hours_per_week = 0;
  Date started;
  std::optional<Date> ended;
  Employment employment = Employment::main;
};

struct Person {
  std::string number;  // unique in the region, does not change: Д-000123
  FullName name;
  std::string email, phone;
  int experience_years = 0;
  std::string category;  // code
  std::string education;
  std::string last_course;  // topic; year
  std::vector<Post> posts;  // the main one first
  std::optional<std::pair<Date, Date>> leave;

  const Post& main_post() const { return posts.front(); }
};

/// In the order of schools: the head, the deputies, then the teachers. Equal arguments give equal people.
std::vector<Person> hire(const Library& library, const Setting& setting, const std::vector<School>& schools);

/// Whoever is a mentor at their own school beside the main post.
bool is_mentor(const Person& person);
/// Heads and deputies: people who manage the school and are not counted in Setting::teachers.
bool is_manager(const Person& person);

}  // namespace marshrut::demo
