#include "app/commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <charconv>
#include <memory>
#include <optional>

#include "access/door/openapi.h"
#include "access/journal/journal.h"
#include "app/commands_data.h"
#include "app/commands_first.h"
#include "app/compliance.h"
#include "app/demo/command.h"
#include "app/errors.h"
#include "app/exit.h"
#include "app/installation.h"
#include "app/schema.h"
#include "app/serve.h"
#include "app/version.h"
#include "app/wiring.h"
#include "platform/config/flags.h"

namespace marshrut::app {
namespace {

/// A command that works on an installation: its settings are read when it runs.
void with_settings(CLI::App& line, int& code, const char* name, const char* words,
                   int (*act)(const config::Settings&)) {
  auto* command = line.add_subcommand(name, words);
  auto flags = std::make_shared<config::Flags>(*command);
  command->callback([flags, act, &code] {
    auto settings = flags->settings();
    code = settings ? act(*settings) : said(settings.error());
  });
}

void printing(CLI::App& line, const char* name, const char* words, std::string (*text)()) {
  line.add_subcommand(name, words)->callback([text] { fmt::print("{}", text()); });
}

int migrate_database(const config::Settings& settings) {
  auto database = db::Database::open(settings.database);
  auto migrated = migrate(*database);
  if (!migrated) return said(migrated.error());
  fmt::print("{}: version {}\n", *migrated == Migrated::already ? "already there" : "migrated", newest_version());
  return exit_done;
}

/// "43:1200:HASH" as verify-journal and the log write it.
std::optional<std::pair<std::string, access::JournalHead>> head_of(const std::string& word) {
  auto first = word.find(':');
  auto second = word.find(':', first + 1);
  if (first == word.npos || second == word.npos) return std::nullopt;
  std::int64_t sequence = 0;
  auto digits = std::string_view(word).substr(first + 1, second - first - 1);
  if (std::from_chars(digits.data(), digits.data() + digits.size(), sequence).ptr != digits.data() + digits.size())
    return std::nullopt;
  return std::pair(word.substr(0, first), access::JournalHead{sequence, word.substr(second + 1)});
}

int verify_journals(const config::Settings& settings, const std::string& written_down) {
  auto known = head_of(written_down);
  auto opened = open_installation(settings);
  if (!opened) return said(opened.error());
  auto& house = **opened;
  if (known)
    if (auto region = region_of(house, known->first); !region) return said(region.error());
  int code = exit_done;
  for (const auto& region : house.services().regions) {
    auto verdict = access::verify_journal(
        house.database(), region.region,
        known && known->first == region.region ? std::optional(known->second) : std::nullopt);
    if (verdict.first_bad)
      code = said(Error{&errors::journal_broken, "", {region.region, std::to_string(*verdict.first_bad), verdict.reason}, {}});
    else
      fmt::print("{}: {} sealed, {} not yet, every row fits; head {}:{}:{}\n", region.region, verdict.sealed,
                 verdict.unsealed, region.region, verdict.sealed, verdict.head);
  }
  return code;
}

void add_verify(CLI::App& line, int& code) {
  auto* command = line.add_subcommand("verify-journal", "Check that the journal was not altered");
  auto flags = std::make_shared<config::Flags>(*command);
  auto head = std::make_shared<std::string>();
  command->add_option("--head", *head, "A head written down before, REGION:ROW:HASH; the log has one for every hour")
      ->check([](const std::string& word) { return head_of(word) ? "" : "write it as 43:1200:HASH"; });
  command->callback([flags, head, &code] {
    auto settings = flags->settings();
    code = settings ? verify_journals(*settings, *head) : said(settings.error());
  });
}

std::string openapi_text() { return access::openapi(every_endpoint(), std::string(version)); }
std::string permissions_text() { return access::permissions(every_endpoint()); }
std::string errors_text() { return access::errors_page(every_error()); }
std::string schema_text() { return std::string(schema()); }
std::string version_text() { return fmt::format("marshrut {}, schema {}\n", version, newest_version()); }

}  // namespace

void add_commands(CLI::App& line, int& code) {
  with_settings(line, code, "serve", "Serve the web interface and the API", &serve);
  with_settings(line, code, "migrate", "Create the database or bring it to this program's version", &migrate_database);
  add_verify(line, code);
  add_first_commands(line, code);
  add_regulation_commands(line, code);
  add_demo_command(line, code);
  add_data_commands(line, code);
  add_compliance_command(line, code);
  add_planning_commands(line, code);
  add_psychometrics_commands(line, code);
  printing(line, "openapi", "Print the API's description (OpenAPI 3.1)", &openapi_text);
  printing(line, "permissions", "Print who may call what", &permissions_text);
  printing(line, "errors", "Print every refusal and its words", &errors_text);
  printing(line, "schema", "Print the tables", &schema_text);
  printing(line, "version", "Print the version", &version_text);
}

}  // namespace marshrut::app
