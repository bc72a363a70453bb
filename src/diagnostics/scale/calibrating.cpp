#include "diagnostics/scale/calibrating.h"

#include <algorithm>
#include <cmath>

#include "diagnostics/scale/behaviour.h"
#include "diagnostics/scale/scale.h"
#include "diagnostics/scale/unlike.h"
#include "psychometrics/calibration/calibrate.h"

namespace marshrut::diagnostics {
namespace {

using psychometrics::Model;

constexpr double people_for_slopes = 200;  // answers to the middling item
constexpr double people_to_learn = 10;     // fewer answers correct nothing of what experts said

double logit_of(double share) {
  return std::log(share / (1 - share));
}

/// How many answered each item and what share of the points they had.
struct Tally {
  std::vector<double> people, share;
  std::vector<std::size_t> highest;  // category

  explicit Tally(const CompetencyAnswers& answers)
      : people(answers.items().size()), share(people.size()), highest(people.size()) {
    answers.responses().each_answer([&](std::size_t, const psychometrics::Answer& answer) {
      const auto most = static_cast<double>(categories_of(answers.items()[answer.item].item) - 1);
      people[answer.item] += 1;
      share[answer.item] += answer.category / most;
      highest[answer.item] = std::max<std::size_t>(highest[answer.item], answer.category);
    });
    for (std::size_t item = 0; item < people.size(); ++item) share[item] /= std::max(people[item], 1.0);
  }

  /// How much harder than said the items turned out to be, on the whole; 0 is the mean of who answered.
  double shift(const CompetencyAnswers& answers) const {
    double sum = 0, all = 0;
    for (std::size_t item = 0; item < people.size(); ++item) {
      const double near = (share[item] * people[item] + 0.5) / (people[item] + 1);
      sum += people[item] * (-logit_of(near) - said_difficulty(answers.items()[item].item).mean);
      all += people[item];
    }
    return all > 0 ? sum / all : 0;
  }
};

/// The answers to the items that answers can speak of, and where those stand.
struct Spoken {
  psychometrics::Responses responses;
  std::vector<std::size_t> places;
  std::vector<std::optional<psychometrics::NormalPrior>> said;

  Spoken(const CompetencyAnswers& answers, const Tally& tally, double shift) {
    std::vector<std::uint32_t> place(tally.people.size(), ~0u);
    for (std::size_t item = 0; item < place.size(); ++item) {
      const auto& bank_item = answers.items()[item];
      if (tally.people[item] < people_to_learn || tally.highest[item] + 1 < categories_of(bank_item.item)) continue;
      place[item] = static_cast<std::uint32_t>(places.size());
      places.push_back(item);
      auto prior = said_difficulty(bank_item.item);
      prior.mean += shift;
      said.push_back(prior);
      responses.items.push_back(bank_item.item.code + '#' + std::to_string(bank_item.version));
      responses.columns.push_back(places.size());
    }
    const auto& all = answers.responses();
    for (std::size_t row = 0; row < all.rows(); ++row) {
      for (auto at = all.ends[row]; at < all.ends[row + 1]; ++at)
        if (const auto to = place[all.answers[at].item]; to != ~0u)
          responses.answers.push_back({to, all.answers[at].category});
      responses.ends.push_back(responses.answers.size());
      responses.frequencies.push_back(1);
      responses.lines.push_back(row + 1);
    }
  }
};

double middling(std::vector<double> numbers) {
  const auto middle = numbers.begin() + static_cast<std::ptrdiff_t>(numbers.size() / 2);
  std::nth_element(numbers.begin(), middle, numbers.end());
  return *middle;
}

psychometrics::CalibrationPlan plan_for(const Spoken& spoken, const Tally& tally) {
  std::vector<double> people;
  for (const auto place : spoken.places) people.push_back(tally.people[place]);
  psychometrics::CalibrationPlan plan;
  plan.priors.log_slope = psychometrics::operational_priors().log_slope;
  plan.difficulties = spoken.said;
  plan.population = psychometrics::PopulationPrior{};
  plan.model = middling(people) < people_for_slopes ? Model::partial_credit : Model::generalised_partial_credit;
  return plan;
}

void take_parameters(const psychometrics::CalibratedItem& from, CalibratedItem& to) {
  to.source = ParameterSource::answers;
  to.parameters = {from.item.model, from.item.slope, from.item.intercepts};
  // The mean difficulty of its steps; its error by the delta method, without the slope's part.
  const double steps = static_cast<double>(from.item.intercepts.size()) * from.item.slope;
  to.statistics.difficulty = -from.item.intercepts.back() / steps;
  if (!from.errors.empty() && from.errors.back())
    to.statistics.difficulty_error = *from.errors.back() / std::abs(steps);
}

}  // namespace

std::size_t CompetencyAnswers::add(BankItem item) {
  const auto same = std::ranges::find_if(items_, [&](const BankItem& other) {
    return other.item.code == item.item.code && other.version == item.version;
  });
  if (same == items_.end()) return items_.push_back(std::move(item)), items_.size() - 1;
  same->is_current = same->is_current || item.is_current;
  return static_cast<std::size_t>(same - items_.begin());
}

void CompetencyAnswers::add_person(std::vector<Given> given, bool compared, Kinds kinds) {
  compared_.push_back(compared);
  kinds_.push_back(kinds);
  std::ranges::sort(given, {}, &Given::item);
  for (auto& one : given) {
    const auto category = category_of(items_[one.item].item, one.points);
    responses_.answers.push_back({static_cast<std::uint32_t>(one.item), static_cast<std::uint32_t>(category)});
    options_.push_back(std::move(one.option));
  }
  responses_.ends.push_back(responses_.answers.size());
  responses_.frequencies.push_back(1);
  responses_.lines.push_back(responses_.rows());
}

CalibratedAnswers calibrated(const CompetencyAnswers& answers) {
  const Tally tally(answers);
  const double shift = tally.shift(answers);
  CalibratedAnswers out{{answers.competency(), "", static_cast<std::int64_t>(answers.responses().rows()), 1, shift}, {}};
  for (const auto& [item, version, is_current, before] : answers.items()) {
    const auto said = as_experts_say(item, shift);
    out.items.push_back({item.code,
                         version,
                         answers.competency(),
                         is_current,
                         ParameterSource::experts,
                         ItemParameters{said.model, said.slope, said.intercepts},
                         {}});
  }
  const Spoken spoken(answers, tally, shift);
  std::vector<psychometrics::Score> scores;
  std::optional<psychometrics::ParameterTable> table;
  if (!spoken.places.empty()) {
    const auto plan = plan_for(spoken, tally);
    // What the answers cannot tell (one item, everybody alike) is left to the experts.
    if (auto found = psychometrics::calibrate(spoken.responses, plan); found && found->converged) {
      out.competency.model = psychometrics::word_of(plan.model);
      out.competency.variance = found->table.population.variance;
      for (std::size_t at = 0; at < spoken.places.size(); ++at)
        take_parameters(found->table.items[at], out.items[spoken.places[at]]);
      if (auto scored =
              psychometrics::score(found->table, spoken.responses, psychometrics::ScoreMethod::eap, "answers"))
        scores = std::move(scored->rows);
      table = std::move(found->table);
    }
  }
  tell_behaviour(answers, scores, out.items);
  tell_unlike(answers, table ? std::optional(SpokenItems{*table, spoken.responses, spoken.places}) : std::nullopt,
              out.items);
  return out;
}

}  // namespace marshrut::diagnostics
