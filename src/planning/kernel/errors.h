#pragma once
// Why an instance cannot be solved: what is malformed or contradicts itself, each with the JSON Pointer of the place.
#include "base/result.h"

namespace marshrut::planning::kernel::errors {

inline constexpr ErrorCode number_out_of_range{"kernel.number_out_of_range", Kind::invalid,
                                               "Число должно быть от {} до {}: исправьте его.",
                                               "The number must be from {} to {}: correct it."};
inline constexpr ErrorCode dates_reversed{"kernel.dates_reversed", Kind::invalid,
                                          "Конец раньше начала: поменяйте даты местами.",
                                          "The end is before the start: exchange the dates."};
inline constexpr ErrorCode pair_expected{"kernel.pair_expected", Kind::invalid,
                                         "Здесь нужен список из двух значений, например {}.",
                                         "A list of two values is expected here, such as {}."};
inline constexpr ErrorCode week_unknown{"kernel.week_unknown", Kind::invalid,
                                        "Такой недели нет: недели считаются от 0 до {}.",
                                        "There is no such week: weeks count from 0 to {}."};
inline constexpr ErrorCode slot_outside{"kernel.slot_outside", Kind::invalid,
                                        "Занятие стоит вне дней своей сессии: исправьте дату.",
                                        "The slot lies outside the days of its session: correct the date."};
inline constexpr ErrorCode id_twice{"kernel.id_twice", Kind::invalid, "«{}» уже есть: имена не повторяются.",
                                    "“{}” is there already: ids are not repeated."};
inline constexpr ErrorCode id_unknown{"kernel.id_unknown", Kind::invalid, "«{}» нет в каталоге: исправьте имя.",
                                      "“{}” is not in the catalogue: correct the id."};
inline constexpr ErrorCode place_unknown{"kernel.place_unknown", Kind::invalid,
                                         "Места «{}» нет среди мест поля «places»: добавьте его координаты.",
                                         "The place “{}” is not among those of the field “places”: add its coordinates."};
inline constexpr ErrorCode one_teacher{"kernel.one_teacher", Kind::invalid,
                                       "Маршрут строится ровно для одного педагога, а их здесь {}.",
                                       "A route is solved for exactly one teacher, and there are {}."};
inline constexpr ErrorCode locked_impossible{
    "kernel.locked_impossible", Kind::invalid,
    "Закреплённая сессия «{}» невозможна из-за поля «{}»: снимите закрепление или измените это поле.",
    "The locked session “{}” is impossible because of the field “{}”: unlock it or change that field."};
inline constexpr ErrorCode locked_together{
    "kernel.locked_together", Kind::invalid,
    "Закреплённые сессии не помещаются в один маршрут из-за поля «{}»: снимите одно из закреплений или измените это поле.",
    "The locked sessions do not fit into one route because of the field “{}”: unlock one of them or change that field."};

inline constexpr const ErrorCode* all[] = {&number_out_of_range, &dates_reversed, &pair_expected,     &week_unknown,
                                           &slot_outside,        &id_twice,       &id_unknown,        &place_unknown,
                                           &one_teacher,         &locked_impossible, &locked_together};

}  // namespace marshrut::planning::kernel::errors
