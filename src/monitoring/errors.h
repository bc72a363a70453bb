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

inline constexpr ErrorCode target_year{"monitoring.target_year", Kind::invalid,
                                       "Год должен быть от {} до {}.", "The year is from {} to {}."};
inline constexpr ErrorCode target_value{"monitoring.target_value", Kind::invalid,
                                        "Такого значения у показателя не бывает: доля — от 0 до 100, остальное — не меньше 0.",
                                        "The indicator cannot have this value: a share is 0 to 100, all else 0 or more."};
inline constexpr ErrorCode low_result_basis{"monitoring.low_result_basis", Kind::invalid,
                                            "Укажите основание, до {} знаков: номер и дату приказа или списка.",
                                            "Name the basis in at most {} characters: number and date of the order or list."};
inline constexpr ErrorCode school_unknown{"monitoring.school_unknown", Kind::invalid,
                                          "В регионе нет организации с кодом {}.", "The region has no school with the code {}."};
inline constexpr ErrorCode budget_cost{"monitoring.budget_cost", Kind::invalid,
                                       "Стоимость — от 0 до 10 000 000 рублей на человека.",
                                       "The cost is 0 to 10,000,000 roubles for a person."};
inline constexpr ErrorCode activity_half{"monitoring.activity_half", Kind::invalid,
                                         "Отчёт отправляют за текущее или за прошлое полугодие: укажите его первый день.",
                                         "A report is of this half of the year or of the one before: give its first day."};
inline constexpr ErrorCode activity_text{"monitoring.activity_text", Kind::invalid,
                                         "Текст отчёта — до {} знаков.", "The text of a report has at most {} characters."};

inline constexpr ErrorCode survey_not_by_regulation{
    "monitoring.survey_not_by_regulation", Kind::invalid, "Положение, которое здесь действует, не проводит опроса об удовлетворённости.",
    "The regulation in force here has no survey of satisfaction."};

inline constexpr ErrorCode question_words{"monitoring.question_words", Kind::invalid,
                                          "Напишите, о чём запрос, до {} знаков.", "Say what is asked in at most {} characters."};
inline constexpr ErrorCode question_lines{"monitoring.question_lines", Kind::invalid,
                                          "В запросе от 1 до {} строк, в каждой до {} знаков.",
                                          "A request has 1 to {} lines of at most {} characters."};
inline constexpr ErrorCode question_due{"monitoring.question_due", Kind::invalid,
                                        "Срок ответа уже прошёл.", "The day of the answer has passed already."};
inline constexpr ErrorCode municipality_unknown{"monitoring.municipality_unknown", Kind::invalid,
                                                "Выберите муниципалитеты из списка: «{}» в нём нет.",
                                                "Choose municipalities of the list: “{}” is not in it."};
inline constexpr ErrorCode answers_missing{"monitoring.answers_missing", Kind::invalid,
                                           "Ответьте на каждую строку, которой ещё нет в системе.",
                                           "Answer each line that the system does not have already."};
inline constexpr ErrorCode question_answered{"monitoring.question_answered", Kind::conflict,
                                             "На этот запрос уже ответили.", "This request was answered already."};

inline constexpr const ErrorCode* all[] = {&question_words, &question_lines, &question_due, &municipality_unknown,
                                           &answers_missing, &question_answered, &survey_not_by_regulation, &target_year, &target_value, &low_result_basis, &school_unknown, &budget_cost,
                                           &activity_half, &activity_text, &report_not_published, &reason_length, &report_not_by_regulation, &review_not_by_regulation, &review_there, &review_confirmed, &review_comment, &indicator_unknown, &cut_unknown, &date_ahead};

}  // namespace marshrut::monitoring::errors
