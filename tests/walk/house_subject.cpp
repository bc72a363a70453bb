#include "house_subject.h"

#include <fmt/format.h>

#include <algorithm>

#include "pictures.h"
#include "route/store.h"
#include "app/route_world.h"

namespace marshrut::walk {
namespace {

using testing::World;

constexpr int steps_between_readings = 3;

std::string at(const std::string& body, const std::string& path) {
  return testing::RouteWorld::at(body, path);
}

}  // namespace

HouseSubject::HouseSubject(House& house, const Lawful& lawful, std::vector<Asker> askers)
    : house_(house), lawful_(lawful), askers_(std::move(askers)), ledger_(house) {}

Standing HouseSubject::standing(int number) {
  const auto& known = routes_[number];
  return house_.world.house->database().read([&](db::Session& rows) {
    const auto route = route::find_route(rows, World::region, {known.id}).value();
    const auto items = route::items_of(rows, World::region, {known.id});
    Standing standing{route.state, route.number, route.agreed_number, {}};
    for (const auto& [key, id] : known.items) {
      auto item = std::ranges::find(items, id, [](const auto& one) { return one.id.value; });
      standing.done.push_back(item != items.end() && item->state == route::RouteItemState::done);
    }
    return standing;
  });
}

Answer HouseSubject::ask(const Step& step, Instant now) {
  house_.world.move_to(now);
  fault_.clear();
  if (step.act == Act::day || step.act == Act::measure) {
    if (step.act == Act::day)
      house_.day_comes();
    else
      house_.measure(askers_[routes_[step.route].learner].who, ++measured_);
    for (std::size_t route = 0; route < routes_.size(); ++route)
      if (step.act == Act::day || routes_[route].learner == routes_[step.route].learner)
        look_again(routes_[route].learner);
    return {true, "", {}};
  }
  const auto sent = request(step);
  told_[step.words] = fmt::format("as {}\n{} {}\n  {}", askers_[step.asker].who, http::name_of(sent.method),
                                  sent.target, sent.upload ? "(a file)" : sent.body);
  const auto reply = house_.ask(askers_[step.asker].who, sent);
  if (reply.status >= 500) fault_ = "is answered by a fault: " + reply.body;
  const bool excluded =
      at(reply.body, "outcomes.0.decided") == "false" || at(reply.body, "outcomes.0.issued") == "false";
  if (reply.status == 200 && !excluded) {
    follow(step, sent, reply.body);
    return {true, "", step.act == Act::begin ? Date::parse(at(reply.body, "route.ends")).value() : Date{}};
  }
  const auto code = excluded ? at(reply.body, "outcomes.0.code") : at(reply.body, "code");
  if (code.empty() && fault_.empty())
    fault_ = "is refused without a word: " + std::to_string(reply.status) + " " + reply.body;
  return {false, code, {}};
}

void HouseSubject::follow(const Step& step, const Sent& sent, const std::string& body) {
  if (step.act == Act::begin) {
    Known known{step.route, at(body, "route.id"), {}, 0, {}, {}, "", ""};
    ledger_.keep("route " + known.id, {askers_[step.route].who, "/api/routes/" + known.id, known.id});
    routes_.push_back(std::move(known));
    return look_again(step.route);
  }
  auto& route = routes_[step.route];
  if (step.act == Act::save || step.act == Act::correct_dates || step.act == Act::correct_content)
    follow_content(step, route, body);
  follow_words(step, route, sent, body);
  look_again(route.learner);
}

void HouseSubject::follow_content(const Step& step, Known& route, const std::string& body) {
  std::vector<std::pair<int, std::string>> items;
  for (std::size_t place = 0; place < step.content.items.size(); ++place) {
    const int key = step.content.items[place].key;
    items.emplace_back(key >= 0 ? key : route.next_key++, at(body, fmt::format("items.{}.id", place)));
  }
  route.items = std::move(items);
}

/// What was said with the step is to be read ever after.
void HouseSubject::follow_words(const Step& step, Known& route, const Sent& sent, const std::string& body) {
  const auto& owner = askers_[route.learner].who;
  const auto page = "/api/routes/" + route.id;
  const auto said = words(step);
  const auto name = fmt::format("{} {}", name_of(step.act), step.words);
  const auto number = at(body, "route.number");
  switch (step.act) {
    case Act::submit:
    case Act::correct_dates:
    case Act::correct_content:
      ledger_.keep("revision " + number + " of " + route.id,
                   {owner, page + "/revisions/" + number, "\"number\":" + number});
      if (step.act != Act::submit) ledger_.keep(name, {owner, page, said});
      return;
    case Act::send_back: return ledger_.keep("decision of " + route.id, {owner, page, said});
    case Act::agree:
    case Act::reconsider:
    case Act::withdraw:
      // A decision that was taken back goes with its comment; one that stands stays under its revision.
      return ledger_.forget(step.act == Act::reconsider ? "decision of " + route.id : "");
    case Act::send_text:
    case Act::send_file:
      route.evidence.push_back(at(body, "evidence"));
      if (step.act == Act::send_file)
        return ledger_.keep(name, {owner, "/api/evidence/" + route.evidence.back() + "/file", sent.body, true});
      return ledger_.keep(name, {owner, page + "/accompaniment", said});
    case Act::ask_more:
    case Act::accept: return ledger_.keep(name, {owner, page + "/accompaniment", said});
    case Act::question: return ledger_.keep(name, {owner, page + "/questions", said});
    case Act::add_checkpoint:
      route.checkpoints.push_back(at(body, "checkpoint"));
      return ledger_.keep(name, {owner, page + "/accompaniment", said});
    case Act::pass_checkpoint:
      return ledger_.keep("note at " + at(body, "checkpoint"), {owner, page + "/accompaniment", said});
    case Act::reflect: return ledger_.keep(name, {owner, page + "/reflection", said});
    case Act::send_product:
      return ledger_.keep("product of " + route.id,
                          {owner, page + "/closing", "Семинар " + std::to_string(step.words)});
    case Act::review_product: return ledger_.keep(name, {owner, page + "/closing", said});
    case Act::conclude: return ledger_.keep(name, {owner, page + "/effect", said});
    case Act::certify: return ledger_.keep(name, {owner, "/api/certificates", at(body, "outcomes.0.number")});
    default: return;
  }
}

/// The routes of one learner touch each other: tasks are carried from one to the next, diagnostics count for the last.
void HouseSubject::look_again(int learner) {
  house_.world.house->database().read([&](db::Session& rows) {
    for (auto& route : routes_)
      if (route.learner == learner) route.picture = picture_of(rows, World::region, route.id);
    return 0;
  });
}

std::string HouseSubject::whole_wrong() {
  return house_.world.house->database().read([&](db::Session& rows) {
    for (const auto& route : routes_)
      if (route.picture != picture_of(rows, World::region, route.id)) return "changed another route: " + route.id;
    auto count = rows.one<std::int64_t>(db::Query{"walk.routes", "SELECT count(*) FROM route WHERE region = $1"},
                                        std::string(World::region));
    if (count != static_cast<std::int64_t>(routes_.size())) return std::string("changed the number of routes");
    return impossible(rows, World::region);
  });
}

std::string HouseSubject::wrong(const Step& step, const Answer& answer, bool whole) {
  if (!fault_.empty()) return fault_;
  if (!answer.accepted && step.act != Act::begin) {
    const auto& route = routes_[step.route];
    const auto now = house_.world.house->database().read(
        [&](db::Session& rows) { return picture_of(rows, World::region, route.id); });
    if (now != route.picture)
      return "was refused (" + answer.code + ") and changed rows all the same:\n" + route.picture + "\n" + now;
  }
  if (step.words % steps_between_readings == 0)
    if (auto text = ledger_.lost_of_some(); !text.empty()) return text;
  return whole ? whole_wrong() : "";
}

std::string HouseSubject::told(const Step& step) {
  const auto known = told_.find(step.words);
  return known == told_.end() ? "# " + std::string(name_of(step.act)) : known->second;
}

}  // namespace marshrut::walk
