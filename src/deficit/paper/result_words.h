#pragma once
// The words of a result on paper, as the screen says them (web/src/words/ru/deficit.json). Papers are in Russian. Part of
// effects_result_pages.
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "deficit/person/self_beside.h"
#include "deficit/types.h"
#include "regulation/types.h"

namespace marshrut::deficit {

inline constexpr const char* too_few_words = "Недостаточно данных";
inline constexpr const char* one_scale_words =
    "Обе работы измерены одной шкалой, поэтому «было» может отличаться от числа, напечатанного в своё время. Рост, меньший "
    "указанного, эти две работы показать не могли: его отсутствие здесь не значит, что его нет.";
inline constexpr const char* own_view_words =
    "Решает диагностика. Ваши отметки о трудовых действиях сведены к компетенциям; их видите только Вы.";
/// What a percent is, and what it is not.
inline constexpr std::array<std::string_view, 3> percent_is = {
    "**Что такое процент.** Какую часть всех заданий банка по этой компетенции Вы, скорее всего, выполнили бы, с учётом "
    "трудности заданий. Точка — лучшая оценка, полоса — где верное значение вероятно лежит.",
    "**Чем он не является.** Это не доля верных ответов в Вашей работе, не место среди коллег и не оценка Вашего труда. На "
    "аттестацию и оплату результат не влияет.",
    "Вывод тем надёжнее, чем больше заданий и чем они новее: через год ничего не считается установленным наверняка."};

std::string standing_words(Standing standing);
std::string level_words(const std::vector<regulation::LevelRule>& levels, const std::string& code);
std::string mark_words(SelfMark mark);
std::string beside_words(BesideSelf beside);
/// «93 %»: never rounded to certainty.
std::string sure_percent(double probability);
/// «8 заданий» in its cases.
std::string items_words(std::int64_t items);

}  // namespace marshrut::deficit
