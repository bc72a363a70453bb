#pragma once
// Charts of rows on a page.
#include "platform/pdf/page/pages.h"

namespace marshrut::pdf {

void place_chart(Pages& pages, const Setter& setter, const Chart& chart);

}  // namespace marshrut::pdf
