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
};
std::string printed(const std::vector<ComposedBlock>& blocks, const Print& print);

/// Where the installation is reached from outside, without a slash at the end.
std::string site_of(const config::Settings& settings);
/// The address that says whether a paper is real.
std::string verification_address(const std::string& site, const std::string& number, const std::string& token);

}  // namespace marshrut::documents
