#pragma once
// What diagnostics refuses, in both languages.
#include "base/result.h"

namespace marshrut::diagnostics::errors {

inline constexpr ErrorCode not_open_yet{"diagnostics.not_open_yet", Kind::conflict,
    "Работа ещё не открыта: она откроется ко времени по расписанию.",
    "The form is not open yet: it opens at the time of the schedule."};
inline constexpr ErrorCode closed{"diagnostics.closed", Kind::conflict,
    "Время, когда работу можно было начать, прошло. Обратитесь в центр за другим временем.",
    "The time to begin the form has passed. Ask the centre for another."};
inline constexpr ErrorCode no_consent{"diagnostics.no_consent", Kind::conflict,
    "Нет Вашего согласия на обработку персональных данных. Дайте его на странице «Кто видит мои данные» и начните работу снова.",
    "Your consent to the processing of personal data is missing. Give it on the page “Who sees my data” and begin again."};
inline constexpr ErrorCode paused{"diagnostics.paused", Kind::conflict,
    "Работа приостановлена: Вы отозвали согласие на обработку персональных данных. Ответы сохранены, время не идёт. Дайте согласие на странице «Кто видит мои данные», и работа продолжится с того же места.",
    "The form is paused: you withdrew your consent to the processing of personal data. The answers are kept and the clock stands. Give the consent on the page “Who sees my data” and the form goes on where it stopped."};
inline constexpr ErrorCode halted{"diagnostics.halted", Kind::conflict,
    "Организатор остановил время. Ответы сохранены, время не идёт. Ничего нажимать не нужно: работа продолжится сама.",
    "The organiser has stopped the time. The answers are kept and the clock stands. There is nothing to press: the form goes on by itself."};
inline constexpr ErrorCode extra_outside{"diagnostics.extra_outside", Kind::invalid,
    "Дополнительное время задают от 0 до 200 % и от 0 до 240 минут.",
    "Extra time is from 0 to 200 % and from 0 to 240 minutes."};
inline constexpr ErrorCode not_started{"diagnostics.not_started", Kind::conflict,
    "Работа ещё не начата. Начните её на странице «Диагностика».", "The form is not begun. Begin it on the diagnostics page."};
inline constexpr ErrorCode finished_already{"diagnostics.finished_already", Kind::conflict,
    "Работа уже закончена.", "The form is finished already."};
inline constexpr ErrorCode cancelled{"diagnostics.cancelled", Kind::conflict,
    "Эта работа отменена центром.", "The centre cancelled this form."};
inline constexpr ErrorCode time_is_over{"diagnostics.time_is_over", Kind::conflict,
    "Время вышло, этот ответ не засчитан. Написанное Вами: {}", "The time is over and this answer is not taken. You wrote: {}"};
inline constexpr ErrorCode answers_closed{"diagnostics.answers_closed", Kind::conflict,
    "Работа закончена, этот ответ не засчитан. Написанное Вами: {}",
    "The form is finished and this answer is not taken. You wrote: {}"};
inline constexpr ErrorCode item_not_asked{"diagnostics.item_not_asked", Kind::conflict,
    "Этого задания сейчас не спрашивают, и ответ на него не засчитан. Обновите страницу: она покажет Ваше задание. Написанное Вами: {}",
    "This item is not asked now and its answer is not taken. Load the page anew: it shows your item. You wrote: {}"};
inline constexpr ErrorCode sitting_over{"diagnostics.sitting_over", Kind::conflict,
    "Работа закончена: время вышло или её завершили на другом устройстве. Всё, что Вы успели ответить, учтено.",
    "The form is over: its time ended, or it was finished on another device. All that you answered counts."};
inline constexpr ErrorCode mark_counted{"diagnostics.mark_counted", Kind::conflict,
    "Оба эксперта закончили эту работу, изменить оценку нельзя. О сомнении напишите в центр.",
    "Both experts have finished this work, and the mark stands. Tell the centre what you doubt."};
inline constexpr ErrorCode nobody_to_mark{"diagnostics.nobody_to_mark", Kind::conflict,
    "Открытые ответы некому проверить: назначьте ещё экспертов.",
    "There is nobody to mark the open answers: name more experts."};
inline constexpr ErrorCode zero_unexplained{"diagnostics.zero_unexplained", Kind::invalid,
    "Ноль баллов нужно пояснить: от {} знаков.", "No points at all need an explanation of {} characters or more."};
inline constexpr ErrorCode conflict_unexplained{"diagnostics.conflict_unexplained", Kind::invalid,
    "Напишите, что мешает оценивать беспристрастно: от {} знаков.",
    "Say in {} characters or more what keeps you from marking fairly."};
inline constexpr ErrorCode conflict_late{"diagnostics.conflict_late", Kind::conflict,
    "Вы уже оценили ответ этой работы. О конфликте интересов напишите в центр.",
    "You have marked an answer of this work already. Tell the centre of the conflict of interest."};
inline constexpr ErrorCode nothing_to_mark{"diagnostics.nothing_to_mark", Kind::conflict,
    "Этот ответ не ждёт оценки.", "This answer does not await a mark."};
inline constexpr ErrorCode file_with_case{"diagnostics.file_with_case", Kind::invalid,
    "Файл прилагают только к развёрнутому ответу.", "A file goes with an open answer alone."};
inline constexpr ErrorCode file_late{"diagnostics.file_late", Kind::conflict,
    "Работа закончена, файл к ней не принимается.", "The form is finished and takes no file."};
inline constexpr ErrorCode file_awaited{"diagnostics.file_awaited", Kind::conflict,
    "Педагога попросили прислать файл заново до {}: оценивают после этого.",
    "The teacher was asked to send the file anew by {}: the answer is marked after that."};
inline constexpr ErrorCode returned_before{"diagnostics.returned_before", Kind::conflict,
    "Файл к этому ответу уже возвращали, второй раз вернуть нельзя. Оцените то, что есть: если прочитать нечего, поставьте ноль и поясните почему.",
    "A file with this answer was returned before, and once is all. Mark what there is: where nothing can be read, give no points and explain why."};
inline constexpr ErrorCode file_marked{"diagnostics.file_marked", Kind::conflict,
    "Этот файл уже прочитал и оценил другой эксперт, вернуть его нельзя. Откройте его в другой программе; если не выходит, напишите в центр.",
    "Another expert has read and marked this file, so it stays. Open it with another program; if that fails, tell the centre."};
inline constexpr ErrorCode return_unexplained{"diagnostics.return_unexplained", Kind::invalid,
    "Напишите, что не так с файлом (от {} знаков): это прочитает педагог.",
    "Say what is wrong with the file ({} characters or more): the teacher reads it."};
inline constexpr ErrorCode work_gone{"diagnostics.work_gone", Kind::conflict,
    "Эта работа Вам больше не поручена или уже проверена.", "This work is not yours to mark any more, or is marked."};
inline constexpr ErrorCode work_changed{"diagnostics.work_changed", Kind::conflict,
    "Работа изменилась после того, как Вы её получили. Откройте её заново или скачайте новый пакет.",
    "The work changed after you got it. Open it again or take a new package."};
inline constexpr ErrorCode marked_meanwhile{"diagnostics.marked_meanwhile", Kind::conflict,
    "Этот ответ Вы уже оценили. Изменить оценку можно на странице проверки.",
    "You have marked this answer already. Change the mark on the marking page."};
inline constexpr ErrorCode nothing_to_pack{"diagnostics.nothing_to_pack", Kind::conflict,
    "Работ для проверки сейчас нет: пакет был бы пуст.", "There are no works to be marked: the package would be empty."};
inline constexpr ErrorCode hours_period{"diagnostics.hours_period", Kind::invalid,
    "Укажите прошедший период не длиннее года: с какого по какой день.",
    "Give a past period of at most a year: from which day to which."};
inline constexpr ErrorCode no_hours{"diagnostics.no_hours", Kind::conflict,
    "За этот период в журнале нет Вашей экспертной работы: справка была бы пуста.",
    "The journal has no work of yours as an expert in this period: the certificate would be empty."};
inline constexpr ErrorCode answer_missing{"diagnostics.answer_missing", Kind::invalid,
    "Ответа нет. Ответьте или нажмите «Пропустить»: вернуться к этому заданию будет нельзя.",
    "There is no answer. Answer, or skip the item: there is no way back to it."};
inline constexpr ErrorCode pool_suspended{"diagnostics.pool_suspended", Kind::conflict,
    "Задания этой работы приостановлены. Сообщите центру: он даст другую работу.",
    "The items of this form are suspended. Tell the centre, which will give another form."};
inline constexpr ErrorCode not_adaptive{"diagnostics.not_adaptive", Kind::conflict,
    "В этой работе все задания видны сразу: сохраните ответ и откройте любое другое.",
    "All items of this form are seen at once: save the answer and open any other."};
inline constexpr ErrorCode no_form{"diagnostics.no_form", Kind::conflict,
    "Для предметов этого педагога нет работы в действии. Введите в действие работу или общую для всех.",
    "No form in use fits the subjects of this teacher. Put one in use, or a form for all."};
inline constexpr ErrorCode form_not_in_use{"diagnostics.form_not_in_use", Kind::conflict,
    "Эта работа не введена в действие.", "This form is not in use."};
inline constexpr ErrorCode not_open_by_regulation{"diagnostics.not_open_by_regulation", Kind::forbidden,
    "По регламенту результаты диагностики этого педагога Вам не открыты. Попросите педагога показать их или обратитесь в центр.",
    "By the regulation the results of this teacher are not open to you. Ask the teacher to show them, or the centre."};
inline constexpr ErrorCode campaign_unknown{"diagnostics.campaign_unknown", Kind::invalid,
    "Такой кампании нет. Выберите кампанию из списка или назначьте работу вне кампании.",
    "There is no such campaign. Choose one from the list, or give the form outside of campaigns."};
inline constexpr ErrorCode attempts_used{"diagnostics.attempts_used", Kind::conflict,
    "Педагог уже выполнил эту работу; по регламенту попыток: {}. Смотрите её результат или назначьте повторную диагностику.",
    "The teacher has done this form; attempts by the regulation: {}. See its result, or give a repeated diagnostics."};
inline constexpr ErrorCode another_is_running{"diagnostics.another_is_running", Kind::conflict,
    "У Вас уже идёт работа «{}». Закончите её, потом начните эту.",
    "You have the form “{}” running. Finish it, then begin this one."};

inline constexpr const ErrorCode* all[] = {&not_open_yet, &closed, &no_consent, &paused, &halted, &extra_outside, &not_started, &finished_already, &cancelled,
                                           &time_is_over, &answers_closed, &item_not_asked, &sitting_over, &mark_counted, &nobody_to_mark,
                                           &zero_unexplained, &conflict_unexplained, &conflict_late, &nothing_to_mark, &file_with_case, &file_late,
                                           &file_awaited, &returned_before, &file_marked, &return_unexplained, &work_gone, &work_changed, &marked_meanwhile,
                                           &nothing_to_pack, &hours_period, &no_hours, &no_form, &form_not_in_use,
                                           &not_open_by_regulation, &campaign_unknown, &attempts_used,
                                           &another_is_running, &answer_missing, &pool_suspended, &not_adaptive};

}  // namespace marshrut::diagnostics::errors
