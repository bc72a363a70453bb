#include "app/installation.h"

#include <filesystem>

#include "app/errors.h"
#include "app/schema.h"

namespace marshrut::app {

Result<void> database_is_there(const std::string& database) {
  constexpr std::string_view mark = "sqlite:";
  if (!database.starts_with(mark)) return {};
  auto path = database.substr(mark.size());
  if (!std::filesystem::exists(path)) return fail(errors::no_database, "", path);
  return {};
}

Result<std::unique_ptr<House>> open_installation(const config::Settings& settings) {
  TRY(database_is_there(settings.database));
  auto house =
      std::make_unique<House>(settings, std::make_unique<SystemClock>(), std::make_unique<crypto::SystemRandom>());
  auto version = TRY(version_of(house->database()));
  if (version > newest_version())
    return fail(errors::database_newer, "", std::to_string(version), std::to_string(newest_version()));
  if (version < newest_version())
    return fail(errors::database_older, "", std::to_string(version), std::to_string(newest_version()));
  house->refresh_regions();
  return house;
}

Result<std::string> region_of(House& house, const std::string& asked) {
  const auto& regions = house.services().regions;
  if (regions.empty()) return fail(errors::no_regions);
  if (asked.empty() && regions.size() == 1) return regions.front().region;
  if (house.services().find_region(asked)) return asked;
  std::string known;
  for (const auto& region : regions) known += (known.empty() ? "" : ", ") + region.region;
  return fail(errors::region_unknown, "", asked, known);
}

}  // namespace marshrut::app
