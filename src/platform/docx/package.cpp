#include "platform/docx/package.h"

#include <fmt/format.h>

#include "platform/docx/markup.h"
#include "platform/docx/styles.h"

namespace marshrut::docx {
namespace {

constexpr const char* declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr const char* words = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" "
                              "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
constexpr const char* media = "application/vnd.openxmlformats-officedocument.wordprocessingml";
constexpr const char* relation = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

struct Part {
  const char* name;  // within word/
  const char* kind;
  const char* id;
};
constexpr Part parts[] = {{"styles", "styles", "rId1"}, {"numbering", "numbering", "rId2"}, {"fontTable", "fontTable", "rId3"},
                          {"footer1", "footer", "rId4"}, {"header1", "header", "rId5"}};

std::string content_types() {
  std::string types;
  for (const auto& part : parts)
    types += fmt::format("<Override PartName=\"/word/{}.xml\" ContentType=\"{}.{}+xml\"/>", part.name, media, part.kind);
  return fmt::format(
      "{}<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
      "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
      "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
      "<Override PartName=\"/word/document.xml\" ContentType=\"{}.document.main+xml\"/>{}"
      "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
      "</Types>",
      declaration, media, types);
}

std::string relationships(const std::string& inner) {
  return fmt::format("{}<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{}</Relationships>",
                     declaration, inner);
}

std::string package_relations() {
  return relationships(fmt::format(
      "<Relationship Id=\"rId1\" Type=\"{}/officeDocument\" Target=\"word/document.xml\"/>"
      "<Relationship Id=\"rId2\" Type=\"http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties\""
      " Target=\"docProps/core.xml\"/>",
      relation));
}

std::string document_relations() {
  std::string inner;
  for (const auto& part : parts)
    inner += fmt::format("<Relationship Id=\"{}\" Type=\"{}/{}\" Target=\"{}.xml\"/>", part.id, relation, part.kind, part.name);
  return relationships(inner);
}

std::string core(const About& about) {
  const auto made = about.made.iso().substr(0, 19) + "Z";
  return fmt::format(
      "{}<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
      " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
      " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>{}</dc:title><dc:language>ru-RU</dc:language>"
      "<dcterms:created xsi:type=\"dcterms:W3CDTF\">{}</dcterms:created></cp:coreProperties>",
      declaration, escaped(about.title), made);
}

std::string document(const std::string& body) {
  return fmt::format(
      "{}<w:document {}><w:body>{}<w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId5\"/>"
      "<w:footerReference w:type=\"default\" r:id=\"rId4\"/><w:pgSz w:w=\"{}\" w:h=\"{}\"/>"
      "<w:pgMar w:top=\"{}\" w:right=\"{}\" w:bottom=\"{}\" w:left=\"{}\" w:header=\"397\" w:footer=\"454\" w:gutter=\"0\"/>"
      "</w:sectPr></w:body></w:document>",
      declaration, words, body, page::width, page::height, page::top, page::right, page::bottom, page::left);
}

std::string field(const char* name) {
  return fmt::format("<w:fldSimple w:instr=\" {} \"><w:r><w:t>1</w:t></w:r></w:fldSimple>", name);
}

std::string footer(const About& about) {
  return fmt::format(
      "{}<w:ftr {}><w:p><w:pPr><w:pStyle w:val=\"Footer\"/></w:pPr>{}<w:r><w:tab/><w:t xml:space=\"preserve\">Страница </w:t></w:r>"
      "{}<w:r><w:t xml:space=\"preserve\"> из </w:t></w:r>{}</w:p></w:ftr>",
      declaration, words, runs(about.footer), field("PAGE"), field("NUMPAGES"));
}

std::string header(const About& about) {
  return fmt::format("{}<w:hdr {}>{}</w:hdr>", declaration, words, paragraph("Header", about.header));
}

std::string numbering(int lists) {
  std::string instances;
  for (int list = 1; list <= lists; ++list)
    instances += fmt::format(
        "<w:num w:numId=\"{}\"><w:abstractNumId w:val=\"0\"/><w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/>"
        "</w:lvlOverride></w:num>",
        list);
  return fmt::format(
      "{}<w:numbering {}><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"singleLevel\"/><w:lvl w:ilvl=\"0\">"
      "<w:start w:val=\"1\"/><w:numFmt w:val=\"decimal\"/><w:lvlText w:val=\"%1.\"/><w:lvlJc w:val=\"left\"/>"
      "<w:pPr><w:ind w:left=\"510\" w:hanging=\"510\"/></w:pPr></w:lvl></w:abstractNum>{}</w:numbering>",
      declaration, words, instances);
}

}  // namespace

std::vector<archive::Entry> package(const About& about, const std::string& body, int lists) {
  return {{"[Content_Types].xml", content_types()},
          {"_rels/.rels", package_relations()},
          {"docProps/core.xml", core(about)},
          {"word/document.xml", document(body)},
          {"word/_rels/document.xml.rels", document_relations()},
          {"word/styles.xml", declaration + styles(words)},
          {"word/fontTable.xml", declaration + fonts(words)},
          {"word/numbering.xml", numbering(lists)},
          {"word/footer1.xml", footer(about)},
          {"word/header1.xml", header(about)}};
}

}  // namespace marshrut::docx
