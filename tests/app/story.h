#pragma once
// A story: what people do one after another and what they get, in a text that a methodist can read.
//
//   by kalmykia                                    first of all: the regulation that is lived by, kirov when none is said
//   by kuragino over M1                            and those over a municipality alone
//   as head@S11                                    who acts from here on
//   at 2026-09-14T06:00:00.000Z                    the clock is moved
//   the house works                                it counts the waves that were asked for and tends what was published
//   POST /api/campaigns/$campaign/applications     a request; indented lines below are its body
//     {"people": ["$teacher"]}
//   POST /api/imports/staff?apply=true < staff.csv     an upload of a file beside the story; in a CSV, names are filled in
//   200 {"state": "filed", "id": "$application"}   # KIR-3.6.1.2
//
// An answer line expects a status and a part of the answer: objects may have more members, lists must be whole unless
// they end in "...", "$name" keeps a text the first time and compares it later, "*" fits anything. What stands after # is
// told by the line it stands on: clauses (KIR-3.6.1.2) and user stories (US-H09); on a line that expects nothing it is
// an error.
#include <map>
#include <string>
#include <vector>

#include "world.h"

namespace marshrut::testing {

struct Step {
  enum class Kind { as, at, house, request, expect } kind = Kind::as;
  int line = 0;
  std::string text;    // who, when, "POST /api/..." or the status
  std::string body;    // of a request, or the part expected
  std::string upload;  // file name
  std::vector<std::string> tags;  // clauses and user stories
};

struct Story {
  std::string file;
  std::vector<InForce> by;
  std::vector<Step> steps;
};

/// Reads a story; throws std::runtime_error naming the line that is not understood.
Story read_story(const std::string& file, const std::string& text);

/// Kept texts by name.
using Kept = std::map<std::string, std::string>;
/// The text with every $name replaced by what was kept.
std::string filled(const std::string& text, const Kept& kept);
/// Why `actual` does not have what `expected` asks for; "" when it does. Keeps texts on the way.
std::string mismatch(const std::string& expected, const std::string& actual, Kept& kept);

}  // namespace marshrut::testing
