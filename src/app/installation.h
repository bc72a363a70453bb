#pragma once
// An installation that commands other than `serve` and `migrate` find in place: they make no database by mistake and
// read none that they do not know.
#include <memory>
#include <string>

#include "app/wiring.h"
#include "base/result.h"

namespace marshrut::app {

/// Refuses a database file that is absent; a server's database says so itself.
Result<void> database_is_there(const std::string& database);
/// Refuses a database file that is absent, one without tables and one of another version.
Result<std::unique_ptr<House>> open_installation(const config::Settings& settings);
/// The region asked for, or the only one.
Result<std::string> region_of(House& house, const std::string& asked);

}  // namespace marshrut::app
