#pragma once
// What is wrong with the settings. Place is "marshrut.toml:12", "MARSHRUT_PORT" or "--port".
#include "base/result.h"

namespace marshrut::config::errors {

inline constexpr ErrorCode unreadable_file{
    "config.unreadable_file", Kind::invalid, "Файл настроек {} не читается: {}. Проверьте путь и права на файл.",
    "The settings file {} cannot be read: {}. Check the path and the file's permissions."};
inline constexpr ErrorCode malformed_file{"config.malformed_file", Kind::invalid,
                                          "{}: это не TOML: {}. Исправьте строку.",
                                          "{}: this is not TOML: {}. Correct the line."};
inline constexpr ErrorCode unknown_key{
    "config.unknown_key", Kind::invalid,
    "{}: настройки «{}» нет. Исправьте имя или уберите строку; имена перечисляет marshrut serve --help.",
    "{}: there is no setting \"{}\". Correct the name or remove the line; marshrut serve --help lists the "
    "names."};
inline constexpr ErrorCode not_a_number{"config.not_a_number", Kind::invalid,
                                        "{}: «{}» не подходит, нужно целое число от {} до {}.",
                                        "{}: \"{}\" does not fit, a whole number from {} to {} is needed."};
inline constexpr ErrorCode not_a_choice{"config.not_a_choice", Kind::invalid,
                                        "{}: «{}» не подходит, допустимо одно из: {}.",
                                        "{}: \"{}\" does not fit, one of these is needed: {}."};
inline constexpr ErrorCode wrong_kind{
    "config.wrong_kind", Kind::invalid,
    "{}: значение «{}» не того вида: нужна строка, целое число или список строк, как в примере.",
    "{}: the value of \"{}\" is of a wrong kind: a string, a whole number or a list of strings is needed, as "
    "in the sample."};
inline constexpr ErrorCode certificate_without_key{
    "config.certificate_without_key", Kind::invalid,
    "Заданы не оба файла TLS. Укажите и certificate, и key, или ни одного.",
    "Only one of the two TLS files is set. Set both certificate and key, or neither."};

inline constexpr const ErrorCode* all[] = {&unreadable_file,        &malformed_file, &unknown_key,
                                           &not_a_number,           &not_a_choice,   &wrong_kind,
                                           &certificate_without_key};

}  // namespace marshrut::config::errors
