#include "access/api.h"

#include "access/acts.h"
#include "access/journal/acts_journal.h"

namespace marshrut::access {

Endpoints endpoints() {
  using enum http::Method;
  return {
      outside(post, "/api/session", Right{"session.create"}, "Sign in", &sign_in),
      outside(get, "/api/session", Right{"session.own"}, "Who is signed in", &show_session),
      outside(delete_, "/api/session", Right{"session.own"}, "Sign out", &sign_out),
      outside(post, "/api/session/password", Right{"session.own"}, "Change one's password", &change_password),
      outside(get, "/api/session/all", Right{"session.own"}, "One's open sessions", &my_sessions),
      outside(delete_, "/api/session/others", Right{"session.own"}, "End one's other sessions", &end_other_sessions),
      endpoint(put, "/api/accounts/{person}/disabled", Right{"account.manage"}, "Shut or open a person's account",
               &set_disabled),
      endpoint(get, "/api/consents", Right{"consent.own"}, "One's consents", &my_consents),
      endpoint(post, "/api/consents", Right{"consent.own"}, "Give a consent", &give_consent),
      endpoint(post, "/api/consents/withdrawal", Right{"consent.own"}, "Withdraw a consent", &withdraw_consent),
      endpoint(get, "/api/journal", Right{"journal.read"}, "The journal of the region", &journal_page),
      endpoint(get, "/api/journal/export", Right{"journal.read"}, "The journal as a table", &export_journal, Mode::viewed),
      endpoint(get, "/api/journal/own", Right{"journal.own"}, "Who saw and changed what is mine", &journal_of_mine),
  };
}

}  // namespace marshrut::access
