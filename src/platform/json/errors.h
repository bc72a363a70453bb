#pragma once
// Every refusal that reading JSON or request parameters can give. A person who wrote the request by hand is
// told what was expected at which place; a form can show the words beside its field.
#include "base/result.h"

namespace marshrut::json::errors {

inline constexpr ErrorCode malformed{"json.malformed", Kind::invalid,
                                     "Запись JSON нарушена около байта {}: проверьте скобки, кавычки и запятые.",
                                     "The JSON is broken near byte {}: check brackets, quotes and commas."};
inline constexpr ErrorCode trailing_data{"json.trailing_data", Kind::invalid,
                                         "После конца документа JSON есть лишнее (байт {}): уберите его.",
                                         "There is something after the end of the JSON (byte {}): remove it."};
inline constexpr ErrorCode invalid_utf8{"json.invalid_utf8", Kind::invalid, "Текст должен быть в кодировке UTF-8.",
                                        "The text must be UTF-8."};
inline constexpr ErrorCode too_deep{"json.too_deep", Kind::invalid, "Вложенность больше {} уровней: упростите запрос.",
                                    "Nested deeper than {} levels: simplify the request."};
inline constexpr ErrorCode too_many_values{"json.too_many_values", Kind::invalid,
                                           "В документе больше {} значений: разделите запрос на части.",
                                           "The document holds more than {} values: split the request."};
inline constexpr ErrorCode unknown_member{"json.unknown_member", Kind::invalid,
                                          "Такого поля здесь нет: уберите его или проверьте имя.",
                                          "There is no such member here: remove it or check its name."};
inline constexpr ErrorCode missing{"json.missing", Kind::invalid, "Обязательное поле не заполнено: укажите его.",
                                   "A required member is missing: give it."};
inline constexpr ErrorCode duplicate_member{"json.duplicate_member", Kind::invalid,
                                            "Поле указано дважды: оставьте одно значение.",
                                            "The member is given twice: keep one value."};
inline constexpr ErrorCode expected_text{"json.expected_text", Kind::invalid, "Здесь нужен текст.",
                                         "A text is expected here."};
inline constexpr ErrorCode expected_integer{"json.expected_integer", Kind::invalid, "Здесь нужно целое число.",
                                            "A whole number is expected here."};
inline constexpr ErrorCode expected_number{"json.expected_number", Kind::invalid, "Здесь нужно число.",
                                           "A number is expected here."};
inline constexpr ErrorCode expected_boolean{"json.expected_boolean", Kind::invalid,
                                            "Здесь нужно «да» или «нет»: true или false.",
                                            "True or false is expected here."};
inline constexpr ErrorCode expected_list{"json.expected_list", Kind::invalid, "Здесь нужен список.",
                                         "A list is expected here."};
inline constexpr ErrorCode expected_object{"json.expected_object", Kind::invalid, "Здесь нужен объект с полями.",
                                           "An object with members is expected here."};
inline constexpr ErrorCode expected_date{"json.expected_date", Kind::invalid,
                                         "Здесь нужна существующая дата вида 2026-11-25.",
                                         "An existing date such as 2026-11-25 is expected here."};
inline constexpr ErrorCode expected_instant{"json.expected_instant", Kind::invalid,
                                            "Здесь нужен момент времени вида 2026-11-25T09:30:00Z.",
                                            "A moment such as 2026-11-25T09:30:00Z is expected here."};
inline constexpr ErrorCode not_in_list{"json.not_in_list", Kind::invalid, "Такого значения нет. Возможны: {}.",
                                       "There is no such value. Possible are: {}."};
inline constexpr ErrorCode out_of_range{"json.out_of_range", Kind::invalid, "Число должно быть от {} до {}.",
                                        "The number must be from {} to {}."};
inline constexpr ErrorCode not_finite{"json.not_finite", Kind::invalid, "Число слишком велико.",
                                      "The number is too large."};
inline constexpr ErrorCode control_character{"json.control_character", Kind::invalid,
                                             "В тексте есть управляющие символы: уберите их.",
                                             "The text holds control characters: remove them."};
inline constexpr ErrorCode text_too_long{"json.text_too_long", Kind::invalid, "Текст длиннее {} знаков: сократите его.",
                                         "The text is longer than {} characters: shorten it."};

inline constexpr const ErrorCode* all[] = {
    &malformed,     &trailing_data,     &invalid_utf8,  &too_deep,         &too_many_values, &unknown_member,
    &missing,       &duplicate_member,  &expected_text, &expected_integer, &expected_number, &expected_boolean,
    &expected_list, &expected_object,   &expected_date, &expected_instant, &not_in_list,     &out_of_range,
    &not_finite,    &control_character, &text_too_long};

}  // namespace marshrut::json::errors
