#include <doctest/doctest.h>

#include <sys/resource.h>

#include "archive_maker.h"
#include "platform/archive/archive.h"
#include "platform/archive/errors.h"

namespace marshrut::archive {

namespace {

const ErrorCode* refusal_to_open(const std::string& bytes, Limits limits = {}) {
  const auto opened = Archive::open(bytes, limits);
  return opened ? nullptr : opened.error().code;
}

const ErrorCode* refusal_to_read(const std::string& bytes, Limits limits = {}) {
  auto opened = Archive::open(bytes, limits);
  REQUIRE(opened);
  for (const std::string& name : opened->names()) {
    const auto read = opened->read(name);
    if (!read) return read.error().code;
  }
  return nullptr;
}

long peak_memory_kib() {
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  return usage.ru_maxrss;
}

}  // namespace

TEST_CASE("an archive gives back what was put in") {
  const std::string bytes = make_archive({{"a.txt", "первый"}, {"папка/б.txt", std::string(100'000, 'x')}});
  auto archive = Archive::open(bytes);
  REQUIRE(archive);
  CHECK(archive->names() == std::vector<std::string>{"a.txt", "папка/б.txt"});
  CHECK(archive->has("a.txt"));
  CHECK_FALSE(archive->has("b.txt"));
  CHECK(*archive->read("a.txt") == "первый");
  CHECK(archive->read("папка/б.txt")->size() == 100'000);
  CHECK(archive->read("b.txt").error().code == &errors::damaged);
}

TEST_CASE("names that would leave a folder are refused") {
  for (const char* name : {"../a", "a/../../b", "/etc/passwd", "..", "a\\b", "C:a", "a/./b", "a\nb"}) {
    CAPTURE(name);
    CHECK(refusal_to_open(make_archive({{name, "x"}})) == &errors::unsafe_name);
  }
  CHECK(refusal_to_open(make_archive({{"a..b/c...", "x"}})) == nullptr);
}

TEST_CASE("a bomb is refused by the bytes that come out, early and in little memory") {
  const std::string bomb = make_archive({{"a", std::string(96 * 1024 * 1024, '\0')}});
  CHECK(bomb.size() < 200'000);
  const long before = peak_memory_kib();
  CHECK(refusal_to_read(bomb) == &errors::too_large_inside);
  CHECK(peak_memory_kib() - before < 64 * 1024);
}

TEST_CASE("a bomb that declares a small size is refused too") {
  const std::string bomb = make_archive({{"a", std::string(32 * 1024 * 1024, '\0')}});
  CHECK(refusal_to_read(with_declared_size(bomb, 10)) != nullptr);
}

TEST_CASE("many entries that are each small are counted together") {
  std::vector<std::pair<std::string, std::string>> entries;
  for (int i = 0; i < 20; ++i) entries.emplace_back("e" + std::to_string(i), std::string(1024 * 1024, 'x'));
  Limits limits;
  limits.bytes = 10 * 1024 * 1024;
  CHECK(refusal_to_read(make_archive(entries), limits) == &errors::too_large_inside);
}

TEST_CASE("too many entries are refused") {
  std::vector<std::pair<std::string, std::string>> entries;
  for (int i = 0; i < 30; ++i) entries.emplace_back("e" + std::to_string(i), "");
  Limits limits;
  limits.entries = 29;
  CHECK(refusal_to_open(make_archive(entries), limits) == &errors::too_many_entries);
  limits.entries = 30;
  CHECK(refusal_to_open(make_archive(entries), limits) == nullptr);
}

TEST_CASE("damage anywhere is refused or read as it was, never a fault") {
  const std::string whole = make_archive({{"a.txt", "содержание, которое сжимается, сжимается, сжимается"}});
  for (std::size_t at = 0; at < whole.size(); ++at) {
    std::string broken = whole;
    broken[at] = static_cast<char>(broken[at] ^ 0xFF);
    auto archive = Archive::open(broken);
    if (!archive) continue;
    for (const std::string& name : archive->names()) {
      const auto read = archive->read(name);
      if (read) CHECK(*read == "содержание, которое сжимается, сжимается, сжимается");
    }
  }
  for (std::size_t size = 0; size < whole.size(); ++size) CHECK(refusal_to_open(whole.substr(0, size)) != nullptr);
}

}  // namespace marshrut::archive
