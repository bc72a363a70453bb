#include "organisation/api.h"

#include "organisation/acts.h"
#include "organisation/acts_import.h"

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
      endpoint(post, "/api/imports/{kind}", Right{"staff.import"}, "Preview or import a list", &import_file),
  };
}

}  // namespace marshrut::organisation
