#include "walk.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>

#include "chooser.h"

namespace marshrut::walk {
namespace {

constexpr Instant walk_begins{1'788'249'600'000};  // 2026-09-01T08:00Z
constexpr std::size_t tail_most = 60;
constexpr std::int64_t day_ms = 86'400'000;

std::uint64_t number_from(const char* name, std::uint64_t otherwise) {
  const char* value = std::getenv(name);
  return value ? std::strtoull(value, nullptr, 10) : otherwise;
}

/// What is wrong after a step, "" when nothing is.
std::string difference(Model& model, Subject& subject, const Step& step, Instant now, bool whole, Answer& answer) {
  const auto verdict = model.judge(step, now);
  answer = subject.ask(step, now);
  if (answer.accepted && verdict == Verdict::no) return "was accepted, and the regulation does not allow it";
  if (!answer.accepted && verdict == Verdict::yes)
    return "was refused (" + answer.code + "), and the regulation allows it";
  if (answer.accepted) model.apply(step, now, answer.ends);
  if (step.act != Act::begin && step.route >= 0) {
    const auto is = subject.standing(step.route), should = model.routes[step.route].standing();
    if (is != should) return "left the route at " + words_of(is) + " instead of " + words_of(should);
  }
  if (whole || step.act == Act::day)
    for (std::size_t route = 0; route < model.routes.size(); ++route) {
      const auto is = subject.standing(static_cast<int>(route)), should = model.routes[route].standing();
      if (is != should) return fmt::format("left route {} at {} instead of {}", route, words_of(is), words_of(should));
    }
  return subject.wrong(step, answer, whole);
}

/// The days and the steps of one route, which becomes the first of a walk.
Tail tail_of(const Model& model, const Tail& accepted, const Step& last, Instant now) {
  const int learner = last.act == Act::begin || last.route < 0 ? last.route : model.routes[last.route].learner;
  const int route = last.act == Act::begin ? model.open_route_of(learner).value_or(-1) : last.route;
  Tail tail;
  int begun = -1;
  for (const auto& [step, at] : accepted) {
    const bool its_begin = step.act == Act::begin && ++begun == route;
    if (!its_begin && step.act != Act::day && (step.act == Act::begin || step.route != route)) continue;
    tail.emplace_back(step, at);
    if (step.act != Act::begin) tail.back().first.route = step.act == Act::day ? -1 : 0;
  }
  tail.emplace_back(last, now);
  if (last.act != Act::begin && last.act != Act::day) tail.back().first.route = 0;
  // Days before it was begun say nothing of it.
  auto first = std::ranges::find(tail, Act::begin, [](const auto& one) { return one.first.act; });
  tail.erase(tail.begin(), first);
  return tail;
}

std::string told(Subject& subject, const Plan& plan, int number, const std::string& wrong, const Tail& accepted,
                 const Step& last) {
  std::string text = fmt::format("step {} of the walk with MARSHRUT_WALK_SEED={} {}\nthe last steps upon it:\n", number,
                                 plan.seed, wrong);
  Tail own;
  for (const auto& one : accepted)
    if (one.first.act != Act::begin && one.first.route == last.route) own.push_back(one);
  const auto from = own.size() > tail_most ? own.size() - tail_most : 0;
  for (std::size_t at = from; at < own.size(); ++at)
    text += "at " + own[at].second.iso() + "\n" + subject.told(own[at].first) + "\n";
  return text + subject.told(last) + "\n";
}

}  // namespace

bool is_walked(const Lawful& lawful) {
  const char* only = std::getenv("MARSHRUT_WALK_REGULATION");
  return !only || lawful.regulation == only;
}

Plan plan_of(int steps) {
  return {number_from("MARSHRUT_WALK_SEED", 1), steps * static_cast<int>(number_from("MARSHRUT_WALK_TIMES", 1)), 50};
}

Walked walk(Model& model, Subject& subject, const Plan& plan, const MoveClock& move_clock) {
  Chooser chooser(model, plan.seed);
  Walked walked;
  Tail accepted;
  auto now = walk_begins;
  while (walked.steps < plan.steps) {
    auto step = chooser.next(now);
    now = now.plus_minutes(1);
    if (step.act == Act::day) now = now.plus_ms(step.days * day_ms);
    if (move_clock) move_clock(now);
    ++walked.steps;
    const bool whole = walked.steps % plan.whole_every == 0 || walked.steps == plan.steps;
    Answer answer;
    const auto wrong = difference(model, subject, step, now, whole, answer);
    if (!wrong.empty()) {
      walked.wrong = wrong;
      walked.tail = tail_of(model, accepted, step, now);
      walked.violation = told(subject, plan, walked.steps, wrong, accepted, step);
      return walked;
    }
    chooser.heard(step, answer.accepted);
    ++walked.acts[step.act].asked;
    if (!answer.accepted) {
      ++walked.refusals[answer.code];
      continue;
    }
    ++walked.accepted;
    ++walked.acts[step.act].accepted;
    accepted.emplace_back(step, now);
  }
  for (const auto& route : model.routes) walked.completed += route.state == route::RouteState::completed;
  return walked;
}

std::optional<std::string> walk_again(Model& model, Subject& subject, const Tail& steps) {
  for (const auto& [step, now] : steps) {
    Answer answer;
    if (step.act != Act::begin && step.act != Act::day && step.route >= static_cast<int>(model.routes.size()))
      return {};
    if (auto wrong = difference(model, subject, step, now, false, answer); !wrong.empty()) return wrong;
  }
  return std::nullopt;
}

std::string shortest(Subject& subject, const Walked& walked,
                     const std::function<std::optional<std::string>(const Tail&)>& again) {
  auto steps = walked.tail;
  if (again(steps) != walked.wrong) return "(not seen again in the steps of this route alone)";
  // One by one, and two by two: what is stopped and taken up again goes only together.
  const auto leave_out = [&](std::size_t first, std::size_t second) {
    auto fewer = steps;
    if (second > first) fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(second));
    fewer.erase(fewer.begin() + static_cast<std::ptrdiff_t>(first));
    if (again(fewer) != walked.wrong) return false;
    steps = std::move(fewer);
    return true;
  };
  for (std::size_t at = 0; at + 1 < steps.size();)
    if (!leave_out(at, at)) ++at;
  for (std::size_t first = 0; first + 1 < steps.size(); ++first)
    for (std::size_t second = first + 1; second + 1 < steps.size();)
      if (!leave_out(first, second)) ++second;
  std::string text;
  for (const auto& [step, now] : steps) text += now.iso() + " " + subject.told(step) + "\n";
  return text;
}

/// A conclusion ends a route by itself, so that nobody completes it beside.
bool is_about_effect(Act act) {
  return act == Act::control || act == Act::rate || act == Act::conclude;
}

std::string lacking_acts(const Lawful& lawful, const std::map<Act, Counted>& acts, int least) {
  std::string lacking;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Act>>([&](auto act) {
    const bool decides = act.value == Act::withdraw || act.value == Act::agree || act.value == Act::send_back ||
                         act.value == Act::reconsider;
    const bool there = !(decides && lawful.asked.empty()) && !(act.value == Act::certify && !lawful.certificate) &&
                       !(act.value == Act::complete && !lawful.concluders.empty());
    if (is_about_effect(act.value) && lawful.concluders.empty()) return;
    const auto counted = acts.contains(act.value) ? acts.at(act.value) : Counted{};
    const bool enough = there ? counted.accepted >= least : counted.asked > 0;
    if (!enough) lacking += fmt::format("{} {}; ", act.name, counted.accepted);
  });
  return lacking;
}

std::vector<Asker> everybody() {
  using enum access::Duty;
  std::vector<Asker> all;
  auto sits = [&](const std::string& who, access::Duty duty, const std::string& path) {
    all.push_back({who + "@" + path.substr(path.rfind('/') + 1), duty, path});
  };
  for (const char* number : {"", "2", "3", "4", "5"}) sits(std::string("teacher") + number, teacher, "43/M1/S11");
  for (const char* number : {"", "2", "3", "4"}) sits(std::string("teacher") + number, teacher, "43/M1/S12");
  sits("head", head, "43/M1/S12");
  sits("head", head, "43/M1/S11");
  sits("deputy", deputy, "43/M1/S11");
  sits("responsible", responsible, "43/M1/S11");
  sits("association_head", association_head, "43/M1/S11");
  sits("mentor", mentor, "43/M1/S11");
  sits("municipal_methodist", municipal_methodist, "43/M1");
  for (auto duty : {regional_methodist, tutor, curator, expert, centre, ministry, administrator})
    sits(std::string(name_of(duty)), duty, "43");
  sits("teacher", teacher, "43/M2/S21");
  sits("head", head, "43/M2/S21");
  return all;
}

std::vector<int> those_who_learn(const std::vector<Asker>&) {
  return {0, 1, 2, 3, 4, 5, 6, 7, 8, 9};
}

std::string report(const Walked& walked) {
  std::string text =
      fmt::format("{} steps, {} accepted ({:.0f} %), {} routes completed\n", walked.steps, walked.accepted,
                  100.0 * walked.accepted / std::max(walked.steps, 1), walked.completed);
  for (const auto& [act, counted] : walked.acts)
    text += fmt::format("  {} {}/{}", name_of(act), counted.accepted, counted.asked);
  text += "\n ";
  for (const auto& [code, count] : walked.refusals) text += fmt::format(" {} {}", code, count);
  return text + "\n";
}

}  // namespace marshrut::walk
