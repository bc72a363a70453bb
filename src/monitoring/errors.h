#pragma once
// What monitoring refuses, in both languages.
#include "base/result.h"

namespace marshrut::monitoring::errors {

inline constexpr ErrorCode indicator_unknown{"monitoring.indicator_unknown", Kind::not_found,
                                             "В положении нет показателя «{}», или он здесь не считается.",
                                             "The regulation has no indicator “{}”, or it is not counted here."};
inline constexpr ErrorCode cut_unknown{"monitoring.cut_unknown", Kind::invalid,
                                       "Этот показатель не считается по такому разрезу. Выберите: {}.",
                                       "This indicator is not counted by that. Choose: {}."};
inline constexpr ErrorCode date_ahead{"monitoring.date_ahead", Kind::invalid,
                                      "Эта дата ещё не наступила: показатель считается по тому, что уже было.",
                                      "That day is still ahead: an indicator is counted from what has happened."};

inline constexpr const ErrorCode* all[] = {&indicator_unknown, &cut_unknown, &date_ahead};

}  // namespace marshrut::monitoring::errors
