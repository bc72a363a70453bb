#pragma once
// What recognition refuses, in both languages.
#include "base/result.h"

namespace marshrut::recognition::errors {

inline constexpr ErrorCode questionnaire_unknown{"recognition.questionnaire_unknown", Kind::not_found,
                                                 "В положении нет такой анкеты.",
                                                 "The regulation has no such questionnaire."};
inline constexpr ErrorCode question_unknown{"recognition.question_unknown", Kind::invalid,
                                            "Вопроса «{}» в анкете нет, или он повторён.",
                                            "The form has no question “{}”, or it is repeated."};
inline constexpr ErrorCode answer_missing{"recognition.answer_missing", Kind::invalid, "Ответьте на вопрос: {}",
                                          "Answer the question: {}"};
inline constexpr ErrorCode answer_too_long{"recognition.answer_too_long", Kind::invalid, "Не больше {} знаков.",
                                           "At most {} characters."};
inline constexpr ErrorCode choice_unknown{"recognition.choice_unknown", Kind::invalid,
                                          "Такого варианта нет: «{}». Обновите страницу.",
                                          "There is no such option: “{}”. Reload the page."};
inline constexpr ErrorCode choose_one{"recognition.choose_one", Kind::invalid, "Выберите один вариант.",
                                      "Choose one option."};
inline constexpr ErrorCode scale_outside{"recognition.scale_outside", Kind::invalid, "Оценка — число от {} до {}.",
                                         "The mark is a number from {} to {}."};
inline constexpr ErrorCode too_many_tasks{"recognition.too_many_tasks", Kind::invalid,
                                          "Не больше {} задач: оставьте главные.",
                                          "At most {} tasks: keep the main ones."};
inline constexpr ErrorCode submitted_already{"recognition.submitted_already", Kind::conflict,
                                             "Анкета уже отправлена, изменить её нельзя.",
                                             "The form is submitted already and cannot be changed."};
inline constexpr ErrorCode not_agreed{"recognition.not_agreed", Kind::conflict,
                                      "Маршрут ещё не согласован: подводить итоги рано.",
                                      "The route is not agreed yet: it is too early to conclude."};
inline constexpr ErrorCode route_over{"recognition.route_over", Kind::conflict,
                                      "Маршрут приостановлен, истёк или отменён: итоги не принимаются.",
                                      "The route is suspended, expired or annulled: conclusions are not taken."};
inline constexpr ErrorCode certified_already{"recognition.certified_already", Kind::conflict,
                                             "По маршруту уже выдана справка, итоги не меняются.",
                                             "The route has its certificate: conclusions stay as they are."};
inline constexpr ErrorCode product_title_missing{"recognition.product_title_missing", Kind::invalid,
                                                 "Назовите продукт, до 300 знаков.",
                                                 "Name the product in at most 300 characters."};
inline constexpr ErrorCode link_wrong{"recognition.link_wrong", Kind::invalid,
                                      "Вставьте адрес страницы целиком: он начинается с http:// или https://.",
                                      "Paste the whole address of the page: it begins with http:// or https://."};
inline constexpr ErrorCode event_missing{"recognition.event_missing", Kind::invalid,
                                         "Назовите мероприятие, на котором представлен продукт.",
                                         "Name the event at which the product was presented."};
inline constexpr ErrorCode presented_ahead{"recognition.presented_ahead", Kind::invalid,
                                           "Дата представления ещё не наступила. Укажите её после мероприятия.",
                                           "The day of the presentation is still ahead. Give it after the event."};
inline constexpr ErrorCode product_accepted{
    "recognition.product_accepted", Kind::conflict,
    "Продукт принят: изменить можно только мероприятие и дату представления.",
    "The product is accepted: only the event and the day of presentation may change."};
inline constexpr ErrorCode reviewed_already{"recognition.reviewed_already", Kind::conflict,
                                            "Этот продукт уже оценён: {}.", "This product was reviewed already: {}."};
inline constexpr ErrorCode own_product{"recognition.own_product", Kind::forbidden,
                                       "Свой продукт оценивает другой специалист.",
                                       "Somebody else reviews your own product."};
inline constexpr ErrorCode criterion_missing{"recognition.criterion_missing", Kind::invalid,
                                             "Оцените продукт по каждому из {} критериев.",
                                             "Mark the product by each of the {} criteria."};
inline constexpr ErrorCode points_outside{"recognition.points_outside", Kind::invalid,
                                          "По каждому критерию один раз от 0 до {} баллов.",
                                          "Each criterion once, 0 to {} points."};
inline constexpr ErrorCode zero_needs_comment{"recognition.zero_needs_comment", Kind::invalid,
                                              "Объясните, почему поставлен 0: это увидит педагог.",
                                              "Say why it is 0: the teacher will see it."};
inline constexpr ErrorCode comment_missing{"recognition.comment_missing", Kind::invalid,
                                           "Напишите, что доработать (от {} знаков): это увидит педагог.",
                                           "Say what to correct ({} characters or more): the teacher will see it."};
inline constexpr ErrorCode fact_not_stated{"recognition.fact_not_stated", Kind::invalid,
                                           "Это подтверждается не словом специалиста, а тем, что сделано в системе.",
                                           "This is proven by what was done here, not by the word of a specialist."};
inline constexpr ErrorCode own_confirmation{"recognition.own_confirmation", Kind::forbidden,
                                            "Устранение своего дефицита подтверждает другой специалист.",
                                            "Somebody else confirms that your own deficit is gone."};
inline constexpr ErrorCode confirmed_already{
    "recognition.confirmed_already", Kind::conflict,
    "Это уже подтверждено: {}, {}. Второе подтверждение не нужно.",
    "This is confirmed already: {}, {}. No second confirmation is needed."};
inline constexpr ErrorCode reflection_first{
    "recognition.reflection_first", Kind::conflict,
    "Сначала педагог отправляет рефлексивную анкету и отмечает в ней достигнутую полностью цель о дефиците.",
    "First the teacher submits the reflexive questionnaire and marks a goal about a deficit as wholly reached."};
inline constexpr ErrorCode detail_missing{"recognition.detail_missing", Kind::invalid,
                                          "Напишите, по чему видно, что дефицит устранён (от {} знаков).",
                                          "Say by what it is seen that the deficit is gone ({} characters or more)."};
inline constexpr ErrorCode not_ready{
    "recognition.not_ready", Kind::conflict,
    "Завершить маршрут пока нельзя: не всё выполнено. Смотрите, чего не хватает, на странице «Итоги».",
    "The route cannot be closed yet: see what is missing on the page of its conclusion."};
inline constexpr ErrorCode no_certificate{
    "recognition.no_certificate", Kind::conflict,
    "Справку выдать нельзя: нет ни одного подтверждения или маршрут не пройден.",
    "The certificate cannot be issued: there is no confirmation or the route is not passed."};
inline constexpr ErrorCode certificate_exists{"recognition.certificate_exists", Kind::conflict,
                                              "По этому маршруту справка уже выдана: {}.",
                                              "The route has its certificate already: {}."};
inline constexpr ErrorCode nothing_chosen{"recognition.nothing_chosen", Kind::invalid, "Выберите от 1 до {} маршрутов.",
                                          "Choose 1 to {} routes."};
inline constexpr ErrorCode repeat_not_now{"recognition.repeat_not_now", Kind::conflict,
                                          "Повторная диагностика проходит, когда маршрут реализуется или завершён.",
                                          "Repeated diagnostics takes place while the route is realised or after it."};

inline constexpr ErrorCode control_not_now{"recognition.control_not_now", Kind::conflict,
    "Сначала должны быть пройдены все мероприятия маршрута.", "Every activity of the route must be done first."};
inline constexpr ErrorCode control_passed{"recognition.control_passed", Kind::conflict,
    "Качество реализации уже проверено.", "The realisation is controlled already."};
inline constexpr ErrorCode control_first{"recognition.control_first", Kind::conflict,
    "Сначала качество реализации проверяет руководитель.", "The realisation is controlled first."};
inline constexpr ErrorCode final_diagnostics_first{"recognition.final_diagnostics_first", Kind::conflict,
    "Вывод делают после итоговой диагностики: её результата ещё нет.",
    "Conclusions follow the final diagnostics: there is no result of it yet."};
inline constexpr ErrorCode own_marks_first{"recognition.own_marks_first", Kind::conflict,
    "Педагог ещё не оценил себя по критериям.", "The teacher has not marked the criteria yet."};
inline constexpr ErrorCode concluded_already{"recognition.concluded_already", Kind::conflict,
    "Вывод об эффективности уже сделан и не меняется.", "The effectiveness is concluded already and does not change."};
inline constexpr ErrorCode effect_not_yours{"recognition.effect_not_yours", Kind::forbidden,
    "По положению это делает другой.", "By the regulation somebody else does this."};
inline constexpr ErrorCode own_effect{"recognition.own_effect", Kind::forbidden,
    "О своём маршруте вывод делает другой.", "Somebody else judges your own route."};
inline constexpr ErrorCode effect_criterion_missing{"recognition.effect_criterion_missing", Kind::invalid,
    "Оцените каждый критерий один раз: «{}».", "Mark every criterion once: “{}”."};
inline constexpr ErrorCode effect_criterion_unknown{"recognition.effect_criterion_unknown", Kind::invalid,
    "Такого критерия в положении нет. Обновите страницу.", "The regulation has no such criterion. Reload the page."};
inline constexpr ErrorCode effect_points_outside{"recognition.effect_points_outside", Kind::invalid,
    "Оценка — от {} до {}.", "A mark is from {} to {}."};
inline constexpr ErrorCode verdict_unknown{"recognition.verdict_unknown", Kind::invalid,
    "Такого вывода положение не знает.", "The regulation knows no such conclusion."};
inline constexpr ErrorCode conclusion_text_missing{"recognition.conclusion_text_missing", Kind::invalid,
    "Обоснуйте вывод (от {} знаков): его прочитает педагог.", "Give grounds ({} characters or more): the teacher reads them."};

inline constexpr const ErrorCode* all[] = {
    &control_not_now, &control_passed, &control_first, &final_diagnostics_first, &own_marks_first, &concluded_already,
    &effect_not_yours, &own_effect, &effect_criterion_missing, &effect_criterion_unknown, &effect_points_outside,
    &verdict_unknown, &conclusion_text_missing,
    &questionnaire_unknown, &question_unknown,   &answer_missing,  &answer_too_long,
    &choice_unknown,        &choose_one,         &scale_outside,   &too_many_tasks,
    &submitted_already,     &not_agreed,         &route_over,      &certified_already,
    &product_title_missing, &link_wrong,         &event_missing,   &presented_ahead,
    &product_accepted,      &reviewed_already,   &own_product,     &criterion_missing,
    &points_outside,        &zero_needs_comment, &comment_missing, &fact_not_stated,
    &reflection_first,      &detail_missing,     &not_ready,       &no_certificate,
    &certificate_exists,    &nothing_chosen,     &repeat_not_now,  &own_confirmation,
    &confirmed_already};

}  // namespace marshrut::recognition::errors
