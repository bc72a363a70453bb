#include <fmt/format.h>
#include <CLI/CLI.hpp>

#include <charconv>
#include <memory>

#include "app/commands.h"
#include "app/psychometrics_files.h"
#include "psychometrics/adaptive/limits/content_table.h"
#include "psychometrics/adaptive/simulation.h"

namespace marshrut::app {
namespace {

struct SimulateWords {
  std::string parameters;
  std::string rule = "mfi";
  std::string content;
  std::vector<std::string> areas;
  std::string content_by = "priority";
  std::string exposure_by = "eligibility";
  std::string table_out;
  std::string decide_by = "posterior";
  psychometrics::RatioPlan ratio;
  psychometrics::SimulationPlan plan;
};

/// "algebra=5-8": an area with the least and the most of its items.
std::optional<psychometrics::ContentArea> area_in(const std::string& word) {
  const auto equals = word.rfind('='), dash = word.find('-', equals);
  if (equals == 0 || equals == std::string::npos || dash == std::string::npos) return std::nullopt;
  psychometrics::ContentArea area{word.substr(0, equals)};
  const char *least = word.data() + equals + 1, *most = word.data() + dash + 1, *end = word.data() + word.size();
  const auto first = std::from_chars(least, most - 1, area.least), last = std::from_chars(most, end, area.most);
  const bool is_read = first.ec == std::errc{} && first.ptr == most - 1 && last.ec == std::errc{} && last.ptr == end;
  return is_read ? std::optional(area) : std::nullopt;
}

std::string area_refusal(const std::string& word) {
  return area_in(word) ? "" : "\"" + word + "\": an area is NAME=LEAST-MOST, such as algebra=5-8";
}

Result<psychometrics::ContentPlan> content_in(const SimulateWords& words, const psychometrics::ParameterTable& table) {
  std::vector<psychometrics::ContentArea> bounds;
  bounds.reserve(words.areas.size());
  for (const auto& word : words.areas) bounds.push_back(*area_in(word));
  const auto text = TRY(table_text(words.content));
  return psychometrics::read_content(text, words.content, table, std::move(bounds));
}

std::string written(const psychometrics::ParameterTable& table, const psychometrics::ControlTable& control) {
  std::string text = "item,probability\n";
  for (std::size_t item = 0; item < control.size(); ++item)
    text += fmt::format("{},{}\n", table.items[item].id, control[item]);
  return text;
}

Result<psychometrics::Simulated> simulated(const SimulateWords& words) {
  const auto text = TRY(table_text(words.parameters));
  const auto table = TRY(psychometrics::read_parameters_file(text, words.parameters));
  auto plan = words.plan;
  plan.rule = *enum_named<psychometrics::ChoiceRule>(words.rule);
  plan.content_rule = *enum_named<psychometrics::ContentRule>(words.content_by);
  plan.exposure_by = *enum_named<psychometrics::ExposureRule>(words.exposure_by);
  if (words.decide_by == "ratio") plan.ratio = words.ratio;
  if (!words.content.empty()) plan.content = TRY(content_in(words, table));
  auto found = TRY(psychometrics::simulate(table, plan));
  if (!words.table_out.empty()) TRY(write_table(words.table_out, written(table, found.control)));
  said_all(found.warnings);
  return found;
}

/// An option that would say nothing without another's value is refused.
void needs_word(const CLI::App& command, const char* option, const char* other, const std::string& is,
                const char* word) {
  if (command.count(option) > 0 && is != word) throw CLI::RequiresError(option, fmt::format("{} {}", other, word));
}

void add_limits(CLI::App& command, SimulateWords& words) {
  auto* exposure = command.add_option("--exposure", words.plan.exposure,
                                      "The greatest share of people who see an item, such as 0.25");
  command
      .add_option("--exposure-by", words.exposure_by,
                  "eligibility: drawn before each sitting; table: by the table of Sympson and Hetter, found beforehand")
      ->needs(exposure)
      ->check(CLI::IsMember({"eligibility", "table"}));
  command
      .add_option("--table-out", words.table_out,
                  "Where that table goes, CSV: item, probability; replaced if it is there")
      ->needs(exposure);
  auto* content = command.add_option("--content", words.content, "CSV: item, area");
  command.add_option("--area", words.areas, "NAME=LEAST-MOST: so many items of an area in each sitting")
      ->needs(content)
      ->check(area_refusal);
  command
      .add_option("--content-by", words.content_by,
                  "priority: by the maximum priority index; shadow: by the best whole sitting")
      ->needs(content)
      ->check(CLI::IsMember({"priority", "shadow"}));
}

void add_decision(CLI::App& command, SimulateWords& words) {
  command.add_option("--cut", words.plan.cut, "Tell how well people are put on a side of it")
      ->check(CLI::Range(-6.0, 6.0));
  auto* classify =
      command.add_flag("--classify", words.plan.classify, "End a sitting once the side is decided, from 6 items on");
  command
      .add_option("--decide-by", words.decide_by,
                  "posterior: once a side is likely by 0.95; ratio: by the sequential probability ratio test")
      ->needs(classify)
      ->check(CLI::IsMember({"posterior", "ratio"}));
  command.add_option("--apart", words.ratio.apart, "Of the ratio: how far on either side of the cut, 0.25")
      ->needs(classify);
  command.add_option("--error", words.ratio.error, "Of the ratio: the share put on a wrong side, 0.05")
      ->needs(classify);
}

}  // namespace

void add_simulate_command(CLI::App& engine, int& code) {
  auto words = std::make_shared<SimulateWords>();
  auto* command = engine.add_subcommand("simulate", "Let made-up people sit adaptively; prints one JSON object");
  command->add_option("--parameters", words->parameters, "CSV as calibrate writes it")->required();
  command->add_option("--persons", words->plan.persons, "How many")->check(CLI::Range(1, 10'000'000));
  command->add_option("--seed", words->plan.seed, "The same seed gives the same numbers");
  command->add_option("--items", words->plan.items, "Of a sitting, at most")->check(CLI::Range(1, 100'000));
  command->add_option("--rule", words->rule, "mfi, mpwi, mepv, randomesque5, progressive or random")
      ->check(CLI::IsMember({"mfi", "mpwi", "mepv", "randomesque5", "progressive", "random"}));
  add_limits(*command, *words);
  add_decision(*command, *words);
  command->callback([command, words, &code] {
    needs_word(*command, "--table-out", "--exposure-by", words->exposure_by, "table");
    for (const auto* option : {"--apart", "--error"})
      needs_word(*command, option, "--decide-by", words->decide_by, "ratio");
    print_or_say(simulated(*words), code);
  });
}

}  // namespace marshrut::app
