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

// Tutors: certificates, loads, passing on.
inline constexpr ErrorCode certificate_missing{
    "accompaniment.certificate_missing", Kind::conflict,
    "{}: нет действующего сертификата федерального оператора. Внесите сертификат или выберите другого тьютора.",
    "{} holds no certificate of the federal operator. Enter the certificate or choose another tutor."};
inline constexpr ErrorCode certificate_expired{
    "accompaniment.certificate_expired", Kind::conflict,
    "{}: сертификат закончился {}. Внесите новый или выберите другого тьютора.",
    "The certificate of {} ended on {}. Enter a new one or choose another tutor."};
inline constexpr ErrorCode certificate_words_wrong{"accompaniment.certificate_words_wrong", Kind::invalid,
                                                   "Напишите номер сертификата и кто его выдал, до 200 знаков.",
                                                   "Give the certificate's number and its issuer, at most 200 characters."};
inline constexpr ErrorCode certificate_days_wrong{"accompaniment.certificate_days_wrong", Kind::invalid,
                                                  "Последний день действия раньше первого.",
                                                  "The last day of validity lies before the first."};
inline constexpr ErrorCode certificate_known{"accompaniment.certificate_known", Kind::conflict,
                                             "Сертификат с таким номером у тьютора уже есть: исправьте его.",
                                             "The tutor has a certificate with this number already: correct that one."};
inline constexpr ErrorCode not_tutor{"accompaniment.not_tutor", Kind::invalid,
                                     "Этот человек не сопровождает маршруты: сначала дайте ему такую обязанность.",
                                     "This person accompanies no routes: give them the duty first."};
inline constexpr ErrorCode load_reached{
    "accompaniment.load_reached", Kind::conflict,
    "{}: уже {} открытых маршрутов при норме {}. Ещё один назначает центр, подтвердив превышение.",
    "{} has {} open routes already, the norm is {}. The centre sets another by confirming the excess."};
inline constexpr ErrorCode not_member{"accompaniment.not_member", Kind::invalid,
                                      "Этот человек маршрут не сопровождает: передавать нечего.",
                                      "This person does not accompany the route: there is nothing to pass on."};
inline constexpr ErrorCode pass_on_day_wrong{"accompaniment.pass_on_day_wrong", Kind::invalid,
                                             "Передать можно с сегодняшнего дня и до конца маршрута.",
                                             "A route is passed on from today till its last day."};
inline constexpr ErrorCode pass_on_reason{"accompaniment.pass_on_reason", Kind::invalid,
                                          "Напишите причину передачи, от {} знаков: её увидят оба тьютора и педагог.",
                                          "Give the reason, {} characters or more: both tutors and the teacher see it."};
inline constexpr ErrorCode not_progress_role{
    "accompaniment.not_progress_role", Kind::forbidden,
    "По этому положению контрольные точки отмечает другой сопровождающий маршрута.",
    "By this regulation another companion of the route notes its checkpoints."};

// The log of support.
inline constexpr ErrorCode consultation_incomplete{"accompaniment.consultation_incomplete", Kind::invalid,
                                                   "Напишите тему, до 200 знаков.",
                                                   "Write the topic in at most 200 characters."};
inline constexpr ErrorCode consultation_minutes{"accompaniment.consultation_minutes", Kind::invalid,
                                                "Укажите от 1 до 600 минут.", "Give 1 to 600 minutes."};
inline constexpr ErrorCode consultation_ahead{"accompaniment.consultation_ahead", Kind::invalid,
                                              "Записывают то, что уже состоялось: день не позже сегодняшнего.",
                                              "What was held is recorded: a day no later than today."};
inline constexpr ErrorCode consultation_task{"accompaniment.consultation_task", Kind::invalid,
                                             "Выберите, какую задачу тьютора решали: {}.",
                                             "Choose which task of the tutor it served: {}."};

// Learning at the workplace.
inline constexpr ErrorCode form_unknown{"accompaniment.form_unknown", Kind::invalid,
                                        "Положение не называет такой формы обучения на рабочем месте.",
                                        "The regulation names no such form of learning at the workplace."};
inline constexpr ErrorCode sheet_words_wrong{"accompaniment.sheet_words_wrong", Kind::invalid,
                                             "Заполните тему и что наблюдали; в поле не больше {} знаков.",
                                             "Fill in the topic and what was seen; at most {} characters in a field."};
inline constexpr ErrorCode sheet_with_oneself{"accompaniment.sheet_with_oneself", Kind::invalid,
                                              "Лист подписывают двое: выберите коллегу.",
                                              "A sheet is signed by two: choose a colleague."};
inline constexpr ErrorCode sheet_not_yours{"accompaniment.sheet_not_yours", Kind::forbidden,
                                           "Лист заполняют и подписывают педагог и его коллега.",
                                           "The teacher and the colleague fill in and sign a sheet."};
inline constexpr ErrorCode sheet_signed{"accompaniment.sheet_signed", Kind::conflict,
                                        "Вы уже подписали этот лист, или его подписали оба: менять его нельзя.",
                                        "You have signed this sheet, or both have: it cannot be changed."};

// Mentoring.
inline constexpr ErrorCode no_mentoring{"accompaniment.no_mentoring", Kind::conflict,
                                        "По этому положению пары наставничества не ведутся.",
                                        "By this regulation no mentoring pairs are kept."};
inline constexpr ErrorCode not_mentor{"accompaniment.not_mentor", Kind::invalid,
                                      "Выберите наставника из списка: это сотрудник с обязанностью наставника.",
                                      "Choose a mentor of the list: somebody who holds the duty of a mentor."};
inline constexpr ErrorCode pair_aim{"accompaniment.pair_aim", Kind::invalid, "Напишите, чему учатся в паре, до {} знаков.",
                                    "Say what the pair is for, in at most {} characters."};
inline constexpr ErrorCode pair_known{"accompaniment.pair_known", Kind::conflict, "Эти двое уже в паре, или она предложена.",
                                      "These two are a pair already, or one is proposed."};
inline constexpr ErrorCode pair_not_yours{"accompaniment.pair_not_yours", Kind::forbidden,
                                          "Согласие дают сами наставник и подопечный.",
                                          "Mentor and mentee consent for themselves."};
inline constexpr ErrorCode pair_decided{"accompaniment.pair_decided", Kind::conflict,
                                        "Ответ уже дан, или пара закончена.", "It is answered already, or the pair is over."};
inline constexpr ErrorCode pair_reason{"accompaniment.pair_reason", Kind::invalid, "Напишите причину, от {} знаков.",
                                       "Give the reason, {} characters or more."};

// The interview after a course.
inline constexpr ErrorCode interview_held{"accompaniment.interview_held", Kind::conflict,
                                          "Протокол этого собеседования уже составлен. Обновите страницу.",
                                          "The protocol of this interview is written already. Reload the page."};
inline constexpr ErrorCode interview_day_wrong{"accompaniment.interview_day_wrong", Kind::invalid,
                                               "День должен лежать с {} по {}.", "The day must lie from {} to {}."};
inline constexpr ErrorCode own_interview{"accompaniment.own_interview", Kind::conflict,
                                         "С самим собой собеседования не проводят: это сделает другой руководитель.",
                                         "Nobody interviews themselves: another head does it."};
inline constexpr ErrorCode not_interviewer{
    "accompaniment.not_interviewer", Kind::forbidden,
    "По положению собеседование проводят другие. Передайте его руководителю или заместителю.",
    "By the regulation others hold the interview. Leave it to the head or the deputy."};
inline constexpr ErrorCode not_receiver{
    "accompaniment.not_receiver", Kind::forbidden,
    "По положению маршрут представляют не Вам. Это отметит руководитель или заместитель.",
    "By the regulation the route is not presented to you. The head or the deputy notes it."};

// Questions to the centre.
inline constexpr ErrorCode help_topic_missing{"accompaniment.help_topic_missing", Kind::invalid,
    "Назовите тему (до {} знаков).", "Name the topic (up to {} characters)."};
inline constexpr ErrorCode help_words_missing{"accompaniment.help_words_missing", Kind::invalid,
    "Напишите вопрос (до {} знаков).", "Write the question (up to {} characters)."};
inline constexpr ErrorCode help_not_here{"accompaniment.help_not_here", Kind::forbidden,
    "По положению вопросы центру задают и отвечают на них другие.", "By the regulation others ask the centre and answer."};
inline constexpr ErrorCode answer_missing{"accompaniment.answer_missing", Kind::invalid,
    "Напишите ответ.", "Write the answer."};
inline constexpr ErrorCode answered_already{"accompaniment.answered_already", Kind::conflict,
    "На этот вопрос уже ответили.", "This question is answered already."};

inline constexpr const ErrorCode* all[] = {&interview_held, &interview_day_wrong, &own_interview, &not_interviewer, &not_receiver,
                                           &help_topic_missing, &help_words_missing,
                                           &help_not_here,      &answer_missing,
                                           &answered_already,
                                           &link_wrong,         &text_missing,
                                           &text_too_long,      &kind_wrong,
                                           &route_not_in_force, &activity_over,
                                           &too_many,           &reviewed_already,
                                           &taken_back,         &not_taken_back,
                                           &comment_missing,    &own_evidence,
                                           &nothing_chosen,     &changed_meanwhile,
                                           &checkpoint_outside, &checkpoint_title_missing,
                                           &not_under_way,      &not_companion,
                                           &activity_ahead,     &acted_upon, &too_many_ever,
                                           &certificate_missing, &certificate_expired, &certificate_words_wrong,
                                           &certificate_days_wrong, &certificate_known, &not_tutor, &load_reached,
                                           &not_member, &pass_on_day_wrong, &pass_on_reason, &not_progress_role,
                                           &consultation_incomplete, &consultation_minutes, &consultation_ahead,
                                           &consultation_task,
                                           &form_unknown, &sheet_words_wrong, &sheet_with_oneself, &sheet_not_yours,
                                           &sheet_signed, &no_mentoring, &not_mentor, &pair_aim,
                                           &pair_known, &pair_not_yours, &pair_decided, &pair_reason};

}  // namespace marshrut::accompaniment::errors
