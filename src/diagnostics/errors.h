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
inline constexpr ErrorCode marked_already{"diagnostics.marked_already", Kind::conflict,
    "Этот ответ уже оценил другой эксперт. Возьмите следующий.", "Another expert has marked this answer. Take the next one."};
inline constexpr ErrorCode nothing_to_mark{"diagnostics.nothing_to_mark", Kind::conflict,
    "Этот ответ не ждёт оценки.", "This answer does not await a mark."};
inline constexpr ErrorCode no_form{"diagnostics.no_form", Kind::conflict,
    "Для предметов этого педагога нет работы в действии. Введите в действие работу или общую для всех.",
    "No form in use fits the subjects of this teacher. Put one in use, or a form for all."};
inline constexpr ErrorCode form_not_in_use{"diagnostics.form_not_in_use", Kind::conflict,
    "Эта работа не введена в действие.", "This form is not in use."};

inline constexpr const ErrorCode* all[] = {&not_open_yet, &closed, &not_started, &finished_already, &cancelled,
                                           &time_is_over, &answers_closed, &marked_already, &nothing_to_mark, &no_form,
                                           &form_not_in_use};

}  // namespace marshrut::diagnostics::errors
