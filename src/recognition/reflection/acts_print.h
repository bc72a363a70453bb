#pragma once
// A questionnaire with its answers as paper, by the text that the regulation gives for it.
#include "access/endpoint.h"
#include "documents/types.h"
#include "recognition/reflection/acts_reflection.h"

namespace marshrut::recognition {

struct PrintReflection {
  RouteId route;
  std::optional<regulation::QuestionnairePurpose> purpose;  // the reflexive one when absent
  std::optional<documents::FileFormat> format;              // PDF when absent
};
DESCRIBE(PrintReflection, route, purpose, format)
/// What the reader may see of it: a draft is its author's alone.
Result<access::Download> print_reflection(const access::Call& call, const PrintReflection& request);

}  // namespace marshrut::recognition
