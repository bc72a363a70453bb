#include "app/personal/blank.h"

#include <algorithm>
#include <cctype>
#include <vector>

#include "base/text.h"
#include "base/time.h"
#include "platform/json/document.h"
#include "platform/json/writer.h"

namespace marshrut::app {
namespace {

class Blanking {
 public:
  explicit Blanking(std::string_view kept) : kept_(list_of(kept, ' ')) {}

  void write(std::string& out, const json::Value& value, bool keep) const {
    switch (value.shape) {
      case json::Shape::object:
      case json::Shape::list: return write_all(out, value, keep);
      case json::Shape::null: out += "null"; return;
      case json::Shape::text: json::append_text(out, keep || is_day(value.text) ? value.text : ""); return;
      default: out += value.text; return;
    }
  }

 private:
  bool is_day(std::string_view text) const { return !kept_.empty() && Date::parse(text).has_value(); }

  void write_all(std::string& out, const json::Value& all, bool keep) const {
    const bool object = all.shape == json::Shape::object;
    out += object ? '{' : '[';
    for (const auto* one = all.begin(); one != all.end(); one = one->next()) {
      if (one != all.begin()) out += ',';
      if (object) {
        json::append_text(out, one->name);
        out += ':';
      }
      write(out, *one, object ? std::ranges::find(kept_, one->name) != kept_.end() : keep);
    }
    out += object ? '}' : ']';
  }

  std::vector<std::string> kept_;
};

bool is_of_word(char sign) { return std::isalnum(static_cast<unsigned char>(sign)) != 0 || sign == '_'; }

/// "n" of an escaped end of line belongs to no word.
bool ends_in_word(std::string_view text) {
  if (text.ends_with('.') || text.ends_with('-')) text.remove_suffix(1);
  return !text.empty() && is_of_word(text.back()) && !(text.size() > 1 && text[text.size() - 2] == '\\');
}

bool begins_in_word(std::string_view text) { return !text.empty() && (is_of_word(text.front()) || text.front() == '-'); }

}  // namespace

std::string with_word_replaced(std::string_view text, std::string_view word, std::string_view by) {
  std::string out;
  std::size_t from = 0;
  for (auto at = text.find(word); at != text.npos; at = text.find(word, from)) {
    const bool whole = !ends_in_word(text.substr(0, at)) && !begins_in_word(text.substr(at + word.size()));
    out += text.substr(from, at - from);
    out += whole ? by : word;
    from = at + word.size();
  }
  return out += text.substr(from);
}

std::string without_texts(const std::string& document, std::string_view kept) {
  auto read = json::Document::parse(document);
  if (!read) return "";
  std::string out;
  Blanking(kept).write(out, read->root(), false);
  return out;
}

}  // namespace marshrut::app
