#pragma once
// Reads ZIP archives from memory that a stranger made. Bytes are counted while they are unpacked, whatever
// the headers declare; nothing is ever written to disk. Refused: names that would leave a folder, names given
// twice, encryption, too many entries, too many bytes, too great a ratio.
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"

namespace marshrut::archive {

struct Limits {
  std::size_t entries = 2000;
  std::uint64_t bytes = 128 * 1024 * 1024;  // of all that is read from one archive
  /// Unpacked size over packed; counted once more than `ratio_from` came out, since small texts shrink well.
  std::uint64_t ratio = 200;
  std::uint64_t ratio_from = 8 * 1024 * 1024;
};

class Archive {
 public:
  /// The bytes must outlive the archive.
  static Result<Archive> open(std::string_view bytes, Limits limits = {});
  ~Archive();
  Archive(Archive&&) noexcept;
  Archive& operator=(Archive&&) noexcept;

  /// Names in the order of the archive; folders end in '/'.
  const std::vector<std::string>& names() const;
  bool has(std::string_view name) const;
  /// The unpacked bytes of an entry; errors::damaged when there is none of the name.
  Result<std::string> read(const std::string& name);

 private:
  struct State;
  explicit Archive(std::unique_ptr<State> state);
  std::unique_ptr<State> state_;
};

/// Whether bytes begin as a ZIP archive does.
bool is_archive(std::string_view bytes);

}  // namespace marshrut::archive
