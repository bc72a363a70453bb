#include "platform/archive/write.h"

#include <fmt/format.h>
#include <zip.h>

#include <ctime>
#include <memory>
#include <stdexcept>

namespace marshrut::archive {
namespace {

struct FreeSource {
  void operator()(zip_source_t* source) const { zip_source_free(source); }
};
using Source = std::unique_ptr<zip_source_t, FreeSource>;

struct Discard {
  void operator()(zip_t* opened) const { zip_discard(opened); }
};

[[noreturn]] void broken(const char* what) {
  throw std::runtime_error(fmt::format("an archive cannot be written: {}", what));
}

/// The format keeps the time of a wall clock, so the zone of this machine must not decide.
std::time_t wall_time(Instant made) {
  const auto seconds = static_cast<std::time_t>(made.ms / 1000);
  std::tm parts{};
  gmtime_r(&seconds, &parts);
  parts.tm_isdst = -1;
  return mktime(&parts);
}

void add(zip_t* zip, const Entry& entry, std::time_t time) {
  Source source(zip_source_buffer(zip, entry.bytes.data(), entry.bytes.size(), 0));
  if (!source) throw std::bad_alloc();
  const auto index = zip_file_add(zip, entry.name.c_str(), source.get(), ZIP_FL_ENC_UTF_8);
  if (index < 0) broken(zip_strerror(zip));
  source.release();
  zip_file_set_mtime(zip, static_cast<zip_uint64_t>(index), time, 0);
}

std::string bytes_of(zip_source_t* source) {
  zip_stat_t about;
  if (zip_source_stat(source, &about) != 0 || zip_source_open(source) != 0) broken("its bytes are lost");
  std::string bytes(about.size, '\0');
  const auto read = zip_source_read(source, bytes.data(), bytes.size());
  zip_source_close(source);
  if (read != static_cast<zip_int64_t>(bytes.size())) broken("its bytes are cut short");
  return bytes;
}

}  // namespace

std::string packed(const std::vector<Entry>& entries, Instant made) {
  Source kept(zip_source_buffer_create(nullptr, 0, 0, nullptr));
  if (!kept) throw std::bad_alloc();
  std::unique_ptr<zip_t, Discard> zip(zip_open_from_source(kept.get(), ZIP_CREATE | ZIP_TRUNCATE, nullptr));
  if (!zip) broken("it cannot be begun");
  zip_source_keep(kept.get());
  const auto time = wall_time(made);
  for (const auto& entry : entries) add(zip.get(), entry, time);
  if (zip_close(zip.get()) != 0) broken(zip_strerror(zip.get()));
  zip.release();
  return bytes_of(kept.get());
}

}  // namespace marshrut::archive
