#include "regulation/draft/acts_draft.h"

namespace marshrut::regulation {

Result<RegulationText> show_text(Work& work, const ShowVersion& request) {
  auto kept = TRY(store::load_version(work.rows, work.region, request.code, request.version));
  return RegulationText{kept.code, kept.version, kept.title, kept.text};
}

}  // namespace marshrut::regulation
