#include "chooser.h"

#include <algorithm>

#include "acts.h"

namespace marshrut::walk {
namespace {

constexpr int activities = 6;
constexpr int items_most = 3;
constexpr int tries = 24;
constexpr int askers_tried = 12;
constexpr int others_at_first = 16;  // of each act that does not lead on; then they come seldom
constexpr int mood_lasts = 100;  // steps

bool is_about_effect(Act act) {
  return act == Act::control || act == Act::rate || act == Act::conclude;
}

/// But the days; those about the effect where somebody concludes on it.
std::vector<Act> every_act(const Lawful& lawful) {
  std::vector<Act> acts;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<Act>>([&](auto act) {
    const bool there = !is_about_effect(act.value) || !lawful.concluders.empty();
    if (act.value != Act::day && there) acts.push_back(act.value);
  });
  return acts;
}

/// Every act is wished until it was often enough; then seldom, if it does not lead on.
double wish(Act act, int accepted, int steps) {
  const double enough = others_at_first + steps / (ends_it(act) ? 200.0 : 60.0);
  const double lacking = std::max(0.0, enough - accepted) / enough;
  return std::max({leads_on(act), lacking, ends_it(act) ? 0.001 : 0.01});
}

}  // namespace

Chooser::Chooser(const Model& model, std::uint64_t seed) : model_(model), random_(seed) {
  for (auto act : every_act(model.lawful))
    for (int asker = 0; asker < static_cast<int>(model.askers.size()); ++asker)
      if (has_right(act, model.askers[asker].duty, false)) entitled_[act].push_back(asker);
}

void Chooser::heard(const Step& step, bool accepted) {
  if (!accepted) return;
  ++accepted_[step.act];
  done_ = step;
}

/// Acts in the order in which they are tried: what happened least first, by chance. Some of them are out of favour
/// for a while, so that routes come to moments to which a steady choice would never bring them.
std::vector<Act> Chooser::by_need() {
  if (words_ >= mood_until_) {
    mood_until_ = words_ + mood_lasts;
    for (auto act : every_act(model_.lawful)) liked_[act] = !once_in(8);
  }
  std::vector<std::pair<double, Act>> keyed;
  for (auto act : every_act(model_.lawful)) {
    const double chance = (1 + upto(999)) / 1000.0;
    if (liked_[act]) keyed.emplace_back(chance * wish(act, accepted_[act], words_), act);
  }
  std::ranges::sort(keyed, std::ranges::greater{}, &std::pair<double, Act>::first);
  std::vector<Act> acts;
  for (const auto& [key, act] : keyed) acts.push_back(act);
  return acts;
}

Step Chooser::next(Instant now) {
  ++words_;
  Step step;
  if (once_in(16)) {
    step.act = Act::day;
    step.days = 1 + upto(4);
  } else if (done_ && once_in(20)) {
    step = *done_;
    if (has_revision(step.act) && once_in(2)) step.flaw = Flaw::stale;
  } else if (upto(99) < 80) {
    step = lawful(now).value_or(wild(now));
  } else {
    step = wild(now);
  }
  step.words = words_;
  return step;
}

std::optional<Step> Chooser::lawful(Instant now) {
  for (auto act : by_need())
    if (auto step = lawful_of(act, now)) return step;
  return std::nullopt;
}

/// Of the open routes in turn, and of any.
std::optional<Step> Chooser::lawful_of(Act act, Instant now) {
  const int learners = static_cast<int>(model_.learners.size()), first = upto(learners - 1);
  for (int place = 0; place < learners + 2; ++place) {
    const int learner = model_.learners[(first + place) % learners];
    const int open = model_.open_route_of(learner).value_or(-1);
    const int route = act == Act::begin ? learner : place < learners ? open : some_route(act);
    if (route < 0) continue;
    auto step = step_upon(act, route, now);
    for (int time = 0; time < askers_tried; ++time) {
      if (time > 0 && act != Act::begin) step.thing = some_thing(act, model_.routes[route]);
      if (time > 0) step.asker = some_asker(act, route);
      if (model_.judge(step, now) == Verdict::yes) return step;
    }
  }
  return std::nullopt;
}

Step Chooser::wild(Instant now) {
  const auto acts = every_act(model_.lawful);
  const int way = upto(2);  // a flaw, the wrong moment, the wrong person
  if (way == 0)
    if (auto step = lawful(now)) return flawed(*step);
  Step step;
  for (int time = 0; time < tries; ++time) {
    do step = any_step(acts[upto(static_cast<int>(acts.size()) - 1)], now);
    while (step.route < 0 || (leads_on(step.act) == 0 && once_in(2)));
    if (model_.judge(step, now) == Verdict::no) break;
  }
  if (way == 2 && step.act != Act::measure) step.asker = upto(static_cast<int>(model_.askers.size()) - 1);
  return step;
}

Step Chooser::flawed(Step step) {
  const bool curt = has_words(step.act) && (once_in(2) || !has_revision(step.act));
  if (curt)
    step.flaw = Flaw::curt;
  else if (has_revision(step.act))
    step.flaw = Flaw::stale;
  return step;
}

int Chooser::some_route(Act act) {
  const auto learner = model_.learners[upto(static_cast<int>(model_.learners.size()) - 1)];
  if (act == Act::begin) return learner;
  if (model_.routes.empty()) return -1;
  if (done_ && done_->act != Act::begin && done_->route >= 0 && once_in(4)) return done_->route;
  if (auto open = model_.open_route_of(learner); open && !once_in(8)) return *open;
  return upto(static_cast<int>(model_.routes.size()) - 1);
}

int Chooser::some_asker(Act act, int route) {
  const int learner = act == Act::begin ? route : model_.routes[route].learner;
  if (act == Act::reconsider && model_.routes[route].last) return model_.routes[route].last->by;
  const auto& entitled = entitled_[act];
  const bool own = has_right(act, model_.askers[learner].duty, true);
  if (entitled.empty() || (own && once_in(3))) return learner;
  return entitled[upto(static_cast<int>(entitled.size()) - 1)];
}

int Chooser::some_thing(Act act, const ModelRoute& route) {
  if (act == Act::send_text || act == Act::send_file)
    return route.content.items.empty()
               ? -1
               : route.content.items[upto(static_cast<int>(route.content.items.size()) - 1)].key;
  const auto many = is_about_evidence(act) ? route.evidence.size() : route.checkpoints.size();
  return upto(static_cast<int>(many) - 1);
}

Step Chooser::any_step(Act act, Instant now) {
  const int route = some_route(act);
  return route < 0 ? Step{} : step_upon(act, route, now);
}

/// Of `begin` the route is the learner's number.
Step Chooser::step_upon(Act act, int number, Instant now) {
  Step step;
  step.act = act;
  step.route = number;
  step.asker = some_asker(act, number);
  if (act == Act::begin) return step;
  const auto& route = model_.routes[number];
  step.thing = some_thing(act, route);
  const auto today = Model::day_of(now);
  if (act == Act::save) step.content = some_content(route, today);
  if (act == Act::correct_dates) step.content = other_dates(route, today);
  if (act == Act::correct_content) step.content = other_content(route, today);
  return step;
}

Item Chooser::item_within(int activity, int key, const Content& content, Date today) {
  const auto first = std::min(std::max(content.starts, today), content.ends);
  const auto starts = std::min(first.plus_days(once_in(3) ? upto(6) : 0), content.ends);
  return {activity, key, starts, std::min(starts.plus_days(upto(20)), content.ends), false};
}

void Chooser::add_activity(Content& content, Date today) {
  if (content.items.size() >= items_most) return;
  for (int time = 0; time < tries; ++time) {
    const int activity = once_in(4) ? Model::scarce : upto(activities - 2);
    if (std::ranges::find(content.items, activity, &Item::activity) != content.items.end()) continue;
    content.items.push_back(item_within(activity, -1, content, today));
    return;
  }
}

Content Chooser::some_content(const ModelRoute& route, Date today) {
  const bool fresh = route.agreed.empty();
  Content content{fresh ? today.plus_days(once_in(3) ? upto(5) : 0) : route.content.starts,
                  {},
                  "Срок выбран по расписанию занятий",
                  {}};
  const auto latest = model_.latest_end(content.starts);
  content.ends = std::min(std::max(content.starts, today).plus_days(20 + upto(60)), latest);
  for (const auto& item : route.content.items) {
    if (item.done)
      content.items.push_back(item), content.ends = std::max(content.ends, item.ends);
    else if (!once_in(4))
      content.items.push_back(item_within(item.activity, item.key, content, today));
  }
  if (content.items.empty() || once_in(4)) add_activity(content, today);
  return content;
}

Content Chooser::other_dates(const ModelRoute& route, Date today) {
  auto content = route.content;
  content.ends = std::min(content.ends.plus_days(1 + upto(9)), model_.latest_end(content.starts));
  if (content.ends == route.content.ends) content.ends = content.ends.plus_days(-1);
  for (auto& item : content.items)
    if (!item.done && (item.ends < today || item.ends > content.ends))
      item = item_within(item.activity, item.key, content, today);
  return content;
}

/// One activity more, or one less.
Content Chooser::other_content(const ModelRoute& route, Date today) {
  auto content = route.content;
  const auto before = content.items.size();
  for (auto& item : content.items)
    if (!item.done && item.ends < today) item = item_within(item.activity, item.key, content, today);
  if (once_in(2)) add_activity(content, today);
  if (content.items.size() > before) return content;
  auto undone = std::ranges::find(content.items, false, &Item::done);
  if (undone != content.items.end() && content.items.size() > 1)
    content.items.erase(undone);
  else
    add_activity(content, today);
  return content;
}

}  // namespace marshrut::walk
