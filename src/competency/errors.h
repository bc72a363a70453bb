#pragma once
// What competency refuses, in both languages.
#include "base/result.h"

namespace marshrut::competency::errors {

inline constexpr ErrorCode unknown{"competency.unknown", Kind::invalid,
    "Компетенции «{}» нет в перечне. Загрузите сначала перечень компетенций или исправьте код.",
    "There is no competency “{}”. Import the competencies first or correct the code."};
inline constexpr ErrorCode labour_action_unknown{"competency.labour_action_unknown", Kind::invalid,
    "Трудового действия «{}» нет в справочнике. Загрузите сначала трудовые функции или исправьте код.",
    "There is no labour action “{}”. Import the labour functions first or correct the code."};

inline constexpr const ErrorCode* all[] = {&unknown, &labour_action_unknown};

}  // namespace marshrut::competency::errors
