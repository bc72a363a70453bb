#pragma once
// Why a region cannot be allocated, beside what kernel::errors refuses of every instance; each with its JSON Pointer.
#include "base/result.h"

namespace marshrut::planning::region::errors {

inline constexpr ErrorCode no_teachers{"region.no_teachers", Kind::invalid, "Педагогов нет: впишите хотя бы одного.",
                                       "There are no teachers: put in at least one."};
inline constexpr ErrorCode teacher_twice{"region.teacher_twice", Kind::invalid,
                                         "Педагог «{}» уже есть: имена не повторяются.",
                                         "The teacher “{}” is there already: ids are not repeated."};
inline constexpr ErrorCode seats_negative{"region.seats_negative", Kind::invalid,
                                          "Мест не может быть {}: впишите 0 или больше.",
                                          "There cannot be {} seats: put in 0 or more."};
inline constexpr ErrorCode group_above_seats{
    "region.group_above_seats", Kind::invalid,
    "Наименьшая группа ({}) больше числа мест ({}): такая сессия не состоится.",
    "The least group ({}) is more than the seats ({}): such a session never runs."};
inline constexpr ErrorCode group_above_everybody{
    "region.group_above_everybody", Kind::invalid,
    "Наименьшая группа ({}) больше числа педагогов ({}): такая сессия не состоится.",
    "The least group ({}) is more than there are teachers ({}): such a session never runs."};
inline constexpr ErrorCode locked_over_seats{
    "region.locked_over_seats", Kind::invalid,
    "Сессия «{}» закреплена за большим числом педагогов, чем в ней мест ({}): снимите одно из закреплений.",
    "The session “{}” is locked for more teachers than it has seats ({}): unlock it for one of them."};
inline constexpr ErrorCode locked_over_budget{
    "region.locked_over_budget", Kind::invalid,
    "Закреплённые сессии дороже бюджета ({}): увеличьте его или снимите закрепления.",
    "The locked sessions cost more than the budget ({}): raise it or unlock some."};

inline constexpr const ErrorCode* all[] = {&no_teachers,        &teacher_twice,         &seats_negative,
                                           &group_above_seats,  &group_above_everybody, &locked_over_seats,
                                           &locked_over_budget};

}  // namespace marshrut::planning::region::errors
