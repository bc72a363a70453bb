#pragma once
// What exchange refuses, in both languages.
#include "base/result.h"

namespace marshrut::exchange::errors {

inline constexpr ErrorCode no_feed{"exchange.no_feed", Kind::not_found,
                                   "Такого календаря нет: адрес неверен, отозван или заменён новым.",
                                   "There is no such calendar: the address is wrong, revoked or replaced by a new one."};

inline constexpr ErrorCode workbook_title{"exchange.workbook_title", Kind::invalid,
                                          "У таблицы должно быть название, до {} знаков.",
                                          "A table needs a title of at most {} characters."};
inline constexpr ErrorCode workbook_columns{"exchange.workbook_columns", Kind::invalid,
                                            "В таблице должен быть хотя бы один столбец и не больше {}.",
                                            "A table needs at least one column and at most {}."};
inline constexpr ErrorCode workbook_rows{"exchange.workbook_rows", Kind::invalid,
                                         "В одной таблице не больше {} строк. Сузьте отбор.",
                                         "A table has at most {} rows. Narrow the filters."};
inline constexpr ErrorCode workbook_uneven{"exchange.workbook_uneven", Kind::invalid,
                                           "В каждой строке должно быть столько ячеек, сколько столбцов.",
                                           "Each row needs a cell for each column."};

inline constexpr const ErrorCode* all[] = {&no_feed, &workbook_title, &workbook_columns, &workbook_rows, &workbook_uneven};

}  // namespace marshrut::exchange::errors
