#pragma once
// The list as a workbook for the centre: what the filters leave, with the same columns that an import reads, so that it
// is corrected in a spreadsheet and brought back.
#include "catalogue/search/acts_search.h"

namespace marshrut::catalogue {

/// A sheet of activities and a sheet of their sessions that are not over, with the seats that are taken.
Result<access::Download> export_catalogue(Work& work, const ListActivities& request);

}  // namespace marshrut::catalogue
