#include "monitoring/survey/together.h"

#include <algorithm>
#include <map>
#include <set>

#include "monitoring/rules.h"

namespace marshrut::monitoring {
namespace {

Date next_month(Date day) {
  const auto civil = day.civil();
  const auto first = std::chrono::year_month_day{civil.year(), civil.month(), std::chrono::day{1}} + std::chrono::months{1};
  return Date::of(static_cast<int>(first.year()), static_cast<unsigned>(first.month()), 1);
}

using Surveys = std::vector<std::size_t>;

class Waiting {
 public:
  Waiting(std::span<const GivenSurvey> given, std::int64_t people_min) : given_(given), people_min_(people_min) {}

  void add(std::size_t survey) { by_path_[given_[survey].path].push_back(survey); }
  void tell_workplaces(Date since) {
    for (auto& [path, surveys] : by_path_)
      if (are_enough(surveys)) tell(surveys, path, since), surveys.clear();
  }
  /// The narrowest places first: what one tells no wider one has to.
  void tell_around(Date since) {
    std::map<std::string, Surveys> around;
    for (const auto& [workplace, surveys] : by_path_)
      for (auto path = workplace; !path.empty(); path = above(path))
        around[path].insert(around[path].end(), surveys.begin(), surveys.end());
    std::vector<std::string> places;
    for (const auto& [path, surveys] : around) places.push_back(path);
    std::ranges::stable_sort(places, std::ranges::greater{}, [](const std::string& path) { return std::ranges::count(path, '/'); });
    for (const auto& path : places) {
      auto& surveys = around[path];
      std::erase_if(surveys, [&](std::size_t survey) { return is_told_.contains(survey); });
      if (are_enough(surveys)) tell(surveys, path, since);
    }
    for (auto& [path, surveys] : by_path_) std::erase_if(surveys, [&](std::size_t survey) { return is_told_.contains(survey); });
  }
  std::vector<ToldSurvey> told;

 private:
  bool are_enough(const Surveys& surveys) const {
    std::set<access::PersonId> people;
    for (const auto survey : surveys) people.insert(given_[survey].person);
    return !people.empty() && static_cast<std::int64_t>(people.size()) >= people_min_;
  }
  void tell(const Surveys& surveys, const std::string& path, Date since) {
    for (const auto survey : surveys) told.push_back({survey, path, since}), is_told_.insert(survey);
  }

  std::span<const GivenSurvey> given_;
  std::int64_t people_min_;
  std::map<std::string, Surveys> by_path_;
  std::set<std::size_t> is_told_;
};

}  // namespace

std::vector<ToldSurvey> told_together(std::span<const GivenSurvey> given, std::int64_t people_min, Date day) {
  Waiting waiting(given, people_min);
  for (std::size_t at = 0; at < given.size() && given[at].day < day;) {
    const auto today = given[at].day;
    for (; at < given.size() && given[at].day == today; ++at) waiting.add(at);
    waiting.tell_workplaces(today.plus_days(1));
    const auto over = next_month(today);
    const bool last_of_month = at == given.size() || given[at].day >= over;
    if (last_of_month && over <= day) waiting.tell_around(over);
  }
  return std::move(waiting.told);
}

}  // namespace marshrut::monitoring
