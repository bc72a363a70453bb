#include "access/look.h"
#include "documents/file/acts_printing.h"
#include "documents/acts_sight.h"
#include "documents/file/effects_file.h"

namespace marshrut::documents {
namespace {

Result<Printing> printing_of_reach(Work& work, const PaperId& id) {
  auto paper = find_paper(work.rows, work.region, id);
  if (!paper) return fail(access::errors::not_found);
  TRY(work.may({paper->path, paper->person}));
  TRY(PaperSight(work).may_see(*paper));
  return printing_of(work, *std::move(paper));
}

Result<Download> original_file(const Call& call, const Printing& printing) {
  const auto& paper = printing.paper;
  auto original = TRY(original_of(call.services, call.actor.region, printing));
  if (original.is_new)
    TRY(access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<Nothing> {
      TRY(work.may({paper.path, paper.person}));
      store::set_printed(work.rows, work.region, paper.id, original.sha256);
      return Nothing{};
    }));
  return Download{safe_name(file_name(paper)) + ".pdf", "application/pdf", std::move(original.bytes)};
}

}  // namespace

Result<Download> paper_file(const Call& call, const ShowPaper& request) {
  auto printing = TRY(access::look(call.services, call.actor, call.right, [&](Work& work) {
    auto found = printing_of_reach(work, request.paper);
    // A conclusion or a certificate says what a result says: its person learns who read it.
    if (found && !found->paper.person.empty() && found->paper.person != work.actor.person)
      work.touched("paper", found->paper.person);
    return found;
  }));
  const auto format = request.format.value_or(FileFormat::pdf);
  // The file of record of an annulled paper stays as it was kept; what is handed out says that it holds no more.
  const bool annulled = printing.paper.state == PaperState::annulled;
  if (format == FileFormat::pdf && !annulled) return original_file(call, printing);
  return file_of(*printing.rule, TRY(blocks_of(printing)), print_of(call.services, call.actor.region, printing), format,
                 file_name(printing.paper));
}

}  // namespace marshrut::documents
