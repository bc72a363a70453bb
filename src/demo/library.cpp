#include "demo/library.h"

#include <fmt/format.h>

#include <algorithm>
#include <stdexcept>

#include "demo/table.h"

namespace marshrut::demo {

namespace {

int number(const std::string& text) {
  return text.empty() ? 0 : std::stoi(text);
}

// Whole thousandths, so that reading does not depend on the locale.
double decimal(const std::string& text) {
  const auto point = text.find('.');
  if (point == std::string::npos) return number(text);
  const std::string digits = (text.substr(point + 1) + "000").substr(0, 3);
  return number(text.substr(0, point)) + number(digits) / 1000.0;
}

/// Rows of a file, each made by `make(table, row)`.
template <class Make>
auto rows_of(std::string_view csv, Make make) {
  const Table table = Table::read(csv);
  std::vector<decltype(make(table, std::size_t{}))> rows;
  rows.reserve(table.size());
  for (std::size_t i = 0; i < table.size(); ++i) rows.push_back(make(table, i));
  return rows;
}

std::map<std::string, std::string> names_by_code(std::string_view csv) {
  std::map<std::string, std::string> names;
  const Table table = Table::read(csv);
  for (std::size_t i = 0; i < table.size(); ++i) names[table.at(i, "code")] = table.at(i, "name");
  return names;
}

/// A district and the municipal okrug that it became are one place under two names, which share their first word.
bool begins_alike(const std::string& name, const std::string& title) {
  return title.empty() || name.substr(0, name.find(' ')) == title.substr(0, title.find(' '));
}

void read_places(Library& library, const Sources& sources, const Setting& setting) {
  const auto& region = setting.region_code;
  const Table towns = Table::read(sources.municipalities);
  for (std::size_t i = 0; i < towns.size(); ++i) {
    if (towns.at(i, "region_code") != region || !begins_alike(towns.at(i, "name"), setting.municipality)) continue;
    const std::string& oktmo = towns.at(i, "oktmo");
    library.municipalities.push_back(
        {oktmo.empty() ? fmt::format("M-{:03}", library.municipalities.size() + 1) : oktmo,
         towns.at(i, "name"), towns.at(i, "type"), towns.at(i, "centre")});
  }
  if (library.municipalities.empty())
    throw std::runtime_error("no municipality has the region code " + region + " " + setting.municipality);
  const Table schools = Table::read(sources.demo_schools);
  for (std::size_t i = 0; i < schools.size(); ++i) {
    if (schools.at(i, "region_code") != region) continue;
    library.schools.push_back({schools.at(i, "code"), schools.at(i, "municipality"), schools.at(i, "name"),
                               schools.at(i, "context")});
  }
}

void read_names(Library& library, std::string_view csv) {
  const Table table = Table::read(csv);
  for (std::size_t i = 0; i < table.size(); ++i) {
    const std::string& part = table.at(i, "part");
    auto& list = part == "surname"      ? library.surnames
                 : part == "first_name" ? library.first_names
                                        : library.patronymics;
    list.push_back({table.at(i, "male"), table.at(i, "female")});
  }
}

StaffingRow staffing_row(const Table& t, std::size_t i) {
  return {t.at(i, "place"),          t.at(i, "position"), split(t.at(i, "subjects"), ';'),
          number(t.at(i, "weight")), t.at(i, "grades"),   number(t.at(i, "male_percent"))};
}

OfficerRow officer_row(const Table& t, std::size_t i) {
  return {t.at(i, "duty"), t.at(i, "title"), t.at(i, "scope"), number(t.at(i, "at_least")),
          number(t.at(i, "per_teachers")), t.at(i, "named") == "yes", t.at(i, "obligation")};
}

Activity activity_row(const Table& t, std::size_t i) {
  return {.code = t.at(i, "code"),
          .title = t.at(i, "title"),
          .type = t.at(i, "type"),
          .education_type = t.at(i, "education_type"),
          .kind = t.at(i, "kind"),
          .level = t.at(i, "level"),
          .provider = t.at(i, "provider"),
          .competencies = split(t.at(i, "competencies"), ';'),
          .subjects = split(t.at(i, "subject"), ';'),
          .audience = split(t.at(i, "audience"), ';'),
          .form = t.at(i, "form"),
          .hours = number(t.at(i, "hours")),
          .cost = number(t.at(i, "cost")),
          .place = t.at(i, "place"),
          .group_size = number(t.at(i, "group_size")),
          .document = t.at(i, "document"),
          .equivalence = t.at(i, "equivalence"),
          .technology = t.at(i, "technology"),
          .register_number = t.at(i, "federal_register_no")};
}

// Activities of the region and of no region in particular; those of the regional centre get its name.
void read_activities(Library& library, const Sources& sources, const Setting& setting) {
  const Table table = Table::read(sources.catalogue);
  for (std::size_t i = 0; i < table.size(); ++i) {
    const std::string& region = table.at(i, "region");
    if (!region.empty() && region != setting.region_code) continue;
    library.activities.push_back(activity_row(table, i));
    auto& provider = library.activities.back().provider;
    if (provider == "@operator") provider = setting.operator_name;
  }
}

void read_quiet(Library& library, std::string_view csv) {
  const Table table = Table::read(csv);
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (table.at(i, "deadlines") != "no") continue;
    const auto from = split(table.at(i, "starts"), '-');
    const auto to = split(table.at(i, "ends"), '-');
    const auto day = [](const std::string& text) { return static_cast<unsigned>(number(text)); };
    library.quiet.push_back({day(from.at(0)), day(from.at(1)), day(to.at(0)), day(to.at(1))});
  }
}

Item item_row(const Table& t, std::size_t i) {
  return {t.at(i, "id"),
          t.at(i, "competency"),
          t.at(i, "type"),
          number(t.at(i, "difficulty")),
          number(t.at(i, "max_score")),
          split(t.at(i, "options"), '|'),
          t.at(i, "key")};
}

void read_forms(Library& library, std::string_view csv) {
  const Table table = Table::read(csv);
  for (std::size_t i = 0; i < table.size(); ++i) {
    if (library.forms.empty() || library.forms.back().code != table.at(i, "code")) {
      library.forms.push_back({table.at(i, "code"), split(table.at(i, "subjects"), ';'), {}});
    }
    library.forms.back().wanted.emplace_back(table.at(i, "competency"), number(table.at(i, "items")));
  }
}

void read_demands(Library& library, const Sources& sources) {
  library.subjects = rows_of(sources.subjects, [](const Table& t, std::size_t i) {
    return Subject{t.at(i, "code"), t.at(i, "name"), t.at(i, "area")};
  });
  library.competencies = rows_of(sources.competencies, [](const Table& t, std::size_t i) {
    return Competency{t.at(i, "code"), t.at(i, "group"), t.at(i, "subject"), t.at(i, "name")};
  });
  library.requirements = rows_of(sources.competency_map, [](const Table& t, std::size_t i) {
    return Requirement{t.at(i, "position"), t.at(i, "subject"), t.at(i, "competency"),
                       decimal(t.at(i, "required_percent")), decimal(t.at(i, "weight"))};
  });
}

}  // namespace

bool QuietSpan::covers(Date day) const {
  const auto civil = day.civil();
  const std::pair at{static_cast<unsigned>(civil.month()), static_cast<unsigned>(civil.day())};
  return std::pair{from_month, from_day} <= at && at <= std::pair{to_month, to_day};
}

Library read_library(const Sources& sources, const Setting& setting) {
  Library library;
  read_places(library, sources, setting);
  read_names(library, sources.demo_names);
  library.staffing = rows_of(sources.demo_staffing, staffing_row);
  library.officers = rows_of(sources.demo_officers, officer_row);
  library.positions = names_by_code(sources.positions);
  library.categories = names_by_code(sources.qualification_categories);
  read_demands(library, sources);
  library.activity_types = rows_of(sources.activity_types, [](const Table& t, std::size_t i) {
    return ActivityType{t.at(i, "code"), t.at(i, "name")};
  });
  read_activities(library, sources, setting);
  library.prior_gains = rows_of(sources.prior_gains, [](const Table& t, std::size_t i) {
    return PriorGain{t.at(i, "type"),
                     number(t.at(i, "hours_from")),
                     number(t.at(i, "hours_to")),
                     decimal(t.at(i, "gain_first")),
                     decimal(t.at(i, "gain_other")),
                     t.at(i, "source")};
  });
  read_quiet(library, sources.school_calendar);
  library.items = rows_of(sources.items, item_row);
  read_forms(library, sources.forms);
  library.case_answers = rows_of(sources.demo_case_answers, [](const Table& t, std::size_t i) {
    return CaseAnswer{t.at(i, "item"), number(t.at(i, "marks")), t.at(i, "text")};
  });
  return library;
}

const Item* Library::find_item(std::string_view code) const {
  const auto found = std::ranges::find(items, code, &Item::code);
  return found == items.end() ? nullptr : &*found;
}

const std::string& Library::subject_name(std::string_view code) const {
  const auto found = std::ranges::find(subjects, code, &Subject::code);
  if (found == subjects.end()) throw std::runtime_error("no subject has the code " + std::string(code));
  return found->name;
}

const std::string& Library::activity_type_name(std::string_view code) const {
  const auto found = std::ranges::find(activity_types, code, &ActivityType::code);
  if (found == activity_types.end())
    throw std::runtime_error("no activity type has the code " + std::string(code));
  return found->name;
}

}  // namespace marshrut::demo
