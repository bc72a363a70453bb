#pragma once
// The paper of a result, made anew whenever it is asked for and kept nowhere.
#include "access/endpoint.h"
#include "deficit/person/acts_person.h"

namespace marshrut::deficit {

/// One's own, with one's own view beside. Refuses where nothing was measured.
Result<access::Download> print_own_result(const access::Call& call, const access::Nothing&);

struct PrintResult {
  PersonId person;
};
DESCRIBE(PrintResult, person)
/// What the reader may see by the regulation; the person's journal keeps who did.
Result<access::Download> print_result(const access::Call& call, const PrintResult& request);

}  // namespace marshrut::deficit
