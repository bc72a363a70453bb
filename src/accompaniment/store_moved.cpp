#include "accompaniment/store_moved.h"

#include "organisation/store.h"
#include "queries.h"

namespace marshrut::accompaniment {

Result<void> follow_moved(access::Work& work, const organisation::Moved& fact) {
  organisation::follow(work.rows, work.region, fact,
                       {&queries::workplace_sheet_of_person_moved, &queries::evidence_of_person_moved,
                        &queries::interview_of_person_moved, &queries::presentation_of_person_moved},
                       {&queries::supported_route_moved, &queries::workplace_sheet_moved,
                        &queries::mentoring_pair_moved, &queries::evidence_moved, &queries::interview_moved,
                        &queries::presentation_moved, &queries::help_request_moved});
  if (fact.person.empty()) return {};
  auto workplace = organisation::workplace_of(work.rows, work.region, fact.person, work.today());
  work.rows.run(queries::supported_route_of_person_moved, work.region, fact.person, fact.to,
                workplace ? workplace->school_title.value_or("") : "");
  return {};
}

}  // namespace marshrut::accompaniment
