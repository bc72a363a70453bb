#pragma once
// What accompaniment refuses, in both languages.
#include "base/result.h"

namespace marshrut::accompaniment::errors {

inline constexpr ErrorCode link_wrong{"accompaniment.link_wrong", Kind::invalid,
                                      "Вставьте адрес страницы целиком: он начинается с http:// или https://.",
                                      "Paste the whole address of the page: it begins with http:// or https://."};
inline constexpr ErrorCode acted_upon{"accompaniment.acted_upon", Kind::conflict,
                                      "Педагог уже приложил подтверждение или задал вопрос: решение отменить нельзя. "
                                      "Попросите корректировку.",
                                      "The teacher has sent evidence or asked a question already: the decision stands. "
                                      "Ask for a correction."};
inline constexpr ErrorCode text_missing{"accompaniment.text_missing", Kind::invalid, "Напишите, что сделано.",
                                        "Write what was done."};
inline constexpr ErrorCode text_too_long{"accompaniment.text_too_long", Kind::invalid,
                                         "Не больше {} знаков. Приложите длинный текст файлом.",
                                         "At most {} characters. Send a long text as a file."};
inline constexpr ErrorCode kind_wrong{"accompaniment.kind_wrong", Kind::invalid,
                                      "Файл отправляется через выбор файла, здесь — ссылка или текст.",
                                      "A file is sent by choosing it; here a link or a text is expected."};
inline constexpr ErrorCode route_not_in_force{"accompaniment.route_not_in_force", Kind::conflict,
                                              "Подтверждения принимаются, пока маршрут согласован и не завершён.",
                                              "Evidence is taken while the route is agreed and not finished."};
inline constexpr ErrorCode activity_over{"accompaniment.activity_over", Kind::conflict,
                                         "Мероприятие «{}» уже завершено или снято: подтверждать его не нужно.",
                                         "“{}” is finished or cancelled already: it needs no evidence."};
inline constexpr ErrorCode activity_ahead{"accompaniment.activity_ahead", Kind::conflict,
                                          "Мероприятие «{}» начинается {}. Подтвердите его, когда оно начнётся.",
                                          "“{}” begins on {}. Prove it once it has begun."};
inline constexpr ErrorCode too_many{"accompaniment.too_many", Kind::limited,
                                    "К одному мероприятию можно приложить не больше {} подтверждений.",
                                    "An activity takes at most {} pieces of evidence."};
inline constexpr ErrorCode too_many_ever{
    "accompaniment.too_many_ever", Kind::limited,
    "К этому мероприятию вместе с отозванными уже отправлено {} подтверждений. Отправьте снова одно из отозванных.",
    "{} pieces of evidence were sent for this activity, those taken back included. Send one of the latter again."};
inline constexpr ErrorCode reviewed_already{"accompaniment.reviewed_already", Kind::conflict,
                                            "Это подтверждение уже проверено: {}.",
                                            "This evidence was reviewed already: {}."};
inline constexpr ErrorCode taken_back{"accompaniment.taken_back", Kind::conflict,
                                      "Педагог отозвал это подтверждение: проверять его не нужно.",
                                      "The teacher took this evidence back: it needs no review."};
inline constexpr ErrorCode not_taken_back{"accompaniment.not_taken_back", Kind::conflict,
                                          "Это подтверждение не отозвано: отправлять его снова не нужно.",
                                          "This evidence was not taken back: it need not be sent again."};
inline constexpr ErrorCode comment_missing{"accompaniment.comment_missing", Kind::invalid,
                                           "Напишите, что доработать (от {} знаков): это увидит педагог.",
                                           "Say what to correct ({} characters or more): the teacher will see it."};
inline constexpr ErrorCode own_evidence{"accompaniment.own_evidence", Kind::forbidden,
                                        "Своё подтверждение проверяет другой специалист.",
                                        "Somebody else reviews your own evidence."};
inline constexpr ErrorCode nothing_chosen{"accompaniment.nothing_chosen", Kind::invalid,
                                          "Выберите хотя бы одну запись.", "Choose at least one entry."};
inline constexpr ErrorCode changed_meanwhile{"accompaniment.changed_meanwhile", Kind::stale,
                                             "Запись изменилась, пока страница была открыта, и исключена из выбранных.",
                                             "The entry changed while the page was open and was excluded."};
inline constexpr ErrorCode checkpoint_outside{"accompaniment.checkpoint_outside", Kind::invalid,
                                              "Контрольная точка должна лежать в сроке маршрута: с {} по {}.",
                                              "A checkpoint must lie within the term of the route: from {} to {}."};
inline constexpr ErrorCode checkpoint_title_missing{"accompaniment.checkpoint_title_missing", Kind::invalid,
                                                    "Назовите контрольную точку, до 200 знаков.",
                                                    "Name the checkpoint in at most 200 characters."};
inline constexpr ErrorCode not_under_way{"accompaniment.not_under_way", Kind::conflict,
                                         "Этот маршрут сейчас никто не сопровождает: он не согласован или завершён.",
                                         "Nobody accompanies this route now: it is not agreed or it is over."};
inline constexpr ErrorCode not_companion{
    "accompaniment.not_companion", Kind::invalid,
    "Этот человек не может сопровождать маршрут: у него нет такой обязанности там, где работает педагог.",
    "This person cannot accompany the route: they do not hold the duty where the teacher works."};

inline constexpr const ErrorCode* all[] = {&link_wrong,         &text_missing,
                                           &text_too_long,      &kind_wrong,
                                           &route_not_in_force, &activity_over,
                                           &too_many,           &reviewed_already,
                                           &taken_back,         &not_taken_back,
                                           &comment_missing,    &own_evidence,
                                           &nothing_chosen,     &changed_meanwhile,
                                           &checkpoint_outside, &checkpoint_title_missing,
                                           &not_under_way,      &not_companion,
                                           &activity_ahead,     &acted_upon, &too_many_ever};

}  // namespace marshrut::accompaniment::errors
