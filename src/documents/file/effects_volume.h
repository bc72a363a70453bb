#pragma once
// Many composed papers printed into one file.
#include "documents/effects_print.h"
#include "platform/pdf/document.h"

namespace marshrut::documents {

/// The pages that printed() makes, at the end of the volume.
void add_printed(pdf::Volume& volume, const std::vector<ComposedBlock>& blocks, const Print& print);

}  // namespace marshrut::documents
