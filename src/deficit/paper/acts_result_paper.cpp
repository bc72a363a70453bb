#include "deficit/paper/acts_result_paper.h"

#include "access/look.h"
#include "deficit/acts_context.h"
#include "deficit/errors.h"
#include "deficit/paper/effects_result_pages.h"
#include "organisation/store.h"

namespace marshrut::deficit {
namespace {

/// `asked` and `results` as the reader may see them.
Result<ResultPaper> paper_of(Work& work, PersonFindings person, std::optional<diagnostics::Results> results) {
  if (person.profile.empty()) return fail(errors::nothing_to_conclude);
  ResultPaper paper{.person = std::move(person), .today = work.today()};
  paper.own = paper.person.person == work.actor.person;
  if (const auto workplace = organisation::workplace_of(work.rows, work.region, paper.person.person, work.today()))
    paper.workplace = workplace->school_title.value_or("");
  if (!results || results->results.empty()) return paper;
  paper.last = std::move(results->results.front());
  if (paper.last->finished_ms) paper.finished_on = work.day_of(*paper.last->finished_ms);
  if (paper.last->calibrated_ms) paper.calibrated_on = work.day_of(*paper.last->calibrated_ms);
  return paper;
}

/// Set outside of a transaction: setting type takes long.
access::Download file_of(const access::Call& call, ResultPaper paper) {
  const auto* region = call.services.find_region(call.actor.region);
  paper.demo = region && region->demo;
  return {.filename = "Результат диагностики, " + paper.person.name + ".pdf",
          .media_type = "application/pdf",
          .bytes = result_pages(paper)};
}

}  // namespace

Result<access::Download> print_own_result(const access::Call& call, const access::Nothing&) {
  return file_of(call, TRY(access::consult(call.services, call.actor, call.right, [](Work& work) -> Result<ResultPaper> {
                   auto mine = TRY(my_findings(work, {}));
                   return paper_of(work, std::move(mine), TRY(diagnostics::my_results(work, {})));
                 })));
}

Result<access::Download> print_result(const access::Call& call, const PrintResult& request) {
  const auto act = [&](Work& work) -> Result<ResultPaper> {
    auto person = TRY(findings_of_person(work, {request.person}));
    if (!person.numbers) return paper_of(work, std::move(person), std::nullopt);
    auto results = TRY(diagnostics::results_of_person(work, {request.person}));
    return paper_of(work, std::move(person), std::move(results));
  };
  return file_of(call, TRY(access::look(call.services, call.actor, call.right, act)));
}

}  // namespace marshrut::deficit
