// What the acts of a walk are like, whoever does them.
#pragma once

#include "step.h"

namespace marshrut::walk {

bool is_about_evidence(Act act);
/// Sent with a revision.
bool has_revision(Act act);
/// Says something in words.
bool has_words(Act act);
/// How much an act is wished beside the others because it brings a route nearer to its end: 0 to 1.
double leads_on(Act act);
bool ends_it(Act act);

}  // namespace marshrut::walk
