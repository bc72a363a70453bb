#include "monitoring/survey/survey.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

namespace marshrut::monitoring {
namespace {

constexpr std::int64_t promotes_from = 9, criticises_to = 6, complains_to = 2;

}  // namespace

std::vector<PlaceCount> promoters_by_place(const std::vector<ScaleAnswer>& answers, const std::string& question) {
  std::map<std::string, PlaceCount> counts;
  std::map<std::string, std::set<access::PersonId>> people;
  for (const auto& answer : answers) {
    if (answer.question != question) continue;
    auto& count = counts[answer.path];
    count.path = answer.path;
    count.of += 1;
    if (answer.scale >= promotes_from) count.number += 1;
    if (answer.scale <= criticises_to) count.number -= 1;
    people[answer.path].insert(answer.person);
  }
  std::vector<PlaceCount> places;
  for (auto& [path, count] : counts) {
    count.people = static_cast<std::int64_t>(people[path].size());
    places.push_back(count);
  }
  return places;
}

std::vector<ComplaintTopic> topics_of(const std::vector<regulation::QuestionRule>& statements,
                                      const std::vector<ScaleAnswer>& answers, std::int64_t people_min) {
  std::vector<ComplaintTopic> topics;
  for (const auto& statement : statements) {
    std::set<access::PersonId> all, complaining;
    for (const auto& answer : answers) {
      if (answer.question != statement.code) continue;
      all.insert(answer.person);
      if (answer.scale <= complains_to) complaining.insert(answer.person);
    }
    const auto people = static_cast<std::int64_t>(all.size()), complaints = static_cast<std::int64_t>(complaining.size());
    const auto few = [&](std::int64_t count) { return count > 0 && count < people_min; };
    ComplaintTopic topic{statement.code, statement.text, {}, {}};
    if (people >= people_min) topic.people = people;
    if (topic.people && !few(complaints) && !few(people - complaints) && complaints < people) topic.complaints = complaints;
    topics.push_back(std::move(topic));
  }
  std::ranges::stable_sort(topics, {}, [](const ComplaintTopic& topic) { return std::tuple(!topic.complaints, -topic.complaints.value_or(0)); });
  return topics;
}

}  // namespace marshrut::monitoring
