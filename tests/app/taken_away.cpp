#include "taken_away.h"

#include <stdexcept>

namespace marshrut::testing {
namespace {

std::string without_anonymous(std::string_view name) {
  constexpr std::string_view mark = "{anonymous}::";
  std::string plain(name);
  if (auto at = plain.find(mark); at != plain.npos) plain.erase(at, mark.size());
  return plain;
}

}  // namespace

access::Endpoints endpoints_without(access::Endpoints endpoints, const std::vector<Thing>& things) {
  for (const auto& thing : things) {
    if (thing.kind != ThingKind::endpoint) continue;
    auto taken = std::erase_if(endpoints, [&](const access::Endpoint& endpoint) {
      return std::string(http::name_of(endpoint.method)) + " " + endpoint.path == thing.name;
    });
    if (taken == 0) throw std::runtime_error("no endpoint " + thing.name);
  }
  return endpoints;
}

TakenAway::TakenAway(access::Events& events, const std::vector<Thing>& things) {
  for (const auto& thing : things) {
    if (thing.kind == ThingKind::subscriber) take_subscriber(events, thing.name);
    if (thing.kind == ThingKind::check) checks_.push_back(&check_named(thing.name));
  }
  for (auto* check : checks_) check->on_ = false;
}

TakenAway::~TakenAway() {
  for (auto* check : checks_) check->on_ = true;
}

void TakenAway::take_subscriber(access::Events& events, const std::string& name) {
  std::size_t taken = 0;
  for (auto& [fact, subscribers] : events.subscribers_)
    taken += std::erase_if(subscribers, [&](const auto& one) { return without_anonymous(one.name) == name; });
  if (taken == 0) throw std::runtime_error("no subscriber " + name);
}

NamedCheck& TakenAway::check_named(const std::string& name) {
  for (auto* check = NamedCheck::first_; check; check = check->next_)
    if (check->name_ == name) return *check;
  throw std::runtime_error("no check " + name);
}

}  // namespace marshrut::testing
