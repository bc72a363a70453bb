#pragma once
// A regulation before it is in force: its text to copy and change. Nothing is kept here; acts.h puts a text in force.
#include "regulation/acts.h"
#include "regulation/draft/parameters.h"

namespace marshrut::regulation {

/// The text of a version that is kept, to copy.
struct RegulationText {
  std::string code;
  std::string version;
  std::string title;
  std::string text;
};
DESCRIBE(RegulationText, code, version, title, text)
Result<RegulationText> show_text(Work& work, const ShowVersion& request);

struct AskParameters {
  std::string file;       // named in the refusal
  access::Upload upload;  // the text
};
DESCRIBE(AskParameters, file)
struct ParameterList {
  std::vector<Parameter> parameters;
};
DESCRIBE(ParameterList, parameters)
/// What a form may change in the text, which need not be a regulation yet. Refuses with not_toml.
Result<ParameterList> list_parameters(Work& work, const AskParameters& request);

}  // namespace marshrut::regulation
