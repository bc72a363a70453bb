#pragma once
// What notice refuses, in both languages.
#include "base/result.h"

namespace marshrut::notice::errors {

inline constexpr ErrorCode must_be_told{
    "notice.must_be_told", Kind::invalid,
    "От уведомлений на тему «{}» отказаться нельзя: в них Ваши сроки и решения. Почту для неё можно выключить.",
    "Notices on “{}” cannot be refused: they tell your dates and decisions. Mail for it can be switched off."};
inline constexpr ErrorCode too_many_marked{"notice.too_many_marked", Kind::invalid,
                                           "За один раз отмечают не больше {} уведомлений.",
                                           "At most {} notices are marked at a time."};

inline constexpr ErrorCode not_informer{
    "notice.not_informer", Kind::forbidden,
    "По регламенту Вашего региона сообщения многим пишут другие. Кто именно, видно на странице «Регламент».",
    "By the regulation of your region others write to many. Who they are stands on the page of the regulation."};
inline constexpr ErrorCode deficits_closed{
    "notice.deficits_closed", Kind::forbidden,
    "Выбирать людей по дефициту может только тот, кому регламент открывает дефициты. Выберите предмет или место.",
    "Only those to whom the regulation opens deficits may choose people by one. Choose a subject or a place."};
inline constexpr ErrorCode subject_unknown{"notice.subject_unknown", Kind::invalid, "Предмета «{}» нет в списке.",
                                           "There is no subject “{}”."};
inline constexpr ErrorCode competency_unknown{"notice.competency_unknown", Kind::invalid,
                                              "Компетенции «{}» нет в перечне.", "There is no competency “{}”."};
inline constexpr ErrorCode topic_not_to_many{
    "notice.topic_not_to_many", Kind::invalid, "Эта тема не для сообщений. Выберите одну из тем, от которых можно отказаться.",
    "This topic is not for messages. Choose one that people may refuse."};
inline constexpr ErrorCode title_length{"notice.title_length", Kind::invalid,
                                        "Назовите сообщение одной строкой, от {} до {} знаков.",
                                        "Give the message a title of one line, {} to {} characters."};
inline constexpr ErrorCode text_length{"notice.text_length", Kind::invalid, "Напишите текст, не длиннее {} знаков.",
                                       "Write a text of at most {} characters."};
inline constexpr ErrorCode nobody_chosen{"notice.nobody_chosen", Kind::invalid,
                                         "Под такой выбор никто не подходит. Измените место, предмет или тему.",
                                         "Nobody fits the choice. Change the place, the subject or the topic."};
inline constexpr ErrorCode enough_today{"notice.enough_today", Kind::limited,
                                        "За день можно отправить не больше {} сообщений. Отправьте завтра.",
                                        "At most {} messages a day. Send it tomorrow."};

inline constexpr ErrorCode event_not_ahead{
    "notice.event_not_ahead", Kind::conflict,
    "Приглашают на опубликованное мероприятие, у которого впереди есть занятие. Дождитесь публикации или добавьте дату.",
    "People are invited to a published event with a session ahead. Wait until it is published, or add a date."};
inline constexpr ErrorCode event_of_others{
    "notice.event_of_others", Kind::invalid,
    "Мероприятие не развивает компетенцию «{}». Выберите одну из тех, что названы на его странице.",
    "The event does not develop the competency “{}”. Choose one that its page names."};
inline constexpr ErrorCode nobody_to_invite{
    "notice.nobody_to_invite", Kind::conflict, "Приглашать некого: все, кому подходит мероприятие, уже приглашены.",
    "There is nobody to invite: everybody whom the event suits was invited."};

inline constexpr const ErrorCode* all[] = {&must_be_told,       &too_many_marked,   &not_informer, &deficits_closed, &subject_unknown,
                                           &competency_unknown, &topic_not_to_many, &title_length, &text_length,     &nobody_chosen,
                                           &enough_today,       &event_not_ahead,   &event_of_others, &nobody_to_invite};

}  // namespace marshrut::notice::errors
