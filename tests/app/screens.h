#pragma once
// Which page of the interface asks which endpoint, read from web/src: the pages that rooms offer, the files that each
// is made of, and the addresses in them.
#include <set>
#include <string>
#include <vector>

namespace marshrut::testing {

struct Screen {
  std::string room;                // folder of web/src
  std::string path;                // "/my/route"
  std::set<std::string> duties;    // empty: whoever is signed in
  std::set<std::string> asks;      // "POST /api/routes", or "/api/routes" where the method is not told
};

std::vector<Screen> every_screen();
/// The page on which a duty meets an endpoint, that of the endpoint's own room first; "" when no page asks it.
std::string screen_of(const std::vector<Screen>& screens, const std::string& method, const std::string& path,
                      const std::string& room, const std::string& duty);

}  // namespace marshrut::testing
