#pragma once
// The checks between the rules of a profile that has been read; each refuses at the place it is about.
#include "regulation/reading/from_tree.h"
#include "regulation/types.h"

namespace marshrut::regulation {

void check_level(const Profile& profile, Reading& reading);          // a municipality names its parent
void check_codes(const Profile& profile, Reading& reading);          // no code twice
void check_references(const Profile& profile, Reading& reading);     // every code named is described
void check_people(const Profile& profile, Reading& reading);         // roles and approvals
void check_handovers(const Profile& profile, Reading& reading);      // a way that begins, nothing withheld is seen
void check_stages(const Profile& profile, Reading& reading);         // reachable, and an end in sight
void check_sections(const Profile& profile, Reading& reading);       // numbers in order
void check_limits(const Profile& profile, Reading& reading);         // term, checks, form
void check_places(const Profile& profile, Reading& reading);         // a protocol where one is required
void check_support(const Profile& profile, Reading& reading);        // numbers of tutoring, risk and mentoring
void check_levels(const Profile& profile, Reading& reading);         // borders meet
void check_confirmations(const Profile& profile, Reading& reading);  // each has its proof
void check_documents(const Profile& profile, Reading& reading);      // numbers can be made
void check_expertise(const Profile& profile, Reading& reading);      // somebody is asked, about something

/// The codes of a list of rules.
template <class Rule>
std::vector<std::string> codes_of(const std::vector<Rule>& rules) {
  std::vector<std::string> codes;
  for (const auto& rule : rules) codes.push_back(rule.code);
  return codes;
}

inline bool contains(const std::vector<std::string>& codes, const std::string& code) {
  return std::find(codes.begin(), codes.end(), code) != codes.end();
}

}  // namespace marshrut::regulation
