#pragma once
// Why an adaptive sitting cannot be held or simulated.
#include "base/result.h"

namespace marshrut::psychometrics::adaptive::errors {

inline constexpr ErrorCode cut_missing{"adaptive.cut_missing", Kind::invalid,
                                       "Чтобы относить людей к стороне порога, нужен порог: --cut -0.5.",
                                       "To put people on a side of a cut there has to be one: --cut -0.5."};
inline constexpr ErrorCode bank_empty{"adaptive.bank_empty", Kind::invalid,
                                      "Выбирать не из чего: в банке нет ни одного задания.",
                                      "There is nothing to choose from: the bank has no item."};
inline constexpr ErrorCode exposure_impossible{
    "adaptive.exposure_impossible", Kind::invalid, "Предел показов — доля людей больше 0 и не больше 1, например 0.25.",
    "The limit of exposure is a share of people above 0 and at most 1, such as 0.25."};
inline constexpr ErrorCode ratio_impossible{
    "adaptive.ratio_impossible", Kind::invalid,
    "Отношение правдоподобий: отступ от порога — больше 0 и не больше 3, доля ошибок — больше 0 и меньше 0.5.",
    "The probability ratio: a distance from the cut above 0 and at most 3, a share of errors above 0 and below 0.5."};
inline constexpr ErrorCode areas_misfit{
    "adaptive.areas_misfit", Kind::invalid,
    "План содержания не подходит банку: у каждого из {} заданий должна быть одна из {} областей.",
    "The plan of content does not fit the bank: each of the {} items has to have one of the {} areas."};
inline constexpr ErrorCode area_missing{"adaptive.area_missing", Kind::invalid,
                                        "{}: у задания «{}» нет области. Впишите её.",
                                        "{}: the item “{}” has no area. Write one."};
inline constexpr ErrorCode area_twice{"adaptive.area_twice", Kind::invalid,
                                      "{}, строка {}: у задания «{}» уже есть область. Оставьте одну.",
                                      "{}, line {}: the item “{}” has an area already. Leave one."};
inline constexpr ErrorCode area_unknown{
    "adaptive.area_unknown", Kind::invalid,
    "{}: ни у одного задания банка нет области «{}», для которой названы границы. Проверьте её имя.",
    "{}: no item of the bank has the area “{}”, for which bounds are given. Check its name."};
inline constexpr ErrorCode area_repeated{"adaptive.area_repeated", Kind::invalid,
                                         "Границы области «{}» названы дважды. Оставьте одни.",
                                         "The bounds of the area “{}” are given twice. Leave one pair."};
inline constexpr ErrorCode area_bounds{
    "adaptive.area_bounds", Kind::invalid,
    "Область «{}»: заданий нужно не меньше {} и не больше {}. Исправьте границы.",
    "Area “{}”: at least {} and at most {} items are asked for. Correct the bounds."};
inline constexpr ErrorCode area_short{
    "adaptive.area_short", Kind::invalid,
    "Область «{}»: нужно ещё {} заданий, а дать можно {}. Добавьте задания или уменьшите план.",
    "Area “{}”: {} more items are needed and {} may be given. Add items or lessen the plan."};
inline constexpr ErrorCode areas_long{
    "adaptive.areas_long", Kind::invalid,
    "План содержания требует ещё {} заданий, а в сеансе осталось {}. Уменьшите план или удлините сеанс.",
    "The plan of content asks for {} more items and {} are left in the sitting. Lessen the plan or lengthen the "
    "sitting."};
inline constexpr ErrorCode plan_impossible{"adaptive.plan_impossible", Kind::invalid,
                                           "План сеанса: {} — не значение для {}.",
                                           "The plan of a sitting: {} is no value of {}."};
inline constexpr ErrorCode sitting_short{
    "adaptive.sitting_short", Kind::invalid,
    "Компетенциям вместе нужно хотя бы {} заданий, а в сеансе их {}. Удлините сеанс или измеряйте меньше компетенций.",
    "The competencies need {} items together and the sitting has {}. Lengthen it or measure fewer competencies."};
inline constexpr ErrorCode nothing_to_give{
    "adaptive.nothing_to_give", Kind::invalid,
    "Компетенция «{}»: давать нечего, человек видел все задания. Добавьте задания или назовите опорные.",
    "The competency “{}”: there is nothing to give, the person has seen all items. Add items or name anchors."};
inline constexpr ErrorCode sitting_over{"adaptive.sitting_over", Kind::conflict,
                                        "Сеанс закончен: отвечать больше не на что.",
                                        "The sitting is over: there is nothing to answer any more."};
inline constexpr ErrorCode answer_unknown{"adaptive.answer_unknown", Kind::invalid,
                                          "У задания нет ответа {}; наибольший — {}.",
                                          "The item has no answer {}; the greatest is {}."};
inline constexpr ErrorCode state_misfit{"adaptive.state_misfit", Kind::invalid,
                                        "Сохранённый сеанс не от этого плана: {}.",
                                        "The sitting that was kept is not of this plan: {}."};

// A warning: the simulation is told all the same.
inline constexpr ErrorCode exposure_not_kept{
    "adaptive.exposure_not_kept", Kind::invalid,
    "Предел показов {} не соблюсти: заданий {}, в сеансе их {}, и доля видевших задание в среднем {}. Добавьте задания "
    "или сократите сеанс.",
    "The limit of exposure {} cannot be kept: of {} items a sitting takes {}, so that the share of people who see an "
    "item is {} on average. Add items or shorten the sitting."};

inline constexpr ErrorCode table_over{
    "adaptive.table_over", Kind::invalid,
    "Таблица не удержала предел показов {}: самое частое задание видела доля людей {}. Добавьте задания, сократите сеанс или возьмите "
    "--exposure-by eligibility.",
    "The table did not keep the limit of exposure {}: the most seen item was seen by a share of {}. Add items, shorten the sitting "
    "or use --exposure-by eligibility."};

inline constexpr const ErrorCode* all[] = {
    &cut_missing,  &bank_empty,     &exposure_impossible, &areas_misfit,    &area_missing,  &area_twice,
    &area_unknown, &area_repeated,  &area_bounds,         &plan_impossible, &sitting_short, &nothing_to_give,
    &sitting_over, &answer_unknown, &state_misfit,        &area_short,      &areas_long,    &exposure_not_kept,
    &ratio_impossible, &table_over};

}  // namespace marshrut::psychometrics::adaptive::errors
