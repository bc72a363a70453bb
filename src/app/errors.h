#pragma once
// What the program says when it cannot do what a command asks.
#include "base/result.h"

namespace marshrut::app::errors {

inline constexpr ErrorCode database_newer{
    "app.database_newer", Kind::conflict,
    "База данных новее программы: версия {}, программа знает {}. Установите свежую программу.",
    "The database is newer than the program: version {}, the program knows {}. Install a newer program."};
inline constexpr ErrorCode database_foreign{
    "app.database_foreign", Kind::conflict,
    "В базе данных таблицы другой программы, например {}. Назовите пустую базу: здесь ничего не изменено.",
    "The database holds tables of another program, {} for one. Name an empty one: nothing was changed here."};
inline constexpr ErrorCode database_older{
    "app.database_older", Kind::conflict,
    "База данных старше программы: версия {}, нужна {}. Выполните marshrut migrate.",
    "The database is older than the program: version {}, needed {}. Run marshrut migrate."};
inline constexpr ErrorCode no_database{"app.no_database", Kind::not_found,
                                       "Файла базы {} нет. Проверьте путь или создайте базу: marshrut migrate.",
                                       "There is no database file {}. Check the path or make it: marshrut migrate."};
inline constexpr ErrorCode no_regions{
    "app.no_regions", Kind::not_found,
    "В базе ещё нет региона. Добавьте его: marshrut region КОД --title НАЗВАНИЕ.",
    "The database has no region yet. Add one: marshrut region CODE --title TITLE."};
inline constexpr ErrorCode region_is_demo{"app.region_is_demo", Kind::conflict,
                                          "Регион «{}» демонстрационный. Для работы нужна своя база.",
                                          "The region “{}” is a demo. Real work needs a database of its own."};
inline constexpr ErrorCode has_regions{
    "app.has_regions", Kind::conflict, "В базе уже есть регион {}. Демонстрация создаётся в пустой базе или рядом с другими демонстрациями.",
    "The database has the region {} already. A demo is made in an empty database or beside other demos."};
inline constexpr ErrorCode person_unknown{
    "app.person_unknown", Kind::not_found, "Человека с номером «{}» в реестре нет. Загрузите его: marshrut import.",
    "The register has nobody with the number “{}”. Import them: marshrut import."};
inline constexpr ErrorCode file_unreadable{"app.file_unreadable", Kind::not_found,
                                           "Файл {} не читается. Проверьте путь и права.",
                                           "Cannot read the file {}. Check the path and its permissions."};
inline constexpr ErrorCode file_unwritable{"app.file_unwritable", Kind::unavailable, "Файл {} не записывается: {}.",
                                           "Cannot write the file {}: {}."};
inline constexpr ErrorCode region_unknown{"app.region_unknown", Kind::not_found, "Региона «{}» в базе нет. Есть: {}.",
                                          "The database has no region “{}”. It has: {}."};
inline constexpr ErrorCode clock_too_far{"app.clock_too_far", Kind::invalid,
                                         "Часы демонстрации переводятся вперёд на 1–{} дней, всего не дальше трёх лет.",
                                         "A demo's clock goes ahead by 1 to {} days, by three years in all."};
inline constexpr ErrorCode no_form_ahead{"app.no_form_ahead", Kind::conflict,
                                         "Впереди нет назначенной Вам диагностики.", "No diagnostics of yours is ahead."};
inline constexpr ErrorCode journal_broken{"app.journal_broken", Kind::conflict,
                                          "Журнал региона {} изменён: строка {}, {}.",
                                          "The journal of region {} was altered: row {}, {}."};

inline constexpr ErrorCode already_there{"app.already_there", Kind::conflict,
                                         "{} уже есть; ничего не перезаписано. Укажите другое место.",
                                         "{} is there already; nothing was written over. Name another place."};
inline constexpr ErrorCode backup_damaged{
    "app.backup_damaged", Kind::invalid,
    "Резервная копия повреждена: {} не совпадает со списком. Ничего не восстановлено.",
    "The backup is damaged: {} does not fit its list. Nothing was restored."};
inline constexpr ErrorCode backup_elsewhere{"app.backup_elsewhere", Kind::invalid,
                                            "Копию PostgreSQL делает pg_dump, а папку файлов копируйте следом за ним.",
                                            "PostgreSQL is copied by pg_dump; copy the folder of files after it."};

inline constexpr ErrorCode start_unreadable{"app.start_unreadable", Kind::invalid,
                                            "«{}» — не дата. Напишите её как 2026-09-01.",
                                            "“{}” is no date. Write it as 2026-09-01."};

inline constexpr ErrorCode erases_oneself{"app.erases_oneself", Kind::conflict,
                                          "Собственные данные удаляет другой администратор.",
                                          "Another administrator erases one's own data."};
inline constexpr ErrorCode erased_already{"app.erased_already", Kind::conflict, "Данные этого человека уже удалены.",
                                          "The data of this person was erased already."};
inline constexpr ErrorCode name_not_repeated{
    "app.name_not_repeated", Kind::invalid,
    "Имя не совпало. Введите фамилию, имя и отчество так, как они стоят в карточке.",
    "The name does not match. Type the full name as the card has it."};
inline constexpr ErrorCode route_open{
    "app.route_open", Kind::conflict,
    "У человека открыт маршрут. Сначала аннулируйте его на странице маршрута, затем удалите данные.",
    "The person has an open route. Annul it on its page first, then erase the data."};

inline constexpr const ErrorCode* all[] = {&erases_oneself, &erased_already, &name_not_repeated, &route_open, &already_there,    &backup_damaged, &backup_elsewhere,
                                           &start_unreadable, &database_newer, &database_foreign, &database_older, &no_database, &no_regions, &region_is_demo, &has_regions,
                                           &person_unknown, &file_unreadable,
                                           &file_unwritable,  &region_unknown, &journal_broken,   &clock_too_far,  &no_form_ahead};

}  // namespace marshrut::app::errors
