#pragma once
// What planning waves refuse, in both languages.
#include "base/result.h"

namespace marshrut::wave::errors {

inline constexpr ErrorCode title_missing{"wave.title_missing", Kind::invalid, "Назовите волну: от 3 до {} знаков.",
                                         "Name the wave: from 3 to {} characters."};
inline constexpr ErrorCode place_unknown{"wave.place_unknown", Kind::invalid,
                                         "Такой территории нет: выберите её из списка.",
                                         "There is no such territory: choose one from the list."};
inline constexpr ErrorCode term_wrong{"wave.term_wrong", Kind::invalid,
                                      "Последний день должен быть позже первого и не позже {}.",
                                      "The last day has to be after the first and no later than {}."};
inline constexpr ErrorCode term_over{"wave.term_over", Kind::invalid, "Этот срок уже прошёл: назначьте дни впереди.",
                                     "This term is past already: set days that are ahead."};
inline constexpr ErrorCode number_wrong{"wave.number_wrong", Kind::invalid, "Укажите число от {} до {}.",
                                        "Give a number from {} to {}."};
inline constexpr ErrorCode already_published{"wave.already_published", Kind::conflict,
                                             "Волна уже опубликована: её условия не меняются.",
                                             "The wave is published already: its terms do not change."};
inline constexpr ErrorCode run_under_way{"wave.run_under_way", Kind::conflict,
                                         "Расчёт в регионе уже идёт. Дождитесь его или отмените.",
                                         "A run is under way in the region already. Wait for it or cancel it."};
inline constexpr ErrorCode run_ended{"wave.run_ended", Kind::conflict, "Этот расчёт уже закончен.",
                                     "This run has ended already."};
inline constexpr ErrorCode nobody{
    "wave.nobody", Kind::conflict,
    "Некого планировать: ни у кого здесь нет признанных дефицитов или запросов без маршрута.",
    "Nobody to plan for: nobody here has acknowledged deficits or requests and no route."};

inline constexpr ErrorCode run_not_done{"wave.run_not_done", Kind::conflict,
                                        "Публикуется только готовый расчёт: дождитесь его.",
                                        "Only a run that is done is published: wait for it."};
inline constexpr ErrorCode held_until_wrong{"wave.held_until_wrong", Kind::invalid,
                                            "Места держатся не меньше дня и не больше {} дней: исправьте дату.",
                                            "Seats are held for a day at least and {} days at most: correct the date."};
inline constexpr ErrorCode offer_over{"wave.offer_over", Kind::conflict,
                                      "Этого предложения больше нет: срок прошёл, или на него уже ответили.",
                                      "This offer is no more: its time is over, or it was answered."};

inline constexpr const ErrorCode* all[] = {&title_missing, &place_unknown,     &term_wrong,       &term_over,
                                           &number_wrong,  &already_published, &run_under_way,    &run_ended,
                                           &nobody,        &run_not_done,      &held_until_wrong, &offer_over};

}  // namespace marshrut::wave::errors
