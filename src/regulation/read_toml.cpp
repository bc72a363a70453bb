#include "regulation/read_toml.h"

#include "regulation/reading/checks.h"

namespace marshrut::regulation {

namespace {

Result<Profile> read(std::string_view text, const std::string& file, Reading::Manner manner) {
  Tree tree = TRY(parse_toml(text, file));
  Reading reading(file, tree, manner);
  Profile profile;
  read_struct(reading, tree, "", profile);
  for (auto check : {check_codes, check_references, check_people, check_stages, check_sections, check_limits,
                     check_levels, check_places, check_confirmations, check_documents})
    check(profile, reading);
  if (reading.refused()) return reading.take();
  return profile;
}

}  // namespace

Result<Profile> read(std::string_view text, const std::string& file) { return read(text, file, Reading::Manner::strict); }

Result<Profile> read_kept(std::string_view text, const std::string& file) {
  return read(text, file, Reading::Manner::kept);
}

}  // namespace marshrut::regulation
