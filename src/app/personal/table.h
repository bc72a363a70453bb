#pragma once
// What belongs to a person, in every table of every room: the one list that the file of a person's data and their erasure
// both follow (152-FZ, US-A15). tests/app/personal_data_test.cpp refuses a table or a text column that stands neither
// here nor among what is nobody's (plain.h), so a new one cannot be forgotten.
#include <string_view>

#include "organisation/store_erased.h"

namespace marshrut::app {

/// What a person's file holds of the rows: all of each, what is named here alone (they are somebody else's), nothing.
enum class Taken { whole, named, nothing };
enum class Erasing { keep, drop };

/// Rows of a table that a person is bound to, and what erasure leaves of them. Ids stay: they name nobody once the card is
/// empty, and every number that is counted from the rows stays as it was.
struct PersonalRows {
  std::string_view table;
  std::string_view what;          // in Russian, as the file names it
  std::string_view by;            // the column that binds
  std::string_view through = "";  // "route.id.person": `by` is an id of the routes whose person it is; "" when `by` is the person
  Taken taken = Taken::whole;
  std::string_view when = "";       // "state.scored": the file has them when `through` stands so
  Erasing erasing = Erasing::keep;  // what is named below matters where the row is kept
  std::string_view names = "";      // columns that become erased_name
  std::string_view texts = "";      // columns that become empty
  std::string_view nulls = "";      // columns that become null
  std::string_view ids = "";        // keys of elsewhere that become the person's id here, because they must stay unique
  std::string_view documents = "";  // JSON whose texts become empty
  std::string_view members = "";    // of `documents`: members that hold codes and stay
};

using organisation::erased_name;

inline constexpr std::string_view by_account = "account.id.person";
inline constexpr std::string_view by_route = "route.id.person";
inline constexpr std::string_view by_attempt = "attempt.id.person";

inline constexpr PersonalRows personal_rows[] = {
    // access; what leads to an account comes before the account
    {.table = "demo_person", .what = "Вход в демонстрацию", .by = "login", .through = "account.login.person", .erasing = Erasing::drop},
    {.table = "answered", .what = "Ответы на повторённые запросы", .by = "account", .through = by_account, .taken = Taken::nothing, .erasing = Erasing::drop},
    {.table = "session", .what = "Входы", .by = "account", .through = by_account, .erasing = Erasing::drop},
    {.table = "account_duty", .what = "Обязанности в системе", .by = "account", .through = by_account, .erasing = Erasing::drop},
    {.table = "account", .what = "Учётная запись", .by = "person", .texts = "password_hash", .ids = "login"},
    {.table = "consent", .what = "Согласия", .by = "person"},
    {.table = "journal", .what = "Журнал: кто видел и менял", .by = "object"},
    {.table = "journal", .what = "Журнал: собственные действия", .by = "account", .through = by_account},
    {.table = "opened_thing", .what = "Открытое другим", .by = "person", .erasing = Erasing::drop},
    // organisation
    {.table = "person", .what = "Карточка", .by = "id", .names = "surname", .texts = "given patronymic email phone education category last_course search_key", .nulls = "born", .ids = "external"},
    {.table = "correction", .what = "Исправления карточки", .by = "person", .erasing = Erasing::drop},
    {.table = "post", .what = "Должности", .by = "person"},
    {.table = "post_turn", .what = "День смены должности", .by = "person", .erasing = Erasing::drop},
    {.table = "staff_change", .what = "Пересчёт школы", .by = "person", .taken = Taken::nothing},
    // documents; papers about several people are in personal_mentions
    {.table = "paper", .what = "Документы", .by = "person", .texts = "sha256", .documents = "fields"},
    {.table = "paper", .what = "Документы о маршруте", .by = "object", .through = by_route, .taken = Taken::nothing, .texts = "sha256", .documents = "fields"},
    {.table = "paper", .what = "Протоколы собеседований", .by = "object", .through = "interview.id.person", .taken = Taken::nothing, .texts = "sha256", .documents = "fields"},
    {.table = "paper_bundle", .what = "Собранные документы", .by = "person", .erasing = Erasing::drop},
    // governance
    {.table = "responsible", .what = "Назначение ответственным", .by = "person", .names = "name"},
    {.table = "recommendation", .what = "Рекомендации", .by = "person", .names = "addressee", .texts = "text reason done_note"},
    {.table = "recommendation", .what = "Выданные рекомендации", .by = "author", .taken = Taken::named, .names = "author_name"},
    {.table = "criterion", .what = "Предложенные критерии", .by = "person", .names = "name", .texts = "note"},
    // campaign
    {.table = "application_row", .what = "Места в заявках", .by = "person"},
    {.table = "applicant", .what = "Заявки на диагностику", .by = "person", .names = "name"},
    {.table = "sitting_seat", .what = "Места на сеансах", .by = "person"},
    // diagnostics
    {.table = "attempt", .what = "Диагностические работы", .by = "person"},
    {.table = "answer", .what = "Ответы на задания", .by = "attempt", .through = by_attempt, .documents = "value", .members = "options pairs"},
    {.table = "accommodation", .what = "Условия диагностики", .by = "person", .erasing = Erasing::drop},
    {.table = "page_absence", .what = "Уходы со страницы работы", .by = "attempt", .through = by_attempt, .erasing = Erasing::drop},
    {.table = "sitting_pause", .what = "Остановки времени", .by = "person", .texts = "reason"},
    {.table = "answer_file", .what = "Файлы ответов", .by = "attempt", .through = by_attempt, .erasing = Erasing::drop},
    {.table = "rescoring", .what = "Пересчёт результатов", .by = "attempt", .through = by_attempt, .taken = Taken::nothing, .erasing = Erasing::drop},
    {.table = "key_suggestion", .what = "Предложения по ключам", .by = "person", .names = "name", .texts = "reason"},
    {.table = "entrusted_work", .what = "Проверка работ", .by = "attempt", .through = by_attempt},
    {.table = "mark", .what = "Оценки экспертов", .by = "attempt", .through = by_attempt, .when = "state.scored", .texts = "comment"},  // one expert's mark does not count
    {.table = "marking_conflict", .what = "Отводы экспертов", .by = "attempt", .through = by_attempt, .texts = "reason"},
    {.table = "measured_result", .what = "Результаты диагностики", .by = "attempt", .through = by_attempt},
    {.table = "adaptive_sitting", .what = "Ход адаптивной работы", .by = "attempt", .through = by_attempt, .taken = Taken::nothing, .erasing = Erasing::drop},
    // deficit
    {.table = "measured_standing", .what = "Результаты рядом с требуемым", .by = "person"},
    {.table = "measured_change", .what = "Изменения между диагностиками", .by = "person"},
    {.table = "finding_outcome", .what = "Итоги по дефицитам", .by = "finding", .through = "finding.id.person"},
    {.table = "finding", .what = "Дефициты", .by = "person", .texts = "reason comment"},
    {.table = "educational_request", .what = "Образовательные запросы", .by = "person", .texts = "text reason answer"},
    {.table = "self_mark", .what = "Самооценка по действиям", .by = "person"},
    {.table = "self_assessment", .what = "Самооценка", .by = "person"},
    {.table = "development_task", .what = "Задачи развития", .by = "person", .erasing = Erasing::drop},
    {.table = "personal_resources", .what = "Личные ресурсы", .by = "person", .erasing = Erasing::drop},
    // catalogue
    {.table = "activity", .what = "Предложенные мероприятия", .by = "proposed_by"},
    {.table = "seat", .what = "Места на мероприятиях", .by = "person"},
    {.table = "seat_wait", .what = "Очереди на места", .by = "person"},
    {.table = "module_credit", .what = "Зачтённые модули", .by = "person"},
    {.table = "attendance", .what = "Посещения", .by = "person"},
    // route
    {.table = "route", .what = "Маршруты", .by = "person", .names = "teacher", .texts = "term_reason note"},
    {.table = "route_item", .what = "Мероприятия маршрута", .by = "route", .through = by_route, .texts = "title provider place slots url summary_form technology"},
    {.table = "route_goal", .what = "Цели маршрута", .by = "route", .through = by_route, .texts = "text"},
    {.table = "route_ban", .what = "Отклонённые предложения", .by = "route", .through = by_route},
    {.table = "hidden_offer", .what = "Скрытые предложения", .by = "route", .through = by_route, .texts = "title reason"},
    {.table = "hidden_offer", .what = "Предложения, скрытые в маршрутах других", .by = "author", .taken = Taken::named, .names = "author_name"},
    {.table = "route_revision", .what = "Редакции маршрута", .by = "route", .through = by_route, .texts = "reason comment", .documents = "content", .members = "id goal activity session type kind education_type form venue covers state check severity competency"},
    {.table = "route_revision", .what = "Решения по редакциям", .by = "decided_by", .taken = Taken::named, .names = "decided_name"},
    {.table = "approval", .what = "Согласования маршрута", .by = "route", .through = by_route, .texts = "comment"},
    {.table = "approval", .what = "Решения по маршрутам других", .by = "person", .taken = Taken::named},
    {.table = "route_handover", .what = "Передачи маршрута", .by = "route", .through = by_route},
    {.table = "route_handover", .what = "Принятые маршруты", .by = "recipient", .taken = Taken::named, .names = "recipient_name"},
    {.table = "route_handover", .what = "Переданные маршруты", .by = "giver", .taken = Taken::named, .names = "giver_name"},
    {.table = "programme_task", .what = "Задачи программы", .by = "route", .through = by_route, .texts = "way check_procedure authors"},
    {.table = "programme_resource", .what = "Ресурсы маршрута", .by = "route", .through = by_route, .texts = "title"},
    {.table = "peer_offer", .what = "Предложения коллегам", .by = "person", .names = "name", .texts = "topic"},
    {.table = "peer_request", .what = "Обращения к коллегам", .by = "person", .names = "name", .texts = "text"},
    {.table = "overdue_reason", .what = "Причины просрочек", .by = "route", .through = by_route, .texts = "reason"},
    // accompaniment
    {.table = "supported_route", .what = "Сопровождаемые маршруты", .by = "person", .names = "teacher", .texts = "search_key"},
    {.table = "support_member", .what = "Сопровождение других", .by = "person", .names = "name"},
    {.table = "tutor_certificate", .what = "Сертификаты тьютора", .by = "person", .erasing = Erasing::drop},
    {.table = "companion_change", .what = "Смены сопровождающего", .by = "person", .names = "teacher", .texts = "reason"},
    {.table = "companion_change", .what = "Переданное сопровождение", .by = "former", .taken = Taken::named, .names = "former_name"},
    {.table = "companion_change", .what = "Принятое сопровождение", .by = "successor", .taken = Taken::named, .names = "successor_name"},
    {.table = "consultation", .what = "Беседы", .by = "person", .texts = "topic task"},
    {.table = "consultation", .what = "Проведённые беседы", .by = "author", .taken = Taken::named, .names = "author_name"},
    {.table = "workplace_sheet", .what = "Листы рабочего места", .by = "person", .names = "teacher", .texts = "activity school_class topic observed questions recommendations"},
    {.table = "workplace_sheet", .what = "Листы с коллегами", .by = "colleague", .taken = Taken::named, .names = "colleague_name"},
    {.table = "mentoring_pair", .what = "Наставничество", .by = "mentee", .names = "mentee_name", .texts = "aim comment"},
    {.table = "mentoring_pair", .what = "Наставничество над другими", .by = "mentor", .taken = Taken::named, .names = "mentor_name"},
    {.table = "mentoring_pair", .what = "Предложенное наставничество", .by = "proposed_by", .taken = Taken::named, .names = "proposer_name"},
    {.table = "evidence", .what = "Подтверждающие материалы", .by = "person", .names = "teacher", .texts = "title sha256 name text comment search_key"},
    {.table = "evidence", .what = "Проверенные материалы", .by = "reviewer", .taken = Taken::named, .names = "reviewer_name"},
    {.table = "checkpoint", .what = "Контрольные точки", .by = "route", .through = by_route, .texts = "title note"},
    {.table = "question", .what = "Переписка по маршруту", .by = "route", .through = by_route, .texts = "text"},
    {.table = "question", .what = "Сообщения в переписках", .by = "author", .taken = Taken::named, .names = "author_name", .texts = "text"},
    {.table = "question_seen", .what = "Прочитанная переписка", .by = "person", .erasing = Erasing::drop},
    {.table = "interview", .what = "Собеседования", .by = "person", .names = "teacher", .texts = "course participants changes decisions"},
    {.table = "presentation", .what = "Представления маршрута", .by = "person", .names = "teacher", .texts = "note"},
    {.table = "presentation", .what = "Принятые представления", .by = "receiver", .taken = Taken::named, .names = "receiver_name"},
    {.table = "help_request", .what = "Вопросы методистам", .by = "asker", .names = "asker_name"},
    // recognition
    {.table = "reflection", .what = "Анкеты", .by = "person", .documents = "answers", .members = "code choices goal mark"},
    {.table = "product", .what = "Продукты", .by = "person", .names = "teacher", .texts = "title summary sha256 name link event comment", .documents = "marks", .members = "criterion"},
    {.table = "product", .what = "Проверенные продукты", .by = "reviewer", .taken = Taken::named, .names = "reviewer_name"},
    {.table = "confirmation", .what = "Подтверждения", .by = "route", .through = by_route, .texts = "detail"},
    {.table = "confirmation", .what = "Данные подтверждения", .by = "confirmed_by", .taken = Taken::named, .names = "name"},
    {.table = "next_task", .what = "Задачи на следующий маршрут", .by = "person", .texts = "text"},
    {.table = "closing", .what = "Завершение маршрута", .by = "person", .names = "teacher"},
    {.table = "certificate", .what = "Справки", .by = "person", .names = "teacher"},
    {.table = "realisation_control", .what = "Контроль реализации", .by = "route", .through = by_route, .texts = "comment"},
    {.table = "realisation_control", .what = "Проведённый контроль", .by = "person", .taken = Taken::named, .names = "name"},
    {.table = "effect_mark", .what = "Оценка эффекта", .by = "route", .through = by_route},
    {.table = "effect_conclusion", .what = "Заключение об эффекте", .by = "route", .through = by_route, .texts = "text"},
    {.table = "effect_conclusion", .what = "Данные заключения", .by = "person", .taken = Taken::named, .names = "name"},
    {.table = "kept_card", .what = "Сохранённые карты", .by = "person", .erasing = Erasing::drop},
    // notice; what others were told of the person's routes
    {.table = "notice", .what = "Уведомления", .by = "person", .erasing = Erasing::drop},
    {.table = "notice", .what = "Уведомления других", .by = "subject", .through = by_route, .taken = Taken::nothing, .names = "about"},
    {.table = "notice_letter", .what = "Письма", .by = "person", .erasing = Erasing::drop},
    {.table = "notice_habits", .what = "Настройки писем", .by = "person", .erasing = Erasing::drop},
    {.table = "notice_way", .what = "Настройки уведомлений", .by = "person", .erasing = Erasing::drop},
    {.table = "notice_message", .what = "Разосланные сообщения", .by = "sender", .names = "sender_name"},
    // team, community
    {.table = "group_member", .what = "Группы", .by = "person"},
    {.table = "practice", .what = "Практики", .by = "author", .names = "title", .texts = "problem solution result evidence reason search"},
    {.table = "community_member", .what = "Сообщества", .by = "person", .erasing = Erasing::drop},
    {.table = "material", .what = "Материалы библиотеки", .by = "author", .erasing = Erasing::drop},
    // monitoring, exchange
    {.table = "activity_report", .what = "Отчёты о работе", .by = "person", .names = "name", .texts = "text"},
    {.table = "wave_line", .what = "Маршруты, найденные волнами планирования", .by = "person", .erasing = Erasing::drop},
    {.table = "wave_offer", .what = "Маршруты, предложенные волнами планирования", .by = "person"},
    {.table = "wave_queue", .what = "Очередь на освободившиеся места", .by = "person", .erasing = Erasing::drop},
    {.table = "reward_exclusion", .what = "Решения о поощрении", .by = "author", .taken = Taken::named, .names = "author_name"},
    {.table = "target", .what = "Целевые показатели", .by = "author", .taken = Taken::named, .names = "author_name"},
    {.table = "low_result_school", .what = "Списки школ", .by = "author", .taken = Taken::named, .names = "author_name"},
    {.table = "calendar_feed", .what = "Адрес календаря", .by = "person", .erasing = Erasing::drop},
};

/// Columns in which people are named by words alone. The full name, the addresses and the login are replaced in every row
/// of the region that holds them; what somebody else is called or reached by too is left, and rows with such a name are
/// counted. `undone` becomes empty with it: what was printed.
struct PersonalMention {
  std::string_view table;
  std::string_view column;
  std::string_view undone = "";
};
inline constexpr PersonalMention personal_mentions[] = {
    {"paper", "fields", "sha256"},
    {"paper", "title"},
    {"notice", "about"},
    {"protocol", "observers"},
    {"protocol", "incidents"},
    {"programme_task", "authors"},
    {"programme_task", "checked_by"},
    {"programme_resource", "added_by"},
    {"interview", "participants"},
    {"help_request", "answered_by"},
    {"key_suggestion", "decided_by"},
    {"community_event", "responsible"},
    {"joint_plan_line", "responsible"},
    {"system_body", "responsible"},
    {"system_body", "contact"},
    {"review", "lines"},
    {"review", "confirmed_by"},
    {"open_report", "content"},
    {"federal_export", "author_name"},
    {"data_request", "author_name"},
    {"data_request", "answered_by"},
};

/// Never in a person's file: they open doors, tell who marked, or are of the program's own working and say nothing.
inline constexpr std::string_view withheld = "region password_hash token_hash token before_digest after_digest search_key search expert";

}  // namespace marshrut::app
