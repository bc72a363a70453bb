#pragma once
// Why a table that was sent cannot be read. A place in the table is "/rows/17", the row as the file shows it.
#include "base/result.h"

namespace marshrut::sheet::errors {

inline constexpr ErrorCode column_unsaid{"sheet.column_unsaid", Kind::invalid,
                                         "Не понятно, какой столбец значит «{}». Выберите столбцы заново.",
                                         "It is not clear which column “{}” means. Choose the columns anew."};
inline constexpr ErrorCode column_said_twice{"sheet.column_said_twice", Kind::invalid,
                                             "Столбец «{}» выбран для двух полей. Оставьте его у одного.",
                                             "The column “{}” is chosen for two fields. Leave it to one of them."};
inline constexpr ErrorCode empty{"sheet.empty", Kind::invalid,
                                 "Файл пуст. Отправьте таблицу, в первой строке которой стоят названия столбцов.",
                                 "The file is empty. Send a table whose first row names the columns."};
inline constexpr ErrorCode not_a_table{"sheet.not_a_table", Kind::invalid,
                                       "Это не таблица. Сохраните её как .xlsx или .csv и отправьте ещё раз.",
                                       "This is not a table. Save it as .xlsx or .csv and send it again."};
inline constexpr ErrorCode old_workbook{
    "sheet.old_workbook", Kind::invalid,
    "Это книга старого формата (.xls). Откройте её и сохраните как .xlsx, затем отправьте ещё раз.",
    "This is a workbook of the old format (.xls). Open it, save it as .xlsx and send it again."};
inline constexpr ErrorCode encrypted{"sheet.encrypted", Kind::invalid,
                                     "Книга защищена паролем. Снимите пароль и отправьте ещё раз.",
                                     "The workbook is protected by a password. Remove it and send the file again."};
inline constexpr ErrorCode has_macros{"sheet.has_macros", Kind::invalid,
                                      "В книге есть макросы. Сохраните её как обычную книгу .xlsx, без макросов.",
                                      "The workbook holds macros. Save it as a plain .xlsx workbook, without macros."};
inline constexpr ErrorCode damaged{
    "sheet.damaged", Kind::invalid,
    "Книга повреждена: не читается часть «{}». Сохраните её заново и отправьте ещё раз.",
    "The workbook is damaged: its part \"{}\" cannot be read. Save it anew and send it again."};
inline constexpr ErrorCode no_such_sheet{"sheet.no_such_sheet", Kind::invalid,
                                         "В книге нет листа «{}». Выберите лист, который в ней есть.",
                                         "The workbook has no sheet \"{}\". Choose one that it has."};
inline constexpr ErrorCode too_many_rows{"sheet.too_many_rows", Kind::invalid,
                                         "В таблице больше {} строк. Разделите её на несколько файлов.",
                                         "The table has more than {} rows. Divide it into several files."};
inline constexpr ErrorCode too_many_columns{"sheet.too_many_columns", Kind::invalid,
                                            "В таблице больше {} столбцов. Уберите лишние.",
                                            "The table has more than {} columns. Remove those that are not needed."};
inline constexpr ErrorCode too_many_cells{"sheet.too_many_cells", Kind::invalid,
                                          "В таблице больше {} ячеек. Разделите её на несколько файлов.",
                                          "The table has more than {} cells. Divide it into several files."};
inline constexpr ErrorCode cell_too_long{
    "sheet.cell_too_long", Kind::invalid,
    "В строке {} есть ячейка длиннее 32 767 знаков. Проверьте, не потеряна ли кавычка, и сократите текст.",
    "Row {} has a cell of more than 32,767 characters. Look for a lost quote and shorten the text."};
inline constexpr ErrorCode too_much_text{"sheet.too_much_text", Kind::invalid,
                                         "Текста в таблице больше {} МБ. Разделите её на несколько файлов.",
                                         "The table has more than {} MB of text. Divide it into several files."};
inline constexpr ErrorCode unclosed_quote{
    "sheet.unclosed_quote", Kind::invalid,
    "Кавычка, открытая в строке {}, не закрыта. Закройте её или удвойте, если она часть текста.",
    "The quote opened in row {} is never closed. Close it, or double it if it is part of the text."};
inline constexpr ErrorCode undecodable{
    "sheet.undecodable", Kind::invalid,
    "Текст файла не читается: это не UTF-8, UTF-16 и не Windows-1251. Сохраните файл как «CSV UTF-8».",
    "The text cannot be read: it is not UTF-8, UTF-16 or Windows-1251. Save the file as \"CSV UTF-8\"."};
inline constexpr ErrorCode row_too_long{
    "sheet.row_too_long", Kind::invalid,
    "В строке {} ячеек, а столбцов {}: значения могли сдвинуться. Возьмите текст с разделителем в кавычки.",
    "The row has {} cells and the table {} columns: values may have shifted. Quote the text that holds a "
    "delimiter."};
inline constexpr ErrorCode cell_fault{"sheet.cell_fault", Kind::invalid,
    "В столбце «{}» вместо значения ошибка {}. Исправьте формулу или впишите значение.",
    "Column “{}” holds the error {} in place of a value. Mend the formula or type the value."};
inline constexpr ErrorCode cell_unseen{"sheet.cell_unseen", Kind::invalid,
    "В столбце «{}» есть невидимые управляющие знаки. Наберите значение заново.",
    "Column “{}” holds control characters that are not seen. Type the value anew."};
inline constexpr ErrorCode missing_column{"sheet.missing_column", Kind::invalid,
                                          "Нет столбца «{}». Добавьте его в первую строку таблицы.",
                                          "There is no column \"{}\". Add it to the first row of the table."};
inline constexpr ErrorCode missing_columns{"sheet.missing_columns", Kind::invalid,
                                           "Нет столбцов: {}. Добавьте их в первую строку таблицы.",
                                           "There are no columns {}. Add them to the first row of the table."};
inline constexpr ErrorCode repeated_column{"sheet.repeated_column", Kind::invalid,
                                           "Столбец «{}» назван дважды. Оставьте один.",
                                           "The column \"{}\" is named twice. Leave one."};

inline constexpr ErrorCode cell_empty{"sheet.cell_empty", Kind::invalid, "Ячейка пуста, а значение обязательно.",
                                      "The cell is empty and a value is needed."};
inline constexpr ErrorCode date_malformed{"sheet.date_malformed", Kind::invalid,
                                          "«{}» не дата. Пример: 31.12.2026 или 2026-12-31.",
                                          "“{}” is not a date. Example: 31.12.2026 or 2026-12-31."};
inline constexpr ErrorCode number_malformed{"sheet.number_malformed", Kind::invalid,
                                            "«{}» не подходит: нужно число от {} до {}.",
                                            "“{}” does not fit: a number from {} to {} is needed."};
inline constexpr ErrorCode value_unknown{"sheet.value_unknown", Kind::invalid, "«{}» не из списка: {}.",
                                         "“{}” is not in the list: {}."};
inline constexpr ErrorCode rows_wrong{"sheet.rows_wrong", Kind::invalid,
                                      "Строк с ошибками: {}. Исправьте их или загрузите только верные строки.",
                                      "{} rows have errors. Correct them, or import the right rows only."};
inline constexpr ErrorCode repeated_row{"sheet.repeated_row", Kind::invalid, "То же самое уже стоит в строке {}.",
                                        "The same already stands in row {}."};

inline constexpr const ErrorCode* all[] = {
    &cell_empty,     &date_malformed, &number_malformed, &value_unknown,    &rows_wrong,     &repeated_row,  &column_unsaid, &column_said_twice,
    &empty,          &not_a_table,    &old_workbook,     &encrypted,        &has_macros,
    &damaged,        &no_such_sheet,  &too_many_rows,    &too_many_columns, &too_many_cells, &cell_too_long, &too_much_text,
    &unclosed_quote, &undecodable,    &row_too_long, &cell_fault, &cell_unseen,     &missing_column, &missing_columns,   &repeated_column};

}  // namespace marshrut::sheet::errors
