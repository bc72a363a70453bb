#include "demo/offer/demand.h"

#include <algorithm>
#include <array>
#include <map>
#include <string>

#include "demo/conduct/ability.h"
#include "demo/conduct/conduct.h"
#include "demo/table.h"

namespace marshrut::demo {

namespace {

constexpr double negligible_percent = 5;  // a gap within the error of measurement asks for nothing
constexpr std::array<std::string_view, 3> kinds{"learning", "transfer", "reflection"};

/// One competency that a form measures: what is required and which activities help, by kind.
struct Asked {
  std::size_t competency = 0;
  double required = 0;
  std::array<std::vector<std::size_t>, kinds.size()> helpful;
};

Asked asked_of(const Library& library, const Post& post, const std::string& competency) {
  Asked asked;
  asked.competency = static_cast<std::size_t>(
      std::ranges::find(library.competencies, competency, &Competency::code) - library.competencies.begin());
  asked.required = required_percent(library, post, competency);
  for (std::size_t i = 0; i < library.activities.size(); ++i) {
    const Activity& activity = library.activities[i];
    if (!holds(activity.competencies, competency) || !fits(activity, post)) continue;
    const auto kind = std::ranges::find(kinds, activity.kind) - kinds.begin();
    asked.helpful.at(static_cast<std::size_t>(kind)).push_back(i);
  }
  return asked;
}

std::vector<Asked> asked_of(const Library& library, const Post& post) {
  std::vector<Asked> all;
  for (const auto& [competency, items] : form_for(library, post).wanted) {
    all.push_back(asked_of(library, post, competency));
  }
  return all;
}

std::vector<const Asked*> needs_of(const std::vector<Asked>& asked, const Ability& ability) {
  std::vector<const Asked*> needs;
  for (const Asked& one : asked) {
    if (one.required - true_percent(ability[one.competency]) >= negligible_percent) needs.push_back(&one);
  }
  return needs;
}

void spread(const Asked& need, double share, std::vector<double>& demand) {
  for (const auto& helpful : need.helpful) {
    for (const std::size_t activity : helpful)
      demand[activity] += share / static_cast<double>(helpful.size());
  }
}

}  // namespace

bool fits(const Activity& activity, const Post& post) {
  if (!activity.audience.empty() && !holds(activity.audience, post.position)) return false;
  return activity.subjects.empty() || std::ranges::any_of(post.subjects, [&](const auto& subject) {
           return holds(activity.subjects, subject);
         });
}

std::vector<double> expected_demand(const Library& library, const Setting& setting,
                                    const std::vector<Person>& people,
                                    const std::vector<std::size_t>& taking_part) {
  std::vector<double> demand(library.activities.size(), 0.0);
  std::map<std::string, std::vector<Asked>> by_post;  // people of like posts are asked the same
  for (std::size_t place = 0; place < taking_part.size(); ++place) {
    const std::size_t i = taking_part[place];
    const Post& post = people[i].main_post();
    auto [entry, is_new] = by_post.try_emplace(post.position + '/' + join(post.subjects, ";"));
    if (is_new) entry->second = asked_of(library, post);
    const Conduct conduct = plan_conduct(setting, place);
    if (!conduct.takes_part || !conduct.signs_in) continue;
    const auto needs = needs_of(entry->second, draw_ability(library, setting, i));
    const double wishes = static_cast<double>(needs.size() * kinds.size());
    const double share = std::min(1.0, conduct.most_activities / std::max(1.0, wishes));
    for (const Asked* need : needs) spread(*need, share, demand);
  }
  return demand;
}

}  // namespace marshrut::demo
