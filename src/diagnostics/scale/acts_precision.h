#pragma once
// What a form will tell, for who keeps the forms.
#include "access/endpoint.h"
#include "diagnostics/scale/precision.h"
#include "instrument/form/form_types.h"

namespace marshrut::diagnostics {

struct AskPrecision {
  instrument::FormId form;
};
DESCRIBE(AskPrecision, form)
struct PrecisionOfForm {
  double interval_percent = 90;
  std::vector<FormPrecision> competencies;  // in the form's order
};
DESCRIBE(PrecisionOfForm, interval_percent, competencies)
/// By the calibration in force.
Result<PrecisionOfForm> precision_of_form(access::Work& work, const AskPrecision& request);

}  // namespace marshrut::diagnostics
