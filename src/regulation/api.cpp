#include "regulation/api.h"

#include "regulation/acts.h"
#include "regulation/draft/acts_draft.h"
#include "regulation/acts_parts.h"
#include "regulation/sight/acts_opening.h"

namespace marshrut::regulation {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  constexpr Right read_right{"regulation.read"}, manage_right{"regulation.manage"}, sight_right{"sight.own"};
  return {
      endpoint(get, "/api/regulation", read_right, "The regulation in force at a place", &show_regulation),
      endpoint(get, "/api/regulation/parts", read_right, "Which parts of the work the regulation has", &show_parts),
      endpoint(get, "/api/regulations", read_right, "Which regulations are in force where",
               &list_regulations),
      endpoint(get, "/api/regulations/{code}/{version}", read_right, "A regulation that a route began with",
               &show_version),
      endpoint(get, "/api/regulations/{code}/{version}/text", manage_right, "The text of a regulation, to copy and change",
               &show_text),
      endpoint(post, "/api/regulation-parameters", manage_right, "What a form may change in the text of a regulation",
               &list_parameters),
      endpoint(get, "/api/my/sight", sight_right, "Who sees what of oneself, and to whom one opened it", &my_sight),
      endpoint(post, "/api/my/sight", sight_right, "Open a thing of oneself to a duty", &open_thing),
      endpoint(post, "/api/my/sight/closing", sight_right, "Close it again", &close_thing),
      endpoint(post, "/api/regulations", manage_right, "Put a regulation in force", &install_regulation),
  };
}

}  // namespace marshrut::regulation
