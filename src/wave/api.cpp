#include "wave/api.h"

#include "wave/offer/acts_answer.h"
#include "wave/offer/acts_list.h"
#include "wave/offer/acts_publish.h"
#include "wave/run/acts_run.h"

namespace marshrut::wave {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  constexpr Right to_read{"wave.read"};
  constexpr Right to_manage{"wave.manage"};
  constexpr Right to_follow{"wave.offers"};
  return {
      endpoint(get, "/api/waves", to_read, "Planning waves, the newest first", &list_waves),
      endpoint(post, "/api/waves", to_manage, "Open a planning wave", &make_wave),
      endpoint(get, "/api/waves/{wave}", to_read, "A planning wave with its runs", &show_wave),
      endpoint(put, "/api/waves/{wave}", to_manage, "Change the terms of a wave that is not published", &change_wave),
      endpoint(post, "/api/waves/{wave}/closing", to_manage, "Close a wave", &close_wave),
      endpoint(post, "/api/waves/{wave}/runs", to_manage, "Ask for a run of a wave", &start_run),
      endpoint(get, "/api/waves/{wave}/runs/{run}", to_read, "What a run found, as a whole", &show_run),
      endpoint(get, "/api/waves/{wave}/runs/{run}/progress", to_read, "Where a run stands", &run_progress),
      endpoint(post, "/api/waves/{wave}/runs/{run}/cancelling", to_manage, "Cancel a run", &cancel_run),
      endpoint(post, "/api/waves/{wave}/publication", to_manage, "Offer the routes of a run and hold their seats",
               &publish_run),
      endpoint(get, "/api/waves/{wave}/publication", to_read, "How teachers answered", &show_publication),
      endpoint(get, "/api/wave-offers", to_follow, "Who was offered what in a published wave", &list_offers),
      endpoint(get, "/api/wave-offers/export", to_follow, "The same as a table", &export_offers),
      endpoint(get, "/api/wave-offers/{offer}", to_follow, "One offer with its reasons", &show_offer),
      endpoint(post, "/api/wave-offers/{offer}/acceptance", Right{"route.build"},
               "Take it as a draft for a teacher whose route one composes", &accept_offer_for),
      endpoint(get, "/api/my/offered-route", Right{"route.own"}, "The route that a wave offers to me",
               &my_offered_route),
      endpoint(post, "/api/my/offered-routes/{offer}/acceptance", Right{"route.build"},
               "Take it as a draft with its seats", &accept_offer),
      endpoint(post, "/api/my/offered-routes/{offer}/refusal", Right{"route.own"}, "Give its seats to others",
               &decline_offer),
  };
}

}  // namespace marshrut::wave
