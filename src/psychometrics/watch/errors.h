#pragma once
// Why two tables of parameters cannot be put on one scale, and what a link has to warn of.
#include "base/result.h"

namespace marshrut::psychometrics::watch::errors {

inline constexpr ErrorCode anchors_missing{
    "watch.anchors_missing", Kind::invalid,
    "Шкалы не связать: общих заданий {}, а нужны хотя бы четыре с разной трудностью, которая не изменилась.",
    "The scales cannot be linked: there are {} items in common, and at least four are needed whose difficulties "
    "differ and did not move."};
inline constexpr ErrorCode anchor_unlike{
    "watch.anchor_unlike", Kind::invalid,
    "Задание «{}»: в двух таблицах у него разное число категорий или a не больше нуля; оно не связывает.",
    "Item “{}”: it has another number of categories in the other table, or an a not above nought; it links nothing."};
inline constexpr ErrorCode anchors_few{
    "watch.anchors_few", Kind::invalid,
    "Связывающих заданий {}, а надёжной связи нужно {} (десять и пятая часть новых).",
    "The link rests on {} items, a sound one needs {} (ten, and a fifth of the new ones)."};

inline constexpr const ErrorCode* all[] = {&anchors_missing, &anchor_unlike, &anchors_few};

}  // namespace marshrut::psychometrics::watch::errors
