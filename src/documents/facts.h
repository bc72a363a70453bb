#pragma once
// What documents tells the rooms below, in the same transaction: their object may have lost or changed its paper.
#include "documents/types.h"

namespace marshrut::documents {

struct PaperAnnulled {
  PaperId paper;
};
struct PaperReissued {
  PaperId paper;
  PaperId replaces;  // annulled; PaperAnnulled was told of it before
  std::string number;
  Date date;
};

}  // namespace marshrut::documents
