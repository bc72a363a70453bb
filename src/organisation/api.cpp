#include "organisation/api.h"

#include "organisation/acts.h"
#include "organisation/acts_account.h"
#include "organisation/correction/acts_correction.h"
#include "organisation/import/acts_import.h"
#include "organisation/post/acts_post.h"
#include "organisation/territory/acts_territory.h"

namespace marshrut::organisation {

access::Endpoints endpoints() {
  using access::endpoint;
  using access::Right;
  using enum http::Method;
  return {
      endpoint(get, "/api/dictionaries", Right{"dictionary.read"}, "Positions, subjects, municipalities", &dictionaries),
      endpoint(get, "/api/municipalities", Right{"school.import"}, "Municipalities and what becomes of them", &list_municipalities),
      endpoint(post, "/api/municipalities/{territory}/merger", Right{"school.import"}, "Make it a part of another from a day on", &merge),
      endpoint(get, "/api/schools", Right{"school.read"}, "Schools of the region or a municipality", &schools),
      endpoint(get, "/api/people", Right{"staff.read"}, "Staff in one's scope, by name", &people),
      endpoint(get, "/api/people/{person}", Right{"person.read"}, "A person's card", &show_person),
      endpoint(put, "/api/people/{person}", Right{"person.correct"}, "Correct a person's card", &correct_person),
      endpoint(get, "/api/my/corrections", Right{"person.read"}, "What one proposed to correct on one's card", &my_corrections),
      endpoint(post, "/api/my/corrections", Right{"person.correct"}, "Propose a correction of one's card", &propose_correction),
      endpoint(get, "/api/corrections", Right{"person.correct"}, "Corrections that people propose", &list_corrections),
      endpoint(post, "/api/corrections/{correction}/decision", Right{"person.correct"}, "Take a correction over, or not", &decide_correction),
      endpoint(post, "/api/people/{person}/posts", Right{"staff.import"}, "Open a post, or transfer to it", &open_post),
      endpoint(put, "/api/people/{person}/posts/{post}", Right{"staff.import"}, "End a post, or a leave from it", &change_post),
      endpoint(get, "/api/people/{person}/account", Right{"account.read"}, "A person's account", &show_account),
      endpoint(put, "/api/people/{person}/account/subjects", Right{"account.manage"}, "Keep a methodist or a tutor to subjects",
               &assign_subjects),
      access::outside(post, "/api/people/{person}/account/password", Right{"account.manage"}, "Give a new one-time password",
                      &renew_access),
      endpoint(post, "/api/imports/{kind}", Right{"staff.import"}, "Preview or import a list", &import_file),
      endpoint(post, "/api/imports/{kind}/columns", Right{"staff.import"}, "What columns a list has", &read_file_columns),
  };
}

}  // namespace marshrut::organisation
