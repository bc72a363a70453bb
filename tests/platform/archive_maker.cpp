#include "archive_maker.h"

#include <zip.h>

#include <stdexcept>

namespace marshrut::archive {

std::string make_archive(const std::vector<std::pair<std::string, std::string>>& entries) {
  zip_source_t* target = zip_source_buffer_create(nullptr, 0, 0, nullptr);
  zip_source_keep(target);
  zip_t* zip = zip_open_from_source(target, ZIP_TRUNCATE, nullptr);
  for (const auto& [name, content] : entries) {
    zip_source_t* source = zip_source_buffer(zip, content.data(), content.size(), 0);
    if (zip_file_add(zip, name.c_str(), source, ZIP_FL_ENC_UTF_8) < 0) throw std::runtime_error(name);
  }
  if (zip_close(zip) != 0) throw std::runtime_error("the archive of a test cannot be made");
  zip_source_open(target);
  zip_stat_t about;
  zip_source_stat(target, &about);
  std::string bytes(about.size, '\0');
  zip_source_read(target, bytes.data(), bytes.size());
  zip_source_close(target);
  zip_source_free(target);
  return bytes;
}

std::string with_declared_size(std::string archive, unsigned long size) {
  const auto write = [&](std::size_t at) {
    for (int i = 0; i < 4; ++i) archive[at + static_cast<std::size_t>(i)] = static_cast<char>(size >> (8 * i));
  };
  for (std::size_t at = archive.find("PK\x03\x04"); at != std::string::npos; at = archive.find("PK\x03\x04", at + 4)) {
    write(at + 22);
  }
  for (std::size_t at = archive.find("PK\x01\x02"); at != std::string::npos; at = archive.find("PK\x01\x02", at + 4)) {
    write(at + 24);
  }
  return archive;
}

}  // namespace marshrut::archive
