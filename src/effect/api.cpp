#include "effect/api.h"

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
  };
}

}  // namespace marshrut::effect
