#pragma once
// What the room of teams refuses, in both languages.
#include "base/result.h"

namespace marshrut::team::errors {

inline constexpr ErrorCode not_offered{"team.not_offered", Kind::conflict,
    "Действующее положение этого не предусматривает.", "The regulation in force does not provide for this."};
inline constexpr ErrorCode words_few{"team.words_few", Kind::invalid,
    "Напишите подробнее: от {} знаков.", "Write more: {} characters at least."};
inline constexpr ErrorCode words_many{"team.words_many", Kind::invalid, "Не больше {} знаков.", "At most {} characters."};
inline constexpr ErrorCode people_out_of_range{"team.people_out_of_range", Kind::invalid,
    "Людей должно быть от {} до {}.", "There are from {} to {} people."};
inline constexpr ErrorCode request_state{"team.request_state", Kind::conflict,
    "На запрос уже ответили, или он отозван. Обновите страницу.",
    "The request is answered or withdrawn already. Reload the page."};
inline constexpr ErrorCode request_unknown{"team.request_unknown", Kind::invalid,
    "Такого запроса команды нет.", "There is no such request of a team."};
inline constexpr ErrorCode title_length{"team.title_length", Kind::invalid,
    "Дайте название не длиннее {} знаков.", "Give a title of {} characters at most."};
inline constexpr ErrorCode named_twice{"team.named_twice", Kind::invalid, "Названо дважды.", "Named twice."};
inline constexpr ErrorCode plan_long{"team.plan_long", Kind::invalid, "Не больше {}.", "At most {}."};
inline constexpr ErrorCode goal_empty{"team.goal_empty", Kind::invalid, "Напишите цель.", "Write the goal."};
inline constexpr ErrorCode session_unknown{"team.session_unknown", Kind::invalid,
    "Этого мероприятия больше нет в каталоге: выберите другое.", "The catalogue offers this session no more: choose another."};
inline constexpr ErrorCode member_has_copy{"team.member_has_copy", Kind::conflict,
    "{}: копия уже выдана, убрать человека из группы нельзя.", "{}: the copy is given, the person stays in the group."};
inline constexpr ErrorCode nothing_to_copy{"team.nothing_to_copy", Kind::conflict,
    "В плане группы нет ни цели, ни мероприятия: копировать нечего.",
    "The group's plan has neither a goal nor a session: there is nothing to copy."};
inline constexpr ErrorCode no_offer{"team.no_offer", Kind::conflict,
    "Изменений группы, которые можно взять, сейчас нет: маршрут уже идёт или ждёт решения, либо вы уже ответили.",
    "There is no change of the group to take now: the route is under way or awaits a decision, or you have answered."};

inline constexpr const ErrorCode* all[] = {
    &not_offered,    &words_few,   &words_many, &people_out_of_range, &request_state,   &request_unknown, &title_length,
    &named_twice,    &plan_long,   &goal_empty, &session_unknown,     &member_has_copy, &nothing_to_copy, &no_offer,
};

}  // namespace marshrut::team::errors
