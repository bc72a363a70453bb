#pragma once
// A person opens and closes what the regulation shows to a duty with their permission only: results to the head of
// their school, say. It holds from that moment and until it is closed; every opening and closing is in the journal.
#include "access/endpoint.h"
#include "regulation/sight/store_sight.h"

namespace marshrut::regulation {

using access::Work;

/// A duty that sees the thing once the person opens it, and whether it is open now.
struct SightOffer {
  access::Duty duty = access::Duty::teacher;
  bool open = false;
  std::optional<Instant> opened_ms;  // last
  std::optional<Instant> closed_ms;
};
DESCRIBE(SightOffer, duty, open, opened_ms, closed_ms)
/// Who sees one thing of the person: these duties by the regulation, and those it offers.
struct ThingSight {
  SeenThing thing = SeenThing::results;
  std::vector<access::Duty> duties;
  std::vector<SightOffer> offers;
  std::optional<std::int64_t> people_min;
};
DESCRIBE(ThingSight, thing, duties, offers, people_min)
struct MySight {
  std::vector<ThingSight> things;  // as the regulation orders them
};
DESCRIBE(MySight, things)

Result<MySight> my_sight(Work& work, const access::Nothing&);

struct OpenThing {
  SeenThing thing = SeenThing::results;
  access::Duty duty = access::Duty::teacher;
};
DESCRIBE(OpenThing, thing, duty)
/// Refuses with regulation.not_offered what the regulation at the person's place does not offer. Twice is once.
Result<MySight> open_thing(Work& work, const OpenThing& request);
/// Takes back whatever was opened, also what the regulation offers no more.
Result<MySight> close_thing(Work& work, const OpenThing& request);

}  // namespace marshrut::regulation
