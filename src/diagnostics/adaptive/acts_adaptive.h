#pragma once
// How a person takes an adaptive form: one item at a time, an answer is final when one goes on, and the next item depends on
// it. A reload, another device and a restart of the server show the same item.
#include "access/acts_apart.h"
#include "diagnostics/take/acts_take.h"

namespace marshrut::diagnostics {

/// What a competency is measured against: the percent that the person's post requires, and whether a deficit of it is open.
struct MeasuredAgainst {
  double required = 100;
  bool is_open = false;
};
/// Of these competencies; brought by the room that knows.
struct WhatToMeasure {
  Result<std::map<std::string, MeasuredAgainst>> (*of)(Work& work, const PersonId& person,
                                                const std::vector<std::string>& competencies) = nullptr;
};

bool is_adaptive(Work& work, const Attempt& attempt);

/// Counts what the sittings that are over were given, each once; how many there were.
std::int64_t count_exposure(access::Services& services, const std::string& region, access::Stumbles& stumbles);

/// A repeated attempt measures the open deficits alone where there are any among its competencies, by the more items.
/// Chooses the first item of an attempt that begins and freezes what it is chosen by; the attempt names the calibration
/// then. Does nothing where it has begun before.
Result<void> begin_adaptive(Work& work, Attempt& attempt);

struct GoOn {
  AttemptId attempt;
  std::string item;  // the one that is left
  std::optional<bool> skip;  // without an answer, which is worth nothing
};
DESCRIBE(GoOn, attempt, item, skip)
/// Leaves the item that is asked. An item that was left before changes nothing: the sheet shows where the sitting stands.
/// After the last one the attempt is finished.
Result<AttemptSheet> go_on(Work& work, const GoOn& request);

}  // namespace marshrut::diagnostics
