#pragma once
// What is counted. Enters: facts of all rooms, by place. Leaves: indicators of a regulation for the region, its
// municipalities and schools, on a day. Never here: what was measured of
// a person; groups too small to hide one are not shown, and of a school's staff only how far each has come.
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/time.h"
#include "regulation/profile/closing.h"

namespace marshrut::monitoring {

/// What one place adds to an indicator: `people` whom the numbers are about, `of` the denominator (or the number of
/// answers a mean is over), `number` the numerator (or their sum).
struct PlaceCount {
  std::string path;
  std::int64_t people = 0;
  double number = 0;
  double of = 0;
};
DESCRIBE(PlaceCount, path, people, number, of)

struct Place {
  std::string path;
  std::string title;
};

/// A line of an indicator. When `hidden`, none of its numbers is told.
struct IndicatorLine {
  std::string path;
  std::string title;
  std::optional<double> of;
  std::optional<double> number;
  std::optional<double> value;
  bool hidden = false;
  /// Of a share among few: where it likely lies, so that places are not set one above the other by chance.
  std::optional<double> low;
  std::optional<double> high;
};
DESCRIBE(IndicatorLine, path, title, of, number, value, hidden, low, high)

/// The first and the last day that an indicator is about.
struct Span {
  Date from;
  Date until;
};
DESCRIBE(Span, from, until)

/// How far a person has come; of a route that expired nothing is left but the result.
enum class StaffStanding { none, expected, diagnosed, drafting, on_approval, realising, closed };
DESCRIBE_ENUM(StaffStanding, none, expected, diagnosed, drafting, on_approval, realising, closed)

/// What is known of a person's way.
struct StaffWay {
  access::PersonId person;
  bool measured = false;
  bool expected = false;
  std::string route;  // state of the latest; "" for none
  bool on_leave = false;
};
DESCRIBE(StaffWay, person, measured, expected, route, on_leave)

/// People of one school whose ways are alike.
struct AlikeWays {
  std::string path;
  bool measured = false;
  bool expected = false;
  std::string route;
  bool on_leave = false;
  std::int64_t people = 0;
};
DESCRIBE(AlikeWays, path, measured, expected, route, on_leave, people)

}  // namespace marshrut::monitoring
