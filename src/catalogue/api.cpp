#include "catalogue/api.h"

#include "catalogue/acts.h"
#include "catalogue/acts_export.h"
#include "catalogue/import/acts_import.h"

namespace marshrut::catalogue {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/catalogue", Right{"catalogue.read"}, "Activities by title, with filters", &list_activities),
      endpoint(get, "/api/catalogue/scarcity", Right{"catalogue.manage"}, "Competencies with too few activities", &list_scarcities),
      endpoint(get, "/api/catalogue/export", Right{"catalogue.manage"}, "The list as a workbook", &export_catalogue),
      endpoint(get, "/api/catalogue/{activity}", Right{"catalogue.read"}, "An activity with its sessions", &show_activity),
      endpoint(post, "/api/catalogue", Right{"catalogue.offer"}, "Offer an activity", &offer_activity),
      endpoint(post, "/api/catalogue/{activity}/moderation", Right{"catalogue.manage"}, "Publish, reject, withdraw, restore", &moderate_activity),
      endpoint(post, "/api/catalogue/{activity}/sessions", Right{"catalogue.manage"}, "Open a session", &open_session),
      endpoint(put, "/api/catalogue-sessions/{session}", Right{"catalogue.manage"}, "Change seats or cancel a session", &change_session),
      endpoint(post, "/api/catalogue-imports/{kind}", Right{"catalogue.manage"}, "Preview or import activities, sessions, gains", &import_catalogue),
  };
}

}  // namespace marshrut::catalogue
