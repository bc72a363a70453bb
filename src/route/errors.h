#pragma once
// What a route refuses, in both languages. The first group are gates of the submission, one per check of a profile.
#include "base/result.h"

namespace marshrut::route::errors {

inline constexpr ErrorCode basis_missing{"route.basis_missing", Kind::invalid,
    "Маршруту нужно основание: признайте хотя бы один дефицит или добавьте образовательный запрос.",
    "The route needs a basis: acknowledge a deficit or add an educational request."};
inline constexpr ErrorCode term_too_long{"route.term_too_long", Kind::invalid,
    "Последний день маршрута не может быть раньше первого и позже {}.",
    "The last day of the route cannot be before the first nor after {}."};
inline constexpr ErrorCode term_reason_missing{"route.term_reason_missing", Kind::invalid,
    "Объясните, почему выбран такой срок (от {} знаков).", "Say why this term was chosen ({} characters or more)."};
inline constexpr ErrorCode sections_unready{"route.sections_unready", Kind::invalid,
    "Не заполнены разделы: {}.", "Sections are not filled in: {}."};
inline constexpr ErrorCode goal_missing{"route.goal_missing", Kind::invalid,
    "Отнесите каждое мероприятие к одной из задач маршрута: {}.", "Give every activity a goal of the route: {}."};
inline constexpr ErrorCode dates_wrong{"route.dates_wrong", Kind::invalid,
    "Даты мероприятий должны лежать в сроке маршрута: {}.", "Dates of activities must lie within the term: {}."};
inline constexpr ErrorCode transfer_missing{"route.transfer_missing", Kind::invalid,
    "Добавьте мероприятие, которое переносит изученное в практику.", "Add an activity that carries the learned into practice."};
inline constexpr ErrorCode reflection_missing{"route.reflection_missing", Kind::invalid,
    "Добавьте мероприятие, на котором Вы осмыслите итоги.", "Add an activity of reflection."};
inline constexpr ErrorCode education_types_few{"route.education_types_few", Kind::invalid,
    "Соедините разные виды образования: нужно не меньше {}.", "Combine different types of education: at least {}."};
inline constexpr ErrorCode clash{"route.clash", Kind::invalid,
    "Мероприятия идут в одни дни: {}.", "Activities fall on the same days: {}."};
inline constexpr ErrorCode weekly_load{"route.weekly_load", Kind::invalid,
    "Нагрузка выше предела на неделях с {}.", "The load is above the limit in the weeks from {}."};
inline constexpr ErrorCode protected_season{"route.protected_season", Kind::invalid,
    "Сроки попадают на время, когда сроков не назначают: {}.", "Deadlines fall into a protected season: {}."};
inline constexpr ErrorCode deficit_uncovered{"route.deficit_uncovered", Kind::invalid,
    "Нет мероприятия для признанного дефицита: {}.", "No activity for an acknowledged deficit: {}."};

inline constexpr ErrorCode state_forbids{"route.state_forbids", Kind::conflict,
    "Сейчас это сделать нельзя: маршрут в состоянии «{}».", "Not now: the route is “{}”."};
inline constexpr ErrorCode consent_withdrawn{"route.consent_withdrawn", Kind::conflict,
    "Согласие на обработку персональных данных отозвано. Маршрут пойдёт дальше, когда педагог даст его снова.",
    "The consent to processing of personal data is withdrawn. The route goes on when the teacher gives it again."};
inline constexpr ErrorCode what_if_out_of_range{"route.what_if_out_of_range", Kind::invalid,
    "Укажите число от {} до {}.", "Give a number from {} to {}."};
inline constexpr ErrorCode ban_unknown{"route.ban_unknown", Kind::invalid,
    "Исключить можно только мероприятие из каталога.", "Only an activity of the catalogue can be banned."};
inline constexpr ErrorCode bans_many{"route.bans_many", Kind::invalid,
    "Исключено может быть не больше {} мероприятий: верните часть из них.",
    "At most {} activities can be banned: take some of them back."};
inline constexpr ErrorCode what_if_backwards{"route.what_if_backwards", Kind::invalid,
    "Последний день раньше первого.", "The last day is before the first."};
inline constexpr ErrorCode already_open{"route.already_open", Kind::conflict,
    "У Вас уже есть открытый маршрут. Завершите его, прежде чем начать новый.",
    "You have an open route already. Finish it before you begin another."};
inline constexpr ErrorCode finished_item_lost{"route.finished_item_lost", Kind::invalid,
    "Мероприятие «{}» уже завершено: его нельзя убрать или перенести.",
    "“{}” is finished: it can be neither removed nor moved."};
inline constexpr ErrorCode item_repeated{"route.item_repeated", Kind::invalid,
    "Мероприятие «{}» выбрано дважды.", "“{}” is chosen twice."};
inline constexpr ErrorCode item_cancelled{"route.item_cancelled", Kind::conflict,
    "Поток «{}» отменён. Пока не выбрано другое, согласовать маршрут нельзя.",
    "The session of “{}” is called off. The route cannot be agreed until another is chosen."};
inline constexpr ErrorCode prerequisite_first{"route.prerequisite_first", Kind::invalid,
    "«{}» начинается после одного из мероприятий: {}. Добавьте его раньше или выберите другой поток.",
    "“{}” begins after one of these is over: {}. Add one before it or choose another session."};
inline constexpr ErrorCode item_elsewhere{"route.item_elsewhere", Kind::invalid,
    "«{}» проводит муниципальная служба для педагогов своего муниципалитета. Выберите другое мероприятие.",
    "“{}” is held by a municipal service for the teachers of its own municipality. Choose another activity."};
inline constexpr ErrorCode item_type_unlawful{"route.item_type_unlawful", Kind::invalid,
    "Положение не называет вида, к которому относится «{}». Выберите другое мероприятие.",
    "The regulation does not name the kind of activity that “{}” is of. Choose another."};
inline constexpr ErrorCode item_unknown{"route.item_unknown", Kind::invalid,
    "Такого мероприятия в перечне нет, или оно снято.", "There is no such activity in the catalogue, or it is withdrawn."};
inline constexpr ErrorCode item_dates_fixed{"route.item_dates_fixed", Kind::invalid,
    "Даты «{}» — с {} по {}. Выберите дни внутри них.", "The dates of “{}” are from {} to {}. Choose days within them."};
inline constexpr ErrorCode goal_unknown{"route.goal_unknown", Kind::invalid,
    "Такой задачи в маршруте нет.", "There is no such goal in the route."};
inline constexpr ErrorCode goal_empty{"route.goal_empty", Kind::invalid,
    "Напишите задачу словами.", "Put the goal into words."};
inline constexpr ErrorCode goal_repeated{"route.goal_repeated", Kind::invalid,
    "Задача «{}» указана дважды. Оставьте одну.", "The goal “{}” is given twice. Keep one."};
inline constexpr ErrorCode start_far{"route.start_far", Kind::invalid,
    "Первый день маршрута должен лежать между {} и {}. Выберите другой.",
    "The first day of the route must lie between {} and {}. Choose another."};
inline constexpr ErrorCode term_over{"route.term_over", Kind::invalid,
    "Срок маршрута закончился {}. Выберите другой последний день.",
    "The term of the route was over on {}. Choose another last day."};
inline constexpr ErrorCode item_over{"route.item_over", Kind::invalid,
    "«{}» закончилось {}. Выберите другой поток или другое мероприятие.",
    "“{}” was over on {}. Choose another session or another activity."};
inline constexpr ErrorCode item_unapproved{"route.item_unapproved", Kind::conflict,
    "Мероприятие «{}» добавлено корректировкой и ещё не согласовано. Подтвердите его после решения руководителя.",
    "“{}” was added by a correction and is not agreed yet. Prove it after the head decided."};
inline constexpr ErrorCode deficits_uncovered{"route.deficits_uncovered", Kind::invalid,
    "Не для каждого признанного дефицита есть мероприятие. Верните маршрут: педагог видит, какого не хватает.",
    "Not every acknowledged deficit has an activity. Return the route: the teacher sees which one is missing."};
inline constexpr ErrorCode too_much{"route.too_much", Kind::invalid,
    "Не больше {} записей.", "At most {} entries."};
inline constexpr ErrorCode nothing_changed{"route.nothing_changed", Kind::invalid,
    "Ничего не изменилось: исправлять нечего.", "Nothing changed: there is nothing to correct."};
inline constexpr ErrorCode correction_forbidden{"route.correction_forbidden", Kind::forbidden,
    "Положение не разрешает Вам такую корректировку.", "The regulation does not let you correct this."};
inline constexpr ErrorCode reason_missing{"route.reason_missing", Kind::invalid,
    "Напишите причину (от {} знаков): её увидит тот, кто согласовывает.",
    "Give a reason ({} characters or more): who approves will see it."};
inline constexpr ErrorCode comment_missing{"route.comment_missing", Kind::invalid,
    "Напишите пояснение (от {} знаков): его увидит педагог.", "Explain ({} characters or more): the teacher will see it."};
inline constexpr ErrorCode decision_unknown{"route.decision_unknown", Kind::invalid,
    "Такого решения на этом шаге нет.", "There is no such decision at this step."};
inline constexpr ErrorCode changed_meanwhile{"route.changed_meanwhile", Kind::stale,
    "Маршрут изменился, пока страница была открыта, и исключён из выбранных. Посмотрите изменения.",
    "The route changed while the page was open and was excluded. Look at the changes."};
inline constexpr ErrorCode own_route{"route.own_route", Kind::forbidden,
    "Свой маршрут согласует другой руководитель.", "Another head decides on your own route."};
inline constexpr ErrorCode not_composer{"route.not_composer", Kind::forbidden,
    "По положению этот маршрут составляют другие. Напишите сопровождающему, что в нём изменить.",
    "By the regulation others compose this route. Write to those who accompany it what should change."};
inline constexpr ErrorCode already_open_there{"route.already_open_there", Kind::conflict,
    "У этого педагога уже есть открытый маршрут. Откройте его и продолжайте в нём.",
    "This teacher has an open route already. Open it and go on there."};
inline constexpr ErrorCode initiator_unlawful{"route.initiator_unlawful", Kind::invalid,
    "По положению с этим основанием корректировку проводят другие. Выберите основание из списка.",
    "By the regulation others correct on this ground. Choose a ground of the list."};
inline constexpr ErrorCode deficits_closed{"route.deficits_closed", Kind::forbidden,
    "Подбор опирается на дефициты, а педагог не открыл их Вам. Попросите открыть или выберите из перечня сами.",
    "Proposals rest on deficits that the teacher has not opened to you. Ask to open them or choose from the catalogue."};
inline constexpr ErrorCode not_approver{"route.not_approver", Kind::forbidden,
    "На этом шаге решение принимает другой.", "Somebody else decides at this step."};
inline constexpr ErrorCode nothing_to_reconsider{"route.nothing_to_reconsider", Kind::conflict,
    "Вашего решения по этой версии маршрута нет: отменять нечего.",
    "You have not decided on this revision: there is nothing to take back."};
inline constexpr ErrorCode acted_upon{"route.acted_upon", Kind::stale,
    "После решения маршрут уже изменился, отменить решение нельзя. Напишите педагогу или попросите корректировку.",
    "The route has changed since the decision, which stands. Write to the teacher or ask for a correction."};
inline constexpr ErrorCode reconsider_late{"route.reconsider_late", Kind::conflict,
    "Решение можно отменить в течение {} минут. Напишите педагогу или попросите корректировку.",
    "A decision can be taken back for {} minutes. Write to the teacher or ask for a correction."};
inline constexpr ErrorCode item_not_found{"route.item_not_found", Kind::not_found,
    "Такого мероприятия в маршруте нет.", "There is no such activity in the route."};
inline constexpr ErrorCode no_card{"route.no_card", Kind::not_found,
    "Положение не называет карты маршрута, которую можно напечатать.",
    "The regulation names no card of a route that could be printed."};
inline constexpr ErrorCode revision_unknown{"route.revision_unknown", Kind::not_found,
    "Такой версии маршрута нет.", "There is no such revision of the route."};

inline constexpr ErrorCode handover_unknown{"route.handover_unknown", Kind::not_found,
    "Такой передачи маршрута положение не знает.", "The regulation knows no such handover of a route."};
inline constexpr ErrorCode handover_not_yours{"route.handover_not_yours", Kind::forbidden,
    "По положению этот маршрут передаёт: {}.", "By the regulation this route is handed on by: {}."};
inline constexpr ErrorCode handover_early{"route.handover_early", Kind::conflict,
    "Передают маршрут, который действует. Дождитесь решения по нему.",
    "Only a route in force is handed on. Wait for the decision on it."};
inline constexpr ErrorCode handover_not_received{"route.handover_not_received", Kind::conflict,
    "Сначала должна состояться другая передача: «{}».", "Another handover comes first: “{}”."};
inline constexpr ErrorCode handed_already{"route.handed_already", Kind::conflict,
    "Маршрут уже передан. Обновите страницу: там видно, кому и когда.",
    "The route is handed on already. Reload the page to see to whom and when."};
inline constexpr ErrorCode handover_recipient_missing{"route.handover_recipient_missing", Kind::invalid,
    "Выберите из списка, кому передать маршрут.", "Choose from the list whom to hand the route to."};
inline constexpr ErrorCode handover_to_oneself{"route.handover_to_oneself", Kind::invalid,
    "Свой маршрут наставнику того же имени не передают. Выберите другого.",
    "A route is not handed to its own teacher as a mentor. Choose another."};
inline constexpr ErrorCode acknowledged_already{"route.acknowledged_already", Kind::conflict,
    "Ознакомление уже отмечено.", "The acquaintance is marked already."};
inline constexpr ErrorCode handed_on{"route.handed_on", Kind::stale,
    "Маршрут уже передан дальше, отменить решение нельзя. Попросите корректировку.",
    "The route has been handed on since, the decision stands. Ask for a correction."};

inline constexpr ErrorCode checklist_unmarked{"route.checklist_unmarked", Kind::invalid,
    "Отметьте в перечне, что именно нужно доработать.", "Mark in the checklist what is to be improved."};
inline constexpr ErrorCode checklist_marked{"route.checklist_marked", Kind::invalid,
    "Отмечены недостатки: верните маршрут или снимите отметки.", "Faults are marked: return the route or take the marks off."};
inline constexpr ErrorCode checklist_line_unknown{"route.checklist_line_unknown", Kind::invalid,
    "Такой строки в перечне проверки нет. Обновите страницу.", "There is no such line in the checklist. Reload the page."};

inline constexpr ErrorCode way_missing{"route.way_missing", Kind::invalid,
    "Напишите, каким способом решается задача (до 1000 знаков).", "Say by what way the task is solved (up to 1000 characters)."};
inline constexpr ErrorCode check_missing{"route.check_missing", Kind::invalid,
    "Напишите, как проверяется задача, и выберите: проверка или самопроверка.",
    "Say how the task is checked, and choose: a check or a self-check."};
inline constexpr ErrorCode resource_kind_unknown{"route.resource_kind_unknown", Kind::invalid,
    "Такого вида ресурсов в карте нет. Обновите страницу.", "The map has no such kind of resources. Reload the page."};
inline constexpr ErrorCode resource_empty{"route.resource_empty", Kind::invalid,
    "Назовите ресурс (до 1000 знаков).", "Name the resource (up to 1000 characters)."};
inline constexpr ErrorCode no_programme{"route.no_programme", Kind::conflict,
    "По этому положению задачи и ресурсы маршрута так не записывают.", "This regulation does not keep tasks and resources so."};
inline constexpr ErrorCode programme_not_yours{"route.programme_not_yours", Kind::forbidden,
    "Программу этого маршрута записывают педагог и те, кто его сопровождает.",
    "The programme of this route is worded by its teacher and those who accompany it."};
inline constexpr ErrorCode check_not_yours{"route.check_not_yours", Kind::forbidden,
    "Эту задачу отмечает другой: самопроверку — педагог, проверку — сопровождающий действующего маршрута.",
    "Somebody else marks this task: a self-check its teacher, a check who accompanies a route in force."};

inline constexpr ErrorCode no_peer_learning{"route.no_peer_learning", Kind::conflict,
    "По этому положению коллеги так друг друга не учат.", "This regulation has no learning from colleagues."};
inline constexpr ErrorCode offer_topic_missing{"route.offer_topic_missing", Kind::invalid,
    "Напишите, чему Вы можете научить (до {} знаков).", "Say what you can teach (up to {} characters)."};
inline constexpr ErrorCode offer_people_outside{"route.offer_people_outside", Kind::invalid,
    "Число коллег — от 1 до {}.", "The number of colleagues is from 1 to {}."};
inline constexpr ErrorCode offer_competency_unknown{"route.offer_competency_unknown", Kind::invalid,
    "Такой компетенции в рамке нет: выберите из списка.", "There is no such competency: choose from the list."};
inline constexpr ErrorCode offer_full{"route.offer_full", Kind::conflict,
    "Мест больше нет, предложение снято или Вы уже обратились.", "No place is left, the offer is closed, or you have turned to it already."};
inline constexpr ErrorCode own_offer{"route.own_offer", Kind::invalid,
    "Это Ваше предложение.", "This is your own offer."};
inline constexpr ErrorCode peer_words_missing{"route.peer_words_missing", Kind::invalid,
    "Напишите коллеге, что хотите освоить (до {} знаков).", "Write to the colleague what you want to learn (up to {} characters)."};

inline constexpr ErrorCode overdue_reason{"route.overdue_reason", Kind::invalid,
    "Напишите причину, от {} до {} знаков.", "Write the reason, {} to {} characters."};
inline constexpr ErrorCode hiding_not_yours{"route.hiding_not_yours", Kind::forbidden,
    "Предложения скрывает тот, кто составляет маршрут вместе с педагогом или сопровождает его. Напишите ему.",
    "Proposals are hidden by those who compose the route with the teacher or accompany it. Write to them."};
inline constexpr ErrorCode hiding_reason{"route.hiding_reason", Kind::invalid,
    "Напишите, почему, от {} до {} знаков: причину прочитает педагог.",
    "Say why, {} to {} characters: the teacher will read it."};
inline constexpr ErrorCode hidden_already{"route.hidden_already", Kind::conflict,
    "Это мероприятие уже скрыто. Обновите страницу: там видно, кем и почему.",
    "This activity is hidden already. Reload the page to see by whom and why."};
inline constexpr ErrorCode not_hidden{"route.not_hidden", Kind::conflict,
    "Это мероприятие уже не скрыто. Обновите страницу.", "This activity is hidden no more. Reload the page."};

inline constexpr ErrorCode not_overdue{"route.not_overdue", Kind::conflict,
    "Это мероприятие не просрочено: обновите страницу.", "This activity is not overdue: reload the page."};

inline constexpr const ErrorCode* all[] = {
    &overdue_reason, &not_overdue, &hiding_not_yours, &hiding_reason, &hidden_already, &not_hidden,
    &no_peer_learning, &offer_topic_missing, &offer_people_outside, &offer_competency_unknown, &offer_full, &own_offer,
    &peer_words_missing,
    &way_missing, &check_missing, &resource_kind_unknown, &resource_empty, &no_programme, &programme_not_yours,
    &check_not_yours,
    &checklist_unmarked, &checklist_marked, &checklist_line_unknown,
    &handover_unknown, &handover_not_yours, &handover_early, &handover_not_received, &handed_already,
    &handover_recipient_missing, &handover_to_oneself, &acknowledged_already, &handed_on,
    &basis_missing, &term_too_long, &term_reason_missing, &sections_unready, &goal_missing, &dates_wrong,
    &transfer_missing, &reflection_missing, &education_types_few, &clash, &weekly_load, &protected_season,
    &deficit_uncovered, &state_forbids, &consent_withdrawn, &what_if_out_of_range, &what_if_backwards, &ban_unknown, &bans_many, &already_open, &finished_item_lost, &item_repeated, &item_cancelled, &prerequisite_first, &item_elsewhere, &item_type_unlawful, &item_unknown,
    &item_dates_fixed, &goal_unknown, &goal_empty, &too_much, &nothing_changed, &correction_forbidden, &reason_missing,
    &comment_missing, &decision_unknown, &changed_meanwhile, &own_route, &not_approver, &not_composer, &already_open_there, &initiator_unlawful, &deficits_closed, &item_not_found,
    &nothing_to_reconsider, &acted_upon, &reconsider_late, &no_card, &revision_unknown, &goal_repeated, &start_far, &item_unapproved, &deficits_uncovered,
    &term_over, &item_over};

}  // namespace marshrut::route::errors
