#include "platform/archive/archive.h"

#include <zip.h>

#include <algorithm>
#include <set>

#include "base/text.h"
#include "platform/archive/errors.h"

namespace marshrut::archive {

namespace {

struct CloseEntry {
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};

bool is_safe(std::string_view name) {
  if (name.empty() || name.front() == '/' || !is_utf8(name)) return false;
  const auto forbidden = [](char byte) {
    return static_cast<unsigned char>(byte) < 0x20 || byte == '\\' || byte == ':';
  };
  if (std::ranges::any_of(name, forbidden)) return false;
  for (std::size_t at = 0; at <= name.size();) {
    const std::size_t end = std::min(name.find('/', at), name.size());
    const std::string_view step = name.substr(at, end - at);
    if (step == ".." || step == ".") return false;
    at = end + 1;
  }
  return true;
}

/// The count of entries that the end record announces, before memory is spent on them; a 64-bit record means
/// many.
std::size_t announced_entries(std::string_view bytes) {
  constexpr std::string_view end_mark{"PK\x05\x06", 4};
  constexpr std::size_t end_length = 22;
  const std::size_t at = bytes.rfind(end_mark);
  if (at == std::string_view::npos || bytes.size() - at < end_length) return 0;
  if (bytes.rfind("PK\x06\x07") != std::string_view::npos) return 0xFFFF;
  const auto byte = [&](std::size_t offset) { return static_cast<unsigned char>(bytes[at + offset]); };
  return byte(10) | static_cast<std::size_t>(byte(11)) << 8;
}

}  // namespace

struct Archive::State {
  struct Close {
    void operator()(zip_t* opened) const { zip_discard(opened); }
  };

  std::unique_ptr<zip_t, Close> zip;
  Limits limits;
  std::vector<std::string> names;
  std::uint64_t unpacked = 0;

  Result<void> take_names();
};

Result<void> Archive::State::take_names() {
  const auto count = static_cast<std::size_t>(zip_get_num_entries(zip.get(), 0));
  if (count > limits.entries) return fail(errors::too_many_entries, "", std::to_string(limits.entries));
  std::set<std::string_view> seen;
  names.reserve(count);
  for (std::size_t i = 0; i < count; ++i) {
    zip_stat_t about;
    if (zip_stat_index(zip.get(), i, ZIP_FL_ENC_UTF_8, &about) != 0) return fail(errors::damaged);
    const std::string_view name = about.name == nullptr ? "" : about.name;
    if (!is_safe(name)) return fail(errors::unsafe_name);
    if ((about.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && about.encryption_method != ZIP_EM_NONE) {
      return fail(errors::encrypted);
    }
    names.emplace_back(name);
    if (!seen.insert(names.back()).second) return fail(errors::unsafe_name);
  }
  return {};
}

Archive::Archive(std::unique_ptr<State> state) : state_(std::move(state)) {}
Archive::~Archive() = default;
Archive::Archive(Archive&&) noexcept = default;
Archive& Archive::operator=(Archive&&) noexcept = default;

Result<Archive> Archive::open(std::string_view bytes, Limits limits) {
  if (announced_entries(bytes) > limits.entries) {
    return fail(errors::too_many_entries, "", std::to_string(limits.entries));
  }
  // The library takes no bytes at all for an archive yet to be made.
  if (bytes.empty()) return fail(errors::damaged);
  zip_source_t* source = zip_source_buffer_create(bytes.data(), bytes.size(), 0, nullptr);
  if (source == nullptr) throw std::bad_alloc();
  auto state = std::make_unique<State>();
  state->limits = limits;
  state->zip.reset(zip_open_from_source(source, ZIP_RDONLY, nullptr));
  if (!state->zip) {
    zip_source_free(source);
    return fail(errors::damaged);
  }
  TRY(state->take_names());
  return Archive(std::move(state));
}

const std::vector<std::string>& Archive::names() const {
  return state_->names;
}

bool Archive::has(std::string_view name) const {
  return std::ranges::find(names(), name) != names().end();
}

Result<std::string> Archive::read(const std::string& name) {
  const auto index = zip_name_locate(state_->zip.get(), name.c_str(), ZIP_FL_ENC_UTF_8);
  zip_stat_t about;
  if (index < 0 || zip_stat_index(state_->zip.get(), static_cast<zip_uint64_t>(index), 0, &about) != 0) {
    return fail(errors::damaged);
  }
  const std::unique_ptr<zip_file_t, CloseEntry> file(
      zip_fopen_index(state_->zip.get(), static_cast<zip_uint64_t>(index), 0));
  if (!file) return fail(errors::damaged);
  const Limits& limits = state_->limits;
  std::string out;
  char piece[64 * 1024];
  for (;;) {
    const zip_int64_t some = zip_fread(file.get(), piece, sizeof piece);
    if (some < 0) return fail(errors::damaged);
    if (some == 0) return out;
    out.append(piece, static_cast<std::size_t>(some));
    state_->unpacked += static_cast<std::uint64_t>(some);
    const bool shrunk_beyond_belief = out.size() > limits.ratio_from && out.size() / limits.ratio > about.comp_size;
    if (state_->unpacked > limits.bytes || shrunk_beyond_belief) return fail(errors::too_large_inside);
  }
}

bool is_archive(std::string_view bytes) {
  return bytes.starts_with("PK\x03\x04");
}

}  // namespace marshrut::archive
