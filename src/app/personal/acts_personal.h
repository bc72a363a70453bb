#pragma once
// All data of a person as one file, for themselves and on demand, and their erasure (152-FZ, US-A15). What is kept of an
// erased person names nobody: ids, numbers and codes, from which indicators are counted, and entries of the journal, whose
// chain must hold.
#include "access/endpoint.h"

namespace marshrut::app {

/// A ZIP: index.html to read, data.json with everything and the same as data.xlsx, and in files/ what the person sent and what was printed for them.
/// Refuses while another for the account is made, or two in the program: one may be as large as all that was sent.
Result<access::Download> take_own_data(const access::Call& call, const access::Nothing&);

struct TakeData {
  access::PersonId person;
};
DESCRIBE(TakeData, person)
/// The same for who answers for the data; the person finds an entry about it in their journal.
Result<access::Download> take_data(const access::Call& call, const TakeData& request);

enum class ErasureReason { demand, withdrawal, term };
DESCRIBE_ENUM(ErasureReason, demand, withdrawal, term)
struct ErasePerson {
  access::PersonId person;
  ErasureReason reason = ErasureReason::demand;
  std::string name;  // full, typed once more: there is no way back
};
DESCRIBE(ErasePerson, person, reason, name)
struct ErasedPerson {
  std::int64_t rows = 0;
  std::int64_t files = 0;
  std::int64_t left = 0;  // rows that name them in words and were left, because a namesake works in the region
};
DESCRIBE(ErasedPerson, rows, files, left)
/// Refused while a route of the person is open: to annul it is a decision of its own. Posts end, what was not scored is
/// cancelled, and works that they were to mark go to others.
Result<ErasedPerson> erase_person(const access::Call& call, const ErasePerson& request);

access::Endpoints personal_endpoints();

}  // namespace marshrut::app
