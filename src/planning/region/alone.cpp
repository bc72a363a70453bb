#include "planning/region/alone.h"

#include <algorithm>
#include <cmath>

namespace marshrut::planning::region {
namespace {

constexpr std::size_t alone_at_once = 256;
constexpr double alone_share_wanted = 0.3;  // of the time; when it would be more, the rest are looked at hastily
constexpr double alone_share_most = 0.5;
constexpr double done_to_judge = 0.02;
constexpr std::int64_t hasty_work = 200;
constexpr int hasty_activities = 20;

double everything_closed(const Problem& problem, int teacher) {
  double sum = 0;
  for (const auto& need : problem.teacher(teacher).needs) sum += kernel::Need{need.mean, need.sd, need.weight}.total();
  return problem.weight[static_cast<std::size_t>(teacher)] * sum;
}

void take(Run& run, std::size_t teacher, Reply reply) {
  run.bound += reply.bound - run.alone_bound[teacher];
  run.alone_bound[teacher] = reply.bound;
  run.alone_known[teacher] = 1;
  run.alone[teacher] = std::move(reply.route);
}

}  // namespace

void solve_alone(Run& run) {
  run.enter(Phase::alone);
  auto count = run.problem.teachers();
  for (std::size_t t = 0; t < count; ++t) {
    run.alone_bound[t] = everything_closed(run.problem, static_cast<int>(t));
    run.bound += run.alone_bound[t];
  }
  Tariff free{std::vector<double>(run.problem.sessions()), run.problem.never};
  std::vector<Question> questions;
  bool hasty = false;
  for (std::size_t from = 0; from < count && !run.beyond(alone_share_most); from += questions.size()) {
    questions.clear();
    for (std::size_t t = from; t < std::min(count, from + alone_at_once); ++t)
      questions.push_back({.teacher = static_cast<int>(t),
                           .tariff = &free,
                           .work = hasty ? hasty_work : run.effort.alone,
                           .gap = run.effort.gap,
                           .activities = hasty ? hasty_activities : run.effort.alone_activities});
    auto replies = run.ask(questions);
    for (std::size_t i = 0; i < replies.size(); ++i)
      if (replies[i]) take(run, from + i, std::move(*replies[i]));
    double done = static_cast<double>(from + questions.size()) / static_cast<double>(count);
    hasty = run.beyond(alone_share_wanted * std::max(done, done_to_judge));
    run.tell(done);
  }
}

}  // namespace marshrut::planning::region
