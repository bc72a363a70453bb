#pragma once
// One row of each list of the catalogue, as the columns name it, and the words of its values.
#include <map>
#include <set>
#include <span>

#include "catalogue/prerequisite/order.h"
#include "catalogue/programme/programme.h"
#include "platform/sheet/import.h"

namespace marshrut::catalogue::importing {

/// What rows are checked against, by what lists call it (folded) or by code.
struct Known {
  std::map<std::string, std::string> types;
  std::map<std::string, std::string> subjects;
  std::map<std::string, std::string> positions;
  std::set<std::string> competencies;
  std::vector<std::string> subject_titles;  // to tell a slip from
  std::vector<std::string> position_titles;
  std::vector<std::string> competency_codes;
  Order order;  // of activities, with those of the rows above
};

struct ActivityEntry {
  Activity activity;
  std::string competencies;  // as written
  Programme programme;       // what the row says of it as a programme
  std::string part_of;       // code of the accumulative programme it is a module of
  bool says_programme = false;
  std::optional<std::vector<std::string>> prerequisites = {};  // codes; nothing when the list has no such column
};
struct SessionEntry {
  std::string activity;  // code
  ActivitySession session;
};
struct GainEntry {
  std::string activity;  // code
  Gain gain;
};

/// As a list has them.
std::string word_of(EducationType type);
std::string word_of(ActivityKind kind);
std::string word_of(ActivityLevel level);
std::string word_of(StudyForm form);
std::string word_of(Venue venue);
std::string word_of(ProgrammeKind kind);

std::span<const sheet::Column> activity_columns();
std::span<const sheet::Column> session_columns();
std::span<const sheet::Column> gain_columns();

ActivityEntry activity_of(sheet::RowReader& row, Known& known);
SessionEntry session_of(sheet::RowReader& row);
GainEntry gain_of(sheet::RowReader& row, const Known& known);

}  // namespace marshrut::catalogue::importing
