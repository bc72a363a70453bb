#include "app/commands.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <memory>

#include "access/journal/journal.h"
#include "access/door/openapi.h"
#include "app/commands_data.h"
#include "app/commands_first.h"
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

int verify_journals(const config::Settings& settings) {
  auto opened = open_installation(settings);
  if (!opened) return said(opened.error());
  auto& house = **opened;
  int code = exit_done;
  for (const auto& region : house.services().regions) {
    auto verdict = access::verify_journal(house.database(), region.region);
    if (verdict.first_bad)
      code = said(Error{&errors::journal_broken, "", {region.region, std::to_string(*verdict.first_bad), verdict.reason}, {}});
    else
      fmt::print("{}: {} sealed, {} not yet, every row fits\n", region.region, verdict.sealed, verdict.unsealed);
  }
  return code;
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
  with_settings(line, code, "verify-journal", "Check that the journal was not altered", &verify_journals);
  add_first_commands(line, code);
  add_regulation_commands(line, code);
  add_demo_command(line, code);
  add_data_commands(line, code);
  printing(line, "openapi", "Print the API's description (OpenAPI 3.1)", &openapi_text);
  printing(line, "permissions", "Print who may call what", &permissions_text);
  printing(line, "errors", "Print every refusal and its words", &errors_text);
  printing(line, "schema", "Print the tables", &schema_text);
  printing(line, "version", "Print the version", &version_text);
}

}  // namespace marshrut::app
