#include "demo/people/staff.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>

#include "demo/random.h"
#include "demo/table.h"

namespace marshrut::demo {

namespace {

constexpr std::size_t second_post_block = 33;
constexpr std::size_t leave_block = 50;
constexpr std::size_t namesake_block = 50;
constexpr int teachers_of_a_mentor = 30;
constexpr int hours_of_a_mentor = 2;
constexpr std::string_view head = "HEAD";
constexpr std::string_view mentor = "mentor";
constexpr std::array<std::string_view, 3> deputies{"DEPUTY_UVR", "DEPUTY_VR", "DEPUTY_NMR"};
constexpr int least_experience_of_manager = 8;
// Managers stand in no place of the staffing table.
const StaffingRow manager_row{"", "", {"MGT"}, 1, "", 30};

// A part of the range, as classes with letters: 5-11 -> 6А; 6Б; 7А.
std::string draw_classes(const std::string& grades, Random& random) {
  const auto bounds = split(grades, '-');
  if (bounds.size() != 2) return {};
  constexpr std::array<std::string_view, 3> letters{"А", "Б", "В"};
  const int low = std::stoi(bounds[0]);
  const int high = std::stoi(bounds[1]);
  const int first = random.between(low, std::max(low, high - 1));
  const int last = high <= 4 ? first : std::min(high, first + random.between(1, 2));
  std::vector<std::string> classes;
  for (int grade = first; grade <= last; ++grade) {
    const std::size_t count = high <= 4 ? 1 : 1 + random.below(2);
    for (std::size_t k = 0; k < count; ++k) classes.push_back(fmt::format("{}{}", grade, letters[k]));
  }
  return join(classes, "; ");
}

std::string draw_category(int experience, Random& random) {
  constexpr std::array<std::string_view, 6> codes{"NONE",    "CONFORM",   "FIRST",
                                                  "HIGHEST", "METHODIST", "MENTOR"};
  constexpr std::array<int, 6> beginner{100, 0, 0, 0, 0, 0};
  constexpr std::array<int, 6> middle{25, 40, 30, 5, 0, 0};
  constexpr std::array<int, 6> seasoned{8, 22, 36, 30, 2, 2};
  const auto& weights = experience < 2 ? beginner : experience < 8 ? middle : seasoned;
  return std::string(codes[random.weighted(weights)]);
}

std::string draw_education(Random& random) {
  constexpr std::array<std::string_view, 4> kinds{"высшее педагогическое", "высшее, магистратура",
                                                  "высшее и профессиональная переподготовка",
                                                  "среднее профессиональное педагогическое"};
  constexpr std::array<int, 4> weights{62, 12, 10, 16};
  return std::string(kinds[random.weighted(weights)]);
}

int year_of(Date date) {
  return static_cast<int>(date.civil().year());
}

std::string draw_last_course(const Library& library, const Setting& setting, Random& random) {
  std::vector<const Activity*> courses;
  for (const auto& activity : library.activities) {
    if (activity.education_type == "formal" && activity.audience.empty()) courses.push_back(&activity);
  }
  if (courses.empty() || random.chance(0.08)) return {};
  return fmt::format("{}; {}", random.pick(courses)->title, year_of(setting.start) - random.between(1, 4));
}

// School years begin on 1 September; the post began so many years ago, at most as long as the experience.
Date draw_started(const Setting& setting, int experience, Random& random) {
  const int years = random.between(0, std::min(experience, 25));
  return Date::of(year_of(setting.start) - years - 1, 9, 1);
}

Person draw_person(const Library& library, const Setting& setting, const StaffingRow& row, Random& random) {
  Person person;
  person.name = draw_name(library, random.chance(row.male_percent / 100.0) ? Sex::male : Sex::female, random);
  person.experience_years = random.chance(0.15) ? random.between(0, 3) : random.between(3, 42);
  if (row.place.empty()) {
    person.experience_years = std::max(person.experience_years, least_experience_of_manager);
  }
  person.category = draw_category(person.experience_years, random);
  person.education = draw_education(random);
  person.last_course = draw_last_course(library, setting, random);
  return person;
}

Post draw_post(const Setting& setting, const StaffingRow& row, std::size_t school, const Person& person,
               Random& random) {
  return {.school = school,
          .position = row.position,
          .subjects = row.subjects,
          .classes = draw_classes(row.grades, random),
          .hours_per_week = row.grades.empty() ? 36 : random.between(16, 28),
          .started = draw_started(setting, person.experience_years, random),
          .ended = std::nullopt,
          .employment = Employment::main};
}

std::vector<StaffingRow> rows_for(const Library& library, PlaceKind kind) {
  const std::string_view place = kind == PlaceKind::school ? "school" : "kindergarten";
  std::vector<StaffingRow> rows;
  std::ranges::copy_if(library.staffing, std::back_inserter(rows),
                       [&](const StaffingRow& row) { return row.place == place; });
  return rows;
}

/// Hires for all schools in turn and numbers the people as they come.
class Hiring {
 public:
  Hiring(const Library& library, const Setting& setting, const std::vector<School>& schools)
      : library_(library), setting_(setting), schools_(schools) {}

  std::vector<Person> all() {
    for (std::size_t school = 0; school < schools_.size(); ++school) {
      managers_of(school);
      teachers_of(school);
    }
    return std::move(people_);
  }

 private:
  void managers_of(std::size_t school) {
    const int teachers = schools_[school].teachers;
    const std::size_t deputies_wanted = teachers < 30 ? 1 : teachers < 55 ? 2 : 3;
    StaffingRow row = manager_row;
    row.position = head;
    take(row, school);
    for (std::size_t k = 0; k < deputies_wanted; ++k) {
      row.position = deputies[k];
      take(row, school);
    }
  }

  void teachers_of(std::size_t school) {
    const auto rows = rows_for(library_, schools_[school].kind);
    std::vector<int> weights;
    for (const auto& row : rows) weights.push_back(row.weight);
    Random random(setting_.seed, "posts of a school", school);
    const std::size_t first = people_.size();
    for (int k = 0; k < schools_[school].teachers; ++k) {
      take(rows[random.weighted(weights)], school);
      if (one_in(setting_.seed, "second post", teachers_++, second_post_block)) add_second_post(school);
    }
    name_mentors(first, schools_[school].teachers);
  }

  // The title of a mentor first, then experience: one mentor for so many teachers, of those hired since `first`.
  void name_mentors(std::size_t first, int teachers) {
    std::vector<std::size_t> fit;
    for (std::size_t i = first; i < people_.size(); ++i) {
      if (!people_[i].leave && people_[i].posts.size() == 1) fit.push_back(i);
    }
    const auto rank = [this](std::size_t i) {
      return std::pair(people_[i].category != "MENTOR", -people_[i].experience_years);
    };
    std::ranges::stable_sort(fit, {}, rank);
    const auto wanted = static_cast<std::size_t>(std::max(1, teachers / teachers_of_a_mentor));
    for (std::size_t k = 0; k < std::min(wanted, fit.size()); ++k) make_mentor(people_[fit[k]]);
  }

  static void make_mentor(Person& person) {
    Post post = person.main_post();
    post.position = mentor;
    post.subjects.clear();
    post.classes.clear();
    post.hours_per_week = hours_of_a_mentor;
    post.employment = Employment::additional;
    person.posts.push_back(std::move(post));
  }

  void take(const StaffingRow& row, std::size_t school) {
    const std::size_t index = people_.size();
    Random random(setting_.seed, "person", index);
    Person person = draw_person(library_, setting_, row, random);
    person.posts.push_back(draw_post(setting_, row, school, person, random));
    if (index > 0 && one_in(setting_.seed, "namesake", index, namesake_block)) {
      person.name = people_[index - 1 - random.below(std::min<std::size_t>(index, 400))].name;
    }
    if (row.position != head && one_in(setting_.seed, "leave", index, leave_block)) {
      person.leave = {setting_.start.plus_days(-random.between(10, 90)),
                      setting_.start.plus_days(random.between(200, 600))};
    }
    person.number = fmt::format("Д-{:06}", index + 1);
    person.email = fmt::format("{}.{}@{}.example.org", latin(person.name.surname), index + 1, setting_.region_code);
    person.phone = fmt::format("+7 000 {:03}-{:02}-{:02}", (index + 1) / 10'000, (index + 1) / 100 % 100,
                               (index + 1) % 100);
    people_.push_back(std::move(person));
  }

  // The last one hired also works a few hours elsewhere: in another school of the municipality, if there is
  // one.
  void add_second_post(std::size_t school) {
    Person& person = people_.back();
    Random random(setting_.seed, "second post of a person", people_.size());
    Post post = person.main_post();
    post.school = other_school(school);
    post.employment = Employment::additional;
    post.hours_per_week = random.between(4, 9);
    post.started =
        Date::of(year_of(setting_.start) - (setting_.start < Date::of(year_of(setting_.start), 9, 1)), 9, 1);
    if (random.chance(0.5)) post.ended = post.started.plus_years(1).plus_days(-1);
    person.posts.push_back(std::move(post));
  }

  std::size_t other_school(std::size_t school) const {
    const School& home = schools_[school];
    for (std::size_t step = 1; step < schools_.size(); ++step) {
      const std::size_t other = (school + step) % schools_.size();
      if (schools_[other].municipality == home.municipality && schools_[other].kind == home.kind)
        return other;
    }
    return (school + 1) % schools_.size();
  }

  const Library& library_;
  const Setting& setting_;
  const std::vector<School>& schools_;
  std::vector<Person> people_;
  std::size_t teachers_ = 0;
};

}  // namespace

std::vector<Person> hire(const Library& library, const Setting& setting, const std::vector<School>& schools) {
  return Hiring(library, setting, schools).all();
}

bool is_mentor(const Person& person) {
  return std::ranges::find(person.posts, mentor, &Post::position) != person.posts.end();
}

bool is_manager(const Person& person) {
  const auto& position = person.main_post().position;
  return position == head || std::ranges::find(deputies, position) != deputies.end();
}

}  // namespace marshrut::demo
