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
      "фио", "имя", "отчество", "ученик", "ученика", "ученики", "ученица", "ученицы", "учащийся", "учащегося", "учащиеся",
      "обучающийся", "обучающегося", "обучающиеся", "выпускник", "выпускника", "выпускники", "ребенок", "ребенка", "дети",
      "участник", "участника", "логин", "снилс", "рождения", "паспорт", "паспорта",
      "surname", "firstname", "lastname", "fullname", "pupil", "pupils", "student", "students", "login", "birthdate", "birthday"};
  auto known = folded(title);
  std::erase(known, '.');
  std::ranges::replace_if(known, [](char sign) { return std::string_view(",;:_-()/").contains(sign); }, ' ');
  const auto words = list_of(known, ' ');
  return known == "name" || known == "ф и о" || std::ranges::any_of(words, [&](const std::string& word) {
           return word.starts_with("фамили") || of_one.contains(word);
         });
}

namespace {

using What = std::tuple<std::string, std::string, std::string, std::string>;  // place, study, subject, task
using Totals = std::map<What, std::map<std::int64_t, Total>>;                 // by year

/// Leaves out what few took part in, and where the sum of the places is told on the page above, the next smallest too
/// until those left out are enough people together.
void leave_few_out(Totals& totals, std::int64_t least, bool sum_is_told) {
  std::map<std::tuple<std::string, std::string, std::string, std::int64_t>, std::multimap<std::int64_t, const What*>> alike;
  for (const auto& [what, years] : totals)
    for (const auto& [year, total] : years)
      alike[{std::get<1>(what), std::get<2>(what), std::get<3>(what), year}].emplace(total.participants, &what);
  for (const auto& [group, smallest_first] : alike) {
    std::int64_t hidden = 0;
    for (const auto& [participants, what] : smallest_first) {
      if (participants >= least && (!sum_is_told || hidden == 0 || hidden >= least)) break;
      hidden += participants;
      totals.at(*what).erase(std::get<3>(group));
    }
  }
}

}  // namespace

std::vector<ExamDifficulty> exam_difficulties(const std::string& root, const std::vector<ExamResult>& results,
                                              std::int64_t participants_min) {
  Totals totals;
  for (const auto& result : results) {
    auto& total = totals[{place_below(root, result.path).value_or(root), result.study, result.subject, result.task}][result.year];
    total.participants += result.participants;
    total.low += result.low;
    ++total.schools;
  }
  leave_few_out(totals, std::max<std::int64_t>(participants_min, 1), root.contains('/'));
  std::vector<ExamDifficulty> difficulties;
  for (const auto& [what, years] : totals) {
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
