#include <doctest/doctest.h>

#include <sys/resource.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <thread>
#include <vector>

#include "archive_maker.h"
#include "platform/crypto/digest.h"
#include "platform/files/content.h"
#include "platform/files/errors.h"
#include "platform/files/kinds.h"

namespace marshrut::files {

namespace {

namespace fs = std::filesystem;

struct Folder {
  ~Folder() { fs::remove_all(path); }
  fs::path path = fs::temp_directory_path() / "marshrut_files_test";
};

std::string big_endian(std::uint32_t number) {
  return {static_cast<char>(number >> 24), static_cast<char>(number >> 16), static_cast<char>(number >> 8),
          static_cast<char>(number)};
}
std::string chunk(const std::string& name, const std::string& data) {
  return big_endian(static_cast<std::uint32_t>(data.size())) + name + data + "sum!";
}
std::string box(const std::string& name, const std::string& data) {
  return big_endian(static_cast<std::uint32_t>(data.size() + 8)) + name + data;
}

const std::string pdf = "%PDF-1.5\n1 0 obj\nendobj\ntrailer\n%%EOF\n";
const std::string png =
    "\x89PNG\r\n\x1a\n" + chunk("IHDR", std::string(13, 'x')) + chunk("IDAT", "data") + chunk("IEND", "");
const std::string jpeg = std::string("\xFF\xD8\xFF\xE0\0\x04JF\xFF\xDA\0\x02", 12) + "picture\xFF\xD9";
const std::string mp4 = box("ftyp", "isom\0\0\0\0") + box("moov", "x") + box("mdat", "film");
const std::string zip_end = std::string("PK\x05\x06", 4) + std::string(18, '\0');

std::string docx() {
  return archive::make_archive({{"[Content_Types].xml", "<x/>"}, {"word/document.xml", "<x/>"}});
}

const ErrorCode* refusal(const std::string& bytes, const std::string& name) {
  const auto kind = recognise(bytes, name);
  return kind ? nullptr : kind.error().code;
}

}  // namespace

TEST_CASE("files of the closed list are recognised by name and bytes") {
  const std::string odt_type = "application/vnd.oasis.opendocument.text";
  struct Row {
    std::string name;
    std::string bytes;
    FileKind kind;
  };
  const Row rows[] = {
      {"отчёт.PDF", pdf, FileKind::pdf},
      {"a.png", png, FileKind::png},
      {"a.jpeg", jpeg, FileKind::jpeg},
      {"a.JPG", jpeg + "notes of a phone", FileKind::jpeg},
      {"a.mp4", box("ftyp", "isomxxxx") + box("moov", "x") + box("mdat", "film"), FileKind::mp4},
      {"a.docx", docx(), FileKind::docx},
      {"a.xlsx", archive::make_archive({{"[Content_Types].xml", ""}, {"xl/workbook.xml", ""}}), FileKind::xlsx},
      {"a.pptx", archive::make_archive({{"[Content_Types].xml", ""}, {"ppt/presentation.xml", ""}}), FileKind::pptx},
      {"a.odt", archive::make_archive({{"mimetype", odt_type}, {"content.xml", ""}}), FileKind::odt},
      {"a.txt", "просто текст\r\n", FileKind::text},
      {"a.txt", "\xCF\xF0\xE8\xE2\xE5\xF2", FileKind::text},
      {"a.csv", "a;b\n", FileKind::csv},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    const auto kind = recognise(row.bytes, row.name);
    REQUIRE_MESSAGE(kind, (kind ? "" : kind.error().words_en()));
    CHECK(*kind == row.kind);
    CHECK_FALSE(media_type(*kind).empty());
  }
}

TEST_CASE("what is not on the list, or not what it says, is refused with the reason") {
  struct Row {
    std::string name;
    std::string bytes;
    const ErrorCode* code;
  };
  const Row rows[] = {
      {"a.pdf", "", &errors::empty},
      {"a.pdf", std::string(largest_file + 1, 'x'), &errors::too_large},
      {"a.exe", "MZ", &errors::kind_not_allowed},
      {"a.svg", "<svg/>", &errors::kind_not_allowed},
      {"a.html", "x", &errors::kind_not_allowed},
      {"a.docm", docx(), &errors::kind_not_allowed},
      {"a.zip", docx(), &errors::kind_not_allowed},
      {"pdf", pdf, &errors::kind_not_allowed},
      {"a.pdf.exe", pdf, &errors::kind_not_allowed},
      {"a.\u202Efdp.exe", pdf, &errors::kind_not_allowed},
      {"a.pdf", png, &errors::not_what_it_says},
      {"a.pdf", "junk" + pdf, &errors::not_what_it_says},
      {"a.pdf", "%PDF-1.5 without an end", &errors::not_what_it_says},
      {"a.png", jpeg, &errors::not_what_it_says},
      {"a.png", png.substr(0, png.size() - 3), &errors::not_what_it_says},
      {"a.jpg", "\xFF\xD8\xFF\xE0", &errors::not_what_it_says},
      {"a.mp4", mp4.substr(0, mp4.size() - 2), &errors::not_what_it_says},
      {"a.xlsx", docx(), &errors::not_what_it_says},
      {"a.docx", docx().substr(0, 40), &errors::not_what_it_says},
      {"a.txt", std::string("a\0b", 3), &errors::not_what_it_says},
      {"a.txt", pdf, &errors::not_what_it_says},
      {"a.pdf", pdf + docx(), &errors::two_kinds_at_once},
      {"a.pdf", "%PDF-1.5 <script>1</script> %%EOF", &errors::two_kinds_at_once},
      {"a.png", png + docx(), &errors::two_kinds_at_once},
      {"a.png", png + "x", &errors::two_kinds_at_once},
      {"a.jpg", jpeg + docx(), &errors::two_kinds_at_once},
      {"a.jpg", jpeg + zip_end, &errors::two_kinds_at_once},
      {"a.docx", docx() + pdf, &errors::two_kinds_at_once},
      {"a.docx", archive::make_archive({{"[Content_Types].xml", "%PDF-1.5"}, {"word/document.xml", ""}}),
       &errors::two_kinds_at_once},
      {"a.txt", "<HTML><script>", &errors::two_kinds_at_once},
      {"a.docx",
       archive::make_archive({{"[Content_Types].xml", ""}, {"word/document.xml", ""}, {"word/vbaProject.bin", ""}}),
       &errors::has_macros},
  };
  for (const Row& row : rows) {
    CAPTURE(row.name);
    CAPTURE(row.bytes.substr(0, 40));
    CHECK(refusal(row.bytes, row.name) == row.code);
  }
}

TEST_CASE("names to show keep no folders, marks or lengths that fool") {
  CHECK(display_name("C:\\папка\\отчёт.pdf") == "отчёт.pdf");
  CHECK(display_name("../../etc/passwd") == "passwd");
  CHECK(display_name("a\r\nb\"<>.pdf") == "ab___.pdf");
  CHECK(display_name("a\u202Efdp.exe") == "afdp.exe");
  CHECK(display_name("") == "");
  const std::string cut = display_name(std::string(500, 'x') + ".docx");
  CHECK(cut.size() == 120);
  CHECK(cut.ends_with("x.docx"));
}

TEST_CASE("a file that is put can be found by its digest, once, and outlives the store") {
  const Folder folder;
  std::string name;
  {
    ContentStore store(folder.path);
    name = store.put("содержание");
    CHECK(name == crypto::sha256_hex("содержание"));
    CHECK(store.put("содержание") == name);
    CHECK(store.put("") == crypto::sha256_hex(""));
  }
  ContentStore store(folder.path);
  CHECK(store.find(name) == "содержание");
  CHECK(store.has(name));
  CHECK(store.all().size() == 2);
  CHECK_FALSE(store.find(std::string(64, '0')));
  store.remove(name);
  CHECK_FALSE(store.has(name));
  store.remove(name);
}

TEST_CASE("a name that is no digest never reaches the disk") {
  const Folder folder;
  ContentStore store(folder.path);
  for (const char* name : {"", "../../etc/passwd", "ABCDEF"})
    CHECK_THROWS_AS((void)store.find(name), std::invalid_argument);
  CHECK_THROWS_AS((void)store.find(std::string(64, 'A')), std::invalid_argument);
}

TEST_CASE("a damaged file is a fault, not content") {
  const Folder folder;
  ContentStore store(folder.path);
  const std::string name = store.put("content");
  fs::permissions(folder.path / name.substr(0, 2) / name, fs::perms::owner_all);
  std::ofstream(folder.path / name.substr(0, 2) / name) << "Content";
  CHECK_THROWS((void)store.find(name));
}

TEST_CASE("a disk that is full leaves no half-written file and is a fault") {
  const Folder folder;
  ContentStore store(folder.path);
  rlimit old{};
  getrlimit(RLIMIT_FSIZE, &old);
  const auto old_handler = std::signal(SIGXFSZ, SIG_IGN);
  rlimit small = old;
  small.rlim_cur = 1000;
  setrlimit(RLIMIT_FSIZE, &small);
  CHECK_THROWS_AS(store.put(std::string(5000, 'x')), std::system_error);
  setrlimit(RLIMIT_FSIZE, &old);
  std::signal(SIGXFSZ, old_handler);
  CHECK(store.all().empty());
  CHECK(fs::is_empty(folder.path / "incoming"));
  CHECK(store.has(store.put(std::string(5000, 'x'))));
}

TEST_CASE("threads that put the same file agree") {
  const Folder folder;
  ContentStore store(folder.path);
  {
    std::vector<std::jthread> threads;
    for (int i = 0; i < 4; ++i) {
      threads.emplace_back([&] {
        for (int n = 0; n < 20; ++n) store.put("content " + std::to_string(n));
      });
    }
  }
  CHECK(store.all().size() == 20);
  CHECK(fs::is_empty(folder.path / "incoming"));
}

TEST_CASE("leftovers of a process that died are swept, fresh drafts are not") {
  const Folder folder;
  {
    ContentStore store(folder.path);
  }
  std::ofstream(folder.path / "incoming" / "old") << "x";
  std::ofstream(folder.path / "incoming" / "fresh") << "x";
  fs::last_write_time(folder.path / "incoming" / "old", fs::file_time_type::clock::now() - std::chrono::hours(48));
  ContentStore store(folder.path);
  CHECK_FALSE(fs::exists(folder.path / "incoming" / "old"));
  CHECK(fs::exists(folder.path / "incoming" / "fresh"));
}

TEST_CASE("a sweep takes what is older than a day and named by nobody, and nothing where two databases keep files") {
  Folder folder;
  ContentStore store(folder.path);
  store.used_by("one");
  store.used_by("one");
  const auto orphan = store.put("orphan"), named = store.put("named"), young = store.put("young");
  const auto again = store.put("asked for again");
  const auto long_ago = fs::file_time_type::clock::now() - std::chrono::hours(25);
  for (const auto& sha256 : {orphan, named, again}) fs::last_write_time(folder.path / sha256.substr(0, 2) / sha256, long_ago);
  store.put("asked for again");
  const auto rows = [&] { return std::set<std::string>{named}; };
  CHECK(store.sweep(rows) == 1);
  CHECK_FALSE(store.has(orphan));
  CHECK(store.has(named));
  CHECK(store.has(young));
  CHECK(store.has(again));
  CHECK(store.sweep(rows) == 0);
  store.used_by("another");
  fs::last_write_time(folder.path / young.substr(0, 2) / young, long_ago);
  CHECK(store.sweep(rows) == 0);
  CHECK(store.has(young));
}

}  // namespace marshrut::files
