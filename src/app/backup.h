#pragma once
// A backup is a folder: the database as of one moment (SQLite), every file that it names, and a list with the digest
// of each. Restoring checks every digest first and never writes over what is there.
#include <string>

#include "base/result.h"
#include "platform/config/settings.h"

namespace marshrut::app {

struct BackupReport {
  std::int64_t files = 0;
  std::int64_t bytes = 0;
};

/// Makes the folder, which must not exist yet. Files are copied after the rows, so none that a row names is missing.
Result<BackupReport> make_backup(const config::Settings& settings, const std::string& folder);
/// Brings a backup to where the settings point; refuses when a byte differs or something is there already.
Result<BackupReport> restore_backup(const config::Settings& settings, const std::string& folder);

}  // namespace marshrut::app
