#pragma once
// What tests that go over every endpoint share: who holds a duty in the test world, who may call an endpoint, and a
// path whose objects are not there.
#include <string>

#include "access/right/rights.h"
#include "world.h"

namespace marshrut::testing {

/// Where somebody with the duty sits in the test world.
inline std::string holder(access::Duty duty) {
  using enum access::Duty;
  auto name = std::string(name_of(duty));
  switch (duty) {
    case municipal_methodist: return name + "@M1";
    case teacher: case head: case deputy: case responsible: case association_head: case mentor: return name + "@S11";
    default: return name + "@43";
  }
}

/// The path with an id that names nothing in every place.
inline std::string path_to_nothing(const access::Endpoint& endpoint) {
  std::string path;
  for (std::size_t at = 0; at < endpoint.path.size(); ++at) {
    if (endpoint.path[at] != '{') {
      path += endpoint.path[at];
      continue;
    }
    at = endpoint.path.find('}', at);
    path += "01AAAAAAAAAAAAAAAAAAAAAAAA";
  }
  return path;
}

inline bool is_unsafe(const access::Endpoint& endpoint) { return endpoint.method != http::Method::get; }

/// Somebody who may call it.
inline std::string caller(const access::Endpoint& endpoint) {
  const auto& row = access::row_of(endpoint.right);
  std::string found;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<access::Duty>>([&](auto duty) {
    if (found.empty() && row.reach[static_cast<std::size_t>(duty.value)] != access::Reach::no) found = holder(duty.value);
  });
  return found.empty() ? holder(access::Duty::centre) : found;
}

}  // namespace marshrut::testing
