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

// A warning: the simulation is told all the same.
inline constexpr ErrorCode exposure_not_kept{
    "adaptive.exposure_not_kept", Kind::invalid,
    "Предел показов {} не соблюсти: заданий {}, в сеансе их {}, и доля видевших задание в среднем {}. Добавьте задания "
    "или сократите сеанс.",
    "The limit of exposure {} cannot be kept: of {} items a sitting takes {}, so that the share of people who see an "
    "item is {} on average. Add items or shorten the sitting."};

inline constexpr const ErrorCode* all[] = {&cut_missing, &bank_empty, &exposure_impossible, &exposure_not_kept};

}  // namespace marshrut::psychometrics::adaptive::errors
