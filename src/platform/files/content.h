#pragma once
// Files by what they hold: the name of a file is the SHA-256 of its bytes, so a file is kept once, never changes and
// can be checked. put() returns only after bytes and directory entry have reached the disk: a row may name the file
// then. A disk that fails is a fault.
#include <filesystem>
#include <functional>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace marshrut::files {

class ContentStore {
 public:
  /// Makes the directory when it is missing. Several processes may share one.
  explicit ContentStore(std::filesystem::path directory);

  /// Keeps the bytes; gives their SHA-256 in hexadecimal.
  std::string put(std::string_view bytes);
  /// The bytes, or nothing when there is no such file. Bytes that no longer match their name are a fault.
  std::optional<std::string> find(std::string_view sha256) const;
  bool has(std::string_view sha256) const;
  /// For a file that no row names any more.
  void remove(std::string_view sha256);
  /// Says which database's rows name the files here; kept in the directory.
  void used_by(const std::string& database);
  /// Removes files older than a day whose names `named()` does not give; how many. None where the directory serves, or
  /// ever served, more than one database: the rows of another one cannot be asked.
  std::size_t sweep(const std::function<std::set<std::string>()>& named);
  /// The names of all files, sorted: for a backup.
  std::vector<std::string> all() const;

 private:
  bool keeps_already(const std::filesystem::path& place) const;
  bool serves_one_database() const;
  bool swept(const std::string& sha256);
  std::filesystem::path path_of(std::string_view sha256) const;

  std::filesystem::path directory_;
};

}  // namespace marshrut::files
