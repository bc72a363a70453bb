#pragma once
// Why a row of a bank or an answer is refused.
#include "base/result.h"

namespace marshrut::instrument::errors {

inline constexpr ErrorCode missing_value{"instrument.missing_value", Kind::invalid,
                                         "Задание {}: столбец {} пуст. Заполните его.",
                                         "Item {}: column {} is empty. Fill it in."};
inline constexpr ErrorCode unknown_type{
    "instrument.unknown_type", Kind::invalid,
    "Задание {}: тип «{}» не известен. Возьмите single, multi, order, match, gap, inline, short, numeric, case или upload.",
    "Item {}: type \"{}\" is not known. Use single, multi, order, match, gap, inline, short, numeric, case or upload."};
inline constexpr ErrorCode suspension_unexplained{
    "instrument.suspension_unexplained", Kind::invalid, "Напишите, почему задание приостановлено: от {} знаков.",
    "Say in {} characters or more why the item is suspended."};
inline constexpr ErrorCode item_suspended{"instrument.item_suspended", Kind::conflict,
                                          "Задание {} приостановлено: возобновите его или возьмите другое.",
                                          "Item {} is suspended: resume it or take another."};
inline constexpr ErrorCode competency_repeated{"instrument.competency_repeated", Kind::invalid,
                                               "Компетенция {} названа дважды: сложите её задания в одну строку.",
                                               "The competency {} is named twice: put its items into one line."};
inline constexpr ErrorCode case_in_pool{
    "instrument.case_in_pool", Kind::invalid, "Задание {} проверяет эксперт: в адаптивной работе такому не место. Уберите его.",
    "Item {} is marked by an expert, which an adaptive form cannot wait for. Take it out."};
inline constexpr ErrorCode no_parts{"instrument.no_parts", Kind::invalid,
                                    "В банке нет заданий того, что измеряет работа: добавьте компетенции с заданиями.",
                                    "The bank has no items of what the form measures: add competencies that have items."};
inline constexpr ErrorCode mode_unknown{"instrument.mode_unknown", Kind::invalid,
                                        "Вид работы «{}» не известен: fixed (у всех одни задания) или adaptive (адаптивная).",
                                        "The mode of a form \"{}\" is not known: fixed (the same items for all) or adaptive."};
inline constexpr ErrorCode bad_number{"instrument.bad_number", Kind::invalid,
                                      "Задание {}: в столбце {} нужно целое число от {} до {}.",
                                      "Item {}: column {} needs a whole number from {} to {}."};
inline constexpr ErrorCode too_few_options{
    "instrument.too_few_options", Kind::invalid,
    "Задание {}: вариантов меньше двух. Запишите их в options через знак |.",
    "Item {}: fewer than two options. Write them in options, separated by |."};
inline constexpr ErrorCode repeated_option{"instrument.repeated_option", Kind::invalid,
                                           "Задание {}: вариант «{}» встречается дважды. Уберите повтор.",
                                           "Item {}: option \"{}\" occurs twice. Remove the repetition."};
inline constexpr ErrorCode bad_key{"instrument.bad_key", Kind::invalid,
                                   "Задание {}: ключ «{}» называет то, чего в задании нет. Пример ключа: {}.",
                                   "Item {}: key \"{}\" names what the item does not have. An example of a key: {}."};
inline constexpr ErrorCode key_uneven{
    "instrument.key_uneven", Kind::invalid,
    "Задание {}: в ключе «{}» что-то названо дважды, лишнее или пропущено. Пример ключа: {}.",
    "Item {}: key \"{}\" names something twice, too much or too little. An example of a key: {}."};
inline constexpr ErrorCode key_unread{"instrument.key_unread", Kind::invalid,
                                      "Задание {}: ключ «{}» не читается. Пример ключа: {}.",
                                      "Item {}: key \"{}\" cannot be read. An example of a key: {}."};
inline constexpr ErrorCode unlabelled_option{
    "instrument.unlabelled_option", Kind::invalid,
    "Задание {}: вариант «{}» должен начинаться с метки «{})». Поставьте метки по порядку.",
    "Item {}: option \"{}\" must begin with the label \"{})\". Put the labels in order."};
inline constexpr ErrorCode prompts_missing{
    "instrument.prompts_missing", Kind::invalid,
    "Задание {}: в тексте нет пунктов «А) …; Б) …», которые соотносят. Впишите их по порядку.",
    "Item {}: the text has no lettered points to be matched. Write them in the order of the alphabet."};
inline constexpr ErrorCode gaps_missing{
    "instrument.gaps_missing", Kind::invalid,
    "Задание {}: в тексте нет пропусков или они не по порядку. Поставьте [1], [2] и так далее, каждый один раз.",
    "Item {}: the text has no gaps, or they are not in order. Put [1], [2] and so on, each once."};
inline constexpr ErrorCode lists_uneven{
    "instrument.lists_uneven", Kind::invalid,
    "Задание {}: пропусков {}, а списков вариантов {}. Разделите списки знаком «||», по одному на пропуск.",
    "Item {}: {} gaps but {} lists of options. Separate the lists by \"||\", one for each gap."};
inline constexpr ErrorCode gaps_unmarked{"instrument.gaps_unmarked", Kind::invalid,
    "В тексте нет пропусков или они не по порядку. Поставьте [1], [2] и так далее, каждый один раз.",
    "The text has no gaps, or they are not in order. Put [1], [2] and so on, each once."};
inline constexpr ErrorCode word_twice{"instrument.word_twice", Kind::invalid,
    "Этим словом уже заполнен другой пропуск.", "This word fills another gap already."};
inline constexpr ErrorCode rubric_points{
    "instrument.rubric_points", Kind::invalid,
    "Задание {}: баллы рубрики дают {}, а в max_score стоит {}. Сделайте их равными.",
    "Item {}: the points of the rubric sum to {}, max_score says {}. Make them equal."};
inline constexpr ErrorCode unknown_option{"instrument.unknown_option", Kind::invalid,
                                          "В ответе выбран вариант «{}», которого в задании нет.",
                                          "The answer chooses option \"{}\", which the item does not have."};
inline constexpr ErrorCode option_twice{"instrument.option_twice", Kind::invalid,
                                        "В ответе вариант «{}» стоит дважды.",
                                        "The answer holds option \"{}\" twice."};
inline constexpr ErrorCode too_many_options{"instrument.too_many_options", Kind::invalid,
                                            "В этом задании выбирают один вариант, а в ответе их {}.",
                                            "This item takes one option, the answer has {}."};
inline constexpr ErrorCode other_kind_of_answer{
    "instrument.other_kind_of_answer", Kind::invalid,
    "Ответ другого вида, чем задание. Откройте задание заново.",
    "The answer is of another kind than the item. Open the item again."};
inline constexpr ErrorCode answer_too_long{"instrument.answer_too_long", Kind::invalid,
                                           "Ответ длиннее {} знаков. Сократите его.",
                                           "The answer is longer than {} characters. Shorten it."};
inline constexpr ErrorCode unknown_criterion{"instrument.unknown_criterion", Kind::invalid,
                                             "В рубрике нет строки «{}».", "The rubric has no line \"{}\"."};
inline constexpr ErrorCode criterion_unmarked{"instrument.criterion_unmarked", Kind::invalid,
                                              "Строка рубрики «{}» не оценена. Поставьте балл.",
                                              "The line \"{}\" of the rubric has no mark. Give points."};
inline constexpr ErrorCode criterion_points{"instrument.criterion_points", Kind::invalid,
                                            "За строку рубрики «{}» можно дать от 0 до {}.",
                                            "The line \"{}\" of the rubric takes from 0 to {} points."};

inline constexpr ErrorCode competency_unknown{"instrument.competency_unknown", Kind::invalid,
    "Компетенции «{}» нет в перечне. Загрузите сначала перечень компетенций или исправьте код.",
    "There is no competency “{}”. Import the competencies first or correct the code."};
inline constexpr ErrorCode code_missing{"instrument.code_missing", Kind::invalid,
    "Укажите код.", "Give the code."};
inline constexpr ErrorCode title_missing{"instrument.title_missing", Kind::invalid,
    "Укажите название.", "Give the title."};
inline constexpr ErrorCode count_unlikely{"instrument.count_unlikely", Kind::invalid,
    "«{}» не подходит: число заданий по компетенции указывается целым числом от 1 до 40.",
    "“{}” does not fit: the number of items of a competency is a whole number from 1 to 40."};
inline constexpr ErrorCode minutes_unlikely{"instrument.minutes_unlikely", Kind::invalid,
    "«{}» не подходит: время указывается целым числом минут от 5 до 300.",
    "“{}” does not fit: the time is a whole number of minutes from 5 to 300."};
inline constexpr ErrorCode rows_disagree{"instrument.rows_disagree", Kind::invalid,
    "В строках работы «{}» расходятся название, предметы или время.",
    "The rows of form “{}” disagree about its title, subjects or time."};
inline constexpr ErrorCode bank_too_small{"instrument.bank_too_small", Kind::invalid,
    "В банке {} заданий по компетенции «{}», а нужно {}. Добавьте задания или уменьшите число.",
    "The bank has {} items for the competency “{}” and {} are needed. Add items or ask for fewer."};
inline constexpr ErrorCode items_outside{"instrument.items_outside", Kind::invalid,
    "В работе {} заданий, а должно быть от {} до {}.", "The form has {} items; it must have from {} to {}."};
inline constexpr ErrorCode competencies_outside{"instrument.competencies_outside", Kind::invalid,
    "Работа измеряет компетенций: {}, а должно быть от {} до {}.",
    "The form measures {} competencies; it must measure from {} to {}."};
inline constexpr ErrorCode too_few_for_result{"instrument.too_few_for_result", Kind::invalid,
    "По компетенции «{}» заданий {}: для результата нужно не меньше {}.",
    "The competency “{}” has {} items: a result needs at least {}."};
inline constexpr ErrorCode case_missing{"instrument.case_missing", Kind::invalid,
    "В работе нет ни одного кейса: задания с развёрнутым ответом.", "The form has no case, an item with an open answer."};
inline constexpr ErrorCode item_unknown{"instrument.item_unknown", Kind::invalid,
    "Задания «{}» в банке нет.", "The bank has no item “{}”."};
inline constexpr ErrorCode item_repeated{"instrument.item_repeated", Kind::invalid,
    "Задание «{}» названо дважды.", "The item “{}” is named twice."};
inline constexpr ErrorCode not_a_draft{"instrument.not_a_draft", Kind::conflict,
    "Эта версия работы уже не черновик: она не меняется. Создайте следующую версию.",
    "This version of the form is no longer a draft and does not change. Make the next version."};

inline constexpr ErrorCode expertise_missing{"instrument.expertise_missing", Kind::conflict,
    "Работу сначала должны одобрить эксперты, не меньше {}: так требует положение. Направьте её на экспертизу.",
    "By the regulation experts, at least {}, approve the form first. Send it to expertise."};
inline constexpr ErrorCode expertise_not_asked{"instrument.expertise_not_asked", Kind::conflict,
    "По действующему положению экспертиза работ не нужна: введите работу в действие.",
    "The regulation in force asks for no expertise of forms: put the form in use."};
inline constexpr ErrorCode expertise_open{"instrument.expertise_open", Kind::conflict,
    "Работа на экспертизе: дождитесь решения экспертов.", "The form is with the experts: wait for their decision."};
inline constexpr ErrorCode expertise_not_open{"instrument.expertise_not_open", Kind::conflict,
    "Работа сейчас не на экспертизе: обновите страницу.", "The form is not with the experts now: reload the page."};
inline constexpr ErrorCode own_expertise{"instrument.own_expertise", Kind::forbidden,
    "Работу направили на экспертизу вы. Её должен проверить другой эксперт.",
    "It is you who sent this form to expertise. Another expert must examine it."};
inline constexpr ErrorCode explanation_missing{"instrument.explanation_missing", Kind::conflict,
    "Без пояснения к ключу задание не отправляют на экспертизу: {}. Добавьте пояснения в банк и составьте работу заново.",
    "An item goes to the experts with an explanation of its key: {}. Add them to the bank and compose the form anew."};
inline constexpr ErrorCode opinion_given{"instrument.opinion_given", Kind::conflict,
    "Вы уже дали заключение по этой работе.", "You have given your opinion on this form already."};
inline constexpr ErrorCode point_unanswered{"instrument.point_unanswered", Kind::invalid,
    "Ответьте на пункт «{}».", "Answer the point “{}”."};
inline constexpr ErrorCode point_unknown{"instrument.point_unknown", Kind::invalid,
    "Пункта «{}» в перечне проверки нет.", "The checklist has no point “{}”."};
inline constexpr ErrorCode approval_against_checklist{"instrument.approval_against_checklist", Kind::invalid,
    "Одобрить можно, когда выполнены все пункты. Верните работу и напишите, что исправить.",
    "Approve when every point holds. Else return the form and say what to correct."};
inline constexpr ErrorCode return_unexplained{"instrument.return_unexplained", Kind::invalid,
    "Напишите, что исправить (от {} знаков): это увидит составитель.",
    "Say what to correct ({} characters or more): the author will see it."};
inline constexpr ErrorCode comment_long{"instrument.comment_long", Kind::invalid,
    "Не больше {} знаков.", "At most {} characters."};
inline constexpr ErrorCode scopes_mixed{"instrument.scopes_mixed", Kind::invalid,
    "«{}» и «{}» не измеряют одной работой: первая группа общая для всех, вторая — для своего предмета. Разделите работу.",
    "“{}” and “{}” are not measured by one form: the first group is for all, the second for its subject. Divide the form."};
inline constexpr ErrorCode universal_for_subject{"instrument.universal_for_subject", Kind::invalid,
    "Группа «{}» общая для всех педагогов: уберите предметы.",
    "The group “{}” is for every teacher: take the subjects away."};
inline constexpr ErrorCode subject_missing{"instrument.subject_missing", Kind::invalid,
    "Группа «{}» измеряется отдельно по каждому предмету: назовите предмет.",
    "The group “{}” is measured for each subject apart: name the subject."};
inline constexpr ErrorCode suggestion_unexplained{"instrument.suggestion_unexplained", Kind::invalid,
    "Напишите почему, от {} знаков.", "Say why in {} characters or more."};
inline constexpr ErrorCode rubric_not_suggested{"instrument.rubric_not_suggested", Kind::invalid,
    "У кейса нет ключа: рубрику меняют в следующей версии задания.",
    "A case has no key: its rubric changes with the next version of the item."};
inline constexpr ErrorCode suggestion_waits{"instrument.suggestion_waits", Kind::conflict,
    "Ваше предложение по этому заданию уже ждёт решения центра.", "Your suggestion for this item waits for the centre already."};
inline constexpr ErrorCode same_key{"instrument.same_key", Kind::invalid,
    "Такой ключ у задания уже есть.", "The item has this key already."};
inline constexpr ErrorCode own_suggestion{"instrument.own_suggestion", Kind::forbidden,
    "Своё предложение решает другой сотрудник центра.", "Somebody else of the centre decides your own suggestion."};
inline constexpr ErrorCode key_changed{"instrument.key_changed", Kind::conflict,
    "Ключ этого задания с тех пор уже изменили. Отклоните предложение и сравните с новым ключом.",
    "The key of this item was changed since. Decline the suggestion and compare it with the new key."};

// Of an item that a person writes: each stands at the part it is about.
inline constexpr ErrorCode part_empty{"instrument.part_empty", Kind::invalid, "Заполните это поле.", "Fill this in."};
inline constexpr ErrorCode mark_kept_out{"instrument.mark_kept_out", Kind::invalid,
    "Знак «{}» разделяет части задания в банке. Замените его другим.",
    "The sign “{}” separates parts of an item in the bank. Use another."};
inline constexpr ErrorCode number_outside{"instrument.number_outside", Kind::invalid,
    "Нужно целое число от {} до {}.", "A whole number from {} to {} is needed."};
inline constexpr ErrorCode code_unfit{"instrument.code_unfit", Kind::invalid,
    "Код: буквы, цифры, точка и дефис, без пробелов, не больше {} знаков.",
    "A code has letters, digits, points and hyphens, no spaces, at most {} characters."};
inline constexpr ErrorCode item_exists{"instrument.item_exists", Kind::conflict,
    "Задание с кодом «{}» в банке уже есть. Возьмите другой код.", "The bank has an item “{}” already. Take another code."};
inline constexpr ErrorCode part_repeated{"instrument.part_repeated", Kind::invalid,
    "Такой вариант уже есть выше. Измените или удалите его.", "This one stands above already. Change or remove it."};
inline constexpr ErrorCode parts_outside{"instrument.parts_outside", Kind::invalid,
    "Нужно от {} до {} вариантов.", "From {} to {} of them are needed."};
inline constexpr ErrorCode right_unchosen{"instrument.right_unchosen", Kind::invalid,
    "Отметьте, что верно.", "Say what is right."};
inline constexpr ErrorCode order_unsaid{"instrument.order_unsaid", Kind::invalid,
    "Верный порядок должен назвать каждый шаг один раз.", "The right order must name each step once."};
inline constexpr ErrorCode pair_missing{"instrument.pair_missing", Kind::invalid,
    "Выберите, что подходит к этому пункту.", "Choose what fits this point."};
inline constexpr ErrorCode number_wanted{"instrument.number_wanted", Kind::invalid,
    "Нужно число, например 3,5. Допуск не меньше нуля.", "A number is wanted, such as 3.5. What it may be missed by is not below zero."};
inline constexpr ErrorCode rubric_missing{"instrument.rubric_missing", Kind::invalid,
    "Добавьте хотя бы одну строку рубрики: по ней эксперт ставит баллы.",
    "Add a line of the rubric at least: an expert marks by it."};
inline constexpr ErrorCode part_cut{"instrument.part_cut", Kind::invalid,
    "Так этот текст разделится на части. Уберите из него метки вроде «А)», а из последнего пункта — точку в середине.",
    "This text would be cut. Take out labels of a list, and a full stop inside the last point."};
inline constexpr ErrorCode labour_action_unknown{"instrument.labour_action_unknown", Kind::invalid,
    "Трудового действия «{}» в списке нет.", "There is no labour action “{}” in the list."};

inline constexpr ErrorCode picture_large{"instrument.picture_large", Kind::invalid,
    "Рисунок больше {} Кбайт: на слабой связи он не откроется. Уменьшите его.",
    "The picture has more than {} KB and would not open on a weak line. Make it smaller."};
inline constexpr ErrorCode picture_other{"instrument.picture_other", Kind::invalid,
    "Рисунок бывает PNG или JPEG.", "A picture is PNG or JPEG."};
inline constexpr ErrorCode picture_unsaid{"instrument.picture_unsaid", Kind::invalid,
    "Опишите, что видно на рисунке: эти слова услышит тот, кто не видит экрана.",
    "Say what the picture shows: who does not see the screen hears these words."};
inline constexpr ErrorCode picture_unknown{"instrument.picture_unknown", Kind::invalid,
    "Такого рисунка в банке нет. Отправьте его ещё раз.", "The bank has no such picture. Send it again."};

inline constexpr const ErrorCode* all[] = {&picture_large, &picture_other, &picture_unsaid, &picture_unknown, &part_empty, &mark_kept_out, &number_outside, &code_unfit, &item_exists,
                                           &part_repeated, &parts_outside, &right_unchosen, &order_unsaid, &pair_missing,
                                           &number_wanted, &rubric_missing, &part_cut, &labour_action_unknown,
                                           &suggestion_unexplained, &rubric_not_suggested, &same_key, &suggestion_waits, &own_suggestion, &key_changed,
                                           &missing_value,        &unknown_type, &mode_unknown, &no_parts, &competency_repeated, &case_in_pool, &suspension_unexplained, &item_suspended,    &bad_number,
                                           &too_few_options,      &repeated_option, &bad_key, &key_uneven, &key_unread,
                                           &unlabelled_option,    &prompts_missing, &gaps_missing, &lists_uneven, &gaps_unmarked, &word_twice, &rubric_points,
                                           &unknown_option,       &option_twice,    &too_many_options,
                                           &other_kind_of_answer, &answer_too_long, &unknown_criterion,
                                           &criterion_unmarked,   &criterion_points,
                                           &competency_unknown,   &code_missing,    &title_missing,
                                           &count_unlikely,       &minutes_unlikely, &rows_disagree,
                                           &bank_too_small,       &items_outside,   &competencies_outside,
                                           &too_few_for_result,   &case_missing,    &item_unknown,
                                           &item_repeated,        &not_a_draft,     &expertise_missing,
                                           &expertise_not_asked,  &expertise_open,  &expertise_not_open,
                                           &own_expertise,        &explanation_missing,  &opinion_given,   &point_unanswered,
                                           &point_unknown,        &approval_against_checklist, &return_unexplained,
                                           &comment_long,         &scopes_mixed,    &universal_for_subject,
                                           &subject_missing};

}  // namespace marshrut::instrument::errors
