#include "platform/sheet/xlsx/markup.h"

#include <algorithm>
#include <cctype>

#include "base/text.h"
#include "platform/sheet/errors.h"

namespace marshrut::sheet {

namespace {

std::string_view without_prefix(std::string_view name) {
  const std::size_t colon = name.find(':');
  return colon == std::string_view::npos ? name : name.substr(colon + 1);
}

/// "_x000D_" is how the format writes a character that XML cannot hold.
std::string without_escapes(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const bool escape = text.size() >= 7 && text.starts_with("_x") && text[6] == '_' &&
                        std::ranges::all_of(text.substr(2, 4), [](unsigned char c) { return std::isxdigit(c) != 0; });
    if (!escape) {
      out.push_back(text.front());
      text.remove_prefix(1);
      continue;
    }
    const auto point = static_cast<char32_t>(std::stoul(std::string(text.substr(2, 4)), nullptr, 16));
    if (point != 0 && (point < 0xD800 || point > 0xDFFF)) append_code_point(out, point);
    text.remove_prefix(7);
  }
  return out;
}

void append_runs(const pugi::xml_node& node, std::string& out) {
  for (const pugi::xml_node& child : node.children()) {
    const std::string_view name = local_name(child);
    if (name == "t") out += child.text().get();
    if (name == "r") append_runs(child, out);
  }
}

}  // namespace

Result<void> check_markup(std::string_view xml, const std::string& part) {
  if (xml.starts_with("\xEF\xBB\xBF")) xml.remove_prefix(3);
  if (!xml.starts_with('<') || !is_utf8(xml)) return fail(errors::damaged, "", part);
  if (xml.find("<!DOCTYPE") != std::string_view::npos || xml.find("<!ENTITY") != std::string_view::npos) {
    return fail(errors::damaged, "", part);
  }
  return {};
}

Result<pugi::xml_document> load_markup(const std::string& xml, const std::string& part) {
  TRY(check_markup(xml, part));
  pugi::xml_document document;
  const auto options = pugi::parse_default | pugi::parse_ws_pcdata_single;
  if (!document.load_buffer(xml.data(), xml.size(), options, pugi::encoding_utf8)) {
    return fail(errors::damaged, "", part);
  }
  return document;
}

std::string_view local_name(const pugi::xml_node& node) {
  return without_prefix(node.name());
}

pugi::xml_node child_named(const pugi::xml_node& parent, std::string_view name) {
  return parent.find_child([&](const pugi::xml_node& child) { return local_name(child) == name; });
}

std::string text_of_runs(const pugi::xml_node& node) {
  std::string out;
  append_runs(node, out);
  return out.find("_x") == std::string::npos ? out : without_escapes(out);
}

std::optional<ElementCutter::Tag> ElementCutter::take_tag(std::size_t from) {
  for (;;) {
    const std::size_t begin = rest_.find('<', from);
    if (begin == std::string_view::npos) return std::nullopt;
    const std::string_view tail = rest_.substr(begin);
    const std::string_view foreign_end = tail.starts_with("<!--")        ? "-->"
                                         : tail.starts_with("<![CDATA[") ? "]]>"
                                         : tail.starts_with("<?")        ? "?>"
                                                                         : "";
    if (!foreign_end.empty()) {
      const std::size_t end = tail.find(foreign_end);
      broken_ = broken_ || end == std::string_view::npos;
      if (broken_) return std::nullopt;
      from = begin + end + foreign_end.size();
      continue;
    }
    char quote = '\0';
    std::size_t at = begin + 1;
    for (; at < rest_.size() && (quote != '\0' || rest_[at] != '>'); ++at) {
      if (quote != '\0') {
        if (rest_[at] == quote) quote = '\0';
      } else if (rest_[at] == '"' || rest_[at] == '\'') {
        quote = rest_[at];
      }
    }
    broken_ = at >= rest_.size();
    if (broken_) return std::nullopt;
    const bool closes = rest_[begin + 1] == '/';
    const std::size_t name_at = begin + (closes ? 2 : 1);
    const std::size_t name_end = rest_.find_first_of(" \t\r\n/>", name_at);
    return Tag{without_prefix(rest_.substr(name_at, name_end - name_at)), begin, at + 1, closes, rest_[at - 1] == '/'};
  }
}

std::optional<std::string_view> ElementCutter::next() {
  std::size_t from = 0;
  std::optional<std::size_t> begin;
  while (const auto tag = take_tag(from)) {
    from = tag->end;
    if (tag->name != name_) continue;
    const bool ends = begin && tag->closes;
    if (tag->closes != begin.has_value()) break;
    if (!begin) begin = tag->begin;
    if (!ends && !tag->empty) continue;
    const std::string_view element = rest_.substr(*begin, tag->end - *begin);
    rest_.remove_prefix(tag->end);
    return element;
  }
  broken_ = broken_ || begin.has_value();
  return std::nullopt;
}

}  // namespace marshrut::sheet
