#pragma once
// What each person can truly do, which nobody in the demo's region knows: a level in logits per competency,
// with a part that is the person's own, a part shared by the competencies of a group, and a part of each
// competency. The diagnostics estimate it; the demo's tests may compare.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "demo/library.h"
#include "demo/people/staff.h"

namespace marshrut::demo {

/// Logits in the order of Library::competencies; 0 answers an item of difficulty 3 right half the time.
using Ability = std::vector<double>;

Ability draw_ability(const Library& library, const Setting& setting, std::size_t person_index);

/// Expert difficulty 1..5 as logits: -1.6 to 1.6 in steps of 0.8.
double difficulty_logit(int difficulty);
/// Probability of a right answer by the model of Rasch (1960).
double right_probability(double ability, double difficulty);
/// Expected percent over the bank's mix of difficulties.
double true_percent(double ability);

/// The level after learning of an expected gain (share of the scale, see prior_gains.csv); people gain
/// between 0.4 and 1.6 of what is expected.
double grown(double ability, double gain, Random& random);

/// Percent required of who holds the post in the competency: the most special row of the competency map; 0
/// when the competency is not asked for.
double required_percent(const Library& library, const Post& post, std::string_view competency);

/// The diagnostic form of a post: that of its first subject which has one, else the universal one.
const Form& form_for(const Library& library, const Post& post);

}  // namespace marshrut::demo
