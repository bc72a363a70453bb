#pragma once
// Why an act of managing routes was refused, and what to do.
#include "base/result.h"

namespace marshrut::governance::errors {

inline constexpr ErrorCode not_by_regulation{
    "governance.not_by_regulation", Kind::invalid,
    "Положение, которое здесь действует, этого не ведёт.", "The regulation in force here does not keep this."};
inline constexpr ErrorCode not_entrusted{"governance.not_entrusted", Kind::forbidden,
                                         "По положению это делают другие: {}.", "By the regulation others do this: {}."};
inline constexpr ErrorCode words_missing{"governance.words_missing", Kind::invalid, "Заполните: от 3 до {} знаков.",
                                         "Fill this in: 3 to {} characters."};
inline constexpr ErrorCode nothing_chosen{"governance.nothing_chosen", Kind::invalid, "Выберите хотя бы одну организацию.",
                                          "Choose at least one school."};
inline constexpr ErrorCode not_candidate{
    "governance.not_candidate", Kind::invalid,
    "По положению этот человек не может быть ответственным. Выберите из предложенных.",
    "By the regulation this person cannot be responsible. Choose one of those proposed."};
inline constexpr ErrorCode dates_wrong{"governance.dates_wrong", Kind::invalid,
                                       "Окончание раньше начала. Исправьте даты.", "The end is before the beginning. Correct the dates."};
inline constexpr ErrorCode day_ahead{"governance.day_ahead", Kind::invalid,
                                     "Этот день ещё не наступил. Укажите прошедший день.", "This day is ahead. Give a day that is past."};
inline constexpr ErrorCode due_past{"governance.due_past", Kind::invalid,
                                    "Срок уже прошёл. Укажите день впереди.", "The day is past. Give one ahead."};
inline constexpr ErrorCode mark_unknown{"governance.mark_unknown", Kind::invalid,
                                        "Такой отметки у этого документа нет: {}.", "This document has no such mark: {}."};
inline constexpr ErrorCode over_already{"governance.over_already", Kind::conflict,
                                        "Это уже завершено. Обновите страницу.", "This is over already. Reload the page."};

inline constexpr ErrorCode not_decider{"governance.not_decider", Kind::forbidden,
                                       "По положению о критериях решает тот, кто проводит мониторинг.",
                                       "By the regulation who monitors routes decides on criteria."};

inline constexpr const ErrorCode* all[] = {&not_by_regulation, &not_entrusted, &words_missing, &nothing_chosen, &not_candidate, &dates_wrong,
                                           &day_ahead,         &due_past,      &mark_unknown,   &over_already, &not_decider};

}  // namespace marshrut::governance::errors
