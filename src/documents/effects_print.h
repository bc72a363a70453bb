#pragma once
// Prints composed blocks as PDF. Equal input gives equal bytes: the file's date is the day of the paper, not of the
// printing.
#include <string>
#include <vector>

#include "documents/compose.h"
#include "platform/config/settings.h"

namespace marshrut::documents {

struct Print {
  std::string title;
  std::string number;
  Date date;
  bool demo = false;
  std::string verification;  // the address behind the QR code; "" prints none
  std::string by_hand;       // how to ask without a camera; stands beside the code
  bool annulled = false;
};
std::string printed(const std::vector<ComposedBlock>& blocks, const Print& print);

/// The time that the files of a day's papers carry.
Instant noon_of(Date date);

/// Where the installation is reached from outside, without a slash at the end.
std::string site_of(const config::Settings& settings);
/// The address that says whether a paper is real.
std::string verification_address(const std::string& site, const std::string& token);
/// Ten digits that follow from the token: short enough to be typed on any keyboard together with the number, and of no
/// use without it.
std::string check_code(const std::string& token);
/// "https://.../check, номер ИРО-2026/00003, код 12345 67890"
std::string check_by_hand(const std::string& site, const std::string& number, const std::string& token);

}  // namespace marshrut::documents
