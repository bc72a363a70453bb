#pragma once
// What monitoring refuses, in both languages.
#include "base/result.h"

namespace marshrut::monitoring::errors {

inline constexpr ErrorCode indicator_unknown{"monitoring.indicator_unknown", Kind::not_found,
                                             "В положении нет показателя «{}», или он здесь не считается.",
                                             "The regulation has no indicator “{}”, or it is not counted here."};
inline constexpr ErrorCode cut_unknown{"monitoring.cut_unknown", Kind::invalid,
                                       "Этот показатель не считается по такому разрезу. Выберите: {}.",
                                       "This indicator is not counted by that. Choose: {}."};
inline constexpr ErrorCode date_ahead{"monitoring.date_ahead", Kind::invalid,
                                      "Эта дата ещё не наступила: показатель считается по тому, что уже было.",
                                      "That day is still ahead: an indicator is counted from what has happened."};

inline constexpr ErrorCode review_not_by_regulation{
    "monitoring.review_not_by_regulation", Kind::invalid,
    "Положение, которое здесь действует, не требует мониторинга предметных ассоциаций.",
    "The regulation in force here wants no monitoring by subject associations."};
inline constexpr ErrorCode review_there{"monitoring.review_there", Kind::conflict,
                                        "Такой мониторинг в этом учебном году уже открыт. Он в списке.",
                                        "This monitoring is open already in this school year. It is in the list."};
inline constexpr ErrorCode review_confirmed{"monitoring.review_confirmed", Kind::conflict,
                                            "Мониторинг уже подтверждён и не меняется.",
                                            "The monitoring is confirmed already and does not change."};
inline constexpr ErrorCode review_comment{"monitoring.review_comment", Kind::invalid,
                                          "Напишите вывод, до {} знаков.", "Write a conclusion of at most {} characters."};

inline constexpr ErrorCode report_not_by_regulation{
    "monitoring.report_not_by_regulation", Kind::invalid,
    "Положение, которое здесь действует, такого отчёта не знает.", "The regulation in force here knows no such report."};

inline constexpr ErrorCode report_not_published{"monitoring.report_not_published", Kind::conflict,
                                                "Эта версия доклада не опубликована: снимать нечего.",
                                                "This version of the report is not published: nothing is to be withdrawn."};
inline constexpr ErrorCode reason_length{"monitoring.reason_length", Kind::invalid,
                                         "Напишите причину, от {} до {} знаков.", "Write the reason, {} to {} characters."};

inline constexpr const ErrorCode* all[] = {&report_not_published, &reason_length, &report_not_by_regulation, &review_not_by_regulation, &review_there, &review_confirmed, &review_comment, &indicator_unknown, &cut_unknown, &date_ahead};

}  // namespace marshrut::monitoring::errors
