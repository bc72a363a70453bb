#include "demo/conduct/ability.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <stdexcept>

#include "demo/table.h"

namespace marshrut::demo {

namespace {

constexpr double mean_logit = -0.15;
constexpr double own_spread = 0.55;
constexpr double group_spread = 0.45;
constexpr double competency_spread = 0.55;
constexpr double region_spread = 0.25;
constexpr double logits_per_share = 5.0;  // in the middle of the scale one logit is about a fifth of it

// How closely a requirement is made for the post; -1 when it is for others.
int closeness(const Requirement& row, const Post& post) {
  if (!row.position.empty() && row.position != post.position) return -1;
  if (!row.subject.empty() && !holds(post.subjects, row.subject)) return -1;
  return (row.position.empty() ? 0 : 1) + (row.subject.empty() ? 0 : 2);
}

}  // namespace

Ability draw_ability(const Library& library, const Setting& setting, std::size_t person_index) {
  Random random(setting.seed, "ability", person_index);
  Random region(setting.seed, "region's level");
  const double own = mean_logit + own_spread * random.normal();
  std::map<std::string_view, double> of_group;
  Ability ability;
  ability.reserve(library.competencies.size());
  for (const auto& competency : library.competencies) {
    auto [group, is_new] = of_group.try_emplace(competency.group, 0.0);
    if (is_new) group->second = region_spread * region.normal() + group_spread * random.normal();
    ability.push_back(own + group->second + competency_spread * random.normal());
  }
  return ability;
}

double difficulty_logit(int difficulty) {
  return 0.8 * (difficulty - 3);
}

double right_probability(double ability, double difficulty) {
  return 1.0 / (1.0 + std::exp(difficulty - ability));
}

double true_percent(double ability) {
  constexpr std::array<double, 3> mix{0.32, 0.45, 0.23};
  double percent = 0;
  for (int d = 1; d <= 3; ++d) {
    percent += 100.0 * mix[static_cast<std::size_t>(d - 1)] * right_probability(ability, difficulty_logit(d));
  }
  return percent;
}

double grown(double ability, double gain, Random& random) {
  return ability + logits_per_share * gain * (0.4 + 1.2 * random.unit());
}

double required_percent(const Library& library, const Post& post, std::string_view competency) {
  int closest = -1;
  double percent = 0;
  for (const auto& row : library.requirements) {
    if (row.competency != competency) continue;
    const int fit = closeness(row, post);
    if (fit <= closest) continue;
    closest = fit;
    percent = row.percent;
  }
  return percent;
}

const Form& form_for(const Library& library, const Post& post) {
  const Form* universal = nullptr;
  for (const auto& form : library.forms) {
    if (form.subjects.empty()) universal = &form;
  }
  for (const auto& subject : post.subjects) {
    for (const auto& form : library.forms) {
      if (holds(form.subjects, subject)) return form;
    }
  }
  if (universal == nullptr) throw std::runtime_error("demo data lack a universal form");
  return *universal;
}

}  // namespace marshrut::demo
