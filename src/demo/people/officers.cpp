#include "demo/people/officers.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace marshrut::demo {

namespace {

class Appointment {
 public:
  Appointment(const Library& library, const Setting& setting) : library_(library), setting_(setting) {}

  Officer& take(const OfficerRow& row) {
    const std::size_t index = officers_.size();
    Random random(setting_.seed, "officer", index);
    Officer officer;
    officer.number = fmt::format("Ц-{:04}", index + 1);
    officer.duty = row.duty;
    officer.title = row.title;
    officer.obligation = row.obligation;
    officer.name = draw_name(library_, random.chance(0.2) ? Sex::male : Sex::female, random);
    officer.email = fmt::format("{}.c{}@{}.example.org", latin(officer.name.surname), index + 1, setting_.region_code);
    officer.phone = fmt::format("+7 000 900-{:02}-{:02}", index / 100 % 100, index % 100);
    officer.scope = "region";
    return officers_.emplace_back(std::move(officer));
  }

  std::vector<Officer> all() { return std::move(officers_); }

 private:
  const Library& library_;
  const Setting& setting_;
  std::vector<Officer> officers_;
};

int wanted(const OfficerRow& row, int teachers) {
  if (row.per_teachers == 0) return row.at_least;
  return std::max(row.at_least, (teachers + row.per_teachers - 1) / row.per_teachers);
}

bool is_obliged(const Setting& setting, const std::string& obligation) {
  return obligation.empty() || std::ranges::find(setting.obligations, obligation) != setting.obligations.end();
}

bool is_named(const Setting& setting, const std::string& duty) {
  return setting.duties.empty() || std::ranges::find(setting.duties, duty) != setting.duties.end();
}

void for_subjects(Appointment& appointment, const OfficerRow& row, const Library& library) {
  std::map<std::string, std::vector<std::string>> by_area;
  for (const auto& subject : library.subjects) by_area[subject.area].push_back(subject.code);
  for (const auto& [area, subjects] : by_area) appointment.take(row).subjects = subjects;
}

void for_municipalities(Appointment& appointment, const OfficerRow& row, const Library& library,
                        const std::vector<School>& schools) {
  std::set<std::size_t> homes;
  for (const auto& school : schools) homes.insert(school.municipality);
  for (const std::size_t home : homes) {
    Officer& officer = appointment.take(row);
    officer.scope = library.municipalities[home].name;
    officer.municipality = library.municipalities[home].code;
  }
}

}  // namespace

std::vector<Officer> appoint(const Library& library, const Setting& setting,
                             const std::vector<School>& schools) {
  Appointment appointment(library, setting);
  for (const auto& row : library.officers) {
    if ((row.named && !is_named(setting, row.duty)) || !is_obliged(setting, row.obligation)) continue;
    if (row.scope == "subject") {
      for_subjects(appointment, row, library);
    } else if (row.scope == "municipality") {
      for_municipalities(appointment, row, library, schools);
    } else {
      for (int k = 0; k < wanted(row, setting.taking_part); ++k) appointment.take(row);
    }
  }
  return appointment.all();
}

}  // namespace marshrut::demo
