#pragma once
// A result arrives: what it measured is kept beside what the post requires, a specialist gets proposals, and earlier
// findings learn what became of them. Runs inside the act that made the result ready, and asks for no right of its own.
#include "access/work.h"
#include "deficit/result/standing.h"

namespace marshrut::deficit {

/// Takes a result once or again: the same attempt marked anew replaces what it measured before. `path` of the result is
/// filled in here.
Result<void> take_result(access::Work& work, MeasuredResult result);

/// The result beside what the person's post requires, where they work today; nothing is kept.
Result<std::vector<MeasuredStanding>> beside_required(access::Work& work, MeasuredResult result);

/// The percents that the person's post requires of these competencies, or where the map is silent the border above which
/// the regulation sees no deficit.
Result<std::map<std::string, double>> required_percents(access::Work& work, const PersonId& person,
                                                        const std::vector<std::string>& competencies);

}  // namespace marshrut::deficit
