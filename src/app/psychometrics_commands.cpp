#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <cerrno>
#include <charconv>
#include <chrono>
#include <cstring>
#include <fstream>
#include <map>
#include <memory>
#include <sstream>

#include "app/commands.h"
#include "app/errors.h"
#include "app/exit.h"
#include "app/psychometrics_files.h"
#include "platform/json/json.h"
#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/scoring/score.h"

namespace marshrut::app {
namespace {

struct CalibrateWords {
  std::string model;
  std::string responses;
  std::string priors = "none";
  std::string guess;
  std::string groups;
  std::string reference;
  std::string fixed;
  std::string out;
};

/// What `calibrate` prints; the words of the warnings stand on stderr.
struct CalibrationReport {
  double log_likelihood = 0;
  double log_prior = 0;
  bool converged = false;
  double score_norm = 0;
  std::int64_t iterations = 0;
  std::int64_t parameters = 0;
  std::optional<double> variance;
  std::optional<double> se_variance;
  std::vector<psychometrics::GroupPopulation> populations;
  std::optional<double> condition;
  double seconds = 0;
  std::vector<std::string> warnings;
};
DESCRIBE(CalibrationReport, log_likelihood, log_prior, converged, score_norm, iterations, parameters, variance,
         se_variance, populations, condition, seconds, warnings)

/// "-1.386,0.5": a mean and a deviation above nought.
std::optional<psychometrics::NormalPrior> prior_in(const std::string& word) {
  psychometrics::NormalPrior prior;
  const char* end = word.data() + word.size();
  auto [comma, first] = std::from_chars(word.data(), end, prior.mean);
  if (first != std::errc{} || comma == end || *comma != ',') return std::nullopt;
  auto [last, second] = std::from_chars(comma + 1, end, prior.deviation);
  const bool within = std::abs(prior.mean) <= 20 && prior.deviation >= 1e-3 && prior.deviation <= 100;
  return second == std::errc{} && last == end && within ? std::optional(prior) : std::nullopt;
}

std::string prior_refusal(const std::string& word) {
  return prior_in(word) ? ""
                        : "write it as -1.386,0.5: a mean within 20 and a deviation from 0.001 to 100, of the logit";
}

psychometrics::CalibrationPlan plan_of(const CalibrateWords& words) {
  psychometrics::CalibrationPlan plan;
  plan.model = *psychometrics::model_named(words.model);
  if (words.priors == "operational") plan.priors = psychometrics::operational_priors();
  if (!words.guess.empty()) plan.priors.guess_logit = prior_in(words.guess);
  if (!psychometrics::has_guess(plan.model)) plan.priors.guess_logit.reset();
  if (!psychometrics::has_free_slope(plan.model)) plan.priors.log_slope.reset();
  return plan;
}

CalibrationReport report_of(const psychometrics::Calibration& found, double seconds) {
  return {found.log_likelihood,
          found.log_prior,
          found.converged,
          found.score_norm,
          found.iterations,
          static_cast<std::int64_t>(found.parameters),
          found.variance,
          found.variance_error,
          found.populations,
          found.condition,
          seconds,
          said_all(found.warnings)};
}

/// What is known of each item of the answers.
Result<std::vector<std::optional<psychometrics::Item>>> fixed_in(const std::string& path,
                                                                 const psychometrics::Responses& responses) {
  const auto text = TRY(table_text(path));
  const auto table = TRY(psychometrics::read_parameters_file(text, path));
  std::map<std::string, psychometrics::Item> known;
  for (const auto& one : table.items) known.emplace(one.id, one.item);
  std::vector<std::optional<psychometrics::Item>> out;
  for (const auto& id : responses.items) out.push_back(known.contains(id) ? std::optional(known.at(id)) : std::nullopt);
  return out;
}

Result<CalibrationReport> calibrated(const CalibrateWords& words) {
  const auto text = TRY(table_text(words.responses));
  const auto responses = TRY(psychometrics::read_responses(text, words.responses));
  auto plan = plan_of(words);
  if (!words.groups.empty()) {
    const auto groups = TRY(table_text(words.groups));
    plan.groups = TRY(psychometrics::read_groups(groups, words.groups, responses.rows()));
    plan.reference = words.reference;
  }
  if (!words.fixed.empty()) plan.fixed = TRY(fixed_in(words.fixed, responses));
  const auto from = std::chrono::steady_clock::now();
  const auto found = TRY(psychometrics::calibrate(responses, plan));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - from;
  if (!words.out.empty()) TRY(write_table(words.out, psychometrics::written(found.table)));
  return report_of(found, took.count());
}

struct ScoreWords {
  std::string parameters;
  std::string responses;
  std::string method;
};

Result<psychometrics::Scores> scored(const ScoreWords& words) {
  const auto parameters = TRY(table_text(words.parameters));
  const auto table = TRY(psychometrics::read_parameters_file(parameters, words.parameters));
  const auto text = TRY(table_text(words.responses));
  const auto responses = TRY(psychometrics::read_responses(text, words.responses));
  return psychometrics::score(table, responses, *enum_named<psychometrics::ScoreMethod>(words.method), words.responses);
}

void add_calibrate(CLI::App& engine, int& code) {
  auto* command =
      engine.add_subcommand("calibrate", "Find the parameters of items from answers; prints one JSON object");
  auto words = std::make_shared<CalibrateWords>();
  command->add_option("--model", words->model, "rasch, 2pl, 3pl, pcm, gpcm or grm")
      ->required()
      ->check(CLI::IsMember({"rasch", "2pl", "3pl", "pcm", "gpcm", "grm"}));
  command
      ->add_option("--responses", words->responses,
                   "CSV: ids of items above, integers from 0 below, empty = missing; freq")
      ->required();
  command
      ->add_option("--priors", words->priors,
                   "none, or operational: log a N(0,0.5), d N(0,3), logit c N(logit 1/4,0.5)")
      ->check(CLI::IsMember({"none", "operational"}));
  command->add_option("--prior-c", words->guess, "MEAN,SD of the logit of c, as -1.386,0.5")->check(prior_refusal);
  auto* groups =
      command->add_option("--group", words->groups, "CSV: row (from 1), group; each has a mean and a variance");
  command->add_option("--reference", words->reference, "The group with the mean 0; else the one with most people")
      ->needs(groups);
  command->add_option("--fixed", words->fixed,
                      "CSV as --out writes it: these items keep their parameters and the scale");
  command->add_option("--out", words->out, "Where the parameters go, CSV; replaced if it is there");
  command->callback([words, &code] {
    const auto report = calibrated(*words);
    if (report)
      fmt::print("{}\n", json::write(*report));
    else
      code = said(report.error());
  });
}

void add_score(CLI::App& engine, int& code) {
  auto* command = engine.add_subcommand("score", "Find where people stand; prints row,theta,se,lz");
  auto words = std::make_shared<ScoreWords>();
  command->add_option("--parameters", words->parameters, "CSV as calibrate writes it")->required();
  command->add_option("--responses", words->responses, "CSV as calibrate reads it")->required();
  command->add_option("--method", words->method, "eap, map, wle or ml")
      ->required()
      ->check(CLI::IsMember({"eap", "map", "wle", "ml"}));
  command->callback([words, &code] {
    const auto scores = scored(*words);
    if (!scores) {
      code = said(scores.error());
      return;
    }
    fmt::print("{}", psychometrics::written(*scores));
    for (const auto& warning : scores->warnings) said(warning);
  });
}

}  // namespace

Result<std::string> table_text(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  const bool is_empty = file && file.peek() == std::ifstream::traits_type::eof();
  std::ostringstream text;
  // A folder opens and does not read; nothing to read from an empty file is no fault.
  if (file.bad() || (!is_empty && (!file || !(text << file.rdbuf())))) return fail(errors::file_unreadable, "", path);
  return std::move(text).str();
}

Result<bool> write_table(const std::string& path, const std::string& text) {
  std::ofstream file(path, std::ios::binary);
  if (!(file << text) || !file.flush()) return fail(errors::file_unwritable, "", path, std::strerror(errno));
  return true;
}

std::vector<std::string> said_all(const std::vector<Error>& warnings) {
  std::vector<std::string> words;
  for (const auto& warning : warnings) {
    words.push_back(warning.words_en());
    said(warning);
  }
  return words;
}

void add_psychometrics_commands(CLI::App& line, int& code) {
  auto* engine = line.add_subcommand("psychometrics", "Calibrate and watch items, score people");
  engine->require_subcommand(1);
  add_calibrate(*engine, code);
  add_score(*engine, code);
  add_psychometrics_watch_commands(*engine, code);
  add_simulate_command(*engine, code);
}

}  // namespace marshrut::app
