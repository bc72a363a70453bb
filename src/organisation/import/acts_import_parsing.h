#pragma once
// One row of each list, as the columns name it; used by acts_import.cpp only.
#include <functional>
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
  std::map<std::string, std::string> positions;     // folded word -> code
  std::map<std::string, access::Duty> duties;       // code of a position -> what it brings
  std::map<std::string, std::string> subjects;      // as subject_words gives them
  std::vector<std::string> position_titles;         // to tell a slip from
  std::vector<std::string> subject_titles;
  std::vector<std::string> municipality_codes;
  std::vector<std::string> school_codes;
  std::multimap<std::string, std::string> schools_titled;  // letters and digits of a title -> code
  std::function<std::optional<Person>(const std::string& external)> person;
  std::function<std::vector<Post>(const PersonId&)> posts;
  /// The number under which somebody is known by the same address, or by name and birth date at the school.
  std::function<std::optional<std::string>(const Person&)> number_of_address;
  std::function<std::optional<std::string>(const Person&, const std::string& path)> number_of_name;
  std::function<bool(const std::string& path)> may_bring_to;      // whether the importer's reach holds the place
  std::function<bool(const PersonId&)> may_change;                // and the person's workplace of today
};

/// A person and one post of theirs. `person` has an id when the register knows them already: then what the list has no
/// column for stays as it is.
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
