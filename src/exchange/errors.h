#pragma once
// What exchange refuses, in both languages.
#include "base/result.h"

namespace marshrut::exchange::errors {

inline constexpr ErrorCode no_feed{"exchange.no_feed", Kind::not_found,
                                   "Такого календаря нет: адрес неверен, отозван или заменён новым.",
                                   "There is no such calendar: the address is wrong, revoked or replaced by a new one."};

inline constexpr const ErrorCode* all[] = {&no_feed};

}  // namespace marshrut::exchange::errors
