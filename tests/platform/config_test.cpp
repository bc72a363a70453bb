#include <doctest/doctest.h>

#include <CLI/CLI.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "platform/config/entries.h"
#include "platform/config/errors.h"
#include "platform/config/flags.h"

namespace marshrut::config {

namespace {

/// A settings file that lives as long as the test case.
struct SettingsFile {
  explicit SettingsFile(const std::string& text) { std::ofstream(path) << text; }
  ~SettingsFile() { std::filesystem::remove(path); }
  std::string path = (std::filesystem::temp_directory_path() / "marshrut_config_test.toml").string();
};

}  // namespace

TEST_CASE("with nothing set the settings are those of a machine of one's own") {
  const auto settings = load({});
  REQUIRE(settings);
  CHECK(settings->database == "sqlite:var/marshrut.db");
  CHECK(settings->port == 8080);
  CHECK(settings->address == "127.0.0.1");
}

TEST_CASE("a flag wins over the environment, which wins over the file") {
  const SettingsFile file("port = 1\nworkers = 11\nreaders = 21\n");
  const auto settings = load({file.path, {{"MARSHRUT_PORT", "2"}, {"MARSHRUT_WORKERS", "12"}}, {{"port", "3"}}});
  REQUIRE(settings);
  CHECK(settings->port == 3);
  CHECK(settings->workers == 12);
  CHECK(settings->readers == 21);
}

TEST_CASE("a file sets texts, numbers, lists and sections") {
  const SettingsFile file(
      "database = \"postgresql://db/x\"\ntrusted_proxies = [\"10.0.0.1\", \"10.0.0.2\"]\n"
      "[smtp]\nhost = \"mail.example.ru\"\ntls = \"tls\"\npassword = \"secret\"\n[session]\nidle_minutes = "
      "5\n");
  const auto settings = load({file.path, {}, {}});
  REQUIRE(settings);
  CHECK(settings->database == "postgresql://db/x");
  CHECK(settings->trusted_proxies == std::vector<std::string>{"10.0.0.1", "10.0.0.2"});
  CHECK(settings->smtp.host == "mail.example.ru");
  CHECK(settings->smtp.password == "secret");
  CHECK(settings->session.idle_minutes == 5);
}

TEST_CASE("everything wrong in a file is told at once with its line") {
  const SettingsFile file(
      "port = 70000\nprot = 8080\n\n[smtp]\ntls = \"ssl\"\nport = 2.5\nhots = \"x\"\n[stmp]\nhost = \"x\"\n");
  const auto settings = load({file.path, {}, {}});
  REQUIRE_FALSE(settings);
  std::map<std::string, const ErrorCode*> refused{{settings.error().arguments[0], settings.error().code}};
  for (const Error& other : settings.error().also) refused[other.arguments[0]] = other.code;
  CHECK(refused == std::map<std::string, const ErrorCode*>{{file.path + ":1", &errors::not_a_number},
                                                           {file.path + ":2", &errors::unknown_key},
                                                           {file.path + ":5", &errors::not_a_choice},
                                                           {file.path + ":6", &errors::wrong_kind},
                                                           {file.path + ":7", &errors::unknown_key},
                                                           {file.path + ":8", &errors::unknown_key}});
}

TEST_CASE("a file that is not TOML is refused with its line") {
  const SettingsFile file("port = 1\nport = = 2\n");
  const auto settings = load({file.path, {}, {}});
  REQUIRE_FALSE(settings);
  CHECK(settings.error().code == &errors::malformed_file);
  CHECK(settings.error().arguments[0] == file.path + ":2");
}

TEST_CASE("a named file that is not there is refused") {
  const auto settings = load({"/no/such/file.toml", {}, {}});
  REQUIRE_FALSE(settings);
  CHECK(settings.error().code == &errors::unreadable_file);
  CHECK(settings.error().words_en().find("No such file") != std::string::npos);
}

TEST_CASE("values that do not fit are refused with the name of their source") {
  struct Row {
    Sources sources;
    const ErrorCode* code;
    std::string place;
  };
  const Row rows[] = {
      {{"", {{"MARSHRUT_PORT", "80a"}}, {}}, &errors::not_a_number, "MARSHRUT_PORT"},
      {{"", {{"MARSHRUT_PORT", ""}}, {}}, &errors::not_a_number, "MARSHRUT_PORT"},
      {{"", {{"MARSHRUT_PORT", "-1"}}, {}}, &errors::not_a_number, "MARSHRUT_PORT"},
      {{"", {{"MARSHRUT_PROT", "80"}}, {}}, &errors::unknown_key, "MARSHRUT_PROT"},
      {{"", {}, {{"workers", "99999999999"}}}, &errors::not_a_number, "--workers"},
      {{"", {}, {{"smtp-tls", "ssl"}}}, &errors::not_a_choice, "--smtp-tls"},
  };
  for (const Row& row : rows) {
    CAPTURE(row.place);
    const auto settings = load(row.sources);
    REQUIRE_FALSE(settings);
    CHECK(settings.error().code == row.code);
    CHECK(settings.error().arguments[0] == row.place);
  }
}

TEST_CASE("a certificate needs its key") {
  const auto settings = load({"", {{"MARSHRUT_CERTIFICATE", "a.pem"}}, {}});
  REQUIRE_FALSE(settings);
  CHECK(settings.error().code == &errors::certificate_without_key);
}

TEST_CASE("the variables of the tests are not settings") {
  CHECK(load({"", {{"MARSHRUT_TEST_ANYTHING", "1"}}, {}}));
}

TEST_CASE("every setting is named once and every name is written in all three ways") {
  std::map<std::string, int> flags;
  for (const Entry& entry : entries()) {
    CHECK(++flags[entry.flag()] == 1);
    CHECK(entry.variable().starts_with("MARSHRUT_"));
  }
  CHECK(flags.contains("smtp-host"));
}

TEST_CASE("a command takes settings as flags, but no secret") {
  CLI::App app;
  const Flags flags(app);
  std::vector<std::string> arguments{"x", "--smtp-host", "--port=81"};
  app.parse(arguments);
  const auto settings = flags.settings();
  REQUIRE(settings);
  CHECK(settings->port == 81);
  CHECK(settings->smtp.host == "x");
  CHECK(app.get_option_no_throw("--smtp-password") == nullptr);
}

}  // namespace marshrut::config
