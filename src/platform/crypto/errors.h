#pragma once
// What a person's password can be refused for.
#include "base/result.h"

namespace marshrut::crypto::errors {

inline constexpr ErrorCode password_too_short{
    "crypto.password_too_short", Kind::invalid,
    "Пароль короче {} символов. Придумайте длиннее: подойдёт фраза из нескольких слов.",
    "The password has fewer than {} characters. Make it longer: a phrase of several words will do."};
inline constexpr ErrorCode password_too_long{"crypto.password_too_long", Kind::invalid,
                                             "Пароль длиннее {} символов. Сократите его.",
                                             "The password has more than {} characters. Make it shorter."};
inline constexpr ErrorCode password_too_common{
    "crypto.password_too_common", Kind::invalid,
    "Такой пароль один из самых распространённых, его подбирают первым. Придумайте другой.",
    "This password is among the most common ones and is guessed first. Choose another."};
inline constexpr ErrorCode password_from_context{
    "crypto.password_from_context", Kind::invalid,
    "Пароль повторяет Ваше имя для входа, имя или место работы, его легко угадать. Придумайте другой.",
    "The password repeats your login, name or workplace and is easy to guess. Choose another."};
inline constexpr ErrorCode password_not_text{
    "crypto.password_not_text", Kind::invalid, "Пароль содержит недопустимые символы. Введите его заново с клавиатуры.",
    "The password holds characters that are not text. Type it again on a keyboard."};

inline constexpr const ErrorCode* all[] = {&password_too_short, &password_too_long, &password_too_common,
                                           &password_from_context, &password_not_text};

}  // namespace marshrut::crypto::errors
