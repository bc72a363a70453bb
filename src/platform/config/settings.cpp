#include "platform/config/settings.h"

#include <fmt/format.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <sstream>
#include <toml++/toml.h>
#include <unistd.h>

#include "platform/config/entries.h"
#include "platform/config/errors.h"

namespace marshrut::config {

namespace {

struct File {
  std::string path;

  std::string place(const toml::source_region& region) const { return fmt::format("{}:{}", path, region.begin.line); }
};

const Entry* entry_of_key(std::string_view key) {
  const auto found = std::ranges::find(entries(), key, &Entry::key);
  return found == entries().end() ? nullptr : &*found;
}

bool is_section(const std::string& key) {
  return std::ranges::any_of(entries(), [&](const Entry& entry) { return entry.key.starts_with(key + "."); });
}

/// A value of the file as the text that `put` takes; nullopt for kinds that no setting has.
std::optional<std::string> text_of(const toml::node& node) {
  if (const auto* text = node.as_string()) return text->get();
  if (const auto* number = node.as_integer()) return std::to_string(number->get());
  const auto* array = node.as_array();
  if (array == nullptr) return std::nullopt;
  std::string joined;
  for (const toml::node& item : *array) {
    if (!item.is_string()) return std::nullopt;
    joined += (joined.empty() ? "" : ",") + item.as_string()->get();
  }
  return joined;
}

void read_table(const File& file, const toml::table& table, const std::string& prefix, Settings& settings,
                Refusals& refusals) {
  for (const auto& [name, node] : table) {
    const std::string key = prefix + std::string(name.str());
    const std::string place = file.place(name.source());
    if (const auto* section = node.as_table(); section != nullptr && is_section(key)) {
      read_table(file, *section, key + ".", settings, refusals);
      continue;
    }
    const Entry* entry = entry_of_key(key);
    const auto value = text_of(node);
    if (entry == nullptr) {
      refusals.add(errors::unknown_key, "", place, key);
    } else if (!value || node.is_array() != std::holds_alternative<List>(entry->kind)) {
      refusals.add(errors::wrong_kind, "", place, key);
    } else if (auto done = put(settings, *entry, *value, place); !done) {
      refusals.add(std::move(done.error()));
    }
  }
}

Result<void> read_file(const std::string& path, Settings& settings) {
  if (std::error_code unknown; std::filesystem::is_directory(path, unknown))
    return fail(errors::unreadable_file, "", path, std::strerror(EISDIR));
  std::ifstream in(path);
  std::stringstream text;
  if (in) text << in.rdbuf();
  if (!in) return fail(errors::unreadable_file, "", path, std::strerror(errno));
  const File file{path};
  Refusals refusals;
  try {
    read_table(file, toml::parse(text.str(), path), "", settings, refusals);
  } catch (const toml::parse_error& error) {
    return fail(errors::malformed_file, "", file.place(error.source()), std::string(error.description()));
  }
  if (refusals) return refusals.take();
  return {};
}

Result<void> read_environment(const std::map<std::string, std::string>& environment, Settings& settings) {
  Refusals refusals;
  for (const auto& [name, value] : environment) {
    if (name == "MARSHRUT_CONFIG" || name.starts_with("MARSHRUT_TEST_")) continue;
    const auto entry = std::ranges::find(entries(), name, &Entry::variable);
    if (entry == entries().end()) {
      refusals.add(errors::unknown_key, "", name, name);
    } else if (auto done = put(settings, *entry, value, name); !done) {
      refusals.add(std::move(done.error()));
    }
  }
  if (refusals) return refusals.take();
  return {};
}

Result<void> read_flags(const std::vector<std::pair<std::string, std::string>>& flags, Settings& settings) {
  for (const auto& [name, value] : flags) {
    const auto entry = std::ranges::find(entries(), name, &Entry::flag);
    if (entry == entries().end()) return fail(errors::unknown_key, "", "--" + name, name);
    TRY(put(settings, *entry, value, "--" + name));
  }
  return {};
}

}  // namespace

Result<Settings> load(const Sources& sources) {
  Settings settings;
  if (!sources.file.empty()) TRY(read_file(sources.file, settings));
  TRY(read_environment(sources.environment, settings));
  TRY(read_flags(sources.flags, settings));
  if (settings.certificate.empty() != settings.key.empty()) return fail(errors::certificate_without_key);
  return settings;
}

std::map<std::string, std::string> environment_of_process() {
  std::map<std::string, std::string> out;
  for (char** entry = environ; *entry != nullptr; ++entry) {
    const std::string_view text = *entry;
    const std::size_t equals = text.find('=');
    if (text.starts_with("MARSHRUT_") && equals != std::string_view::npos) {
      out.emplace(text.substr(0, equals), text.substr(equals + 1));
    }
  }
  return out;
}

std::string settings_file(const std::string& named_by_flag, const std::map<std::string, std::string>& environment) {
  if (!named_by_flag.empty()) return named_by_flag;
  if (const auto named = environment.find("MARSHRUT_CONFIG"); named != environment.end()) return named->second;
  return std::filesystem::exists("marshrut.toml") ? "marshrut.toml" : "";
}

}  // namespace marshrut::config
