// Where programs write whose file it is, place by place (US-E04).
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <map>

#include "platform/archive/archive.h"
#include "platform/archive/write.h"
#include "platform/files/clean.h"
#include "platform/files/errors.h"

using namespace marshrut;
using namespace marshrut::files;
using archive::Entry;

namespace {

constexpr std::string_view author = "Avtor-Raboty";

bool names_author(std::string_view bytes) { return bytes.find(author) != bytes.npos; }

std::string segment(unsigned char mark, std::string_view data) {
  const auto length = data.size() + 2;
  return std::string("\xFF") + static_cast<char>(mark) + static_cast<char>(length >> 8) + static_cast<char>(length & 0xFF) +
         std::string(data);
}

/// Eight by eight, grey, of zero coefficients, with one more segment.
std::string photo(const std::string& more) {
  using namespace std::string_literals;
  const auto table = [](char id) { return segment(0xC4, std::string(1, id) + "\x01" + std::string(15, '\0') + std::string(1, '\0')); };
  return "\xFF\xD8"s + more + segment(0xDB, std::string(1, '\0') + std::string(64, '\1')) +
         segment(0xC0, "\x08\x00\x08\x00\x08\x01\x01\x11\x00"s) + table('\x00') + table('\x10') +
         segment(0xDA, "\x01\x01\x00\x00\x3F\x00"s) + "\x3F\xFF\xD9"s;
}
std::string photo_with_comment() { return photo(segment(0xFE, author)); }

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char one : bytes) out += fmt::format("{:02x}", static_cast<unsigned char>(one));
  return out;
}

std::string stream(const std::string& dictionary, std::string_view bytes) {
  return fmt::format("<< {} /Length {} >>\nstream\n{}\nendstream", dictionary, bytes.size(), bytes);
}

/// A catalog with what is given, a page with what is given, and further objects from 4 on.
std::string pdf(const std::string& catalog, const std::string& page, const std::vector<std::string>& objects = {}) {
  std::string out = fmt::format(
      "%PDF-1.5\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R {} >>\nendobj\n"
      "2 0 obj\n<< /Type /Pages /Kids [3 0 R] /Count 1 >>\nendobj\n"
      "3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] {} >>\nendobj\n",
      catalog, page);
  int number = 4;
  for (const auto& object : objects) out += fmt::format("{} 0 obj\n{}\nendobj\n", number++, object);
  return out + fmt::format("trailer\n<< /Root 1 0 R /Size {} >>\n%%EOF\n", number);
}

std::string cleaned_of(const std::string& bytes, FileKind kind) {
  const auto clean = without_author(bytes, kind);
  REQUIRE_MESSAGE(clean, (clean ? "" : clean.error().words_en()));
  CHECK(recognise(*clean, "work." + std::string(extension(kind))).value() == kind);
  return *clean;
}

std::string packed(const std::vector<Entry>& parts) { return archive::packed(parts, Instant{946'684'800'000}); }

/// Every part that stays, unpacked, by name.
std::map<std::string, std::string> parts_of(const std::string& bytes, FileKind kind) {
  const auto clean = cleaned_of(bytes, kind);
  auto archive = archive::Archive::open(clean).value();
  std::map<std::string, std::string> parts;
  for (const auto& name : archive.names()) {
    parts[name] = archive.read(name).value();
    CHECK_MESSAGE(!names_author(parts[name]), name);
  }
  return parts;
}

const Entry types{"[Content_Types].xml",
                  R"(<Types><Default Extension="xml" ContentType="application/xml"/>)"
                  R"(<Override PartName="/word/document.xml" ContentType="main+xml"/>)"
                  R"(<Override PartName="/word/own.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>)"
                  R"(<Override PartName="/docProps/core0.xml" ContentType="core+xml"/></Types>)"};

}  // namespace

TEST_CASE("a PDF loses its author wherever a dictionary stands: directly in another, in a tree of names, in a signature") {
  const std::pair<const char*, const char*> places[]{
      {"", "/Annots [<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /T (Avtor-Raboty) >>]"},
      {"", "/Annots [<< /Subtype /FileAttachment /Rect [0 0 9 9] /FS << /F (Avtor-Raboty) >> >>]"},
      {"/Names << /EmbeddedFiles << /Names [(Avtor-Raboty) << /Type /Filespec /F (Avtor-Raboty) >>] >> >>", ""},
      {"/AF [<< /Type /Filespec /UF (Avtor-Raboty) >>]", ""},
      {"/AcroForm << /Fields [<< /FT /Sig /T (s) /V << /Type /Sig /Name (Avtor-Raboty) /Contents <00> >> >>] >>", ""},
      {"/AcroForm << /Fields [<< /FT /Sig /T (s) /V << /ByteRange [0 1 2 3] /ContactInfo (Avtor-Raboty) >> >>] >>", ""},
      {"/OCProperties << /D << /Creator (Avtor-Raboty) >> >>", ""},
      {"/Threads [<< /Type /Thread /I << /Title (t) /Author (Avtor-Raboty) >> >>]", ""},
      {"/OpenAction << /S /JavaScript /JS (Avtor-Raboty) >>", ""},
      {"/AA << /WC << /S /Launch /F (Avtor-Raboty) >> >>", ""},
      {"", "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /Launch /F (Avtor-Raboty) >> >>]"},
      {"", "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (mailto:Avtor-Raboty@a.ru) >> >>]"},
      {"", "/Resources << /Properties << /P << /X (Avtor-Raboty) >> >> >>"},
      {"/StructTreeRoot << /K << /S /Figure /Alt (C:\\\\Users\\\\Avtor-Raboty\\\\a.jpg) >> >>", ""}};
  for (const auto& [catalog, page] : places) {
    const auto clean = cleaned_of(pdf(catalog, page), FileKind::pdf);
    CHECK_MESSAGE(!names_author(clean), catalog, page);
  }
  CHECK_FALSE(names_author(cleaned_of(pdf("/X << /Metadata 4 0 R >>", "", {stream("/Subtype /XML", author)}), FileKind::pdf)));
  const auto link = cleaned_of(pdf("", "/Annots [<< /Subtype /Link /Rect [0 0 9 9] /A << /S /URI /URI (https://a.ru/) >> >>]"), FileKind::pdf);
  CHECK(link.find("(https://a.ru/)") != link.npos);
}

TEST_CASE("photographs in a PDF are cleaned under another packing too; what holds notes we cannot read is refused") {
  const auto image = [](const std::string& filter, std::string_view bytes) {
    return pdf("", "/Resources << /XObject << /I 4 0 R >> >>",
               {stream("/Type /XObject /Subtype /Image /Width 8 /Height 8 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter " + filter, bytes)});
  };
  CHECK_FALSE(names_author(cleaned_of(image("/DCTDecode", photo_with_comment()), FileKind::pdf)));
  const auto unwrapped = cleaned_of(image("[/ASCIIHexDecode /DCTDecode]", hex(photo_with_comment()) + ">"), FileKind::pdf);
  CHECK_FALSE(names_author(unwrapped));
  CHECK(unwrapped.find(hex(author)) == unwrapped.npos);
  CHECK(unwrapped.find("\xFF\xD8\xFF") != unwrapped.npos);
  CHECK(without_author(image("/JPXDecode", author), FileKind::pdf).error().code == &errors::part_not_cleaned);
}

TEST_CASE("a photograph loses every note of a program: comments, Exif, the segments of Adobe") {
  for (const unsigned char mark : {0xFE, 0xE1, 0xEC, 0xED})
    CHECK_FALSE(names_author(cleaned_of(photo(segment(mark, "Ducky " + std::string(author))), FileKind::jpeg)));
}

TEST_CASE("of a word document stay the parts that its pages need, without what points at the others") {
  const auto parts = parts_of(
      packed({types,
              {"_rels/.rels", R"(<Relationships><Relationship Id="d" Type="t/officeDocument" Target="word/document.xml"/>)"
                              R"(<Relationship Id="c" Type="x/metadata/core-properties" Target="word/comments9.xml"/></Relationships>)"},
              {"word/document.xml",
               R"(<w:document xmlns:w="w" xmlns:r="r"><!-- Avtor-Raboty --><w:ins w:author="Avtor-Raboty"/>)"
               R"(<w:docPr descr="C:\Users\Avtor-Raboty\a.png"/><w:hyperlink r:id="mail"><w:t>Напишите мне</w:t></w:hyperlink>)"
               R"(<w:hyperlink r:id="web"/><w:object><o:OLEObject xmlns:o="o" r:id="ole"/></w:object></w:document>)"},
              {"word/_rels/document.xml.rels",
               R"(<Relationships><Relationship Id="mail" Type="t/hyperlink" Target="mailto:Avtor-Raboty@a.ru" TargetMode="External"/>)"
               R"(<Relationship Id="web" Type="t/hyperlink" Target="https://a.ru/" TargetMode="External"/>)"
               R"(<Relationship Id="ole" Type="t/oleObject" Target="embeddings/oleObject1.bin"/></Relationships>)"},
              {"word/settings.xml", R"(<w:settings xmlns:w="w" xmlns:r="r"><w:attachedTemplate r:id="t"/>)"
                                    R"(<w:mailMerge><w:query w:val="Avtor-Raboty"/></w:mailMerge></w:settings>)"},
              {"word/_rels/settings.xml.rels", R"(<Relationships><Relationship Id="t" Type="t/attachedTemplate" TargetMode="External" )"
                                               R"(Target="file:///C:\Users\Avtor-Raboty\Normal.dotm"/></Relationships>)"},
              {"word/own.xml", "<c><lastModifiedBy>Avtor-Raboty</lastModifiedBy></c>"},
              {"word/comments9.xml", "<c>Avtor-Raboty</c>"},
              {"docProps/core0.xml", "<c>Avtor-Raboty</c>"},
              {"DOCPROPS/Core.XML", "<c>Avtor-Raboty</c>"},
              {"package/services/metadata/core-properties/a.psmdcp", "<c>Avtor-Raboty</c>"},
              {"_xmlsignatures/sig1.xml", "<s>Avtor-Raboty</s>"},
              {"customXml/item1.xml", "<a>Avtor-Raboty</a>"},
              {"word/embeddings/oleObject1.bin", "Avtor-Raboty"},
              {"word/media/image1.tmp", photo_with_comment()},
              {"docProps/thumbnail.emf", "Avtor-Raboty"}}),
      FileKind::docx);
  CHECK(parts.size() == 7);
  CHECK(parts.at("[Content_Types].xml").find("core") == std::string::npos);
  CHECK(parts.at("[Content_Types].xml").find("/word/document.xml") != std::string::npos);
  CHECK(parts.at("_rels/.rels").find("core") == std::string::npos);
  const auto& document = parts.at("word/document.xml");
  CHECK(document.find("Напишите мне") != document.npos);
  CHECK(document.find("r:id=\"web\"") != document.npos);
  CHECK(document.find("mail") == document.npos);
  CHECK(document.find("OLEObject") == document.npos);
  CHECK(parts.at("word/settings.xml").find("attachedTemplate") == std::string::npos);
  CHECK(parts.at("word/media/image1.tmp").starts_with("\xFF\xD8"));
}

TEST_CASE("a workbook loses the place where it lay, its connections, printers and the people who shared it") {
  const auto parts = parts_of(
      packed({{"[Content_Types].xml", "<Types/>"},
              {"xl/workbook.xml", R"(<workbook xmlns:r="r"><fileSharing userName="Avtor-Raboty"/><x15ac:absPath url="C:\Users\Avtor-Raboty\"/>)"
                                  R"(<externalReferences><externalReference r:id="e"/></externalReferences></workbook>)"},
              {"xl/_rels/workbook.xml.rels", R"(<Relationships><Relationship Id="e" Type="t/externalLink" Target="externalLinks/externalLink1.xml"/></Relationships>)"},
              {"xl/externalLinks/externalLink1.xml", "<e>Avtor-Raboty</e>"},
              {"xl/worksheets/sheet1.xml", R"(<worksheet xmlns:r="r"><hyperlinks><hyperlink ref="A1" r:id="h"/></hyperlinks><pageSetup orientation="landscape" r:id="p"/></worksheet>)"},
              {"xl/worksheets/_rels/sheet1.xml.rels",
               R"(<Relationships><Relationship Id="p" Type="t/printerSettings" Target="../printerSettings/p1.bin"/>)"
               R"(<Relationship Id="h" Type="t/hyperlink" TargetMode="External" Target="file:///C:/Avtor-Raboty"/></Relationships>)"},
              {"xl/printerSettings/p1.bin", "Avtor-Raboty"},
              {"xl/connections.xml", "<c>Avtor-Raboty</c>"},
              {"xl/revisions/userNames.xml", "<u>Avtor-Raboty</u>"},
              {"xl/comments1.xml", "<comments><authors><author>Avtor-Raboty</author></authors></comments>"},
              {"xl/persons/person.xml", R"(<personList><person displayName="Avtor-Raboty" id="{x}"/></personList>)"}}),
      FileKind::xlsx);
  CHECK(parts.size() == 7);
  CHECK(parts.at("xl/workbook.xml").find("externalReference") == std::string::npos);
  const auto& sheet = parts.at("xl/worksheets/sheet1.xml");
  CHECK(sheet.find("hyperlink") == sheet.npos);
  CHECK(sheet.find(R"(<pageSetup orientation="landscape"/>)") != sheet.npos);
}

TEST_CASE("a text of OpenDocument loses settings, signatures and fields with names, and its list of parts stays true") {
  const auto parts = parts_of(
      packed({{"mimetype", "application/vnd.oasis.opendocument.text"},
              {"content.xml", "<d><dc:creator>Avtor-Raboty</dc:creator><text:author-name>Avtor-Raboty</text:author-name><p>Ответ</p></d>"},
              {"settings.xml", "<s>Avtor-Raboty</s>"},
              {"meta.xml", "<m>Avtor-Raboty</m>"},
              {"Object 1/content.xml", "<o><meta:printed-by>Avtor-Raboty</meta:printed-by></o>"},
              {"Object 1/meta.xml", "<m>Avtor-Raboty</m>"},
              {"Thumbnails/thumbnail.png", "Avtor-Raboty"},
              {"META-INF/documentsignatures.xml", "<s>Avtor-Raboty</s>"},
              {"META-INF/manifest.xml",
               R"(<m><manifest:file-entry manifest:full-path="/"/><manifest:file-entry manifest:full-path="content.xml"/>)"
               R"(<manifest:file-entry manifest:full-path="Object 1/"/><manifest:file-entry manifest:full-path="meta.xml"/></m>)"}}),
      FileKind::odt);
  CHECK(parts.size() == 4);
  CHECK(parts.at("content.xml").find("Ответ") != std::string::npos);
  const auto& list = parts.at("META-INF/manifest.xml");
  CHECK(list.find("Object 1/") != list.npos);
  CHECK(list.find("meta.xml") == list.npos);
}

TEST_CASE("a part in UTF-16 becomes UTF-8 and says so; entities, other codings and pictures we cannot read are refused") {
  const auto document = [](std::string xml) { return packed({types, {"word/document.xml", std::move(xml)}}); };
  std::string wide = "\xFF\xFE";
  for (const char one : std::string_view(R"(<?xml version="1.0" encoding="UTF-16"?><a author="Avtor-Raboty">x</a>)")) (wide += one) += '\0';
  CHECK(parts_of(document(wide), FileKind::docx).at("word/document.xml") ==
        R"(<?xml version="1.0" encoding="UTF-8" standalone="yes"?><a author="">x</a>)");
  const auto refused = [&](const std::string& bytes) { return without_author(bytes, FileKind::docx).error().code; };
  CHECK(refused(document(R"(<!DOCTYPE a [<!ENTITY n "Avtor">]><a>&n;</a>)")) == &errors::not_cleaned);
  CHECK(refused(document("<?xml version=\"1.0\" encoding=\"windows-1251\"?><a>\xC6</a>")) == &errors::not_cleaned);
  for (const char* picture : {"word/media/a.tiff", "word/media/a.emf", "word/media/a.gif"})
    CHECK(refused(packed({types, {"word/document.xml", "<a/>"}, {picture, "Avtor-Raboty"}})) == &errors::part_not_cleaned);
}
