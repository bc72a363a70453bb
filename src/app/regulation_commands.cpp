#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <cctype>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>
#include <optional>

#include "app/commands.h"
#include "app/errors.h"
#include "app/exit.h"
#include "app/installation.h"
#include "platform/config/flags.h"
#include "regulation/acts.h"
#include "regulation/read_toml.h"

namespace marshrut::app {
namespace {

struct InstallWords {
  std::string file;
  std::string region;
  std::string territory;
  std::string from;
};

Result<std::string> text_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file || std::filesystem::is_directory(path)) return fail(errors::file_unreadable, "", path);
  return std::string(std::istreambuf_iterator<char>(file), {});
}

/// Beside a municipality's file lies its region's, named by its code in small letters.
std::string file_beside(const std::string& path, std::string code) {
  for (char& letter : code) letter = static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
  return std::filesystem::path(path).replace_filename(code + ".toml").string();
}

Result<regulation::Profile> profile_of_file(const std::string& path, std::string parent_path) {
  auto text = TRY(text_of(path));
  auto parent = TRY(regulation::parent_named(text, path));
  if (!parent) return regulation::read(text, path);
  if (parent_path.empty()) parent_path = file_beside(path, *parent);
  auto parent_text = text_of(parent_path);
  if (!parent_text) return regulation::read(text, path);
  return regulation::read(text, path, regulation::ParentText{*parent_text, parent_path});
}

/// What is wrong with a word that must be a day; "" when it is one.
std::string day_refusal(const std::string& word) {
  return Date::parse(word) ? "" : word + " is not a day: write it like 2026-09-01";
}

int check_regulation(const std::string& path, const std::string& parent) {
  auto profile = profile_of_file(path, parent);
  if (!profile) return said(profile.error());
  fmt::print("{}: {} {}: {}\n", path, profile->code, profile->version, profile->title.ru);
  return exit_done;
}

Result<regulation::RegulationInForce> install(const config::Settings& settings, const InstallWords& words) {
  auto text = TRY(text_of(words.file));
  auto house = TRY(open_installation(settings));
  auto region = TRY(region_of(*house, words.region));
  std::optional<std::string> territory;
  if (!words.territory.empty()) territory = words.territory;
  auto actor = access::Actor::of_house(region);
  return access::transact(house->services(), actor, access::Right{"regulation.manage"}, [&](access::Work& work) {
    return regulation::install_regulation(work, {words.file, territory, *Date::parse(words.from), {text}});
  });
}

int install_regulation(const config::Settings& settings, const InstallWords& words) {
  auto installed = install(settings, words);
  if (!installed) return said(installed.error());
  fmt::print("{} {}: in force over {} from {}\n", installed->code, installed->version, installed->territory,
             installed->in_force_from.iso());
  return exit_done;
}

}  // namespace

void add_regulation_commands(CLI::App& line, int& code) {
  auto* regulation = line.add_subcommand("regulation", "Check a regulation's file, put it in force");
  regulation->require_subcommand(1);

  auto* check = regulation->add_subcommand("check", "Say everything that is wrong with a file");
  auto path = std::make_shared<std::string>();
  auto parent = std::make_shared<std::string>();
  check->add_option("file", *path, "The file, TOML")->required();
  check->add_option("--parent", *parent, "The region's file that a municipal one narrows; the one beside it if absent");
  check->callback([path, parent, &code] { code = check_regulation(*path, *parent); });

  auto* install = regulation->add_subcommand("install", "Put a file in force from a day on");
  auto words = std::make_shared<InstallWords>();
  install->add_option("file", words->file, "The file, TOML")->required();
  install->add_option("--region", words->region, "Code of the region; needed when there are several");
  install->add_option("--territory", words->territory, "Path of a territory of the region; the whole of it if absent");
  install->add_option("--from", words->from, "First day in force, 2026-09-01")->required()->check(day_refusal);
  auto flags = std::make_shared<config::Flags>(*install);
  install->callback([flags, words, &code] {
    auto settings = flags->settings();
    code = settings ? install_regulation(*settings, *words) : said(settings.error());
  });
}

}  // namespace marshrut::app
