#include "platform/config/entries.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "platform/config/errors.h"

namespace marshrut::config {

namespace {

#define FIELD(path) [](Settings& s) -> auto& { return s.path; }

const std::vector<Entry>& list_of_entries() {
  static const std::vector<Entry> list{
      {"database", Text{FIELD(database)}, "sqlite:PATH or postgresql://..."},
      {"address", Text{FIELD(address)}, "address to listen on"},
      {"port", Number{FIELD(port), 0, 65535}, "port to listen on; 0 takes a free one"},
      {"data_directory", Text{FIELD(data_directory)}, "directory of uploaded and issued files"},
      {"certificate", Text{FIELD(certificate)}, "PEM file of the TLS certificate"},
      {"key", Text{FIELD(key)}, "PEM file of the TLS key"},
      {"trusted_proxies", List{FIELD(trusted_proxies)}, "addresses whose X-Forwarded-* are believed"},
      {"public_url", Text{FIELD(public_url)}, "address of the site for links in papers and mail"},
      {"network_threads", Number{FIELD(network_threads), 1, 256}, "threads that read and answer"},
      {"workers", Number{FIELD(workers), 1, 256}, "threads for work that blocks"},
      {"readers", Number{FIELD(readers), 1, 256}, "database connections that read"},
      {"log_level", Choice{FIELD(log_level), {"debug", "info", "warn", "error"}}, "what is logged"},
      {"log_file", Text{FIELD(log_file)}, "a file for the log; stderr when empty"},
      {"session.idle_minutes", Number{FIELD(session.idle_minutes), 1, 7 * 24 * 60},
       "a session ends after such a pause"},
      {"session.absolute_minutes", Number{FIELD(session.absolute_minutes), 1, 90 * 24 * 60},
       "a session ends at such an age"},
      {"rates.account_per_second", Number{FIELD(rates.account_per_second), 1, 1'000'000},
       "requests a second of one account"},
      {"rates.address_per_second", Number{FIELD(rates.address_per_second), 1, 1'000'000},
       "requests a second of one address without a session"},
      {"passwords.concurrency", Number{FIELD(passwords.concurrency), 1, 64}, "passwords hashed at a time"},
      {"passwords.passes", Number{FIELD(passwords.passes), 1, 64}, "argon2id passes"},
      {"passwords.memory_kib", Number{FIELD(passwords.memory_kib), 8, 4 * 1024 * 1024}, "argon2id memory"},
      {"smtp.host", Text{FIELD(smtp.host)}, "mail server; none: no mail leaves"},
      {"smtp.port", Number{FIELD(smtp.port), 1, 65535}, "port of the mail server"},
      {"smtp.user", Text{FIELD(smtp.user)}, "login at the mail server"},
      {"smtp.password", Text{FIELD(smtp.password)}, "password at the mail server", Secrecy::secret},
      {"smtp.from", Text{FIELD(smtp.from)}, "sender of the letters"},
      {"smtp.tls", Choice{FIELD(smtp.tls), {"starttls", "tls", "none"}}, "protection of the connection"},
      {"smtp.certificate_authority", Text{FIELD(smtp.certificate_authority)},
       "PEM file trusted instead of the system's"},
  };
  return list;
}

#undef FIELD

std::string remade(std::string_view key, char separator, bool capitals) {
  std::string out;
  for (const char letter : key) {
    if (letter == '.' || letter == '_') {
      out.push_back(separator);
    } else {
      out.push_back(capitals ? static_cast<char>(letter - 'a' + 'A') : letter);
    }
  }
  return out;
}

struct Putter {
  Settings& settings;
  const std::string& value;
  const std::string& place;

  Result<void> operator()(const Text& text) const {
    text.of(settings) = value;
    return {};
  }

  Result<void> operator()(const Number& number) const {
    int read = 0;
    const char* end = value.data() + value.size();
    const auto [stopped, error] = std::from_chars(value.data(), end, read);
    if (error != std::errc{} || stopped != end || read < number.least || read > number.most) {
      return fail(errors::not_a_number, "", place, value, std::to_string(number.least), std::to_string(number.most));
    }
    number.of(settings) = read;
    return {};
  }

  Result<void> operator()(const Choice& choice) const {
    if (std::ranges::find(choice.values, value) == choice.values.end()) {
      return fail(errors::not_a_choice, "", place, value, fmt::format("{}", fmt::join(choice.values, ", ")));
    }
    choice.of(settings) = value;
    return {};
  }

  Result<void> operator()(const List& list) const {
    auto& items = list.of(settings);
    items.clear();
    for (std::size_t at = 0; at < value.size();) {
      const std::size_t end = std::min(value.find(',', at), value.size());
      const std::string_view item = trimmed(std::string_view(value).substr(at, end - at));
      if (!item.empty()) items.emplace_back(item);
      at = end + 1;
    }
    return {};
  }
};

}  // namespace

std::string Entry::variable() const {
  return "MARSHRUT_" + remade(key, '_', true);
}
std::string Entry::flag() const {
  return remade(key, '-', false);
}

std::span<const Entry> entries() {
  return list_of_entries();
}

Result<void> put(Settings& settings, const Entry& entry, const std::string& value, const std::string& place) {
  return std::visit(Putter{settings, value, place}, entry.kind);
}

}  // namespace marshrut::config
