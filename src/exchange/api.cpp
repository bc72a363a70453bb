#include "exchange/api.h"

#include "exchange/calendar/acts_feed.h"
#include "exchange/workbook/acts_workbook.h"

namespace marshrut::exchange {
namespace {

access::Endpoint workbooks() {
  auto line = access::endpoint(http::Method::post, "/api/workbooks", access::Right{"workbook.make"},
                               "A table of a page as a workbook", &make_workbook);
  line.body_limit = workbook_body;
  return line;
}

}  // namespace

access::Endpoints endpoints() {
  using access::endpoint;
  using access::outside;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/my/calendar", Right{"calendar.own"}, "Whether one's days are published", &show_feed),
      outside(post, "/api/my/calendar", Right{"calendar.own"}, "Publish one's days at a new secret address", &make_feed),
      endpoint(delete_, "/api/my/calendar", Right{"calendar.own"}, "End the secret address", &revoke_feed),
      outside(get, "/api/calendars/{region}/{token}", Right{"calendar.read"}, "A calendar at its secret address", &read_feed),
      workbooks(),
  };
}

}  // namespace marshrut::exchange
