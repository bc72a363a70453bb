#pragma once
// What the catalogue refuses, in both languages.
#include "base/result.h"

namespace marshrut::catalogue::errors {

inline constexpr ErrorCode title_missing{"catalogue.title_missing", Kind::invalid,
    "Укажите название мероприятия.", "Give the activity a title."};
inline constexpr ErrorCode code_missing{"catalogue.code_missing", Kind::invalid,
    "Укажите код: по нему мероприятие узнаётся при повторной загрузке.",
    "Give a code: the activity is recognised by it when imported again."};
inline constexpr ErrorCode code_repeated{"catalogue.code_repeated", Kind::conflict,
    "Код «{}» уже занят. Дайте другой.", "The code “{}” is taken. Give another."};
inline constexpr ErrorCode value_unknown{"catalogue.value_unknown", Kind::invalid,
    "Значения «{}» нет в списке. Допустимы: {}.", "“{}” is not in the list. Allowed: {}."};
inline constexpr ErrorCode word_unknown{"catalogue.word_unknown", Kind::invalid,
    "Слова «{}» нет в справочнике.", "The dictionary has no “{}”."};
inline constexpr ErrorCode number_wrong{"catalogue.number_wrong", Kind::invalid,
    "«{}» — не число в нужных пределах ({}).", "“{}” is not a number within the limits ({})."};
inline constexpr ErrorCode competency_missing{"catalogue.competency_missing", Kind::invalid,
    "Укажите хотя бы одну компетенцию, которую развивает мероприятие.",
    "Name at least one competency that the activity develops."};
inline constexpr ErrorCode competency_unknown{"catalogue.competency_unknown", Kind::invalid,
    "Компетенции «{}» нет в справочнике.", "There is no competency “{}” in the dictionary."};
inline constexpr ErrorCode activity_unknown{"catalogue.activity_unknown", Kind::invalid,
    "Мероприятия с кодом «{}» в перечне нет.", "There is no activity with the code “{}”."};
inline constexpr ErrorCode prerequisite_unknown{"catalogue.prerequisite_unknown", Kind::invalid,
    "Мероприятия с кодом «{}» нет ни в перечне, ни выше в этом списке.",
    "There is no activity with the code “{}”, neither in the catalogue nor above in this list."};
inline constexpr ErrorCode prerequisite_itself{"catalogue.prerequisite_itself", Kind::invalid,
    "«{}» не может идти прежде самого себя.", "“{}” cannot come before itself."};
inline constexpr ErrorCode prerequisite_circle{"catalogue.prerequisite_circle", Kind::invalid,
    "«{}» само идёт после этого мероприятия: получился бы круг.",
    "“{}” itself comes after this activity: that would be a circle."};
inline constexpr ErrorCode prerequisites_many{"catalogue.prerequisites_many", Kind::invalid,
    "Не больше {} мероприятий, одно из которых нужно пройти прежде.",
    "No more than {} activities of which one has to come before."};
inline constexpr ErrorCode ends_before_start{"catalogue.ends_before_start", Kind::invalid,
    "Последний день раньше первого.", "The last day is before the first."};
inline constexpr ErrorCode seats_below_taken{"catalogue.seats_below_taken", Kind::conflict,
    "Уже занято мест: {}. Меньше сделать нельзя.", "{} seats are already taken. There cannot be fewer."};
inline constexpr ErrorCode no_seats{"catalogue.no_seats", Kind::conflict,
    "Места на «{}» закончились. Выберите другой поток или другое мероприятие.",
    "There are no seats left for “{}”. Choose another session or another activity."};
inline constexpr ErrorCode session_cancelled{"catalogue.session_cancelled", Kind::conflict,
    "Поток «{}» отменён. Выберите другой.", "The session of “{}” is cancelled. Choose another."};
inline constexpr ErrorCode session_off{"catalogue.session_off", Kind::conflict,
    "Поток «{}» отменён.", "The session “{}” is called off."};
inline constexpr ErrorCode nothing_moved{"catalogue.nothing_moved", Kind::invalid,
    "Дни и место те же: переносить нечего.", "The days and the place are the same: nothing is moved."};
inline constexpr ErrorCode move_reason_missing{"catalogue.move_reason_missing", Kind::invalid,
    "Напишите причину, от 10 знаков: её прочтёт каждый, у кого есть место.",
    "Give a reason of 10 characters or more: everybody who holds a seat will read it."};
inline constexpr ErrorCode sessions_unlike{"catalogue.sessions_unlike", Kind::invalid,
    "Объединить можно два разных потока одного мероприятия.", "Two different sessions of one activity can be made one."};
inline constexpr ErrorCode merge_lacks_seats{"catalogue.merge_lacks_seats", Kind::conflict,
    "В объединённом потоке не хватит мест: {}. Добавьте места и повторите.",
    "The merged session lacks {} seats. Add seats and try again."};
inline constexpr ErrorCode seats_there{"catalogue.seats_there", Kind::conflict,
    "Места на «{}» есть: ждать не нужно, добавьте поток в маршрут.",
    "“{}” has free seats: there is no need to wait, add the session to the route."};
inline constexpr ErrorCode seat_had{"catalogue.seat_had", Kind::conflict,
    "Место на «{}» у Вас уже есть.", "You have a seat in “{}” already."};
inline constexpr ErrorCode session_over{"catalogue.session_over", Kind::conflict,
    "Поток «{}» уже закончился. Выберите другой.", "The session of “{}” is over. Choose another."};
inline constexpr ErrorCode session_past{"catalogue.session_past", Kind::invalid,
    "Поток закончился бы {}: этот день уже прошёл. Проверьте даты. Прошлые потоки загружают файлом.",
    "The session would have ended on {}, which is past. Check the dates. Past sessions are imported as a file."};
inline constexpr ErrorCode slot_wrong{"catalogue.slot_wrong", Kind::invalid,
    "«{}» — не занятие. Напишите день и его часть: 2026-10-05 день или 2026-10-05 вечер.",
    "“{}” is not a slot. Write the day and its part: 2026-10-05 day or 2026-10-05 evening."};
inline constexpr ErrorCode slot_outside{"catalogue.slot_outside", Kind::invalid,
    "Занятие «{}» — не в днях потока: с {} по {}. Исправьте занятие или даты.",
    "The slot “{}” is not on a day of the session: from {} to {}. Correct the slot or the dates."};
inline constexpr ErrorCode day_unlikely{"catalogue.day_unlikely", Kind::invalid,
    "Дата должна лежать между {} и {}. Проверьте год.", "The date must lie between {} and {}. Check the year."};
inline constexpr ErrorCode session_code_missing{"catalogue.session_code_missing", Kind::invalid,
    "Укажите код потока: по нему поток узнаётся при повторной загрузке.",
    "Give the session a code: it is recognised by it when imported again."};
inline constexpr ErrorCode municipality_unknown{"catalogue.municipality_unknown", Kind::invalid,
    "Муниципалитета «{}» в справочнике нет. Укажите код из справочника или оставьте пустым.",
    "There is no municipality “{}” in the dictionary. Give a code from it, or none."};
inline constexpr ErrorCode text_long{"catalogue.text_long", Kind::invalid,
    "Не больше {} знаков.", "At most {} characters."};
inline constexpr ErrorCode not_by_regulation{"catalogue.not_by_regulation", Kind::forbidden,
    "По положению перечень мероприятий формируют другие. Передайте предложение специалисту центра.",
    "By the regulation others form the list of activities. Hand the offer to a specialist of the centre."};
inline constexpr ErrorCode state_forbids{"catalogue.state_forbids", Kind::conflict,
    "Сейчас это сделать нельзя: мероприятие в состоянии «{}».", "Not now: the activity is “{}”."};
inline constexpr ErrorCode link_wrong{"catalogue.link_wrong", Kind::invalid,
    "Ссылка начинается с https:// или http://.", "A link begins with https:// or http://."};
inline constexpr ErrorCode reason_missing{"catalogue.reason_missing", Kind::invalid,
    "Напишите, почему мероприятие отклонено (от 10 знаков): это увидит автор.",
    "Say why the activity is rejected (10 characters or more): its author will see it."};

inline constexpr ErrorCode text_short{"catalogue.text_short", Kind::invalid,
    "Напишите от {} знаков.", "Write {} characters or more."};
inline constexpr ErrorCode programme_not_registered{"catalogue.programme_not_registered", Kind::conflict,
    "Программу «{}» положение требует сначала провести через экспертизу и внести в региональный реестр.",
    "By the regulation the programme “{}” is first examined and entered in the region's register."};
inline constexpr ErrorCode expertise_not_needed{"catalogue.expertise_not_needed", Kind::conflict,
    "Для этого мероприятия положение экспертизы не требует.", "The regulation asks for no expertise of this activity."};
inline constexpr ErrorCode programme_state{"catalogue.programme_state", Kind::conflict,
    "Сейчас это сделать нельзя: программа в состоянии «{}».", "Not now: the programme is “{}”."};
inline constexpr ErrorCode criterion_unmarked{"catalogue.criterion_unmarked", Kind::invalid,
    "Поставьте баллы по критерию «{}».", "Give points for the criterion “{}”."};
inline constexpr ErrorCode points_outside{"catalogue.points_outside", Kind::invalid,
    "По критерию «{}» — от 0 до {} баллов.", "The criterion “{}” takes from 0 to {} points."};
inline constexpr ErrorCode conclusion_given{"catalogue.conclusion_given", Kind::conflict,
    "Вы уже дали заключение по этой программе.", "You have given your conclusion on this programme already."};
inline constexpr ErrorCode conclusions_few{"catalogue.conclusions_few", Kind::conflict,
    "Заключений экспертов: {}, нужно не меньше {}.", "Conclusions of experts: {}; at least {} are needed."};
inline constexpr ErrorCode own_programme{"catalogue.own_programme", Kind::forbidden,
    "По своей программе не дают заключений и не голосуют.", "Nobody examines or votes on their own programme."};
inline constexpr ErrorCode not_council{"catalogue.not_council", Kind::forbidden,
    "По положению вы не входите в совет.", "By the regulation you are not of the council."};
inline constexpr ErrorCode vote_given{"catalogue.vote_given", Kind::conflict,
    "Вы уже проголосовали.", "You have voted already."};
inline constexpr ErrorCode no_quorum{"catalogue.no_quorum", Kind::conflict,
    "Нет кворума: проголосовали {}, нужно не меньше {}.", "No quorum: {} voted, at least {} are needed."};
inline constexpr ErrorCode part_of_itself{"catalogue.part_of_itself", Kind::invalid,
    "Программа не бывает модулем самой себя.", "A programme is not a module of itself."};

inline constexpr ErrorCode programme_unnamed{"catalogue.programme_unnamed", Kind::invalid,
    "Назовите программу, которую предлагаете изменить.", "Name the programme that you propose to change."};
inline constexpr ErrorCode answer_unclear{"catalogue.answer_unclear", Kind::invalid,
    "Примите предложение или отклоните.", "Accept the proposal or reject it."};
inline constexpr ErrorCode attendance_early{"catalogue.attendance_early", Kind::conflict,
    "Событие начнётся {}: отметить пришедших можно с этого дня.",
    "The event begins on {}: who came is marked from that day on."};
inline constexpr ErrorCode not_attending{"catalogue.not_attending", Kind::invalid,
    "Отмечен человек, который этот поток не выбирал. Обновите список.",
    "Somebody is marked who did not choose this session. Reload the list."};

inline constexpr const ErrorCode* all[] = {
    &title_missing, &code_missing, &code_repeated, &value_unknown, &number_wrong, &competency_missing,
    &competency_unknown, &activity_unknown, &prerequisite_unknown, &prerequisite_itself, &prerequisite_circle,
    &prerequisites_many, &ends_before_start, &seats_below_taken, &link_wrong,
    &no_seats, &session_cancelled, &session_off, &nothing_moved, &move_reason_missing, &sessions_unlike, &merge_lacks_seats,
    &seats_there, &seat_had, &not_by_regulation, &state_forbids, &slot_wrong, &reason_missing, &slot_outside, &day_unlikely,
    &word_unknown, &session_code_missing, &municipality_unknown, &text_long, &session_over, &session_past,
    &text_short, &programme_not_registered, &expertise_not_needed, &programme_state, &criterion_unmarked, &points_outside,
    &conclusion_given, &conclusions_few, &own_programme, &not_council, &vote_given, &no_quorum, &part_of_itself,
    &programme_unnamed, &answer_unclear, &attendance_early, &not_attending};

}  // namespace marshrut::catalogue::errors
