#include "regulation/api.h"

#include "regulation/acts.h"

namespace marshrut::regulation {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  constexpr Right read_right{"regulation.read"}, manage_right{"regulation.manage"};
  return {
      endpoint(get, "/api/regulation", read_right, "The regulation in force at a place", &show_regulation),
      endpoint(get, "/api/regulations", read_right, "Which regulations are in force where",
               &list_regulations),
      endpoint(get, "/api/regulations/{code}/{version}", read_right, "A regulation that a route began with",
               &show_version),
      endpoint(post, "/api/regulations", manage_right, "Put a regulation in force", &install_regulation),
  };
}

}  // namespace marshrut::regulation
