#include "deficit/paper/result_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <utility>

namespace marshrut::deficit {

std::string standing_words(Standing standing) {
  switch (standing) {
    case Standing::mastered: return "Освоено";
    case Standing::near: return "Около требуемого";
    case Standing::likely_below: return "Зона роста возможна";
    case Standing::below: return "Зона роста";
    case Standing::unknown: return too_few_words;
  }
  std::unreachable();
}

std::string level_words(const std::vector<regulation::LevelRule>& levels, const std::string& code) {
  const auto level = std::ranges::find(levels, code, &regulation::LevelRule::code);
  return level == levels.end() ? too_few_words : level->title.ru;
}

std::string mark_words(SelfMark mark) {
  switch (mark) {
    case SelfMark::not_yet: return "пока нет";
    case SelfMark::with_help: return "с помощью";
    case SelfMark::on_my_own: return "самостоятельно";
    case SelfMark::can_teach: return "могу научить";
  }
  std::unreachable();
}

std::string beside_words(BesideSelf beside) {
  switch (beside) {
    case BesideSelf::agrees: return "сходится";
    case BesideSelf::blind_spot: return "Вы оценили себя выше, чем показала работа: посмотрите вместе с методистом";
    case BesideSelf::underestimates: return "Вы умеете больше, чем думаете";
  }
  std::unreachable();
}

std::string sure_percent(double probability) {
  return fmt::format("{} %", std::clamp(std::lround(100 * probability), 1L, 99L));
}

std::string items_words(std::int64_t items) {
  const auto last = items % 10, two = items % 100;
  const bool teens = two > 10 && two < 15;
  const char* word = teens || last == 0 || last > 4 ? "заданий" : last == 1 ? "задание" : "задания";
  return fmt::format("{} {}", items, word);
}

}  // namespace marshrut::deficit
