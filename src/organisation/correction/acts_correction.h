#pragma once
// A person sees a mistake on the own card and proposes what it should say; the school or the centre takes it over with one
// act, and it is typed nowhere else (US-T06). E-mail and phone are the person's own and are changed at once.
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "organisation/store.h"

namespace marshrut::organisation {

using access::Nothing;
using access::Work;

/// `before` is what the card says today.
struct CorrectionView {
  Correction correction;
  std::string name;
  std::string before;
};
DESCRIBE(CorrectionView, correction, name, before)
struct Corrections {
  std::vector<CorrectionView> corrections;
};
DESCRIBE(Corrections, corrections)

/// `value`: of experience in whole years; of subjects the codes, separated by ';'.
struct ProposeCorrection {
  CorrectionField field = CorrectionField::education;
  std::string value;
};
DESCRIBE(ProposeCorrection, field, value)
Result<Corrections> propose_correction(Work& work, const ProposeCorrection& request);
/// One's own, the newest first.
Result<Corrections> my_corrections(Work& work, const Nothing&);
/// That wait for the asker, the longest waiting first.
Result<Corrections> list_corrections(Work& work, const Nothing&);

struct DecideCorrection {
  Id<Correction> correction;
  bool taken = true;
  std::string comment;  // needed when it is not
  std::int64_t revision = 0;
};
DESCRIBE(DecideCorrection, correction, taken, comment, revision)
Result<Corrections> decide_correction(Work& work, const DecideCorrection& request);

}  // namespace marshrut::organisation
