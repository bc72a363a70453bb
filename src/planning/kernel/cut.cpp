#include "planning/kernel/cut.h"

namespace marshrut::planning::kernel {
namespace {

class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  bool eat(char wanted) {
    space();
    bool here = at_ < text_.size() && text_[at_] == wanted;
    at_ += here;
    return here;
  }

  bool ended() {
    space();
    return at_ == text_.size();
  }

  /// What stands between the quotes; nothing with an escape.
  std::optional<std::string_view> name() {
    if (!eat('"')) return std::nullopt;
    auto begun = at_;
    if (!pass_text()) return std::nullopt;
    auto found = text_.substr(begun, at_ - 1 - begun);
    if (found.find('\\') != found.npos) return std::nullopt;
    return found;
  }

  std::optional<std::string_view> value() {
    space();
    auto begun = at_;
    if (!pass_value() || at_ == begun) return std::nullopt;
    return text_.substr(begun, at_ - begun);
  }

 private:
  static bool is_space(char c) { return c == ' ' || c == '\n' || c == '\r' || c == '\t'; }

  void space() {
    while (at_ < text_.size() && is_space(text_[at_])) ++at_;
  }

  /// From behind the opening quote to behind the closing one.
  bool pass_text() {
    for (; at_ < text_.size(); ++at_) {
      if (text_[at_] == '\\')
        ++at_;
      else if (text_[at_] == '"')
        return ++at_, true;
    }
    return false;
  }

  bool pass_value() {
    for (std::size_t depth = 0; at_ < text_.size();) {
      char c = text_[at_];
      if (depth == 0 && (c == ',' || c == ']' || c == '}' || is_space(c))) return true;
      ++at_;
      if (c == '"' && !pass_text()) return false;
      if (c == '{' || c == '[') ++depth;
      if ((c == '}' || c == ']') && --depth == 0) return true;
    }
    return false;
  }

  std::string_view text_;
  std::size_t at_ = 0;
};

/// Calls `each` between the brackets, once for what stands before each comma.
template <class Each>
bool walk(Scanner& scanner, char open, char close, Each each) {
  if (!scanner.eat(open)) return false;
  if (scanner.eat(close)) return scanner.ended();
  do {
    if (!each()) return false;
  } while (scanner.eat(','));
  return scanner.eat(close) && scanner.ended();
}

}  // namespace

std::optional<std::vector<Member>> members_of(std::string_view object) {
  Scanner scanner(object);
  std::vector<Member> members;
  bool plain = walk(scanner, '{', '}', [&] {
    auto name = scanner.name();
    if (!name || !scanner.eat(':')) return false;
    auto value = scanner.value();
    if (value) members.push_back({*name, *value});
    return value.has_value();
  });
  if (!plain) return std::nullopt;
  return members;
}

std::optional<std::vector<std::string_view>> elements_of(std::string_view list) {
  Scanner scanner(list);
  std::vector<std::string_view> elements;
  bool plain = walk(scanner, '[', ']', [&] {
    auto value = scanner.value();
    if (value) elements.push_back(*value);
    return value.has_value();
  });
  if (!plain) return std::nullopt;
  return elements;
}

}  // namespace marshrut::planning::kernel
