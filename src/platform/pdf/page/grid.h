#pragma once
// Tables on pages.
#include "platform/pdf/document.h"
#include "platform/pdf/page/pages.h"
#include "platform/pdf/page/setter.h"

namespace marshrut::pdf {

/// Puts the table where the pages are; breaks between rows, and within a row only when no page would hold it.
void place_table(Pages& pages, const Setter& setter, const Table& table);

}  // namespace marshrut::pdf
