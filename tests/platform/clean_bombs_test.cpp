// A small file that unpacks to a large one costs little to refuse.
#include <doctest/doctest.h>
#include <fmt/format.h>
#include <zlib.h>

#include "platform/archive/write.h"
#include "platform/files/clean.h"
#include "platform/files/errors.h"

using namespace marshrut;
using namespace marshrut::files;
using archive::Entry;

namespace {

std::string deflated(const std::string& bytes) {
  auto size = compressBound(static_cast<uLong>(bytes.size()));
  std::string out(size, '\0');
  REQUIRE(compress2(reinterpret_cast<Bytef*>(out.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
                    static_cast<uLong>(bytes.size()), 1) == Z_OK);
  out.resize(size);
  return out;
}

const ErrorCode* refusal_of(const std::string& bytes, FileKind kind) {
  const auto clean = without_author(bytes, kind);
  return clean ? nullptr : clean.error().code;
}

std::string whole(std::size_t number) {
  return {static_cast<char>(number >> 24), static_cast<char>(number >> 16), static_cast<char>(number >> 8), static_cast<char>(number)};
}

/// Object 5 lies packed in object 4, as the table in object 6 says.
std::string pdf_with_packed(const std::string& filter, const std::string& packed) {
  std::string out = "%PDF-1.5\n";
  std::string rows("\0\0\0\0\0\xFF\xFF", 7);
  const auto add = [&](int number, const std::string& object) {
    rows += "\1" + whole(out.size()) + std::string(2, '\0');
    out += fmt::format("{} 0 obj\n{}\nendobj\n", number, object);
  };
  const auto stream = [](const std::string& dictionary, const std::string& bytes) {
    return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", dictionary, bytes.size(), bytes);
  };
  add(1, "<< /Type /Catalog /Pages 2 0 R /X 5 0 R >>");
  add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
  add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] >>");
  add(4, stream("/Type /ObjStm /N 1 /First 4 /Filter " + filter, packed));
  rows += "\2" + whole(4) + std::string(2, '\0') + "\1" + whole(out.size()) + std::string(2, '\0');
  const auto table = out.size();
  return out + fmt::format("6 0 obj\n{}\nendobj\nstartxref\n{}\n%%EOF\n",
                           stream("/Type /XRef /Size 7 /W [1 4 2] /Root 1 0 R", rows), table);
}

std::string document(std::vector<Entry> parts) {
  parts.insert(parts.begin(), {"[Content_Types].xml", "<Types/>"});
  return archive::packed(parts, Instant{946'684'800'000});
}

std::string repeated(std::string_view text, std::size_t times) {
  std::string out;
  out.reserve(text.size() * times);
  for (std::size_t i = 0; i < times; ++i) out += text;
  return out;
}

/// Says how large it is and holds nothing to draw.
std::string png(std::uint32_t width, std::uint32_t height) {
  const auto chunk = [](const std::string& named) {
    const auto sum = crc32(0, reinterpret_cast<const Bytef*>(named.data()), static_cast<uInt>(named.size()));
    return whole(named.size() - 4) + named + whole(sum);
  };
  using namespace std::string_literals;
  return "\x89PNG\r\n\x1a\n"s + chunk("IHDR" + whole(width) + whole(height) + "\x08\x02\x00\x00\x00"s) + chunk("IEND");
}

}  // namespace

TEST_CASE("the packed objects of a PDF are counted, however they are packed; what a page draws is not unpacked at all") {
  const std::string object = "5 0 << /Kept true >>";
  const auto clean = without_author(pdf_with_packed("/FlateDecode", deflated(object)), FileKind::pdf);
  REQUIRE(clean);
  CHECK(clean->find("/Kept true") != clean->npos);
  const auto bomb = deflated(object + std::string(30 * 1024 * 1024, ' '));
  CHECK(refusal_of(pdf_with_packed("/FlateDecode", bomb), FileKind::pdf) == &errors::too_much_inside);
  CHECK(refusal_of(pdf_with_packed("[/FlateDecode /FlateDecode]", deflated(bomb)), FileKind::pdf) == &errors::too_much_inside);
  CHECK(refusal_of(pdf_with_packed("/LZWDecode", bomb), FileKind::pdf) == &errors::too_much_inside);
  CHECK(refusal_of(pdf_with_packed("[/ASCIIHexDecode /RunLengthDecode]", "00>"), FileKind::pdf) == &errors::too_much_inside);
  CHECK(refusal_of(pdf_with_packed("/FlateDecode", deflated("5 0 [" + repeated("0 ", 2'000'000) + "]")), FileKind::pdf) ==
        &errors::too_much_inside);
  CHECK(refusal_of("%PDF-1.4\n1 0 obj\n[" + repeated("[]", 1'000'000) + "]\nendobj\n%%EOF\n", FileKind::pdf) ==
        &errors::too_much_inside);

  const auto drawn = deflated(bomb);
  const auto page = fmt::format("%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\n"
                                "endobj\n3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents 4 0 R >>\nendobj\n4 0 obj\n"
                                "<< /Filter [/FlateDecode /FlateDecode] /Length {} >>\nstream\n{}\nendstream\nendobj\n"
                                "trailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n", drawn.size(), drawn);
  CHECK(without_author(page, FileKind::pdf).value().find(drawn) != std::string::npos);
}

TEST_CASE("rows of a table that foretell each other are read as they were meant") {
  // The filters of PNG, one after another, over rows of two bytes.
  const std::string rows("\x02\x35\x20" "\x02\x00\x00" "\x01\x30\xF0" "\x03\x0A\x00" "\x04\x00\x00", 15);
  const auto clean = without_author(
      pdf_with_packed("/FlateDecode /DecodeParms << /Predictor 12 /Columns 2 >>", deflated(rows)), FileKind::pdf);
  CHECK(clean);  // "5 " and no more: object 5 is nothing, the file is whole
}

TEST_CASE("pictures of a document are counted together, the scans of a photograph with them") {
  CHECK(without_author(png(5000, 8000), FileKind::png));
  CHECK(refusal_of(png(10000, 8000), FileKind::png) == &errors::pictures_too_large);
  CHECK(refusal_of(png(0x80000000, 0x80000000), FileKind::png) == &errors::pictures_too_large);
  std::vector<Entry> parts{{"word/document.xml", "<a/>"}};
  for (int i = 0; i < 6; ++i) {
    if (i == 5) CHECK(refusal_of(document(parts), FileKind::docx) == nullptr);
    parts.push_back({fmt::format("word/media/{}.png", i), png(5000, 8000)});
  }
  CHECK(refusal_of(document(parts), FileKind::docx) == &errors::pictures_too_large);
  using namespace std::string_literals;
  const auto frame = "\xFF\xD8\xFF\xC2\x00\x0B\x08\x00\x08\x00\x08\x01\x01\x11\x00"s;
  const auto scan = "\xFF\xDA\x00\x08\x01\x01\x00\x01\x01\x00"s;
  CHECK(refusal_of(frame + repeated(scan, 101) + "\xFF\xD9", FileKind::jpeg) == &errors::pictures_too_large);
}

TEST_CASE("the markup of an office file is counted by the part and together, and its depth") {
  const auto markup = "<a>" + repeated("<b/>", 2'000'000) + "</a>";  // 8 MB
  std::string large = "<a>";
  for (int i = 0; large.size() < 13'000'000; ++i) large += fmt::format("<b c=\"{}\"/>", i);
  std::vector<Entry> parts{{"word/document.xml", large + "</a>"}};
  CHECK(refusal_of(document(parts), FileKind::docx) == &errors::too_much_inside);
  parts = {{"word/document.xml", "<a/>"}};
  for (int i = 0; i < 7; ++i) parts.push_back({fmt::format("word/header{}.xml", i), markup});
  CHECK(refusal_of(document(parts), FileKind::docx) == &errors::too_much_inside);
  const auto deep = repeated("<a>", 300) + repeated("</a>", 300);
  CHECK(refusal_of(document({{"word/document.xml", deep}}), FileKind::docx) == &errors::too_much_inside);
  CHECK(refusal_of(document({{"word/document.xml", "<a/>"}, {"word/_rels/document.xml.rels", deep}}), FileKind::docx) ==
        &errors::too_much_inside);
}
