#pragma once
// What campaign refuses, in both languages.
#include "base/result.h"

namespace marshrut::campaign::errors {

inline constexpr ErrorCode title_missing{"campaign.title_missing", Kind::invalid,
    "Назовите кампанию, от 3 до 200 знаков.", "Name the campaign, 3 to 200 characters."};
inline constexpr ErrorCode ends_before_start{"campaign.ends_before_start", Kind::invalid,
    "Окончание раньше начала.", "The end is before the start."};
inline constexpr ErrorCode applications_too_late{"campaign.applications_too_late", Kind::invalid,
    "Заявки нужны до окончания кампании. Выберите более ранний день.",
    "Applications are needed before the campaign ends. Choose an earlier day."};
inline constexpr ErrorCode subject_unknown{"campaign.subject_unknown", Kind::invalid,
    "Предмета «{}» нет в справочнике.", "The dictionary has no subject “{}”."};
inline constexpr ErrorCode closed{"campaign.closed", Kind::conflict,
    "Кампания закрыта: заявки и график больше не меняются.",
    "The campaign is closed: applications and the schedule no longer change."};
inline constexpr ErrorCode applications_over{"campaign.applications_over", Kind::conflict,
    "Заявки принимались по {}. Обратитесь в центр ({}): он может продлить приём.",
    "Applications were taken until {}. Ask the centre ({}): it may extend the time."};
inline constexpr ErrorCode no_school_chosen{"campaign.no_school_chosen", Kind::invalid,
    "Выберите организации или отметьте «всем».", "Choose schools or mark “everyone”."};
inline constexpr ErrorCode school_unknown{"campaign.school_unknown", Kind::invalid,
    "Организации с кодом «{}» в регионе нет.", "The region has no school with the code “{}”."};
inline constexpr ErrorCode sender_missing{"campaign.sender_missing", Kind::invalid,
    "Укажите организацию или муниципалитет, от которых заявка.",
    "Name the school or the municipality that applies."};
inline constexpr ErrorCode already_filed{"campaign.already_filed", Kind::conflict,
    "Заявка уже отправлена: её список не меняется. Добавить людей можно новой заявкой.",
    "The application is filed: its list no longer changes. Add people by a new application."};
inline constexpr ErrorCode nobody_listed{"campaign.nobody_listed", Kind::invalid,
    "В заявке нет ни одного педагога.", "The application lists nobody."};
inline constexpr ErrorCode not_filed{"campaign.not_filed", Kind::conflict,
    "Заявка ещё не отправлена.", "The application is not filed yet."};
inline constexpr ErrorCode already_accepted{"campaign.already_accepted", Kind::conflict,
    "Заявка уже принята.", "The application is already accepted."};
inline constexpr ErrorCode comment_missing{"campaign.comment_missing", Kind::invalid,
    "Напишите, что исправить, от 5 до 1000 знаков: отправитель увидит это.",
    "Say what to correct, 5 to 1000 characters: the sender will see it."};
inline constexpr ErrorCode not_of_sender{"campaign.not_of_sender", Kind::invalid,
    "Этот человек не работает там, откуда заявка. Выберите из списка сотрудников.",
    "This person does not work where the application comes from. Choose from the staff list."};
inline constexpr ErrorCode subject_outside{"campaign.subject_outside", Kind::invalid,
    "Предмет «{}» в этой кампании не проверяется.", "This campaign does not measure the subject “{}”."};
inline constexpr ErrorCode person_twice{"campaign.person_twice", Kind::invalid,
    "Этот человек уже есть в списке.", "This person is already on the list."};
inline constexpr ErrorCode person_applied{"campaign.person_applied", Kind::conflict,
    "{} уже в заявке этой кампании: {}. Уберите строку.",
    "{} is already in an application of this campaign: {}. Remove the row."};
inline constexpr ErrorCode person_not_found{"campaign.person_not_found", Kind::invalid,
    "«{}» нет среди сотрудников. Проверьте написание или укажите табельный номер.",
    "“{}” is not among the staff. Check the spelling or give the staff number."};
inline constexpr ErrorCode namesakes{"campaign.namesakes", Kind::invalid,
    "Сотрудников с именем «{}» несколько. Укажите табельный номер.",
    "Several people are called “{}”. Give the staff number."};
inline constexpr ErrorCode rows_wrong{"campaign.rows_wrong", Kind::invalid,
    "В файле есть ошибочные строки: {}. Исправьте их или отправьте только верные.",
    "The file has wrong rows: {}. Correct them or send only the right ones."};
inline constexpr ErrorCode too_many_slips{"campaign.too_many_slips", Kind::invalid,
    "За один раз печатается до {} памяток. Выберите организацию.", "Up to {} slips print at once. Choose a school."};
inline constexpr ErrorCode nobody_needs_slip{"campaign.nobody_needs_slip", Kind::conflict,
    "Памятки печатать некому: все выбранные уже входили в систему.",
    "Nobody needs a slip: everyone chosen has signed in already."};
inline constexpr ErrorCode room_missing{"campaign.room_missing", Kind::invalid,
    "Укажите кабинет, до 60 знаков.", "Give the room, up to 60 characters."};
inline constexpr ErrorCode capacity_unlikely{"campaign.capacity_unlikely", Kind::invalid,
    "Мест должно быть от 1 до {}.", "There must be 1 to {} seats."};
inline constexpr ErrorCode capacity_below_taken{"campaign.capacity_below_taken", Kind::invalid,
    "Занято уже {}: сначала переместите людей.", "{} seats are taken: move the people first."};
inline constexpr ErrorCode sitting_times{"campaign.sitting_times", Kind::invalid,
    "Сеанс длится дольше нуля и не дольше {} ч.", "A sitting lasts more than nothing and at most {} h."};
inline constexpr ErrorCode outside_campaign{"campaign.outside_campaign", Kind::invalid,
    "День сеанса должен быть с {} по {}.", "The day of the sitting must be from {} to {}."};
inline constexpr ErrorCode room_busy{"campaign.room_busy", Kind::conflict,
    "В этом кабинете в это время уже есть сеанс.", "There is another sitting in this room at this time."};
inline constexpr ErrorCode organiser_busy{"campaign.organiser_busy", Kind::conflict,
    "Организатор в это время занят на другом сеансе.", "The organiser is at another sitting at this time."};
inline constexpr ErrorCode organiser_unknown{"campaign.organiser_unknown", Kind::invalid,
    "Выберите организатора из списка сотрудников.", "Choose the organiser from the staff list."};
inline constexpr ErrorCode place_not_by_regulation{"campaign.place_not_by_regulation", Kind::invalid,
    "По положению диагностика в таком месте не проводится.", "By the regulation diagnostics are not held at such a place."};
inline constexpr ErrorCode sender_not_by_regulation{"campaign.sender_not_by_regulation", Kind::forbidden,
    "По регламенту заявки подают: {}.", "By the regulation applications are sent by: {}."};
inline constexpr ErrorCode sitting_held{"campaign.sitting_held", Kind::conflict,
    "Сеанс уже проведён.", "The sitting was held already."};
inline constexpr ErrorCode not_for_oneself{"campaign.not_for_oneself", Kind::conflict,
    "Себе время не останавливают и не добавляют: это делает другой организатор или центр.",
    "Nobody stops the time or gives more of it for oneself: another organiser or the centre does."};
inline constexpr ErrorCode sitting_not_empty{"campaign.sitting_not_empty", Kind::conflict,
    "На сеанс записаны люди. Сначала переместите их.", "People have seats here. Move them first."};
inline constexpr ErrorCode sitting_full{"campaign.sitting_full", Kind::conflict,
    "Свободных мест на этом сеансе нет. Выберите другой.", "This sitting has no free seat. Choose another one."};
inline constexpr ErrorCode seat_exists{"campaign.seat_exists", Kind::conflict,
    "У этого человека уже есть место. Его можно переместить.", "This person has a seat already. It can be moved."};
inline constexpr ErrorCode seat_clash{"campaign.seat_clash", Kind::conflict,
    "В это время у человека другой сеанс.", "The person is at another sitting at this time."};
inline constexpr ErrorCode consent_missing{"campaign.consent_missing", Kind::conflict,
    "Согласия на обработку персональных данных нет: место даётся после согласия.",
    "There is no consent to the processing of personal data: a seat is given after it."};
inline constexpr ErrorCode consent_unnamed{"campaign.consent_unnamed", Kind::conflict,
    "Регламент не называет документа согласия (accounts.consent). Администратору: введите в действие новую версию.",
    "The regulation names no document of the consent (accounts.consent). Put a new version in force."};
inline constexpr ErrorCode not_accepted{"campaign.not_accepted", Kind::conflict,
    "Этого человека нет среди принятых заявок кампании.", "This person is not in an accepted application of the campaign."};
inline constexpr ErrorCode protocol_signed{"campaign.protocol_signed", Kind::conflict,
    "Протокол подписан и больше не меняется.", "The protocol is signed and no longer changes."};
inline constexpr ErrorCode not_begun_yet{"campaign.not_begun_yet", Kind::conflict,
    "Протокол подписывается после начала сеанса.", "The protocol is signed after the sitting has begun."};
inline constexpr ErrorCode protocol_time_missing{"campaign.protocol_time_missing", Kind::invalid,
    "Укажите время.", "Give the time."};
inline constexpr ErrorCode presence_missing{"campaign.presence_missing", Kind::invalid,
    "Отметьте явку каждого. Без отметки: {}.", "Mark who came. Without a mark: {}."};
inline constexpr ErrorCode pause_unexplained{"campaign.pause_unexplained", Kind::invalid,
    "Напишите, почему время остановлено: от {} знаков. Это войдёт в протокол.",
    "Say in {} characters or more why the time is stopped: the protocol keeps it."};
inline constexpr ErrorCode stopped_already{"campaign.stopped_already", Kind::conflict,
    "Время уже остановлено.", "The time is stopped already."};
inline constexpr ErrorCode not_stopped{"campaign.not_stopped", Kind::conflict,
    "Время идёт: пауза уже закончена.", "The time runs: the pause is over."};
inline constexpr ErrorCode pause_open{"campaign.pause_open", Kind::conflict,
    "Время остановлено и ещё не пущено. Сначала продолжите работу, потом подпишите протокол.",
    "The time is stopped. Let the work go on, then sign the protocol."};
inline constexpr ErrorCode text_too_long{"campaign.text_too_long", Kind::invalid,
    "Не больше {} знаков.", "At most {} characters."};

inline constexpr const ErrorCode* all[] = {
    &title_missing, &ends_before_start, &applications_too_late, &subject_unknown, &closed, &applications_over,
    &no_school_chosen,
    &school_unknown, &sender_missing, &already_filed, &nobody_listed, &not_filed, &already_accepted, &comment_missing,
    &not_of_sender, &subject_outside, &person_twice, &person_applied, &person_not_found, &namesakes, &rows_wrong,
    &too_many_slips, &nobody_needs_slip, &room_missing, &capacity_unlikely, &capacity_below_taken, &sitting_times,
    &outside_campaign, &room_busy, &organiser_busy, &organiser_unknown, &place_not_by_regulation, &sender_not_by_regulation,
    &sitting_held, &not_for_oneself, &sitting_not_empty,
    &sitting_full, &seat_exists, &seat_clash, &consent_missing, &consent_unnamed, &not_accepted, &protocol_signed, &not_begun_yet,
    &protocol_time_missing, &presence_missing, &pause_unexplained, &stopped_already, &not_stopped, &pause_open, &text_too_long};

}  // namespace marshrut::campaign::errors
