#include "deficit/external/exams.h"

#include <algorithm>
#include <map>
#include <set>
#include <tuple>

#include "base/text.h"
#include "deficit/map/deficit_map.h"

namespace marshrut::deficit {
namespace {

struct Total {
  std::int64_t participants = 0;
  std::int64_t low = 0;
  std::int64_t schools = 0;
  double share() const { return static_cast<double>(low) / static_cast<double>(participants); }
};

}  // namespace

bool names_pupils(std::string_view title) {
  // Words of one pupil: «Число учеников» is a count, «Код ученика» is not.
  static const std::set<std::string, std::less<>> of_one{
      "фио", "фамилия", "фамилии", "имя", "отчество", "ученик", "ученика", "ученица", "ученицы", "учащийся", "учащегося",
      "обучающийся", "обучающегося", "участник", "участника", "снилс", "рождения", "паспорт", "паспорта",
      "surname", "firstname", "lastname", "fullname", "pupil", "student", "birthdate", "birthday"};
  auto known = folded(title);
  std::erase(known, '.');
  std::ranges::replace_if(known, [](char sign) { return std::string_view(",;:_-()/").contains(sign); }, ' ');
  const auto words = list_of(known, ' ');
  return known == "name" || std::ranges::any_of(words, [&](const std::string& word) { return of_one.contains(word); });
}

std::vector<ExamDifficulty> exam_difficulties(const std::string& root, const std::vector<ExamResult>& results,
                                              std::int64_t participants_min) {
  using What = std::tuple<std::string, std::string, std::string, std::string>;  // place, study, subject, task
  std::map<What, std::map<std::int64_t, Total>> totals;
  for (const auto& result : results) {
    auto& total = totals[{place_below(root, result.path).value_or(root), result.study, result.subject, result.task}][result.year];
    total.participants += result.participants;
    total.low += result.low;
    ++total.schools;
  }
  std::vector<ExamDifficulty> difficulties;
  for (auto& [what, years] : totals) {
    std::erase_if(years, [&](const auto& year) { return year.second.participants < std::max<std::int64_t>(participants_min, 1); });
    if (years.empty()) continue;
    const auto& [year, total] = *years.rbegin();
    const auto& [place, study, subject, task] = what;
    ExamDifficulty one{place, study, subject, year, total.participants, total.share(), {}, total.schools, task};
    if (auto before = years.find(year - 1); before != years.end()) one.before_share = before->second.share();
    difficulties.push_back(std::move(one));
  }
  std::ranges::stable_sort(difficulties, std::greater{}, &ExamDifficulty::low_share);
  return difficulties;
}

}  // namespace marshrut::deficit
