#pragma once
// The bank is calibrated at night, when there is something new to learn of it.
#include "access/services.h"

namespace marshrut::diagnostics {

/// Makes a calibration of all scored attempts of a region where there are thirty: the first at any time, later ones in the small
/// hours, when there are a quarter more than at the last one a key was corrected, or an item was suspended or
/// taken back since. How many items it has; 0 when none was made. Old ones that no attempt names are taken away.
std::int64_t calibrate_bank(access::Services& services, const std::string& region);
/// The same without regard to what is new and to the hour.
std::int64_t calibrate_now(access::Services& services, const std::string& region);

}  // namespace marshrut::diagnostics
