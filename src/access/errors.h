#pragma once
// What access refuses, in both languages.
#include "base/result.h"

namespace marshrut::access::errors {

inline constexpr ErrorCode not_found{"access.not_found", Kind::not_found,
    "Такой страницы или записи нет, либо она Вам не открыта.",
    "There is no such page or record, or it is not open to you."};
inline constexpr ErrorCode method_unknown{"access.method_unknown", Kind::not_found,
    "По этому адресу так обратиться нельзя. Допустимо: {}.", "This address does not answer that method. Allowed: {}."};
inline constexpr ErrorCode sign_in_needed{"access.sign_in_needed", Kind::unauthenticated,
    "Войдите в систему: сеанс не начат или закончился.", "Sign in: there is no session or it has ended."};
inline constexpr ErrorCode wrong_credentials{"access.wrong_credentials", Kind::unauthenticated,
    "Имя для входа или пароль не подошли. Проверьте раскладку клавиатуры и попробуйте ещё раз.",
    "The login or the password did not match. Check the keyboard layout and try again."};
inline constexpr ErrorCode forbidden{"access.forbidden", Kind::forbidden,
    "Ваши обязанности не дают этого права. Если оно Вам нужно, обратитесь в центр.",
    "Your duties do not carry this right. If you need it, ask the centre."};
inline constexpr ErrorCode csrf{"access.csrf", Kind::forbidden,
    "Запрос пришёл не со страницы этой системы. Обновите страницу и повторите.",
    "The request did not come from a page of this system. Reload the page and try again."};
inline constexpr ErrorCode insecure{"access.insecure", Kind::forbidden,
    "По незащищённому соединению войти нельзя: откройте адрес, который начинается с https.",
    "Signing in needs a protected connection: open the address that begins with https."};
inline constexpr ErrorCode wrong_host{"access.wrong_host", Kind::invalid,
    "Сервер не отвечает по этому имени. Откройте адрес, который дал Вам центр.",
    "The server does not answer by this name. Open the address that the centre gave you."};
inline constexpr ErrorCode media_type{"access.media_type", Kind::invalid,
    "Тело запроса должно быть вида {}.", "The request body must be of type {}."};
inline constexpr ErrorCode too_many{"access.too_many", Kind::limited,
    "Слишком много попыток. Подождите {} с и повторите.", "Too many attempts. Wait {} s and try again."};
inline constexpr ErrorCode too_large{"access.too_large", Kind::invalid,
    "Запрос слишком большой.", "The request is too large."};
inline constexpr ErrorCode malformed{"access.malformed", Kind::invalid,
    "Запрос составлен неверно.", "The request is malformed."};
inline constexpr ErrorCode overloaded{"access.overloaded", Kind::unavailable,
    "Сервер занят. Введённое осталось у Вас; повторите через несколько секунд.",
    "The server is busy. What you typed is still with you; try again in a few seconds."};
inline constexpr ErrorCode no_space{"access.no_space", Kind::unavailable,
    "На сервере нет места, ничего не сохранено. Введённое осталось у Вас; сообщите администратору.",
    "The server has no room left and kept nothing. What you typed is still with you; tell the administrator."};
inline constexpr ErrorCode under_way{"access.under_way", Kind::conflict,
    "Этот файл уже принимается. Дождитесь ответа.", "This file is being received already. Wait for the answer."};
inline constexpr ErrorCode fault{"access.fault", Kind::unavailable,
    "Сбой на сервере. Введённое осталось у Вас. Номер случая: {}.",
    "The server failed. What you typed is still with you. Incident: {}."};
inline constexpr ErrorCode stale{"access.stale", Kind::stale,
    "Пока Вы работали, запись изменили. Обновите её, сверьте и повторите: введённое Вами не потеряно.",
    "The record changed while you worked. Reload it, compare and try again: what you typed is not lost."};
inline constexpr ErrorCode key_reused{"access.key_reused", Kind::conflict,
    "С этим ключом уже отправлен другой запрос. Обновите страницу.",
    "Another request was already sent with this key. Reload the page."};
inline constexpr ErrorCode key_malformed{"access.key_malformed", Kind::invalid,
    "Ключ повтора должен быть от 8 до 100 латинских букв, цифр и дефисов.",
    "The idempotency key must be 8 to 100 latin letters, digits and hyphens."};
inline constexpr ErrorCode wrong_old_password{"access.wrong_old_password", Kind::invalid,
    "Прежний пароль не подошёл.", "The old password did not match."};
inline constexpr ErrorCode password_must_change{"access.password_must_change", Kind::forbidden,
    "Сначала смените одноразовый пароль.", "Change the one-time password first."};
inline constexpr ErrorCode one_time_password_over{"access.one_time_password_over", Kind::forbidden,
    "Одноразовый пароль действовал до {}. Попросите в центре новую памятку для входа.",
    "The one-time password was good until {}. Ask the centre for a new slip."};
inline constexpr ErrorCode login_taken{"access.login_taken", Kind::conflict,
    "Имя для входа «{}» уже занято.", "The login “{}” is taken."};
inline constexpr ErrorCode not_oneself{"access.not_oneself", Kind::conflict,
    "Свою учётную запись закрыть нельзя: её закрывает другой администратор.",
    "Nobody shuts their own account: another administrator does."};
inline constexpr ErrorCode consent_unknown{"access.consent_unknown", Kind::invalid,
    "Согласия такого вида нет.", "There is no consent of this kind."};
inline constexpr ErrorCode consent_version{"access.consent_version", Kind::conflict,
    "Действует другая редакция текста согласия. Обновите страницу, прочитайте её и решите снова.",
    "Another version of the consent's text is in force. Reload the page, read it and decide again."};
inline constexpr ErrorCode person_erased{"access.person_erased", Kind::conflict,
    "Данные этого человека удалены по закону, и вернуть его нельзя. Если он снова работает, внесите его в реестр заново: строкой списка сотрудников.",
    "The data of this person was erased by law, for good. Whoever works again is entered anew, as a row of a staff list."};

inline constexpr const ErrorCode* all[] = {
    &not_found, &method_unknown, &sign_in_needed, &wrong_credentials, &forbidden, &csrf, &insecure, &wrong_host,
    &media_type, &too_many, &too_large, &malformed, &overloaded, &no_space, &under_way, &fault, &stale, &key_reused,
    &key_malformed, &wrong_old_password, &password_must_change, &one_time_password_over, &login_taken, &not_oneself,
    &consent_unknown, &consent_version, &person_erased};

}  // namespace marshrut::access::errors
