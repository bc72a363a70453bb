#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <memory>

#include "app/commands.h"
#include "app/psychometrics_files.h"
#include "platform/json/json.h"
#include "psychometrics/watch/functioning.h"
#include "psychometrics/watch/keys.h"

namespace marshrut::app {
namespace {

struct WatchWords {
  std::string answers;
  std::string beside;  // groups or keys
};

struct FunctioningReport {
  std::string reference;
  std::vector<psychometrics::ItemFunctioning> items;
  std::vector<std::string> warnings;
};
DESCRIBE(FunctioningReport, reference, items, warnings)

Result<FunctioningReport> functioning_in(const WatchWords& words) {
  const auto text = TRY(table_text(words.answers));
  const auto responses = TRY(psychometrics::read_responses(text, words.answers));
  const auto beside = TRY(table_text(words.beside));
  const auto groups = TRY(psychometrics::read_groups(beside, words.beside, responses.rows()));
  auto found = TRY(psychometrics::functioning(responses, groups));
  return FunctioningReport{found.reference, std::move(found.items), said_all(found.warnings)};
}

struct KeyReport {
  std::vector<std::string> flagged;
  std::vector<psychometrics::KeyedItem> items;
  std::vector<std::string> warnings;
};
DESCRIBE(KeyReport, flagged, items, warnings)

Result<KeyReport> keys_in(const WatchWords& words) {
  const auto text = TRY(table_text(words.answers));
  const auto choices = TRY(psychometrics::read_choices(text, words.answers));
  const auto beside = TRY(table_text(words.beside));
  const auto keys = TRY(psychometrics::read_keys(beside, words.beside));
  auto check = TRY(psychometrics::check_keys(choices, keys, words.answers));
  KeyReport report{{}, std::move(check.items), said_all(check.warnings)};
  for (const auto& item : report.items)
    if (item.flagged) report.flagged.push_back(item.item);
  return report;
}

template <class Report>
void print_or_say(const Result<Report>& report, int& code) {
  if (report)
    fmt::print("{}\n", json::write(*report));
  else
    code = said(report.error());
}

}  // namespace

void add_psychometrics_watch_commands(CLI::App& engine, int& code) {
  auto words = std::make_shared<WatchWords>();
  auto* dif =
      engine.add_subcommand("dif", "Find items that are harder for one group of people; prints one JSON object");
  dif->add_option("--responses", words->answers, "CSV as calibrate reads it")->required();
  dif->add_option("--group", words->beside, "CSV: row (from 1), group")->required();
  dif->callback([words, &code] { print_or_say(functioning_in(*words), code); });
  auto* keys = engine.add_subcommand("keys", "Find items whose key seems wrong; prints one JSON object");
  keys->add_option("--responses", words->answers, "CSV: ids of items above, the chosen options below, empty = missing")
      ->required();
  keys->add_option("--key", words->beside, "CSV: item, key")->required();
  keys->callback([words, &code] { print_or_say(keys_in(*words), code); });
}

}  // namespace marshrut::app
