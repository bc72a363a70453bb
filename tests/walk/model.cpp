#include "model.h"

#include <algorithm>

namespace marshrut::walk {
namespace {

using enum route::RouteState;

bool all_done(const Content& content) {
  return !content.items.empty() && std::ranges::all_of(content.items, &Item::done);
}

bool any_done(const Content& content) {
  return std::ranges::any_of(content.items, &Item::done);
}

}  // namespace

std::string words_of(const Standing& standing) {
  std::string text = std::string(name_of(standing.state)) + " " + std::to_string(standing.number) + "/" +
                     std::to_string(standing.agreed_number) + " [";
  for (bool done : standing.done) text += done ? 'x' : '.';
  return text + "]";
}

bool ModelRoute::closed() const {
  return state == completed || state == expired || state == annulled;
}

bool ModelRoute::corrected() const {
  return !agreed.empty() && (state == submitted || state == returned);
}

const Item* ModelRoute::item(int key) const {
  auto found = std::ranges::find(content.items, key, &Item::key);
  return found == content.items.end() ? nullptr : &*found;
}

bool ModelRoute::is_agreed(int key) const {
  return !agreed.empty() && std::ranges::find(agreed.back().items, key, &Item::key) != agreed.back().items.end();
}

Standing ModelRoute::standing() const {
  Standing standing{state, number, agreed_number(), {}};
  for (const auto& one : content.items) standing.done.push_back(one.done);
  return standing;
}

void Model::begin(const Step& step, Instant now, Date ends) {
  ModelRoute route;
  route.learner = step.route;
  route.content = {day_of(now), ends, "", {}};
  route.changed = now;
  latest_[step.route] = static_cast<int>(routes.size());
  routes.push_back(std::move(route));
}

void Model::write(const Step& step, ModelRoute& route) {
  auto before = route.content.items;
  route.content = step.content;
  for (auto& item : route.content.items) {
    if (item.key < 0) item.key = route.next_key++;
    auto was = std::ranges::find(before, item.key, &Item::key);
    item.done = was != before.end() && was->done;
  }
}

bool Model::is_awaited(const ModelRoute& route) const {
  return std::ranges::any_of(lawful.asked, [&](const Asked& asked) {
    const bool by_sending = asked.by_sending && may_be_asked(asked, route.sender, route.learner);
    return !route.given.contains(asked.role) && !by_sending;
  });
}

void Model::come_into_force(ModelRoute& route, Date today) {
  route.agreed.push_back({route.number, route.content.items});
  if (all_done(route.content))
    route.state = reflecting;
  else
    route.state = any_done(route.content) || route.content.starts <= today ? realising : agreed;
}

void Model::send(ModelRoute& route, int sender, Date today) {
  ++route.number;
  route.sender = sender;
  route.given.clear();
  route.state = submitted;
  if (!is_awaited(route)) come_into_force(route, today);
}

void Model::correct(const Step& step, ModelRoute& route, Date today) {
  const bool again = asked_again(route, step.content);
  write(step, route);
  if (again) return send(route, step.asker, today);
  ++route.number;
  route.agreed.push_back({route.number, route.content.items});
  if (all_done(route.content)) route.state = reflecting;
}

void Model::agree(const Step& step, ModelRoute& route, Instant now) {
  const auto role = asked_of(route, step.asker)->role;
  route.given.insert(role);
  const bool last = !is_awaited(route);
  if (last) come_into_force(route, day_of(now));
  route.last = Decision{step.asker, now, last, role, route.number};
}

void Model::reconsider(ModelRoute& route) {
  if (route.last->into_force) route.agreed.pop_back();
  route.given.erase(route.last->role);
  route.state = submitted;
  route.last.reset();
}

void Model::finish(ModelRoute& route, int key) {
  for (auto& item : route.content.items)
    if (item.key == key) item.done = true;
  if (route.state != agreed && route.state != realising) return;
  route.state = all_done(route.content) ? reflecting : realising;
}

void Model::follow_support(const Step& step, ModelRoute& route, Instant now) {
  switch (step.act) {
    case Act::send_text:
    case Act::send_file:
      route.evidence.push_back({step.thing, EvidenceIs::waiting});
      route.heard = now;
      return;
    case Act::take_back: route.evidence[step.thing].is = EvidenceIs::withdrawn; return;
    case Act::send_again: route.evidence[step.thing].is = EvidenceIs::waiting; return;
    case Act::ask_more: route.evidence[step.thing].is = EvidenceIs::returned; return;
    case Act::accept: {
      auto& evidence = route.evidence[step.thing];
      evidence.is = EvidenceIs::accepted;
      const auto before = route.state;
      const auto* item = route.item(evidence.item);
      if (item && !item->done) finish(route, evidence.item);
      if (route.state != before) route.changed = now;
      return;
    }
    case Act::question: route.heard = now; return;
    case Act::add_checkpoint: route.checkpoints.push_back(false); return;
    case Act::pass_checkpoint: route.checkpoints[step.thing] = true; return;
    default: return;
  }
}

void Model::follow_end(const Step& step, ModelRoute& route, Date today) {
  switch (step.act) {
    case Act::draft_reflection: route.form_begun = true; return;
    case Act::reflect: route.reflected = true; return;
    case Act::send_product:
      if (route.product != ProductIs::accepted) route.product = ProductIs::waiting;
      return;
    case Act::review_product: route.product = ProductIs::accepted; return;
    case Act::complete: route.state = completed; return;
    case Act::certify: route.certified = true, route.state = completed; return;
    case Act::control: route.controlled = true; return;
    case Act::rate: route.rated = true; return;
    case Act::conclude: route.concluded = true, route.state = completed; return;
    case Act::measure: repeated_[route.learner] = today; return;
    default: return;
  }
}

void Model::day_comes(Instant now) {
  const auto today = day_of(now);
  for (auto& route : routes) {
    const bool bound = route.state == draft || route.state == submitted || route.state == returned ||
                       route.state == agreed || route.state == realising;
    if (bound && route.content.ends < today)
      route.state = expired;
    else if (route.state == agreed && route.content.starts <= today)
      route.state = realising;
    else
      continue;
    route.changed = now;
  }
}

void Model::apply(const Step& step, Instant now, Date ends) {
  if (step.act == Act::day) return day_comes(now);
  if (step.act == Act::begin) return begin(step, now, ends);
  auto& route = routes[step.route];
  const auto today = day_of(now);
  switch (step.act) {
    case Act::save: write(step, route); break;
    case Act::submit: send(route, step.asker, today); break;
    case Act::withdraw: route.state = route.agreed.empty() ? draft : returned; break;
    case Act::agree: agree(step, route, now); break;
    case Act::send_back:
      route.last = Decision{step.asker, now, false, asked_of(route, step.asker)->role, route.number};
      route.state = returned;
      break;
    case Act::reconsider: reconsider(route); break;
    case Act::correct_dates:
    case Act::correct_content: correct(step, route, today); break;
    case Act::suspend: route.before = route.state, route.state = suspended; break;
    case Act::resume: route.state = route.before; break;
    case Act::annul: route.state = annulled; break;
    case Act::complete:
    case Act::conclude:
    case Act::certify: follow_end(step, route, today); break;
    case Act::draft_reflection:
    case Act::reflect:
    case Act::send_product:
    case Act::review_product:
    case Act::control:
    case Act::rate:
    case Act::measure: return follow_end(step, route, today);
    default: return follow_support(step, route, now);
  }
  route.changed = now;
}

}  // namespace marshrut::walk
