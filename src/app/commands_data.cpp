#include "app/commands_data.h"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <fstream>
#include <memory>
#include <sstream>

#include "app/backup.h"
#include "app/errors.h"
#include "app/exit.h"
#include "app/installation.h"
#include "catalogue/import/acts_import.h"
#include "competency/acts.h"
#include "instrument/acts.h"
#include "organisation/errors.h"
#include "organisation/import/acts_import.h"
#include "platform/config/flags.h"

namespace marshrut::app {
namespace {

struct DataWords {
  std::string kind;
  std::string file;
  std::string region;
  bool preview = false;
  bool only_good = false;
};

Result<std::string> file_bytes(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) return fail(errors::file_unreadable, "", path);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

using Report = Result<sheet::ImportReport>;

/// The import of the room whose list has this name.
template <class Request, class Kind>
std::optional<Report> import_as(House& house, const std::string& region, const DataWords& words, const std::string& bytes,
                                std::string_view right, Report (*act)(access::Work&, const Request&)) {
  auto kind = enum_named<Kind>(words.kind);
  if (!kind) return std::nullopt;
  Request request{*kind, !words.preview, words.only_good, {bytes}};
  return access::transact(house.services(), access::Actor::of_house(region), access::Right{right},
                          [&](access::Work& work) { return act(work, request); });
}

Report import_list(House& house, const DataWords& words) {
  auto region = TRY(region_of(house, words.region));
  auto bytes = TRY(file_bytes(words.file));
  using namespace organisation;
  if (auto done = import_as<ImportFile, RegisterKind>(house, region, words, bytes, "staff.import", &import_file))
    return *done;
  if (auto done = import_as<competency::ImportFile, competency::FrameImportKind>(house, region, words, bytes,
                                                                                 "competency.import", &competency::import_file))
    return *done;
  if (auto done = import_as<instrument::ImportFile, instrument::InstrumentImportKind>(
          house, region, words, bytes, "instrument.manage", &instrument::import_file))
    return *done;
  if (auto done = import_as<catalogue::ImportCatalogue, catalogue::CatalogueList>(house, region, words, bytes,
                                                                                  "catalogue.manage", &catalogue::import_catalogue))
    return *done;
  return fail(organisation::errors::import_unknown, "", words.kind);
}

void print(const sheet::ImportReport& report) {
  for (const auto& problem : report.problems) fmt::print("{}: {}: {}\n", problem.row, problem.column, problem.ru);
  fmt::print("{} rows, {} right, {} wrong; {} applied: {} new, {} changed\n", report.rows, report.good,
             report.problem_rows, report.applied, report.created, report.updated);
}

int import_command(const config::Settings& settings, const DataWords& words) {
  auto house = open_installation(settings);
  if (!house) return said(house.error());
  auto report = import_list(**house, words);
  if (!report) return said(report.error());
  print(*report);
  return report->problem_rows > 0 && !words.only_good ? exit_refused : exit_done;
}

int told(const Result<BackupReport>& report) {
  if (!report) return said(report.error());
  fmt::print("{} files, {} bytes\n", report->files, report->bytes);
  return exit_done;
}

struct Command {
  CLI::App* app;
  std::shared_ptr<config::Flags> flags;
  std::shared_ptr<DataWords> words = std::make_shared<DataWords>();
};

Command command(CLI::App& line, const char* name, const char* what) {
  auto* app = line.add_subcommand(name, what);
  return {app, std::make_shared<config::Flags>(*app)};
}

void on_run(const Command& command, int& code, int (*act)(const config::Settings&, const DataWords&)) {
  command.app->callback([command, act, &code] {
    auto settings = command.flags->settings();
    code = settings ? act(*settings, *command.words) : said(settings.error());
  });
}

}  // namespace

void add_data_commands(CLI::App& line, int& code) {
  auto import = command(line, "import", "Import a list into the region");
  import.app->add_option("kind", import.words->kind, "municipalities, schools, positions, subjects, staff, officers; labour_actions, competencies, needs; "
                        "items, forms, questionnaires; activities, sessions, gains")->required();
  import.app->add_option("file", import.words->file, "CSV or XLSX")->required();
  import.app->add_option("--region", import.words->region, "Code of the region; needed when there are several");
  import.app->add_flag("--preview", import.words->preview, "Show what would happen and change nothing");
  import.app->add_flag("--only-good", import.words->only_good, "Take the right rows although others are wrong");
  on_run(import, code, &import_command);
  auto backup = command(line, "backup", "Copy the database and its files into a new folder");
  backup.app->add_option("folder", backup.words->file, "A folder that does not exist yet")->required();
  on_run(backup, code, [](const config::Settings& s, const DataWords& w) { return told(make_backup(s, w.file)); });
  auto restore = command(line, "restore", "Bring a backup back; every byte is checked first");
  restore.app->add_option("folder", restore.words->file, "The folder that backup made")->required();
  on_run(restore, code, [](const config::Settings& s, const DataWords& w) { return told(restore_backup(s, w.file)); });
}

}  // namespace marshrut::app
