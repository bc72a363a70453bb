#include "chooser.h"

#include <algorithm>

namespace marshrut::walk {
namespace {

constexpr int activities = 6;
constexpr int items_most = 3;
constexpr int tries = 24;
constexpr int others_at_first = 22;  // of each act that does not lead on; then they come seldom
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

bool is_about_evidence(Act act) {
  return act == Act::take_back || act == Act::send_again || act == Act::accept || act == Act::ask_more;
}

/// Acts that are sent with a revision, and those that say something in words.
bool has_revision(Act act) {
  switch (act) {
    case Act::begin:
    case Act::send_text:
    case Act::send_file:
    case Act::question:
    case Act::add_checkpoint:
    case Act::complete:
    case Act::certify:
    case Act::control:
    case Act::rate:
    case Act::conclude:
    case Act::measure:
    case Act::day: return false;
    default: return true;
  }
}

bool has_words(Act act) {
  switch (act) {
    case Act::save:
    case Act::send_back:
    case Act::correct_dates:
    case Act::correct_content:
    case Act::suspend:
    case Act::annul:
    case Act::send_text:
    case Act::send_file:
    case Act::ask_more:
    case Act::question:
    case Act::add_checkpoint:
    case Act::reflect:
    case Act::send_product:
    case Act::rate:
    case Act::conclude:
    case Act::review_product: return true;
    default: return false;
  }
}

/// What brings a route nearer to its end.
bool leads_on(Act act) {
  switch (act) {
    case Act::begin:
    case Act::save:
    case Act::submit:
    case Act::agree:
    case Act::send_text:
    case Act::send_file:
    case Act::accept:
    case Act::reflect:
    case Act::send_product:
    case Act::review_product:
    case Act::complete:
    case Act::control:
    case Act::rate:
    case Act::conclude:
    case Act::certify: return true;
    default: return false;
  }
}

bool ends_it(Act act) {
  return act == Act::annul || act == Act::withdraw || act == Act::send_back || act == Act::suspend;
}

}  // namespace

void Chooser::heard(const Step& step, bool accepted) {
  if (!accepted) return;
  ++accepted_[step.act];
  done_ = step;
}

/// Acts in the order in which they are tried: what happened least first, by chance. A quarter of them is out of favour
/// for a while, so that routes come to moments to which a steady choice would never bring them.
std::vector<Act> Chooser::by_need() {
  if (words_ >= mood_until_) {
    mood_until_ = words_ + mood_lasts;
    for (auto act : every_act(model_.lawful)) liked_[act] = !once_in(4);
  }
  std::vector<std::pair<double, Act>> keyed;
  for (auto act : every_act(model_.lawful)) {
    const double chance = (1 + upto(999)) / 1000.0;
    const bool often = accepted_[act] > others_at_first + words_ / (ends_it(act) ? 200 : 40);
    const double wish = leads_on(act) ? 1 : often ? 0.02 : 0.5;
    if (liked_[act]) keyed.emplace_back(chance * wish / (1 + accepted_[act]), act);
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
  } else if (done_ && once_in(12)) {
    step = *done_;
    if (has_revision(step.act) && once_in(2)) step.flaw = Flaw::stale;
  } else if (upto(99) < 68) {
    step = lawful(now).value_or(wild(now));
  } else {
    step = wild(now);
  }
  step.words = words_;
  return step;
}

std::optional<Step> Chooser::lawful(Instant now) {
  for (auto act : by_need()) {
    for (int time = 0; time < tries; ++time) {
      auto step = any_step(act, now);
      if (act == Act::begin || step.route >= 0)
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
    while ((step.act != Act::begin && step.route < 0) || (!leads_on(step.act) && once_in(2)));
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
  if (auto open = model_.open_route_of(learner); open && !once_in(8)) return *open;
  return upto(static_cast<int>(model_.routes.size()) - 1);
}

int Chooser::some_asker(Act act, int learner) {
  for (int time = 0; time < tries; ++time) {
    const int asker = once_in(3) ? learner : upto(static_cast<int>(model_.askers.size()) - 1);
    if (has_right(act, model_.askers[asker].duty, asker == learner)) return asker;
  }
  return learner;
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
  Step step;
  step.act = act;
  step.route = some_route(act);
  if (step.route < 0) return step;
  const int learner = act == Act::begin ? step.route : model_.routes[step.route].learner;
  step.asker = some_asker(act, learner);
  if (act == Act::begin) return step;
  const auto& route = model_.routes[step.route];
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
  if (content.items.empty() || once_in(2)) add_activity(content, today);
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
