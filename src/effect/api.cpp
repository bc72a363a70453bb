#include "effect/api.h"

#include "effect/acts_routes.h"
#include "effect/acts_show.h"

namespace marshrut::effect {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/catalogue/{activity}/effect", Right{"catalogue.read"},
               "What an activity added to those who attended it", &show_effect),
      endpoint(get, "/api/activity-effects", Right{"catalogue.effects"}, "Activities and providers by what they added",
               &list_effects),
      endpoint(get, "/api/activity-effects/export", Right{"catalogue.effects"}, "The same as a workbook",
               &export_effects),
      endpoint(get, "/api/route-effects", Right{"catalogue.effects"}, "What routes added, by competency, beside people who stood as low",
               &list_route_effects),
      endpoint(get, "/api/route-effects/export", Right{"catalogue.effects"}, "The same as a workbook", &export_route_effects),
      endpoint(get, "/api/my/repeat-beside", Right{"finding.own"}, "One's own change beside people who stood as low and had no route for it",
               &repeat_beside),
  };
}

}  // namespace marshrut::effect
