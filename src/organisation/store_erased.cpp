#include "organisation/store_erased.h"

#include "access/errors.h"
#include "organisation/store.h"

namespace marshrut::organisation {

Result<Person> person_to_act_on(db::Session& rows, const std::string& region, const PersonId& person, const std::string& at) {
  auto found = find_person(rows, region, person);
  if (!found) return fail(access::errors::not_found, at);
  if (is_erased(*found)) return fail(access::errors::person_erased, at);
  return *std::move(found);
}

}  // namespace marshrut::organisation
