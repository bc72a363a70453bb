#pragma once
// What the demo is made from: the texts of data/*.csv (handed over by whoever can read files) read into rows
// of the one region that is shown. Owns no facts and invents nothing; a broken file throws.
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "base/time.h"

namespace marshrut::demo {

/// A type of activities as the regulation names it, with what it proposes for them, in the words of activity_types.csv.
struct NamedType {
  std::string code, education_type, kind;
};

/// The same seed, start, number of teachers and region give the same demo to the byte.
struct Setting {
  std::uint64_t seed = 1;
  Date start;                 // the day on which the campaign opens
  int offered_days = 350;     // sessions are offered for so many days from the start
  int teachers = 600;         // people with a pedagogical post; heads and deputies come on top
  int taking_part = 200;      // of them so many are sent to diagnostics and live a route
  std::string region_code;    // as in municipalities.csv
  std::string municipality;   // the title of a territory: only the municipality that begins like it; "": all
  std::vector<std::string> duties = {};  // those the regulation names; empty: not asked
  std::vector<std::string> obligations = {};    // kinds of those that the regulation has
  std::vector<NamedType> activity_types = {};  // of the regulation; empty: those of activity_types.csv
  std::string operator_name;  // the regional centre's organisation, named as the provider of its activities
};

/// Texts of the files of data/ that bear these names.
struct Sources {
  std::string_view municipalities, demo_schools, demo_names, demo_staffing, demo_officers;
  std::string_view positions, subjects, qualification_categories, competencies, competency_map;
  std::string_view activity_types, catalogue, prior_gains, school_calendar;
  std::string_view items, forms, demo_case_answers;
};

struct Municipality {
  std::string code;  // OKTMO; where it is not known, a number of our own: M-007
  std::string name, type, centre;
};
struct SchoolSeed {
  std::string code, municipality, name, context;
};
struct NamePart {
  std::string male, female;  // a first name has one of them only
};
/// A kind of post and how often it is met in a place of this kind.
struct StaffingRow {
  std::string place, position;
  std::vector<std::string> subjects;
  int weight = 0;
  std::string grades;  // 5-11, or empty
  int male_percent = 0;
};
struct OfficerRow {
  std::string duty, title, scope;
  int at_least = 1;
  int per_teachers = 0;  // 0: the number does not grow with the region
  bool named = false;    // appointed only where the regulation names the duty
  std::string obligation = {};  // of the regulation that they are for; empty: of none
};
struct Subject {
  std::string code, name, area;
};
struct Competency {
  std::string code, group, subject, name;
};
struct Requirement {
  std::string position, subject, competency;  // an empty position or subject means any
  double percent = 0;                         // 0: not required
  double weight = 0;
};
struct ActivityType {
  std::string code, name;
};
struct Activity {
  std::string code, title, type, education_type, kind, level, provider;
  std::vector<std::string> competencies, subjects, audience;  // empty: for all
  std::string form;
  int hours = 0, cost = 0;
  std::string place;   // online, centre, municipality or school
  int group_size = 0;  // 0: places are not limited
  std::string document, equivalence, technology, register_number;
};
struct PriorGain {
  std::string type;
  int hours_from = 0, hours_to = 0;
  double first = 0, other = 0;  // share of the scale for the first competency and for each other
  std::string source;
};
/// Days of a year, month and day inclusive, on which no session, term or letter falls.
struct QuietSpan {
  unsigned from_month = 1, from_day = 1, to_month = 1, to_day = 1;

  bool covers(Date day) const;
  /// A holiday: a session that lasts for weeks goes on over it, but does not meet on it.
  bool is_one_day() const { return from_month == to_month && from_day == to_day; }
};
struct Item {
  std::string code, competency, type;
  int difficulty = 2, max_score = 1;
  std::vector<std::string> options;
  std::string key;
};
struct Form {
  std::string code;
  std::vector<std::string> subjects;                // empty: for those whose subject has no form of its own
  std::vector<std::pair<std::string, int>> wanted;  // competency and number of items
};
struct CaseAnswer {
  std::string item;
  int marks = 0;
  std::string text;
};

struct Library {
  std::vector<Municipality> municipalities;
  std::vector<SchoolSeed> schools;
  std::vector<NamePart> surnames, first_names, patronymics;
  std::vector<StaffingRow> staffing;
  std::vector<OfficerRow> officers;
  std::map<std::string, std::string> positions, categories;  // code -> name
  std::vector<Subject> subjects;
  std::vector<Competency> competencies;
  std::vector<Requirement> requirements;
  std::vector<ActivityType> activity_types;
  std::vector<Activity> activities;
  std::vector<PriorGain> prior_gains;
  std::vector<QuietSpan> quiet;
  std::vector<Item> items;
  std::vector<Form> forms;
  std::vector<CaseAnswer> case_answers;

  const Item* find_item(std::string_view code) const;
  const std::string& subject_name(std::string_view code) const;
  const std::string& activity_type_name(std::string_view code) const;
};

/// Reads the sources for the region of the setting; throws std::runtime_error when a file is broken or the
/// region has no municipality.
Library read_library(const Sources& sources, const Setting& setting);

}  // namespace marshrut::demo
