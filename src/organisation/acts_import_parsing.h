#pragma once
// One row of each list, as the columns name it; used by acts_import.cpp only.
#include <map>
#include <span>
#include <string>

#include "organisation/types.h"
#include "platform/sheet/import.h"

namespace marshrut::organisation::importing {

/// What rows are checked against: dictionaries and places of the region, by what the lists call them.
struct Known {
  std::string region;
  std::map<std::string, Territory> municipalities;  // by code
  std::map<std::string, School> schools;            // by code
  std::map<std::string, std::string> positions;     // folded title or code -> code
  std::map<std::string, std::string> subjects;      // folded title or code -> code
};

struct StaffEntry {
  Person person;
  Post post;
};

std::span<const sheet::Column> municipality_columns();
std::span<const sheet::Column> school_columns();
std::span<const sheet::Column> position_columns();
std::span<const sheet::Column> subject_columns();
std::span<const sheet::Column> staff_columns();
std::span<const sheet::Column> officer_columns();

Territory municipality_of(sheet::RowReader& row, const Known& known);
School school_of(sheet::RowReader& row, const Known& known);
Position position_of(sheet::RowReader& row);
Subject subject_of(sheet::RowReader& row);
StaffEntry staff_of(sheet::RowReader& row, const Known& known);
StaffEntry officer_of(sheet::RowReader& row, const Known& known);

}  // namespace marshrut::organisation::importing
