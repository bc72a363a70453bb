// Whose file it is does not stay in a clean copy (US-E04).
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <sstream>

#include "platform/archive/archive.h"
#include "platform/archive/errors.h"
#include "platform/archive/write.h"
#include "platform/files/clean.h"
#include "platform/files/errors.h"

using namespace marshrut;
using namespace marshrut::files;

namespace {

std::string sample(const std::string& name) {
  std::ifstream in(MARSHRUT_ROOT "/tests/platform/data/files/" + name, std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  REQUIRE(!bytes.str().empty());
  return bytes.str();
}

bool names(const std::string& bytes, std::string_view author) { return bytes.find(author) != bytes.npos; }

std::string cleaned(const std::string& bytes, FileKind kind) {
  const auto clean = without_author(bytes, kind);
  REQUIRE_MESSAGE(clean, (clean ? "" : clean.error().words_en()));
  REQUIRE(recognise(*clean, "work." + std::string(extension(kind))).value() == kind);
  CHECK(without_author(bytes, kind).value() == *clean);
  return *clean;
}

/// Width and height that the frame of a JPEG gives, both under 256.
std::pair<int, int> measures_of(const std::string& jpeg) {
  const auto frame = jpeg.find("\xFF\xC0");
  REQUIRE(frame != jpeg.npos);
  return {jpeg[frame + 8], jpeg[frame + 6]};
}

constexpr const char* pdf =
    "%PDF-1.4\n"
    "1 0 obj\n<< /Type /Catalog /Pages 2 0 R /Metadata 5 0 R >>\nendobj\n"
    "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
    "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Annots [6 0 R 7 0 R] >>\nendobj\n"
    "4 0 obj\n<< /Author (Avtor Raboty) /Title (Answer of Avtor Raboty) >>\nendobj\n"
    "5 0 obj\n<< /Type /Metadata /Subtype /XML /Length 27 >>\nstream\n<dc:creator>Avtor Raboty</\nendstream\nendobj\n"
    "6 0 obj\n<< /Type /Annot /Subtype /Text /Rect [0 0 10 10] /T (Avtor Raboty) /Contents (Look here) >>\nendobj\n"
    "7 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /Rect [0 0 10 10] /T (field) >>\nendobj\n"
    "trailer\n<< /Root 1 0 R /Info 4 0 R /Size 8 >>\n%%EOF\n";

}  // namespace

TEST_CASE("a PDF loses its properties, XMP and the authors of notes, and keeps its notes and the names of fields") {
  const auto clean = cleaned(pdf, FileKind::pdf);
  CHECK_FALSE(names(clean, "Avtor"));
  CHECK(names(clean, "Look here"));
  CHECK(names(clean, "(field)"));
}

TEST_CASE("a photograph inside a PDF loses what the camera noted and lies as it lay") {
  const auto photo = sample("photo.jpg");
  const auto with_photo = fmt::format(
      "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n"
      "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Resources << /XObject << /P 4 0 R >> >> >>\nendobj\n"
      "4 0 obj\n<< /Type /XObject /Subtype /Image /Width 32 /Height 16 /BitsPerComponent 8 /ColorSpace /DeviceRGB "
      "/Filter /DCTDecode /Length {} >>\nstream\n{}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n",
      photo.size(), photo);
  const auto clean = cleaned(with_photo, FileKind::pdf);
  CHECK_FALSE(names(clean, "Avtor"));
  CHECK(measures_of(clean) == std::pair{32, 16});
}

TEST_CASE("pictures lose what a camera or a program noted, and a photograph stands upright") {
  const auto photo = sample("photo.jpg");
  REQUIRE(names(photo, "Avtor Raboty"));
  const auto clean = cleaned(photo, FileKind::jpeg);
  CHECK_FALSE(names(clean, "Avtor"));
  CHECK_FALSE(names(clean, "Exif"));
  CHECK(measures_of(clean) == std::pair{16, 32});  // it lay: 32 wide and 16 high

  const auto picture = sample("picture.png");
  REQUIRE(names(picture, "Avtor Raboty"));
  CHECK_FALSE(names(cleaned(picture, FileKind::png), "Avtor"));
}

TEST_CASE("office files lose their properties and the authors of notes and changes, pictures inside what they note") {
  std::ifstream in(MARSHRUT_ROOT "/tests/stories/expert_work.docx", std::ios::binary);
  std::stringstream bytes;
  bytes << in.rdbuf();
  const auto work = bytes.str();
  auto given = archive::Archive::open(work).value();
  std::vector<archive::Entry> entries;
  for (const auto& name : given.names()) entries.push_back({name, given.read(name).value()});
  entries.push_back({"word/media/image1.jpg", sample("photo.jpg")});
  const auto clean = cleaned(archive::packed(entries, Instant{946'684'800'000}), FileKind::docx);
  auto archive = archive::Archive::open(clean).value();
  CHECK(measures_of(archive.read("word/media/image1.jpg").value()) == std::pair{32, 16});  // the page turns it
  CHECK(archive.names().size() == entries.size() - 1);  // its properties
  for (const auto& name : archive.names()) {
    const auto part = archive.read(name).value();
    CHECK_MESSAGE(!names(part, "Автор"), name);
    CHECK_MESSAGE(!names(part, "Avtor"), name);
  }
  CHECK(names(archive.read("word/document.xml").value(), "И попрошу объяснить."));
  CHECK(names(archive.read("word/comments.xml").value(), "Проверить"));
}

TEST_CASE("what cannot be cleaned is refused: a film, a damaged file, one under a password") {
  CHECK(without_author("....ftypisom", FileKind::mp4).error().code == &errors::film_shows_author);
  CHECK(without_author("%PDF-1.4\nnothing\n%%EOF\n", FileKind::pdf).error().code == &errors::not_cleaned);
  CHECK(without_author(sample("photo.jpg").substr(0, 200), FileKind::jpeg).error().code == &errors::not_cleaned);
  CHECK(without_author(sample("picture.png").substr(0, 40), FileKind::png).error().code == &errors::not_cleaned);
  CHECK(without_author("PK\x03\x04 broken", FileKind::docx).error().code == &archive::errors::damaged);
  CHECK(without_author("Мой ответ", FileKind::text).value() == "Мой ответ");
}
