#pragma once
// What deficit refuses, in both languages.
#include "base/result.h"

namespace marshrut::deficit::errors {

inline constexpr ErrorCode not_by_regulation{"deficit.not_by_regulation", Kind::forbidden,
                                             "По регламенту это делает: {}.", "By the regulation this is done by: {}."};
inline constexpr ErrorCode not_open_by_regulation{"deficit.not_open_by_regulation", Kind::forbidden,
                                                  "По регламенту сведения о дефицитах педагогов Вам не открыты.",
                                                  "By the regulation the deficits of teachers are not open to you."};
inline constexpr ErrorCode state_forbids{
    "deficit.state_forbids", Kind::conflict,
    "Этот вывод уже закрыт повторной диагностикой. Добавьте новый вывод, если он нужен.",
    "A repeated result closed this finding. Add a new finding if one is needed."};
inline constexpr ErrorCode nothing_changed{
    "deficit.nothing_changed", Kind::conflict, "Вывод уже такой. Измените вид, уровень или решение.",
    "The finding says this already. Change the kind, the level or the decision."};
inline constexpr ErrorCode changed_meanwhile{
    "deficit.changed_meanwhile", Kind::stale,
    "Вывод изменили, пока Вы работали, поэтому он пропущен. Обновите список и решите о нём отдельно.",
    "The finding changed while you worked, so it was left out. Reload the list and decide about it apart."};
inline constexpr ErrorCode reason_short{"deficit.reason_short", Kind::invalid, "Поясните решение: не короче {} знаков.",
                                        "Explain the decision in at least {} characters."};
inline constexpr ErrorCode level_missing{"deficit.level_missing", Kind::invalid,
                                         "Выберите уровень: по результату он не определён.",
                                         "Choose a level: the result gives none."};
inline constexpr ErrorCode level_unknown{"deficit.level_unknown", Kind::invalid, "Уровня «{}» в регламенте нет.",
                                         "The regulation has no level “{}”."};
inline constexpr ErrorCode kind_unknown{
    "deficit.kind_unknown", Kind::invalid, "Такого вида вывода регламент не знает. Запрос формулирует сам педагог.",
    "The regulation has no such kind of finding. A request is stated by the teacher."};
inline constexpr ErrorCode already_found{"deficit.already_found", Kind::conflict,
                                         "По этой компетенции уже есть открытый вывод. Измените его.",
                                         "There is an open finding of this competency already. Change that one."};
inline constexpr ErrorCode too_many{"deficit.too_many", Kind::invalid,
                                    "За один раз можно решить не больше чем о {} выводах. Разделите список.",
                                    "At most {} findings can be decided at once. Divide the list."};
inline constexpr ErrorCode nothing_chosen{"deficit.nothing_chosen", Kind::invalid, "Выберите хотя бы один вывод.",
                                          "Choose at least one finding."};
inline constexpr ErrorCode chosen_twice{"deficit.chosen_twice", Kind::invalid, "Этот вывод указан дважды.",
                                        "This finding is named twice."};
inline constexpr ErrorCode not_confirmed_yet{
    "deficit.not_confirmed_yet", Kind::conflict,
    "Специалист ещё не дал заключения по этой зоне роста. Вы сможете ответить после него.",
    "A specialist has not concluded on this yet. You can answer after that."};
inline constexpr ErrorCode comment_missing{"deficit.comment_missing", Kind::invalid,
                                           "Напишите, почему Вы не согласны: это увидит специалист.",
                                           "Say why you do not agree: a specialist will read it."};
inline constexpr ErrorCode text_long{"deficit.text_long", Kind::invalid, "Сократите текст: не больше {} знаков.",
                                     "Shorten the text to at most {} characters."};
inline constexpr ErrorCode request_empty{"deficit.request_empty", Kind::invalid, "Напишите, чему Вы хотите научиться.",
                                         "Say what you want to learn."};
inline constexpr ErrorCode request_unexplained{
    "deficit.request_unexplained", Kind::invalid,
    "Поясните, зачем это Вам и Вашим ученикам: регламент просит обосновать запрос.",
    "Say why you and your pupils need it: the regulation asks for a justification."};
inline constexpr ErrorCode request_state_forbids{
    "deficit.request_state_forbids", Kind::conflict,
    "В этом состоянии запрос так изменить нельзя. Отзовите его и составьте новый.",
    "A request in this state cannot be changed so. Withdraw it and write another."};
inline constexpr ErrorCode no_conclusion_paper{"deficit.no_conclusion_paper", Kind::conflict,
                                                "Регламент не предусматривает заключения по диагностике.",
                                                "The regulation has no paper of conclusion on diagnostics."};
inline constexpr ErrorCode nothing_to_conclude{
    "deficit.nothing_to_conclude", Kind::conflict,
    "У педагога ещё нет результатов диагностики. Заключение выдаётся после них.",
    "The person has no results of diagnostics yet. The conclusion is issued after them."};
inline constexpr ErrorCode conclusion_early{
    "deficit.conclusion_early", Kind::conflict,
    "Ждут решения специалиста: {}. Подтвердите или измените их, потом выдайте заключение.",
    "Findings that await a specialist: {}. Conclude on them, then issue the paper."};
inline constexpr ErrorCode answer_empty{"deficit.answer_empty", Kind::invalid, "Напишите ответ на запрос.",
                                        "Write an answer to the request."};
inline constexpr ErrorCode self_assessment_off{"deficit.self_assessment_off", Kind::conflict,
                                               "Регламент не предусматривает самодиагностику.",
                                               "The regulation has no self-assessment."};
inline constexpr ErrorCode action_unknown{"deficit.action_unknown", Kind::invalid,
                                          "Трудового действия «{}» нет в Вашей самодиагностике.",
                                          "Your self-assessment has no labour action “{}”."};
inline constexpr ErrorCode task_empty{"deficit.task_empty", Kind::invalid,
                                      "Напишите задачу профессионального развития.",
                                      "Write the task of professional development."};
inline constexpr ErrorCode post_unknown{"deficit.post_unknown", Kind::invalid,
                                        "Выберите должность: своей у Вас сейчас нет.", "Choose a post: you hold none now."};
inline constexpr ErrorCode resources_not_asked{"deficit.resources_not_asked", Kind::conflict,
                                               "Регламент не учитывает личные ресурсы в маршруте.",
                                               "The regulation takes no personal resources into account."};
inline constexpr ErrorCode hours_out_of_range{"deficit.hours_out_of_range", Kind::invalid,
                                              "Укажите от 1 до {} часов в неделю.", "Give from 1 to {} hours a week."};
inline constexpr ErrorCode programme_empty{"deficit.programme_empty", Kind::invalid, "Укажите название программы.",
                                           "Give the title of the programme."};
inline constexpr ErrorCode programme_ends_early{"deficit.programme_ends_early", Kind::invalid,
                                                "Программа заканчивается раньше, чем начинается.",
                                                "The programme ends before it starts."};

inline constexpr ErrorCode source_unknown{"deficit.source_unknown", Kind::invalid,
    "Источника результатов «{}» в регламенте нет.", "The regulation names no source of results “{}”."};
inline constexpr ErrorCode person_unknown{"deficit.person_unknown", Kind::invalid,
    "Табельного номера «{}» в реестре нет.", "The register has no staff number “{}”."};
inline constexpr ErrorCode competency_unknown{"deficit.competency_unknown", Kind::invalid,
    "Компетенции «{}» в справочнике нет.", "There is no competency “{}” in the dictionary."};
inline constexpr ErrorCode measured_ahead{"deficit.measured_ahead", Kind::invalid,
    "Этот день ещё не наступил.", "This day has not come yet."};
inline constexpr ErrorCode measured_long_ago{"deficit.measured_long_ago", Kind::invalid,
    "Дата раньше {} года: проверьте её.", "The date is before {}: check it."};
inline constexpr ErrorCode result_twice{"deficit.result_twice", Kind::invalid,
    "Результат этого человека по этой компетенции за этот день в файле уже есть. Оставьте одну строку.",
    "The file has a result of this person in this competency on this day already. Leave one row."};
inline constexpr ErrorCode study_long{"deficit.study_long", Kind::invalid,
    "Название процедуры не длиннее {} знаков: «ЕГЭ», «ВПР».", "A study is named in at most {} characters."};
inline constexpr ErrorCode school_unknown{"deficit.school_unknown", Kind::invalid,
    "Организации с кодом «{}» в реестре нет.", "The register has no organisation with the code “{}”."};
inline constexpr ErrorCode subject_unknown{"deficit.subject_unknown", Kind::invalid,
    "Предмета «{}» в справочнике нет.", "There is no subject “{}” in the dictionary."};
inline constexpr ErrorCode more_low_than_all{"deficit.more_low_than_all", Kind::invalid,
    "Не справившихся больше, чем участников.", "More people fell short than took part."};

inline constexpr ErrorCode task_long{"deficit.task_long", Kind::invalid,
    "Задание пишут номером с цифрой, не длиннее {} знаков: «7», «13.2».",
    "A task is written as a number with a digit, at most {} characters: “7”, “13.2”."};
inline constexpr ErrorCode exams_name_pupils{"deficit.exams_name_pupils", Kind::invalid,
    "Столбец «{}» может называть учеников. Сюда загружают только числа по организации: удалите столбец и пришлите файл снова.",
    "The column “{}” could name pupils. Only counts by school are taken here: delete the column and send the file again."};

inline constexpr const ErrorCode* all[] = {&post_unknown,
                                           &resources_not_asked,
                                           &hours_out_of_range,
                                           &source_unknown,
                                           &person_unknown,
                                           &competency_unknown,
                                           &measured_ahead,
                                           &measured_long_ago, &result_twice, &study_long,
                                           &school_unknown,
                                           &subject_unknown,
                                           &more_low_than_all, &task_long, &exams_name_pupils,
                                           &not_by_regulation,
                                           &not_open_by_regulation,
                                           &state_forbids,
                                           &nothing_changed,
                                           &changed_meanwhile,
                                           &reason_short,
                                           &level_missing,
                                           &level_unknown,
                                           &kind_unknown,
                                           &already_found,
                                           &too_many,
                                           &nothing_chosen,
                                           &chosen_twice,
                                           &not_confirmed_yet,
                                           &comment_missing,
                                           &text_long,
                                           &request_empty,
                                           &request_unexplained,
                                           &request_state_forbids,
                                           &no_conclusion_paper,
                                           &nothing_to_conclude,
                                           &conclusion_early,
                                           &answer_empty,
                                           &self_assessment_off,
                                           &action_unknown,
                                           &task_empty,
                                           &programme_empty,
                                           &programme_ends_early};

}  // namespace marshrut::deficit::errors
