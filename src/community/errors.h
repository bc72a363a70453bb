#pragma once
// What the room of communities refuses, in both languages.
#include "base/result.h"

namespace marshrut::community::errors {

inline constexpr ErrorCode material_empty{"community.material_empty", Kind::invalid,
    "Напишите, что это за материал, или дайте ссылку.", "Say what the material is, or give a link."};
inline constexpr ErrorCode body_kind_unknown{"community.body_kind_unknown", Kind::invalid,
    "Вида «{}» в положении нет.", "The regulation has no kind “{}”."};
inline constexpr ErrorCode title_missing{"community.title_missing", Kind::invalid, "Укажите название.", "Give the title."};
inline constexpr ErrorCode part_short{"community.part_short", Kind::invalid, "Напишите от {} знаков.",
    "Write {} characters or more."};
inline constexpr ErrorCode text_long{"community.text_long", Kind::invalid, "Не больше {} знаков.", "At most {} characters."};
inline constexpr ErrorCode competency_unknown{"community.competency_unknown", Kind::invalid,
    "Компетенции «{}» нет в справочнике.", "There is no competency “{}” in the dictionary."};
inline constexpr ErrorCode link_wrong{"community.link_wrong", Kind::invalid,
    "Ссылка начинается с https:// или http://.", "A link begins with https:// or http://."};
inline constexpr ErrorCode not_offered{"community.not_offered", Kind::conflict,
    "Действующее положение этого не предусматривает.", "The regulation in force does not provide for this."};
inline constexpr ErrorCode not_by_regulation{"community.not_by_regulation", Kind::forbidden,
    "По положению это делают другие: {}.", "By the regulation others do this: {}."};
inline constexpr ErrorCode practice_state{"community.practice_state", Kind::conflict,
    "Сейчас это сделать нельзя: практика в состоянии «{}».", "Not now: the practice is “{}”."};
inline constexpr ErrorCode own_practice{"community.own_practice", Kind::forbidden,
    "За свою практику не голосуют.", "Nobody votes on their own practice."};
inline constexpr ErrorCode vote_given{"community.vote_given", Kind::conflict,
    "Вы уже проголосовали.", "You have voted already."};
inline constexpr ErrorCode no_quorum{"community.no_quorum", Kind::conflict,
    "Нет кворума: проголосовали {}, нужно не меньше {}.", "No quorum: {} voted, at least {} are needed."};
inline constexpr ErrorCode level_unknown{"community.level_unknown", Kind::invalid,
    "Сообществ этого уровня положение не называет.", "The regulation names no communities of this level."};
inline constexpr ErrorCode member_already{"community.member_already", Kind::conflict,
    "Вы уже состоите в этом сообществе.", "You belong to this community already."};
inline constexpr ErrorCode not_member{"community.not_member", Kind::conflict,
    "Вы не состоите в этом сообществе.", "You do not belong to this community."};
inline constexpr ErrorCode topic_unknown{"community.topic_unknown", Kind::invalid,
    "Темы «{}» в положении нет.", "The regulation has no topic “{}”."};
inline constexpr ErrorCode topic_missing{"community.topic_missing", Kind::conflict,
    "В плане нет события по теме «{}»: положение его требует. Добавьте событие и примите план снова.",
    "The plan has no event of the topic “{}”, which the regulation requires. Add one and adopt the plan again."};
inline constexpr ErrorCode plan_adopted{"community.plan_adopted", Kind::conflict,
    "План этого учебного года уже принят.", "The plan of this school year is adopted already."};
inline constexpr ErrorCode plan_unknown{"community.plan_unknown", Kind::invalid,
    "Плана вида «{}» положение не называет.", "The regulation names no plan of the kind “{}”."};
inline constexpr ErrorCode plan_empty{"community.plan_empty", Kind::invalid,
    "Впишите в план хотя бы одну строку.", "Write at least one line into the plan."};
inline constexpr ErrorCode plan_agreed{"community.plan_agreed", Kind::conflict,
    "План уже согласован всеми сторонами и не меняется. Составьте новый.",
    "The plan is agreed by every side and does not change. Write a new one."};
inline constexpr ErrorCode side_accepted{"community.side_accepted", Kind::conflict,
    "Ваша сторона эту редакцию уже приняла.", "Your side has accepted this wording already."};
inline constexpr ErrorCode ends_before_start{"community.ends_before_start", Kind::invalid,
    "Последний день раньше первого.", "The last day is before the first."};

inline constexpr const ErrorCode* all[] = {&material_empty, &body_kind_unknown, 
    &title_missing, &part_short, &text_long, &competency_unknown, &link_wrong, &not_offered, &not_by_regulation,
    &practice_state, &own_practice, &vote_given, &no_quorum, &level_unknown, &member_already, &not_member,
    &topic_unknown, &topic_missing, &plan_adopted, &plan_unknown, &plan_empty, &plan_agreed, &side_accepted,
    &ends_before_start};

}  // namespace marshrut::community::errors
