#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include "platform/files/clean_parts.h"

namespace marshrut::files {
namespace {

/// What a dictionary may say of who made it: XMP, private data of programs, files attached, the author of a note. /T of a
/// field of a form is its name and stays.
void forget_author(QPDFObjectHandle dictionary) {
  for (const char* key : {"/Metadata", "/PieceInfo", "/EF", "/LastModified"}) dictionary.removeKey(key);
  const bool note = dictionary.hasKey("/Rect") && dictionary.hasKey("/Subtype") && !dictionary.hasKey("/FT");
  if (note && !dictionary.getKey("/Subtype").isNameAndEquals("/Widget")) dictionary.removeKey("/T");
}

bool is_jpeg(QPDFObjectHandle stream) {
  auto filter = stream.getDict().getKey("/Filter");
  if (filter.isArray() && filter.getArrayNItems() == 1) filter = filter.getArrayItem(0);
  return filter.isNameAndEquals("/DCTDecode");
}

/// A photograph inside keeps its camera's notes.
bool clean_photograph(QPDFObjectHandle stream) {
  const auto raw = stream.getRawStreamData();
  const std::string_view bytes(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
  if (bytes.find("\xFF\xE1") == bytes.npos && bytes.find("\xFF\xED") == bytes.npos) return true;
  const auto clean = clean_jpeg(bytes, Turned::as_it_lies);
  if (!clean) return false;
  stream.replaceStreamData(*clean, stream.getDict().getKey("/Filter"), stream.getDict().getKey("/DecodeParms"));
  return true;
}

std::optional<std::string> written_anew(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setDeterministicID(true);
  writer.write();
  const auto out = writer.getBufferSharedPointer();
  return std::string(reinterpret_cast<const char*>(out->getBuffer()), out->getSize());
}

}  // namespace

/// Written anew from what the pages need: former versions of the file, which it may still hold, are left behind.
std::optional<std::string> clean_pdf(std::string_view bytes) try {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("work", bytes.data(), bytes.size());
  if (pdf.isEncrypted()) return {};
  pdf.getTrailer().removeKey("/Info");
  for (auto& object : pdf.getAllObjects()) {
    if (object.isStream()) {
      forget_author(object.getDict());
      if (is_jpeg(object) && !clean_photograph(object)) return {};
    } else if (object.isDictionary()) {
      forget_author(object);
    }
  }
  return written_anew(pdf);
} catch (const std::exception&) {  // what a stranger's file makes the library throw
  return {};
}

}  // namespace marshrut::files
