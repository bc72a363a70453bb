#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <chrono>
#include <memory>

#include "app/commands.h"
#include "app/psychometrics_files.h"
#include "psychometrics/raters/raters.h"
#include "psychometrics/watch/functioning_by_ability.h"
#include "psychometrics/watch/item_fit.h"
#include "psychometrics/watch/keys.h"
#include "psychometrics/watch/link_tables.h"

namespace marshrut::app {
namespace {

struct WatchWords {
  std::string answers;
  std::string beside;  // groups or keys
  std::string parameters;  // with groups, to match people by ability; "" by score
};

struct FunctioningReport {
  std::string reference;
  std::vector<psychometrics::ItemFunctioning> items;
  std::vector<std::string> warnings;
};
DESCRIBE(FunctioningReport, reference, items, warnings)

Result<psychometrics::Functioning> functioning_of(const WatchWords& words, const psychometrics::Responses& responses) {
  const auto beside = TRY(table_text(words.beside));
  const auto groups = TRY(psychometrics::read_groups(beside, words.beside, responses.rows()));
  if (words.parameters.empty()) return psychometrics::functioning(responses, groups);
  const auto parameters = TRY(table_text(words.parameters));
  const auto table = TRY(psychometrics::read_parameters_file(parameters, words.parameters));
  return psychometrics::functioning_by_ability(table, responses, groups, words.answers);
}

Result<FunctioningReport> functioning_in(const WatchWords& words) {
  const auto text = TRY(table_text(words.answers));
  const auto responses = TRY(psychometrics::read_responses(text, words.answers));
  auto found = TRY(functioning_of(words, responses));
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

struct FitWords {
  std::string parameters;
  std::string responses;
  bool elsewhere = false;
};

struct FitReport {
  std::vector<std::string> misfits;
  std::vector<psychometrics::ItemFit> items;
  std::vector<std::string> warnings;
};
DESCRIBE(FitReport, misfits, items, warnings)

Result<FitReport> fit_in(const FitWords& words) {
  const auto parameters = TRY(table_text(words.parameters));
  const auto table = TRY(psychometrics::read_parameters_file(parameters, words.parameters));
  const auto text = TRY(table_text(words.responses));
  const auto responses = TRY(psychometrics::read_responses(text, words.responses));
  using enum psychometrics::ParametersFrom;
  auto fit = TRY(psychometrics::item_fit(table, responses, words.elsewhere ? elsewhere : these_answers, words.responses));
  FitReport report{{}, std::move(fit.items), said_all(fit.warnings)};
  for (const auto& item : report.items)
    if (item.misfits) report.misfits.push_back(item.item);
  return report;
}

struct RaterWords {
  std::string ratings;
  std::vector<std::string> facets;
  std::string steps = "common";
};

struct RaterReport {
  double log_likelihood = 0;
  bool converged = false;
  double score_norm = 0;
  std::int64_t iterations = 0;
  std::int64_t parameters = 0;
  double variance = 1;
  std::optional<double> se_variance;
  bool linked = true;
  std::vector<psychometrics::FacetSeverities> facets;
  std::vector<psychometrics::RatedItem> items;
  std::vector<psychometrics::RatedPerson> persons;
  double seconds = 0;
  std::vector<std::string> warnings;
};
DESCRIBE(RaterReport, log_likelihood, converged, score_norm, iterations, parameters, variance, se_variance, linked,
         facets, items, persons, seconds, warnings)

Result<RaterReport> raters_in(const RaterWords& words) {
  const auto text = TRY(table_text(words.ratings));
  const auto ratings = TRY(psychometrics::read_ratings(text, words.ratings, words.facets));
  const auto from = std::chrono::steady_clock::now();
  auto fit = TRY(psychometrics::fit_raters(ratings, *enum_named<psychometrics::Steps>(words.steps)));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - from;
  return RaterReport{fit.log_likelihood,    fit.converged,        fit.score_norm,         fit.iterations,
                     fit.parameters,        fit.variance,         fit.se_variance,        fit.linked,
                     std::move(fit.facets), std::move(fit.items), std::move(fit.persons), took.count(),
                     said_all(fit.warnings)};
}

struct LinkWords {
  std::string before;
  std::string now;
  std::string out;
};

Result<psychometrics::LinkedTables> linked_in(const LinkWords& words) {
  const auto old_text = TRY(table_text(words.before));
  const auto before = TRY(psychometrics::read_parameters_file(old_text, words.before));
  const auto new_text = TRY(table_text(words.now));
  const auto now = TRY(psychometrics::read_parameters_file(new_text, words.now));
  auto linked = TRY(psychometrics::link_tables(before, now));
  if (!words.out.empty()) TRY(write_table(words.out, psychometrics::written(linked.table)));
  said_all(linked.warnings);
  return linked;
}

void add_link(CLI::App& engine, int& code) {
  auto words = std::make_shared<LinkWords>();
  auto* command = engine.add_subcommand("link", "Put a calibration on the scale of another; prints one JSON object");
  command->add_option("--old", words->before, "CSV as calibrate writes it: the scale that stays")->required();
  command->add_option("--new", words->now, "CSV as calibrate writes it, with items of the same ids")->required();
  command->add_option("--out", words->out, "Where the new items go on the old scale, CSV; replaced if it is there");
  command->callback([words, &code] { print_or_say(linked_in(*words), code); });
}

void add_fit(CLI::App& engine, int& code) {
  auto words = std::make_shared<FitWords>();
  auto* command = engine.add_subcommand("fit", "Find items that are not answered as their model says; prints one JSON object");
  command->add_option("--parameters", words->parameters, "CSV as calibrate writes it")->required();
  command->add_option("--responses", words->responses, "CSV as calibrate reads it")->required();
  command->add_flag("--elsewhere", words->elsewhere, "The parameters were found by other answers than these");
  command->callback([words, &code] { print_or_say(fit_in(*words), code); });
}

}  // namespace

void add_psychometrics_watch_commands(CLI::App& engine, int& code) {
  add_link(engine, code);
  add_fit(engine, code);
  auto rater_words = std::make_shared<RaterWords>();
  auto* raters = engine.add_subcommand("raters", "Find how severe raters are; prints one JSON object");
  raters->add_option("--ratings", rater_words->ratings, "CSV: person, rater and other facets, a column for each item")
      ->required();
  raters->add_option("--facet", rater_words->facets, "Columns that are facets though they hold numbers");
  raters->add_option("--steps", rater_words->steps, "common: one scale for all items; item: a scale for each")
      ->check(CLI::IsMember({"common", "item"}));
  raters->callback([rater_words, &code] { print_or_say(raters_in(*rater_words), code); });

  auto words = std::make_shared<WatchWords>();
  auto* dif =
      engine.add_subcommand("dif", "Find items that are harder for one group of people; prints one JSON object");
  dif->add_option("--responses", words->answers, "CSV as calibrate reads it")->required();
  dif->add_option("--group", words->beside, "CSV: row (from 1), group")->required();
  dif->add_option("--parameters", words->parameters,
                  "CSV as calibrate writes it: people are matched by ability, as adaptive sittings need");
  dif->callback([words, &code] { print_or_say(functioning_in(*words), code); });
  auto* keys = engine.add_subcommand("keys", "Find items whose key seems wrong; prints one JSON object");
  keys->add_option("--responses", words->answers, "CSV: ids of items above, the chosen options below, empty = missing")
      ->required();
  keys->add_option("--key", words->beside, "CSV: item, key")->required();
  keys->callback([words, &code] { print_or_say(keys_in(*words), code); });
}

}  // namespace marshrut::app
