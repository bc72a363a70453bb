#include "platform/config/flags.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>

#include "platform/config/entries.h"

namespace marshrut::config {

struct Flags::Given {
  std::string file;
  std::vector<std::pair<std::string, std::string>> values;
};

Flags::Flags(CLI::App& command) : given_(std::make_unique<Given>()) {
  command.add_option("--config", given_->file, "TOML file of settings (else MARSHRUT_CONFIG, else ./marshrut.toml)");
  for (const Entry& entry : entries()) {
    if (entry.secrecy == Secrecy::secret) continue;
    const auto keep = [given = given_.get(), flag = entry.flag()](const std::string& value) {
      given->values.emplace_back(flag, value);
    };
    command
        .add_option_function<std::string>("--" + entry.flag(), keep,
                                          fmt::format("{} [{}]", entry.words, entry.variable()))
        ->group("Settings");
  }
}

Flags::~Flags() = default;

Result<Settings> Flags::settings() const {
  const auto environment = environment_of_process();
  return load({settings_file(given_->file, environment), environment, given_->values});
}

}  // namespace marshrut::config
