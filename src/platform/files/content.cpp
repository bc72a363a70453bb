#include "platform/files/content.h"

#include <fcntl.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <system_error>

#include "platform/crypto/digest.h"
#include "platform/crypto/random.h"

namespace marshrut::files {

namespace {

namespace fs = std::filesystem;

/// Half-written files of a process that died are older than any upload takes.
constexpr std::chrono::hours leftover_age{24};
constexpr const char* incoming = "incoming";
constexpr const char* users = "used-by";

[[noreturn]] void fault(const std::string& what) {
  throw std::system_error(errno, std::generic_category(), what);
}

class Descriptor {
 public:
  Descriptor(const fs::path& path, int flags) : number_(open(path.c_str(), flags | O_CLOEXEC, 0640)) {
    if (number_ < 0) fault("cannot open " + path.string());
  }
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;

  void write_all(std::string_view bytes) {
    while (!bytes.empty()) {
      const ssize_t some = write(number_, bytes.data(), bytes.size());
      if (some < 0 && errno == EINTR) continue;
      if (some < 0) fault("cannot write a file");
      bytes.remove_prefix(static_cast<std::size_t>(some));
    }
  }
  /// A failure is final: the system may have dropped the bytes, so a second try would prove nothing.
  void sync() {
    if (fsync(number_) != 0) fault("cannot bring a file to the disk");
  }

 private:
  int number_;
};

void sync_directory(const fs::path& path) {
  Descriptor(path, O_RDONLY | O_DIRECTORY).sync();
}

/// Removes the half-written file unless it was moved to its place.
class Draft {
 public:
  explicit Draft(fs::path path) : path_(std::move(path)) {}
  ~Draft() {
    std::error_code ignored;
    if (!path_.empty()) fs::remove(path_, ignored);
  }
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  void write(std::string_view bytes) {
    Descriptor file(path_, O_WRONLY | O_CREAT | O_EXCL);
    file.write_all(bytes);
    file.sync();
  }
  void move_to(const fs::path& target) {
    fs::rename(path_, target);
    path_.clear();
  }

 private:
  fs::path path_;
};

/// False for what is gone.
bool is_old(const fs::path& path) {
  std::error_code gone;
  const auto written = fs::last_write_time(path, gone);
  return !gone && fs::file_time_type::clock::now() - written > leftover_age;
}

void sweep_leftovers(const fs::path& directory) {
  std::error_code ignored;
  for (const auto& entry : fs::directory_iterator(directory, ignored))
    if (is_old(entry.path())) fs::remove(entry.path(), ignored);
}

std::vector<std::string> lines_of(const fs::path& path) {
  std::ifstream in(path);
  std::vector<std::string> lines;
  for (std::string line; std::getline(in, line);) lines.push_back(line);
  return lines;
}

bool is_name(std::string_view text) {
  return text.size() == 64 && text.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

}  // namespace

ContentStore::ContentStore(fs::path directory) : directory_(std::move(directory)) {
  fs::create_directories(directory_ / incoming);
  sweep_leftovers(directory_ / incoming);
}

fs::path ContentStore::path_of(std::string_view sha256) const {
  if (!is_name(sha256)) throw std::invalid_argument("not the name of a file: " + std::string(sha256));
  return directory_ / sha256.substr(0, 2) / sha256;
}

std::string ContentStore::put(std::string_view bytes) {
  const std::string name = crypto::sha256_hex(bytes);
  const fs::path place = path_of(name);
  if (!keeps_already(place)) {
    if (fs::create_directories(place.parent_path())) sync_directory(directory_);
    Draft draft(directory_ / incoming / crypto::to_hex(crypto::SystemRandom().bytes(16)));
    draft.write(bytes);
    draft.move_to(place);
  }
  // Also when it was there: another process may have moved it in a moment ago.
  sync_directory(place.parent_path());
  return name;
}

/// A file that is asked for again is young again: a sweep must not take it from the row that will name it.
bool ContentStore::keeps_already(const fs::path& place) const {
  std::error_code gone;
  fs::last_write_time(place, fs::file_time_type::clock::now(), gone);
  return !gone;
}

std::optional<std::string> ContentStore::find(std::string_view sha256) const {
  std::ifstream in(path_of(sha256), std::ios::binary);
  if (!in) return std::nullopt;
  std::stringstream read;
  read << in.rdbuf();
  std::string bytes = std::move(read).str();
  if (crypto::sha256_hex(bytes) != sha256) throw std::runtime_error("a kept file is damaged: " + std::string(sha256));
  return bytes;
}

bool ContentStore::has(std::string_view sha256) const {
  return fs::exists(path_of(sha256));
}

void ContentStore::remove(std::string_view sha256) {
  const fs::path place = path_of(sha256);
  if (fs::remove(place)) sync_directory(place.parent_path());
}

void ContentStore::used_by(const std::string& database) {
  const auto known = lines_of(directory_ / users);
  if (known.size() > 1 || std::ranges::find(known, database) != known.end()) return;
  Descriptor(directory_ / users, O_WRONLY | O_CREAT | O_APPEND).write_all(database + "\n");
}

bool ContentStore::serves_one_database() const {
  return lines_of(directory_ / users).size() == 1;
}

/// Aside first, then a second look: a file that was asked for meanwhile goes back.
bool ContentStore::swept(const std::string& sha256) {
  const auto place = path_of(sha256);
  const auto aside = directory_ / incoming / sha256;
  std::error_code gone;
  fs::rename(place, aside, gone);
  if (gone) return false;
  if (is_old(aside)) return fs::remove(aside);
  fs::rename(aside, place);
  return false;
}

std::size_t ContentStore::sweep(const std::function<std::set<std::string>()>& named) {
  if (!serves_one_database()) return 0;
  auto old = all();
  std::erase_if(old, [&](const std::string& sha256) { return !is_old(path_of(sha256)); });
  if (old.empty()) return 0;
  const auto kept = named();
  std::erase_if(old, [&](const std::string& sha256) { return kept.contains(sha256); });
  return static_cast<std::size_t>(std::ranges::count_if(old, [&](const std::string& sha256) { return swept(sha256); }));
}

std::vector<std::string> ContentStore::all() const {
  std::vector<std::string> names;
  for (const auto& entry : fs::recursive_directory_iterator(directory_)) {
    const std::string name = entry.path().filename().string();
    if (entry.is_regular_file() && is_name(name)) names.push_back(name);
  }
  std::ranges::sort(names);
  return names;
}

}  // namespace marshrut::files
