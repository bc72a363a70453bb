#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>

#include <optional>
#include <set>

#include "platform/files/clean_parts.h"
#include "platform/files/clean_pdf_unpack.h"
#include "platform/files/errors.h"

namespace marshrut::files {
namespace {

using Handle = QPDFObjectHandle;

/// What no page needs, in whatever dictionary it stands: XMP, private data of programs, attached files, authors of threads,
/// signatures, forms in XML, what is done when a page is opened or a field left.
const std::set<std::string> never_kept{
    "/Metadata", "/PieceInfo", "/EF", "/RF", "/AF", "/LastModified", "/Author", "/Producer", "/CreatorInfo", "/AA", "/OpenAction",
    "/JavaScript", "/JS", "/EmbeddedFiles", "/XFA", "/Threads", "/Perms", "/DSS", "/Collection", "/SpiderInfo", "/SigFlags"};
/// Notes that hold a file, a sound or a film.
const std::set<std::string> attachments{"/FileAttachment", "/Sound", "/Movie", "/Screen", "/RichMedia", "/3D"};

bool is_of(Handle object, const char* key, const std::set<std::string>& names) {
  auto value = object.getKey(key);
  return value.isName() && names.contains(value.getName());
}

bool is_attachment(Handle object) { return object.isDictionary() && is_of(object, "/Subtype", attachments); }

bool is_signature(Handle object) {
  return object.isDictionary() && (object.hasKey("/ByteRange") || is_of(object, "/Type", {"/Sig", "/DocTimeStamp"}));
}

/// Leads within the document or to a page of the web.
bool may_be_done(Handle action) {
  if (is_of(action, "/S", {"/GoTo", "/Named"})) return true;
  auto address = action.getKey("/URI");
  return is_of(action, "/S", {"/URI"}) && address.isString() && is_web_address(address.getUTF8Value());
}

/// Whether what stands under a key goes. /T of a field of a form is its name and stays; outlines go on by /Next.
bool goes(Handle owner, const std::string& key, Handle value) {
  if (never_kept.contains(key) || is_signature(value)) return true;
  if (value.isStream()) return is_of(value.getDict(), "/Type", {"/Metadata", "/EmbeddedFile"});
  if (key == "/Creator") return value.isString();
  if (key == "/A" && value.isDictionary() && value.hasKey("/S")) return !may_be_done(value);
  if (key == "/Next") return owner.hasKey("/S") && !owner.hasKey("/Title");
  const bool note = owner.hasKey("/Subtype") && (owner.hasKey("/Rect") || is_of(owner, "/Type", {"/Annot"}));
  return key == "/T" && note && !owner.hasKey("/FT") && !is_of(owner, "/Subtype", {"/Widget"});
}

void remove_other_than(Handle dictionary, const std::string& kept) {
  for (const auto& key : dictionary.getKeys())
    if (key != kept) dictionary.removeKey(key);
}

/// Dictionaries whose keys anybody may invent: names of places stay, layers stay, the rest goes.
void thin_out(const std::string& key, Handle value) {
  if (!value.isDictionary()) return;
  if (key == "/Names") remove_other_than(value, "/Dests");
  if (key == "/Usage") value.removeKey("/User");
  if (key == "/I" && value.hasKey("/Title")) remove_other_than(value, "");
  if (key == "/FS" || is_of(value, "/Type", {"/Filespec", "/F"})) remove_other_than(value, "/Type");
  if (key != "/Properties") return;
  for (const auto& name : value.getKeys())
    if (auto list = value.getKey(name); list.isDictionary() && !is_of(list, "/Type", {"/OCG", "/OCMD"}))
      value.replaceKey(name, Handle::newDictionary());
}

/// Walks what stands directly in an object; what it points at is an object of its own. qpdf reads no deeper than 500.
void forget_in(Handle object) {
  const auto place = [](Handle value) { return value.isString() && is_place_on_computer(value.getUTF8Value()); };
  if (object.isStream()) {
    for (const char* outside : {"/F", "/FFilter", "/FDecodeParms"}) object.getDict().removeKey(outside);
    forget_in(object.getDict());
  } else if (object.isArray()) {
    for (int i = object.getArrayNItems(); i-- > 0;) {
      auto item = object.getArrayItem(i);
      if (is_attachment(item) || is_signature(item)) object.eraseItem(i);
      else if (place(item)) object.setArrayItem(i, Handle::newString(""));
      else if (!item.isIndirect()) forget_in(item);
    }
  } else if (object.isDictionary()) {
    for (const auto& key : object.getKeys()) {
      auto value = object.getKey(key);
      thin_out(key, value);
      if (goes(object, key, value)) object.removeKey(key);
      else if (place(value)) object.replaceKey(key, Handle::newString(""));
      else if (!value.isIndirect()) forget_in(value);
    }
  }
}

/// In the order in which they are undone; one that is no name is "".
std::vector<std::string> filters_of(Handle stream) {
  auto filter = stream.getDict().getKey("/Filter");
  std::vector<std::string> names;
  if (filter.isName()) names.push_back(filter.getName());
  if (filter.isArray())
    for (auto& one : filter.getArrayAsVector()) names.push_back(one.isName() ? one.getName() : "");
  return names;
}

/// The picture in its own packing, when others are wrapped around it: they are undone.
void unwrap(Handle stream, std::size_t wrappings) {
  auto dict = stream.getDict();
  auto filters = dict.getKey("/Filter").getArrayAsVector();
  auto given = dict.getKey("/DecodeParms");
  auto parameters = given.isArray() ? given.getArrayAsVector() : std::vector<Handle>{};
  parameters.resize(filters.size(), Handle::newNull());
  const auto front = static_cast<std::ptrdiff_t>(wrappings);
  dict.replaceKey("/Filter", Handle::newArray({filters.begin(), filters.begin() + front}));
  dict.replaceKey("/DecodeParms", Handle::newArray({parameters.begin(), parameters.begin() + front}));
  const auto inner = stream.getStreamData(qpdf_dl_generalized);
  stream.replaceStreamData(inner, filters.back(), parameters.back());
}

/// A photograph inside keeps its camera's notes, and a program's.
Result<void> clean_photograph(Handle stream, Allowance& allowance) {
  const auto filters = filters_of(stream);
  for (std::size_t i = 0; i < filters.size(); ++i) {
    if (filters[i] == "/JPXDecode") return fail(errors::part_not_cleaned, "", "JPEG 2000");
    if (filters[i] == "/DCTDecode" && i + 1 < filters.size()) return fail(errors::not_cleaned);
  }
  if (filters.empty() || filters.back() != "/DCTDecode") return {};
  if (filters.size() > 1) unwrap(stream, filters.size() - 1);
  const auto raw = stream.getRawStreamData();
  const std::string_view bytes(reinterpret_cast<const char*>(raw->getBuffer()), raw->getSize());
  const auto clean = TRY(clean_jpeg(bytes, Turned::as_it_lies, allowance));
  stream.replaceStreamData(clean, stream.getDict().getKey("/Filter"), stream.getDict().getKey("/DecodeParms"));
  return {};
}

/// What pages draw with stays packed as it was.
std::string written_anew(QPDF& pdf) {
  QPDFWriter writer(pdf);
  writer.setOutputMemory();
  writer.setStreamDataMode(qpdf_s_preserve);
  writer.setObjectStreamMode(qpdf_o_disable);
  writer.setDeterministicID(true);
  writer.write();
  const auto out = writer.getBufferSharedPointer();
  return {reinterpret_cast<const char*>(out->getBuffer()), out->getSize()};
}

Result<std::string> cleaned_pdf(std::string_view bytes, const CountedUnpacking& unpacking, Allowance& allowance) {
  QPDF pdf;
  pdf.setSuppressWarnings(true);
  pdf.processMemoryFile("work", bytes.data(), bytes.size());
  if (pdf.isEncrypted()) return fail(errors::not_cleaned);
  auto trailer = pdf.getTrailer();
  for (const auto& key : trailer.getKeys())
    if (key != "/Root" && key != "/Size") trailer.removeKey(key);
  for (auto& object : pdf.getAllObjects()) {
    if (unpacking.was_too_much()) return fail(errors::too_much_inside);
    forget_in(object);
    if (object.isStream()) TRY(clean_photograph(object, allowance));
  }
  return written_anew(pdf);
}

}  // namespace

/// Written anew from what the pages need: former versions of the file, which it may still hold, are left behind.
Result<std::string> clean_pdf(std::string_view bytes, Allowance& allowance) {
  if (!spend_on_objects(bytes, allowance)) return fail(errors::too_much_inside);
  const CountedUnpacking unpacking(allowance);
  auto clean = [&]() -> Result<std::string> {
    try {
      return cleaned_pdf(bytes, unpacking, allowance);
    } catch (const std::exception&) {  // what a stranger's file makes the library throw
      return fail(errors::not_cleaned);
    }
  }();
  if (unpacking.was_too_much()) return fail(errors::too_much_inside);
  return clean;
}

}  // namespace marshrut::files
