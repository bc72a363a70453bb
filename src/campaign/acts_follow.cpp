#include "campaign/acts_follow.h"

#include "documents/store.h"

namespace marshrut::campaign {

Result<void> follow_reissued_paper(Work& work, const documents::PaperReissued& fact) {
  const auto paper = documents::find_paper(work.rows, work.region, fact.paper);
  if (!paper) return {};
  const store::PaperChange change{fact.replaces.value, fact.paper.value, fact.number, fact.date};
  if (paper->object_kind == "letter") store::rename_letter(work.rows, work.region, paper->object, change);
  if (paper->object_kind == "application") store::rename_application(work.rows, work.region, paper->object, change);
  if (paper->object_kind == "sitting") store::rename_protocol(work.rows, work.region, paper->object, change);
  return {};
}

}  // namespace marshrut::campaign
