#include "app/backup.h"

#include <fmt/format.h>

#include <filesystem>
#include <fstream>
#include <sstream>

#include "app/errors.h"
#include "app/installation.h"
#include "platform/crypto/digest.h"
#include "platform/db/database.h"
#include "platform/files/content.h"

namespace marshrut::app {
namespace {

namespace fs = std::filesystem;
constexpr const char* database_name = "marshrut.sqlite";
constexpr const char* list_name = "SHA256SUMS";

Result<std::string> bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(errors::file_unreadable, "", path.string());
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

Result<std::string> sqlite_path(const config::Settings& settings) {
  constexpr std::string_view mark = "sqlite:";
  if (!settings.database.starts_with(mark)) return fail(errors::backup_elsewhere);
  return settings.database.substr(mark.size());
}

Result<void> write_file(const fs::path& path, const std::string& bytes) {
  std::ofstream file(path, std::ios::binary);
  file << bytes;
  file.flush();
  if (!file) return fail(errors::file_unwritable, "", path.string(), "disk");
  return {};
}

struct Listed {
  std::string digest;
  std::string name;
};

/// The list of a backup, each file checked against its digest.
Result<std::vector<Listed>> checked_list(const fs::path& folder) {
  std::istringstream lines(TRY(bytes_of(folder / list_name)));
  std::vector<Listed> listed;
  for (std::string digest, name; lines >> digest >> name;) {
    if (name.find("..") != name.npos || fs::path(name).is_absolute()) return fail(errors::backup_damaged, "", name);
    if (crypto::sha256_hex(TRY(bytes_of(folder / name))) != digest) return fail(errors::backup_damaged, "", name);
    listed.push_back({digest, name});
  }
  if (listed.empty() || listed.front().name != database_name) return fail(errors::backup_damaged, "", list_name);
  return listed;
}

}  // namespace

Result<BackupReport> make_backup(const config::Settings& settings, const std::string& folder) {
  TRY(sqlite_path(settings));
  TRY(database_is_there(settings.database));
  if (!fs::is_directory(settings.data_directory)) return fail(errors::file_unreadable, "", settings.data_directory);
  if (fs::exists(folder)) return fail(errors::already_there, "", folder);
  fs::create_directories(fs::path(folder) / "files");
  db::Database::open(settings.database)->copy_to((fs::path(folder) / database_name).string());
  BackupReport report;
  auto database = TRY(bytes_of(fs::path(folder) / database_name));
  report.bytes = static_cast<std::int64_t>(database.size());
  auto list = fmt::format("{}  {}\n", crypto::sha256_hex(database), database_name);
  files::ContentStore store(settings.data_directory);
  for (const auto& name : store.all()) {
    auto bytes = store.find(name).value_or("");
    TRY(write_file(fs::path(folder) / "files" / name, bytes));
    list += fmt::format("{}  files/{}\n", name, name);
    ++report.files;
    report.bytes += static_cast<std::int64_t>(bytes.size());
  }
  TRY(write_file(fs::path(folder) / list_name, list));
  return report;
}

Result<BackupReport> restore_backup(const config::Settings& settings, const std::string& folder) {
  auto target = TRY(sqlite_path(settings));
  // What is left of another database beside the file would be read into this one.
  for (const char* left : {"", "-wal", "-shm", "-journal"})
    if (fs::exists(target + left)) return fail(errors::already_there, "", target + left);
  auto listed = TRY(checked_list(folder));
  if (auto parent = fs::path(target).parent_path(); !parent.empty()) fs::create_directories(parent);
  files::ContentStore store(settings.data_directory);
  BackupReport report;
  for (const auto& file : listed) {
    auto bytes = TRY(bytes_of(fs::path(folder) / file.name));
    report.bytes += static_cast<std::int64_t>(bytes.size());
    if (file.name == database_name) continue;
    store.put(bytes);
    ++report.files;
  }
  auto part = target + ".part";
  auto written = write_file(part, TRY(bytes_of(fs::path(folder) / database_name)));
  if (!written) {
    fs::remove(part);
    return std::unexpected(written.error());
  }
  fs::rename(part, target);
  return report;
}

}  // namespace marshrut::app
