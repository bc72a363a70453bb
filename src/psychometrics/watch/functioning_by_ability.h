#pragma once
// Differential item functioning where people were asked other items each, as adaptive sittings do: no score matches them, and
// the share of right answers is near a half for all. People are matched by ability instead: what each answers is held against
// what their other answers foretell (the posterior without the item, of their own group's population, so that a group that is
// abler on the whole is no finding; Shealy and Stout 1993, of adaptive tests Nandakumar and Roussos 2004). An item that is harder for one group
// leaves it below what is foretold and the other above: the shift of its intercept in each group is that under which its points
// are what is foretold, found by Newton's method; its first step is that of Rao's score test (Glas 1998, Statistica Sinica 8, 647-667).
// A shift is told within 6 logits and with an error below 6: one who moves further goes from one end of the abilities to their
// middle, so that parameters that far off foretell nothing of the group, and nor does an item that nearly all of it answer alike. Delta = 2.35 times the difference of
// the two, in the unit and with the classes of functioning.h; items of more categories are told by mean differences, as there. Twice: the
// second time without the items that the first found to differ among the others.
// Where either group has no such shift, as where all of it are right or all wrong, nothing is told: the item is not comparable.
// A person who answered no other item that matches tells nothing of an item.
#include "psychometrics/table/parameters.h"
#include "psychometrics/watch/functioning.h"

namespace marshrut::psychometrics {

/// As functioning(), with the parameters of every item, found by the answers of all groups together; `odds_ratio` is exp of the
/// difference. Refused too: an item without parameters, an answer that its item does not have; `name` is that of the answers.
Result<Functioning> functioning_by_ability(const ParameterTable& table, const Responses& responses,
                                           const Groups& groups, const std::string& name);

}  // namespace marshrut::psychometrics
