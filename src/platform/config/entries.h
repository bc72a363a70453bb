#pragma once
// The one list of settings: name, kind, bounds and words, from which the TOML keys, the environment and the
// flags are made.
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "platform/config/settings.h"

namespace marshrut::config {

struct Text {
  std::string& (*of)(Settings&);
};
struct Number {
  int& (*of)(Settings&);
  int least;
  int most;
};
struct Choice {
  std::string& (*of)(Settings&);
  std::vector<std::string_view> values;
};
struct List {
  std::vector<std::string>& (*of)(Settings&);
};

enum class Secrecy { open, secret };

struct Entry {
  std::string_view key;  // "smtp.host" in TOML
  std::variant<Text, Number, Choice, List> kind;
  std::string_view words;
  Secrecy secrecy = Secrecy::open;

  std::string variable() const;  // MARSHRUT_SMTP_HOST
  std::string flag() const;      // smtp-host
};

std::span<const Entry> entries();

/// Puts the value, written as text (a list by commas), where it belongs; `place` names its source in a
/// refusal.
Result<void> put(Settings& settings, const Entry& entry, const std::string& value, const std::string& place);

}  // namespace marshrut::config
