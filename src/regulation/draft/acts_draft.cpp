#include "regulation/draft/acts_draft.h"

namespace marshrut::regulation {

Result<RegulationText> show_text(Work& work, const ShowVersion& request) {
  auto kept = TRY(store::load_version(work.rows, work.region, request.code, request.version));
  return RegulationText{kept.code, kept.version, kept.title, kept.text};
}

Result<ParameterList> list_parameters(Work& work, const AskParameters& request) {
  TRY(work.may({work.region, {}}));
  auto text = TRY(parse_toml(request.upload.bytes, request.file));
  return ParameterList{parameters_of(text)};
}

}  // namespace marshrut::regulation
