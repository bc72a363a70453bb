#pragma once
// Finding an activity: by the words of its title, provider, papers and competencies in whatever form they are typed, narrowed
// by filters.
#include "catalogue/acts.h"

namespace marshrut::catalogue {

struct ListActivities {
  std::optional<std::string> search;
  std::optional<std::string> competency;
  std::optional<ActivityKind> kind;
  std::optional<StudyForm> form;
  std::optional<std::int64_t> most_hours;
  std::optional<std::string> subject;   // and what is for every subject
  std::optional<Date> from;             // a session that is not over begins on this day or later
  std::optional<Date> until;            // and ends by this one
  std::optional<bool> free;             // and has a free seat
  std::optional<bool> near;             // and takes place in one's own municipality, or in none
  std::optional<EducationType> education_type;
  std::optional<Venue> venue;
  std::optional<double> most_cost;      // roubles; 0 is free of charge
  std::optional<std::string> provider;  // a part of its name
  std::optional<ActivityState> state;   // published, unless one may see the others
  std::optional<ActivityLevel> level;
  std::optional<ProgrammeKind> programme;  // advanced training or retraining
  std::optional<bool> horizon;             // with topics ahead of today's practice
  std::optional<std::string> after;        // `next` of the page before
};
DESCRIBE(ListActivities, search, competency, kind, form, most_hours, subject, from, until, free, near, education_type, venue,
         most_cost, provider, state, level, programme, horizon, after)

struct ActivityLine {
  Id<Activity> id;
  std::string code;
  std::string title;
  std::string type;
  ActivityKind kind = ActivityKind::learning;
  EducationType education_type = EducationType::informal;
  StudyForm form = StudyForm::in_person;
  Venue venue = Venue::centre;
  std::string provider;
  std::int64_t hours = 0;
  std::string competencies;
  ActivityState state = ActivityState::draft;
  std::int64_t revision = 0;
  ActivityLevel level = ActivityLevel::regional;
  bool priority = false;  // develops what a priority programme of today names
};
DESCRIBE(ActivityLine, id, code, title, type, kind, education_type, form, venue, provider, hours, competencies, state,
         revision, level, priority)

/// The conditions of a search by their names in ListActivities.
enum class Condition {
  search, competency, kind, form, most_hours, subject, from, until, free, near, education_type, venue, most_cost, provider,
  level, programme, horizon
};
DESCRIBE_ENUM(Condition, search, competency, kind, form, most_hours, subject, from, until, free, near, education_type, venue,
              most_cost, provider, level, programme, horizon)

/// A condition without which something is found; of `search` one word.
struct Loosened {
  Condition filter = Condition::search;
  std::string word;
  std::int64_t found = 0;  // no more than a page
};
DESCRIBE(Loosened, filter, word, found)

/// A word that finds nothing, and the one that is looked for instead: whole where the first found has it in its title.
struct Meant {
  std::string typed;
  std::string meant;
};
DESCRIBE(Meant, typed, meant)

struct Activities {
  std::vector<ActivityLine> activities;
  std::optional<std::string> next;
  std::optional<std::vector<Meant>> instead;    // of words with slips
  std::optional<std::vector<Loosened>> loosen;  // when nothing is found under several conditions
};
DESCRIBE(Activities, activities, next, instead, loosen)
/// A page of 40: what is a priority today first, each part with what answers the words best first, then by title. A word that
/// is nowhere and nearly one that is, is taken for that.
Result<Activities> list_activities(Work& work, const ListActivities& request);
/// Everything that the words and filters leave, without pages; the caller has asked for the right to see it all.
std::vector<Activity> found_activities(Work& work, const ListActivities& request);

}  // namespace marshrut::catalogue
