#pragma once
// What notice refuses, in both languages.
#include "base/result.h"

namespace marshrut::notice::errors {

inline constexpr ErrorCode must_be_told{
    "notice.must_be_told", Kind::invalid,
    "От уведомлений на тему «{}» отказаться нельзя: в них Ваши сроки и решения. Почту для неё можно выключить.",
    "Notices on “{}” cannot be refused: they tell your dates and decisions. Mail for it can be switched off."};
inline constexpr ErrorCode too_many_marked{"notice.too_many_marked", Kind::invalid,
                                           "За один раз отмечают не больше {} уведомлений.",
                                           "At most {} notices are marked at a time."};

inline constexpr const ErrorCode* all[] = {&must_be_told, &too_many_marked};

}  // namespace marshrut::notice::errors
