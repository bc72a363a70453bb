#include "effect/gathering.h"

#include <algorithm>
#include <map>
#include <set>

namespace marshrut::effect {
namespace {

constexpr double usual_share = 0.2;  // a deviation of ability, where nobody was measured twice

using Diary = std::map<access::PersonId, std::vector<const route::AttendedActivity*>>;

Diary diary_of(std::span<const route::AttendedActivity> attended) {
  Diary diary;
  for (const auto& one : attended) diary[one.person].push_back(&one);
  return diary;
}

Pair pair_of(const deficit::MeasuredChange& change, const Question& question, const Diary& diary) {
  Pair pair{change.before, change.before_error, change.after, change.after_error, {0, 0}, {}};
  const auto of_person = diary.find(change.person);
  if (of_person == diary.end()) return pair;
  for (const auto* one : of_person->second) {
    if (one->ended > change.measured_on) continue;
    const auto place = std::ranges::find(question.activities, one->activity);
    if (one->ended <= change.measured_before)
      ++pair.history[0];
    else if (place == question.activities.end())
      ++pair.history[1];
    else
      pair.attended.push_back(static_cast<std::uint32_t>(place - question.activities.begin()));
  }
  // Who attended two sessions of an activity attended it once.
  std::ranges::sort(pair.attended);
  pair.attended.erase(std::ranges::unique(pair.attended).begin(), pair.attended.end());
  return pair;
}

void measure(Question& question, std::span<const deficit::MeasuredChange> changes, const Diary& diary) {
  question.levels.resize(question.activities.size());
  std::vector<double> pairs(question.activities.size());
  std::vector<std::set<access::PersonId>> people(question.activities.size());
  for (const auto& change : changes) {
    question.share += change.share / static_cast<double>(changes.size());
    auto pair = pair_of(change, question, diary);
    for (const auto activity : pair.attended) {
      auto& [before, after] = question.levels[activity];
      before = before.value_or(0) + change.percent_before;
      after = after.value_or(0) + change.percent_after;
      ++pairs[activity];
      people[activity].insert(change.person);
    }
    question.measured.pairs.push_back(std::move(pair));
  }
  for (std::size_t a = 0; a < pairs.size(); ++a) {
    question.people.push_back(static_cast<std::int64_t>(people[a].size()));
    if (pairs[a] > 0) question.levels[a] = {*question.levels[a].before / pairs[a], *question.levels[a].after / pairs[a]};
  }
  if (!(question.share > 0)) question.share = usual_share;
  for (double& gain : question.measured.expected) gain /= question.share;
}

}  // namespace

std::vector<Question> questions_of(std::span<const deficit::MeasuredChange> changes,
                                   std::span<const route::AttendedActivity> attended,
                                   std::span<const catalogue::ExpectedGain> expected) {
  std::map<std::string, Question> questions;
  for (const auto& one : expected) {
    if (!(one.gain > 0)) continue;
    auto& question = questions[one.competency];
    question.competency = one.competency;
    question.activities.push_back(one.activity);
    question.measured.expected.push_back(one.gain);
  }
  std::map<std::string, std::vector<deficit::MeasuredChange>> by_competency;
  for (const auto& change : changes) by_competency[change.competency].push_back(change);
  const auto diary = diary_of(attended);
  std::vector<Question> out;
  for (auto& [competency, question] : questions) {
    measure(question, by_competency[competency], diary);
    // Abilities stand in deviations of everybody, of whom those who were measured twice are but the weak.
    question.measured.population = Spread{0, 1};
    out.push_back(std::move(question));
  }
  return out;
}

}  // namespace marshrut::effect
