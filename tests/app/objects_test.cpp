// Another's object is as unknown as one that does not exist: every endpoint with an object in its path, asked with a
// real one by everybody who has the right and not the scope.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "access/right/rights.h"
#include "object_samples.h"
#include "object_world.h"

using namespace marshrut;
using namespace marshrut::testing;
using access::Duty;
using access::Reach;

namespace {

std::string named(const access::Endpoint& endpoint) {
  return fmt::format("{} {}", http::name_of(endpoint.method), endpoint.path);
}

bool has_object(const access::Endpoint& endpoint) { return endpoint.path.find('{') != std::string::npos; }

const ObjectSample* sample_of(const access::Endpoint& endpoint) {
  auto found = std::ranges::find(object_samples, named(endpoint), &ObjectSample::endpoint);
  return found == std::end(object_samples) ? nullptr : &*found;
}

Reply asked(Browser& browser, const access::Endpoint& endpoint, const std::string& path, const ObjectSample& sample) {
  auto target = path + std::string(sample.query);
  if (endpoint.uploads) return browser.upload(target, std::string(sample.body));
  return browser.send(endpoint.method, target, std::string(sample.body));
}

/// Where a duty may be held without holding S11: beside it, in the other municipality; and at S11 itself when the
/// duty reaches only what is one's own.
std::vector<std::string> strangers(Duty duty, Reach reach) {
  using enum Duty;
  bool of_region = duty == expert || duty == centre || duty == ministry || duty == administrator;
  bool of_municipality = duty == municipal_methodist;
  std::vector<std::string> places;
  if (reach == Reach::own && access::of_the_region(duty)) places = {"43"};  // carried nowhere below the region
  else if (reach == Reach::own) places = {of_region ? "43" : of_municipality ? "M1" : "S11", "S22"};
  if (reach == Reach::scope) places = of_municipality ? std::vector<std::string>{"M2"} : std::vector<std::string>{"S12", "S22", "M2"};
  for (auto& place : places) place = std::string(name_of(duty)) + "9@" + place;
  return places;
}

/// "" when the object is hidden from who asks exactly as one that is not there.
std::string shown(Browser& browser, const access::Endpoint& endpoint, const ObjectSample& sample, const ObjectWorld& objects) {
  auto foreign = asked(browser, endpoint, objects.with_objects(endpoint.path), sample);
  auto missing = asked(browser, endpoint, ObjectWorld::with_nothing(endpoint.path), sample);
  if (foreign.status == 404 && foreign.body == missing.body) return "";
  return fmt::format("{}: another's gave {} {}, a missing one {} {}", named(endpoint), foreign.status,
                     foreign.body.substr(0, 300), missing.status, missing.body.substr(0, 300));
}

}  // namespace

TEST_CASE("every endpoint with an object in its path has a sample, and no sample is of a lost endpoint") {
  auto endpoints = app::every_endpoint();
  for (const auto& endpoint : endpoints)
    if (has_object(endpoint)) CHECK_MESSAGE(sample_of(endpoint), named(endpoint) << " has no row in object_samples.h");
  for (const auto& sample : object_samples) {
    CHECK_MESSAGE((sample.whose == Whose::somebody) == sample.reason.empty(), sample.endpoint << " must say why it is shared");
    CHECK_MESSAGE(std::ranges::find(endpoints, sample.endpoint, named) != endpoints.end(), sample.endpoint << " is gone");
  }
}

TEST_CASE("another's object is as unknown as one that does not exist, whoever asks and whatever for") {
  in_each_world([](World& world) {
    ObjectWorld objects(world);
    for (const auto& endpoint : world.dispatch->endpoints()) {
      const auto* sample = has_object(endpoint) ? sample_of(endpoint) : nullptr;
      if (!sample || sample->whose != Whose::somebody) continue;
      REQUIRE_MESSAGE(!objects.with_objects(endpoint.path).empty(), named(endpoint));
      boost::mp11::mp_for_each<boost::describe::describe_enumerators<Duty>>([&](auto duty) {
        auto reach = access::row_of(endpoint.right).reach[static_cast<std::size_t>(duty.value)];
        for (const auto& who : strangers(duty.value, reach)) {
          INFO("as " << who);
          CHECK(shown(world.as(who), endpoint, *sample, objects) == "");
        }
      });
    }
  });
}

TEST_CASE("nothing of one region is found from another, though every duty is held there") {
  in_each_world([](World& world) {
    ObjectWorld objects(world);
    auto neighbour = objects.of_other_region();
    for (const auto& endpoint : world.dispatch->endpoints()) {
      const auto* sample = has_object(endpoint) ? sample_of(endpoint) : nullptr;
      if (sample && sample->whose != Whose::nobody) CHECK(shown(neighbour, endpoint, *sample, objects) == "");
    }
  });
}

TEST_CASE("whoever holds the scope finds each of the same objects") {
  in_each_world([](World& world) {
    ObjectWorld objects(world);
    for (const auto& sample : object_samples) {
      auto endpoint = std::ranges::find(world.dispatch->endpoints(), sample.endpoint, named);
      REQUIRE(endpoint != world.dispatch->endpoints().end());
      if (sample.whose == Whose::nobody) continue;
      auto path = objects.with_objects(endpoint->path);
      Reply best{404, {}, {}};
      for (const char* who : {"teacher@S11", "teacher5@S11", "head@S11", "association_head@M1", "municipal_methodist@M1", "expert@43", "centre@43"}) {
        if (best.status == 404 || best.status == 403) best = asked(world.as(who), *endpoint, path, sample);
      }
      CHECK_MESSAGE((best.status != 404 && best.status != 403 && best.status < 500), sample.endpoint << " " << best.body);
    }
  });
}
