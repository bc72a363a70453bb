#pragma once
// Why a letter did not leave. try_later is worth repeating; the others are not, until somebody changes something.
#include "base/result.h"

namespace marshrut::mail::errors {

inline constexpr ErrorCode malformed_address{
    "mail.malformed_address", Kind::invalid,
    "Адрес почты «{}» записан с ошибкой. Проверьте его: нужен вид name@example.ru.",
    "The mail address \"{}\" is malformed. Check it: it should look like name@example.ru."};
inline constexpr ErrorCode refused{"mail.refused", Kind::invalid,
                                   "Почтовый сервер не принял письмо: {}. Проверьте адрес получателя.",
                                   "The mail server refused the letter: {}. Check the address of the recipient."};
inline constexpr ErrorCode try_later{"mail.try_later", Kind::unavailable,
                                     "Почтовый сервер сейчас не принимает письма: {}. Отправка повторится.",
                                     "The mail server does not accept letters now: {}. Sending will be repeated."};
inline constexpr ErrorCode login_denied{
    "mail.login_denied", Kind::unavailable,
    "Почтовый сервер не принял логин или пароль. Проверьте настройки smtp.user и MARSHRUT_SMTP_PASSWORD.",
    "The mail server did not accept the login or password. Check the settings smtp.user and MARSHRUT_SMTP_PASSWORD."};
inline constexpr ErrorCode insecure{
    "mail.insecure", Kind::unavailable,
    "Защищённое соединение с почтовым сервером не установлено: {}. Письмо не отправлено; проверьте smtp.tls и "
    "сертификат.",
    "No protected connection to the mail server: {}. The letter was not sent; check smtp.tls and the certificate."};

inline constexpr const ErrorCode* all[] = {&malformed_address, &refused, &try_later, &login_denied, &insecure};

}  // namespace marshrut::mail::errors
