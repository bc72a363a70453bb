#include "organisation/api.h"

#include "organisation/acts.h"
#include "organisation/acts_account.h"
#include "organisation/import/acts_import.h"

namespace marshrut::organisation {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/dictionaries", Right{"dictionary.read"}, "Positions, subjects, municipalities", &dictionaries),
      endpoint(get, "/api/schools", Right{"school.read"}, "Schools of the region or a municipality", &schools),
      endpoint(get, "/api/people", Right{"staff.read"}, "Staff in one's scope, by name", &people),
      endpoint(get, "/api/people/{person}", Right{"person.read"}, "A person's card", &show_person),
      endpoint(put, "/api/people/{person}", Right{"person.correct"}, "Correct a person's card", &correct_person),
      endpoint(get, "/api/people/{person}/account", Right{"account.read"}, "A person's account", &show_account),
      access::outside(post, "/api/people/{person}/account/password", Right{"account.manage"}, "Give a new one-time password",
                      &renew_access),
      endpoint(post, "/api/imports/{kind}", Right{"staff.import"}, "Preview or import a list", &import_file),
  };
}

}  // namespace marshrut::organisation
