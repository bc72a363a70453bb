#pragma once
// What a cell can be refused for, whatever is imported.
#include "base/result.h"

namespace marshrut::sheet::errors {

inline constexpr ErrorCode cell_empty{"sheet.cell_empty", Kind::invalid,
    "Ячейка пуста, а значение обязательно.", "The cell is empty and a value is needed."};
inline constexpr ErrorCode date_malformed{"sheet.date_malformed", Kind::invalid,
    "«{}» не дата. Пример: 31.12.2026 или 2026-12-31.", "“{}” is not a date. Example: 31.12.2026 or 2026-12-31."};
inline constexpr ErrorCode number_malformed{"sheet.number_malformed", Kind::invalid,
    "«{}» не подходит: нужно число от {} до {}.", "“{}” does not fit: a number from {} to {} is needed."};
inline constexpr ErrorCode value_unknown{"sheet.value_unknown", Kind::invalid,
    "«{}» не из списка: {}.", "“{}” is not in the list: {}."};
inline constexpr ErrorCode repeated_row{"sheet.repeated_row", Kind::invalid,
    "То же самое уже стоит в строке {}.", "The same already stands in row {}."};

inline constexpr const ErrorCode* import_all[] = {&cell_empty, &date_malformed, &number_malformed, &value_unknown,
                                                  &repeated_row};

}  // namespace marshrut::sheet::errors
