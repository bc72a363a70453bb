#pragma once
// The people outside schools who keep the routes going: the centre's specialists, experts, tutors, methodists
// of subjects and municipalities, the ministry. How many of each is data (demo_officers.csv).
#include <string>
#include <vector>

#include "demo/people/names.h"
#include "demo/people/places.h"

namespace marshrut::demo {

struct Officer {
  std::string number;  // Ц-0001
  std::string duty;    // as in the table of duties
  std::string title;
  FullName name;
  std::string email, phone;
  std::string scope;                  // region, or the name of a municipality
  std::string municipality;           // its code; empty for the region
  std::vector<std::string> subjects;  // codes; empty: all
  std::string obligation;             // that they answer for; empty: none
};

std::vector<Officer> appoint(const Library& library, const Setting& setting,
                             const std::vector<School>& schools);

}  // namespace marshrut::demo
