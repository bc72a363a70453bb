#include <algorithm>

#include "model.h"

namespace marshrut::walk {
namespace {

using enum route::RouteState;

Verdict verdict(bool allowed) {
  return allowed ? Verdict::yes : Verdict::no;
}

bool has(const Duties& duties, access::Duty duty) {
  return std::ranges::find(duties, duty) != duties.end();
}

bool needs_scarce_seat(const Content& content) {
  return std::ranges::any_of(content.items,
                             [](const Item& item) { return item.activity == Model::scarce && !item.done; });
}

bool changes_content(const Content& before, const Content& after) {
  auto is_new = [&](const Item& item) {
    return std::ranges::find(before.items, item.key, &Item::key) == before.items.end();
  };
  return before.items.size() != after.items.size() || std::ranges::any_of(after.items, is_new);
}

bool is_in(route::RouteState state, std::initializer_list<route::RouteState> states) {
  return std::ranges::find(states, state) != states.end();
}

}  // namespace

Model::Model(Lawful its_lawful, std::vector<Asker> its_askers, std::vector<int> its_learners)
    : lawful(std::move(its_lawful)),
      askers(std::move(its_askers)),
      learners(std::move(its_learners)),
      repeated_(askers.size()),
      latest_(askers.size(), -1) {}

bool Model::reaches(int asker, int learner) const {
  if (asker == learner) return true;
  return (askers[learner].path + "/").starts_with(askers[asker].path + "/");
}

bool Model::composes(int asker, int learner) const {
  return asker == learner || has(lawful.composers, askers[asker].duty);
}

bool Model::corrects(int asker) const {
  return has(lawful.correctors, askers[asker].duty);
}

bool Model::may_be_asked(const Asked& asked, int asker, int learner) const {
  if (asked.consent) return asker == learner;
  if (asker == learner || !reaches(asker, learner)) return false;
  const auto duty = askers[asker].duty;
  return has(asked.duties, duty) || (has(asked.duties, askers[learner].duty) && has(asked.instead, duty));
}

const Asked* Model::asked_of(const ModelRoute& route, int asker) const {
  for (const auto& asked : lawful.asked) {
    const bool by_sending = asked.by_sending && may_be_asked(asked, route.sender, route.learner);
    if (route.given.contains(asked.role) || by_sending) continue;
    if (may_be_asked(asked, asker, route.learner)) return &asked;
  }
  return nullptr;
}

Date Model::latest_end(Date starts) const {
  if (!lawful.within_school_year) return starts.plus_days(360);
  const int year = std::stoi(starts.iso().substr(0, 4));
  const auto june = Date::of(year, 6, 30);
  return starts <= june ? june : Date::of(year + 1, 6, 30);
}

bool Model::passes(const ModelRoute& route, const Content& content, Date today) const {
  if (content.items.empty() || content.ends < today || content.ends < content.starts) return false;
  return std::ranges::all_of(content.items, [&](const Item& item) {
    const bool within = content.starts <= item.starts && item.starts <= item.ends && item.ends <= content.ends;
    if (lawful.dates_within_term && !within) return false;
    if (item.done || today <= item.ends) return true;
    if (route.agreed.empty()) return false;
    auto same = [&](const Item& was) {
      return was.key == item.key && was.starts == item.starts && was.ends == item.ends;
    };
    return std::ranges::any_of(route.agreed.back().items, same);
  });
}

std::optional<int> Model::open_route_of(int learner) const {
  const int latest = latest_[learner];
  return latest >= 0 && !routes[latest].closed() ? std::optional(latest) : std::nullopt;
}

Verdict Model::judge_writing(const Step& step, const ModelRoute& route, Date today) const {
  if (!composes(step.asker, route.learner)) return Verdict::no;
  switch (step.act) {
    case Act::save: return verdict(is_in(route.state, {draft, returned}) && step.flaw != Flaw::curt);
    case Act::withdraw: return verdict(route.state == submitted);
    default: break;
  }
  if (!is_in(route.state, {draft, returned}) || !passes(route, route.content, today)) return Verdict::no;
  return needs_scarce_seat(route.content) ? Verdict::maybe : Verdict::yes;
}

bool Model::asked_again(const ModelRoute& route, const Content& content) const {
  return lawful.content_asked_again && changes_content(route.content, content);
}

Verdict Model::judge_correction(const Step& step, const ModelRoute& route, Date today) const {
  if (!corrects(step.asker) || step.flaw == Flaw::curt) return Verdict::no;
  const auto& content = step.content;
  const bool same = route.content.starts == content.starts && route.content.ends == content.ends &&
                    route.content.items == content.items;
  if (same) return Verdict::no;
  const bool again = asked_again(route, content);
  const bool time =
      again ? is_in(route.state, {agreed, realising, reflecting}) : is_in(route.state, {agreed, realising});
  if (!time || !passes(route, step.content, today)) return Verdict::no;
  return needs_scarce_seat(step.content) ? Verdict::maybe : Verdict::yes;
}

Verdict Model::judge_decision(const Step& step, const ModelRoute& route, Instant) const {
  if (route.state != submitted || !asked_of(route, step.asker)) return Verdict::no;
  if (step.act == Act::send_back) return verdict(step.flaw != Flaw::curt);
  return needs_scarce_seat(route.content) ? Verdict::maybe : Verdict::yes;
}

/// Within a quarter of an hour, while nothing has happened to the route since.
Verdict Model::judge_reconsidering(const Step& step, const ModelRoute& route, Instant now) const {
  const auto& last = route.last;
  if (!last || last->by != step.asker || last->number != route.number || route.changed != last->at) return Verdict::no;
  if (now > last->at.plus_minutes(15) || !is_in(route.state, {submitted, returned, agreed, realising}))
    return Verdict::no;
  if (last->into_force && route.heard >= last->at) return Verdict::no;
  if (last->into_force && route.agreed.size() == 1 && !route.checkpoints.empty()) return Verdict::no;
  const bool before =
      last->into_force && route.agreed.size() > 1 && needs_scarce_seat({{}, {}, "", route.agreed.rbegin()[1].items});
  return needs_scarce_seat(route.content) || before ? Verdict::maybe : Verdict::yes;
}

bool Model::allows_life(const Step& step, const ModelRoute& route) const {
  if (step.act == Act::resume) return route.state == suspended;
  if (step.flaw == Flaw::curt) return false;
  return step.act == Act::annul ? !route.closed() : is_in(route.state, {agreed, realising, reflecting});
}

/// An activity that was agreed and has begun, of a route in force.
bool Model::is_provable(const ModelRoute& route, int key, Date today) const {
  const auto* item = route.item(key);
  const bool in_force = is_in(route.state, {agreed, realising}) || route.corrected();
  return in_force && item && item->starts <= today && (!route.corrected() || route.is_agreed(key));
}

/// One that is not done and has room for another evidence.
bool Model::takes_evidence(const ModelRoute& route, int key, Date today, bool again) const {
  const auto of_item = [&](const ModelEvidence& one) { return one.item == key; };
  const auto standing = [&](const ModelEvidence& one) { return one.item == key && one.is != EvidenceIs::withdrawn; };
  const auto* item = route.item(key);
  return is_provable(route, key, today) && !item->done && std::ranges::count_if(route.evidence, standing) < 20 &&
         (again || std::ranges::count_if(route.evidence, of_item) < 60);
}

bool Model::allows_evidence(const Step& step, const ModelRoute& route, Date today) const {
  const bool sends = step.act == Act::send_text || step.act == Act::send_file;
  if (sends) return step.flaw == Flaw::none && takes_evidence(route, step.thing, today, false);
  if (step.thing < 0 || step.thing >= static_cast<int>(route.evidence.size()) || step.flaw == Flaw::stale) return false;
  const auto& evidence = route.evidence[step.thing];
  const auto* item = route.item(evidence.item);
  if (step.act == Act::take_back) return evidence.is == EvidenceIs::waiting;
  if (step.act == Act::send_again)
    return evidence.is == EvidenceIs::withdrawn && takes_evidence(route, evidence.item, today, true);
  if (evidence.is != EvidenceIs::waiting) return false;
  if (step.act == Act::ask_more) return step.flaw != Flaw::curt;
  return item && (item->done || is_provable(route, evidence.item, today));
}

bool Model::allows_support(const Step& step, const ModelRoute& route) const {
  if (step.act == Act::question) return step.flaw != Flaw::curt;
  const bool under_way = !route.agreed.empty() && !route.closed();
  if (!under_way) return false;
  if (step.act == Act::add_checkpoint) return step.flaw != Flaw::curt;
  const bool known = step.thing >= 0 && step.thing < static_cast<int>(route.checkpoints.size());
  const bool notes = lawful.progress.empty() || has(lawful.progress, askers[step.asker].duty);
  return known && notes && step.flaw != Flaw::stale;
}

/// From the agreement until the route is over in any way but completion, and until its certificate.
bool Model::takes_words(const ModelRoute& route) const {
  return !route.agreed.empty() && !route.certified && !is_in(route.state, {suspended, expired, annulled});
}

bool Model::was_measured_again(const ModelRoute& route) const {
  const auto& repeated = repeated_[route.learner];
  return repeated && *repeated >= route.content.starts;
}

bool Model::may_close(const ModelRoute& route) const {
  const Ended end{.reflected = route.reflected,
                  .tasks = route.reflected && lawful.words_are_tasks,
                  .presented = route.product == ProductIs::accepted,
                  .repeated = was_measured_again(route),
                  .concluded = route.concluded};
  return lawful.confirmed(end);
}

bool Model::allows_effect(const Step& step, const ModelRoute& route) const {
  if (lawful.concluders.empty() || route.concluded || step.flaw == Flaw::curt) return false;
  if (step.act == Act::rate) return takes_words(route);
  if (route.state != reflecting) return false;
  if (step.act == Act::control) return !route.controlled && may_be_asked(*lawful.control, step.asker, route.learner);
  return has(lawful.concluders, askers[step.asker].duty) && route.controlled && route.rated &&
         was_measured_again(route);
}

bool Model::allows_end(const Step& step, const ModelRoute& route) const {
  const bool there = step.act == Act::send_product ? route.product != ProductIs::none : route.form_begun;
  const bool flawed = step.flaw == Flaw::curt || (step.flaw == Flaw::stale && there);
  switch (step.act) {
    case Act::complete: return route.state == reflecting && may_close(route);
    case Act::certify:
      return lawful.certificate && !route.certified && is_in(route.state, {reflecting, completed}) && may_close(route);
    case Act::review_product: return route.product == ProductIs::waiting && step.flaw == Flaw::none;
    case Act::send_product: return takes_words(route) && !flawed;
    // A draft may be empty.
    case Act::draft_reflection: return takes_words(route) && !route.reflected && (step.flaw != Flaw::stale || !there);
    default: return takes_words(route) && !route.reflected && !flawed;
  }
}

Verdict Model::judge(const Step& step, Instant now) const {
  if (step.act == Act::day || step.act == Act::measure) return Verdict::yes;
  const int learner = step.act == Act::begin ? step.route : routes[step.route].learner;
  if (!reaches(step.asker, learner) || !has_right(step.act, askers[step.asker].duty, step.asker == learner))
    return Verdict::no;
  if (step.act == Act::begin) return verdict(composes(step.asker, learner) && !open_route_of(learner));
  const auto& route = routes[step.route];
  const auto today = day_of(now);
  switch (step.act) {
    case Act::save:
    case Act::submit:
    case Act::withdraw: return step.flaw == Flaw::stale ? Verdict::no : judge_writing(step, route, today);
    case Act::correct_dates:
    case Act::correct_content: return step.flaw == Flaw::stale ? Verdict::no : judge_correction(step, route, today);
    case Act::agree:
    case Act::send_back: return step.flaw == Flaw::stale ? Verdict::no : judge_decision(step, route, now);
    case Act::reconsider: return step.flaw == Flaw::stale ? Verdict::no : judge_reconsidering(step, route, now);
    case Act::suspend:
    case Act::resume:
    case Act::annul: return verdict(step.flaw != Flaw::stale && allows_life(step, route));
    case Act::send_text:
    case Act::send_file:
    case Act::take_back:
    case Act::send_again:
    case Act::accept:
    case Act::ask_more: return verdict(allows_evidence(step, route, today));
    case Act::question:
    case Act::add_checkpoint:
    case Act::pass_checkpoint: return verdict(allows_support(step, route));
    case Act::control:
    case Act::rate:
    case Act::conclude: return verdict(allows_effect(step, route));
    default: return verdict(allows_end(step, route));
  }
}

}  // namespace marshrut::walk
