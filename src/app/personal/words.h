#pragma once
// What the page of one's data calls things: its sections in the order a person would look, the columns of tables and the
// values of enumerations in Russian. A test refuses a personal table without a section and a column without words.
#include <string_view>

namespace marshrut::app {

struct PersonalSection {
  std::string_view title;
  std::string_view tables;  // in their order; what they hold is titled by PersonalRows::what
};

inline constexpr PersonalSection personal_sections[] = {
    {"Кто я", "person correction account account_duty session demo_person personal_resources"},
    {"Должности", "post post_turn responsible"},
    {"Согласия и доступ к данным", "consent opened_thing"},
    {"Диагностика и результаты",
     "applicant application_row sitting_seat sitting_pause accommodation attempt page_absence answer answer_file entrusted_work mark marking_conflict measured_result "
     "measured_standing measured_change finding finding_outcome self_assessment self_mark key_suggestion"},
    {"Запросы и задачи развития", "educational_request development_task recommendation criterion"},
    {"Маршруты",
     "route route_goal route_item route_revision approval route_handover route_ban hidden_offer programme_task "
     "programme_resource overdue_reason checkpoint realisation_control effect_mark effect_conclusion next_task wave_line wave_offer wave_queue"},
    {"Мероприятия", "seat seat_wait attendance module_credit activity group_member"},
    {"Материалы и итоги", "evidence reflection product confirmation presentation closing kept_card practice material"},
    {"Сопровождение и переписка",
     "supported_route companion_change support_member mentoring_pair tutor_certificate consultation workplace_sheet "
     "interview question question_seen help_request peer_offer peer_request community_member"},
    {"Документы и справки", "certificate paper paper_bundle activity_report"},
    {"Сообщения", "notice notice_letter notice_message notice_habits notice_way calendar_feed"},
    {"Решения о других и журнал", "reward_exclusion target low_result_school journal"},
};

/// Ids, codes of places and the program's own counters: they stand in data.json and not on the page.
inline constexpr std::string_view unshown_columns =
    "id path revision account author person asker attempt item object object_kind campaign sitting application route goal group_route "
    "copy plan finding form session module programme letter seed client_ms profile profile_version noted awaits state_before "
    "size media_type paper locked once named round offer colleague mentor mentee recipient giver former successor reviewer "
    "receiver proposed_by replaces waits password tries moved_ms community criterion effective_items sequence agreed_number "
    "scope must_change_password items_cancelled facts grounds content fields initiator turn key key_before "
    "check_kind version regulation regulation_version rule readers sender run wave";

struct ColumnWords {
  std::string_view column;
  std::string_view ru;
  std::string_view table = "";  // "" for whatever table has no words of its own
};

inline constexpr ColumnWords column_words[] = {
    {"moved_from", "Первый день до переноса"}, {"unfit", "Не помещается после переноса"},
    {"asked_percent", "Просьба о времени, %"}, {"extra_percent", "Дополнительное время, %"}, {"extra_minutes", "Дополнительное время, мин"},
    {"large_print", "Крупный шрифт"}, {"halted_ms", "Время остановлено организатором"}, {"seconds", "Секунд"},
    {"since_ms", "С какого времени"}, {"until_ms", "По какое время"},
    {"ability", "Способность, логиты"}, {"ability_error", "Ошибка способности"}, {"below_probability", "Вероятность, что ниже требуемого"},
    {"calibration", "Номер калибровки банка"}, {"conclusion", "Вывод об изменении"}, {"least_seen", "Наименьшее заметное изменение, %"},
    {"before", "До, отклонений от среднего"}, {"before_error", "Погрешность до"}, {"after", "После, отклонений от среднего"},
    {"after_error", "Погрешность после"}, {"share", "Доля шкалы в одном отклонении"}, {"percent_before", "До, %"},
    {"percent_after", "После, %"}, {"measured_before", "День прежней диагностики"},
    {"about", "О чём"}, {"accepted", "Принято"}, {"acknowledged_ms", "Ознакомление"}, {"act", "Действие"}, {"action", "Трудовое действие"},
    {"activity", "Мероприятие"}, {"added_by", "Кто добавил"}, {"addressee", "Кому"}, {"agreed_on", "Согласован"}, {"aim", "Цель"},
    {"answer", "Ответ"}, {"answered_by", "Кто ответил"}, {"answered_ms", "Когда отвечено"}, {"answered_on", "День ответа"},
    {"answers", "Ответы"}, {"any_time", "Писать в любое время"}, {"asked_ms", "Когда спрошено"}, {"asker_name", "Кто спросил"},
    {"at_ms", "Когда"}, {"audience", "Для кого"}, {"author_name", "Автор"}, {"authors", "Авторы"}, {"beyond_error", "Больше погрешности"},
    {"born", "Дата рождения"}, {"by_mail", "По почте"}, {"came", "Присутствие"}, {"carried_to", "Перенесено в маршрут"},
    {"category", "Категория"}, {"changed_ms", "Изменено"}, {"changes", "Изменения"}, {"check_procedure", "Как проверяется"},
    {"checked_by", "Кто проверил"}, {"checked_ms", "Проверено"}, {"classes", "Классы"}, {"closed_ms", "Закрыто"},
    {"closed_on", "День закрытия"}, {"closes_ms", "Закрывается"}, {"code", "Код"}, {"colleague_name", "Коллега"},
    {"colleague_signed_ms", "Подпись коллеги"}, {"comment", "Пояснение"}, {"competencies", "Компетенции"}, {"competency", "Компетенция"},
    {"concluded_on", "День заключения"}, {"confirmed", "Подтверждено"}, {"confirmed_by", "Кто подтвердил"},
    {"confirmed_on", "День подтверждения"}, {"cost", "Стоимость, ₽"}, {"course", "Ход беседы"}, {"covers", "Что закрывает"},
    {"created_ms", "Создано"}, {"created_on", "День создания"}, {"credited_on", "День зачёта"}, {"criteria", "По критериям"},
    {"date", "Дата"}, {"day", "День"}, {"deadline_ms", "Срок окончания"}, {"decided_by", "Кто решил"}, {"decided_ms", "Когда решено"},
    {"decided_name", "Кто решил"}, {"decided_on", "День решения"}, {"decision", "Решение"}, {"decisions", "Решения"},
    {"declined", "Отказ"}, {"detail", "Подробности"}, {"disabled", "Закрыта"}, {"document", "Документ"}, {"done", "Выполнено"},
    {"done_ms", "Выполнено"}, {"done_note", "Что сделано"}, {"done_on", "День выполнения"}, {"due", "Срок"}, {"due_ms", "Срок"},
    {"duty", "Обязанность"}, {"education", "Образование"}, {"education_type", "Вид образования"}, {"email", "Электронная почта"},
    {"ended_ms", "Окончание"}, {"ended_on", "День окончания"}, {"ends", "Окончание"}, {"equivalence", "Зачёт"}, {"event", "Событие"},
    {"evidence", "Подтверждение"}, {"experience_years", "Стаж, лет"}, {"external", "Табельный номер"}, {"fact", "Что подтверждено"},
    {"field", "Поле карточки"}, {"file", "Файл"}, {"finished_ms", "Завершено"}, {"finished_on", "День завершения"},
    {"for_all", "Ответ виден всем"}, {"form", "Форма", "activity"}, {"form", "Форма", "route_item"}, {"format", "Вид файла"},
    {"former_name", "Прежний сопровождающий"}, {"found_on", "Выявлено"}, {"given", "Имя"}, {"given_ms", "Когда дано"},
    {"giver_name", "Кто передал"}, {"half_since", "Начало полугодия"}, {"half_until", "Конец полугодия"}, {"heard_on", "Последняя весть"},
    {"held_on", "День проведения"}, {"hidden_on", "Скрыто"}, {"high", "Не больше, %"}, {"hours", "Часы"}, {"issued_on", "День выдачи"},
    {"issuer", "Кем выдан"}, {"items", "Заданий"}, {"items_done", "Мероприятий выполнено"}, {"joined_on", "День вступления"},
    {"kept_on", "Сохранено"}, {"kind", "Вид"}, {"language", "Язык"}, {"last_course", "Последний курс"}, {"leave_since", "Отпуск с"},
    {"leave_until", "Отпуск по"}, {"level", "Уровень"}, {"level_probability", "Вероятность уровня"}, {"lines", "Строки"}, {"link", "Ссылка"},
    {"login", "Имя для входа"}, {"low", "Не меньше, %"}, {"made_ms", "Создано"}, {"main", "Основное место"}, {"mark", "Оценка"},
    {"marked_by", "Кто отметил"}, {"marked_ms", "Отмечено"}, {"marks", "Оценки"}, {"mean", "Среднее"}, {"means", "Возможности"},
    {"measure", "Как измеряется"}, {"measured_on", "День диагностики"}, {"mentee_agreed_ms", "Согласие подопечного"},
    {"mentee_name", "Подопечный"}, {"mentee_school", "Организация подопечного"}, {"mentor_agreed_ms", "Согласие наставника"},
    {"mentor_name", "Наставник"}, {"mentor_school", "Организация наставника"}, {"minutes", "Минут"}, {"moment_ms", "Когда"},
    {"name", "Имя"}, {"name", "Имя файла", "answer_file"}, {"name", "Имя файла", "evidence"}, {"name", "Имя файла", "product"},
    {"note", "Примечание"}, {"number", "Номер"}, {"observed", "Что наблюдалось"}, {"open", "Действует"}, {"opened_ms", "Открыто"},
    {"opens_ms", "Открывается"}, {"overdue_from", "Просрочка с"}, {"papers", "Документов"}, {"participants", "Участники"},
    {"password_until", "Разовый пароль до"}, {"patronymic", "Отчество"}, {"paused_ms", "Приостановлено"}, {"people", "Людей"},
    {"people_max", "Людей не больше"}, {"percent", "Результат, %"}, {"phone", "Телефон"}, {"place", "Место"}, {"points", "Баллы"},
    {"position", "Должность"}, {"potential", "Сильные стороны"}, {"presence", "Явка"}, {"presented_on", "День представления"},
    {"problem", "Проблема"}, {"proposed_kind", "Предложенный вид"}, {"proposed_level", "Предложенный уровень"},
    {"proposed_on", "День предложения"}, {"proposer_name", "Кто предложил"}, {"provider", "Организатор"}, {"provider_key", "Организатор для поиска"}, {"published_on", "Опубликовано"},
    {"purpose", "Назначение"}, {"questions", "Вопросы"}, {"read_ms", "Прочитано"}, {"ready", "Готово к завершению"}, {"reason", "Причина"},
    {"receiver_name", "Кто принял"}, {"recipient_name", "Кто принял"}, {"recommendations", "Рекомендации"},
    {"register_no", "Номер в реестре"}, {"reject_reason", "Причина отказа"}, {"release_days", "Дней без уроков"},
    {"required", "Требуется, %"}, {"result", "Результат"}, {"returned", "Возвращён"}, {"reviewed_ms", "Проверено"},
    {"reviewer_name", "Кто проверил"}, {"rise_probability", "Вероятность роста"}, {"risk_from", "Риск с"}, {"role", "Кем"},
    {"school", "Организация"}, {"school_class", "Класс"}, {"scored_ms", "Оценено"}, {"seen", "Последний просмотр"},
    {"seen_ms", "Последний просмотр"}, {"sender_name", "Отправитель"}, {"sent_ms", "Отправлено"}, {"sent_on", "День отправки"},
    {"set_on", "Поставлена"}, {"sex", "Пол"}, {"side", "Сторона"}, {"silence_from", "Молчание с"}, {"since", "С какого дня"}, {"slots", "Расписание"},
    {"solution", "Решение"}, {"source", "Источник"}, {"standing", "Положение"}, {"started_ms", "Начато"}, {"starts", "Начало"},
    {"state", "Состояние"}, {"stated_on", "День заявления"}, {"step", "Шаг"}, {"stood_ms", "Стояло, мс"}, {"subject", "Предмет"},
    {"subjects", "Предметы"}, {"submitted_on", "День отправки"}, {"successor_name", "Новый сопровождающий"},
    {"sufficient", "Данных достаточно"}, {"summary", "Описание"}, {"summary_form", "Форма итога"}, {"surname", "Фамилия"},
    {"taken", "Принято"}, {"task", "Задача"}, {"teacher", "Педагог"}, {"teacher_signed_ms", "Подпись педагога"},
    {"technology", "Технология"}, {"term_reason", "Причина срока"}, {"text", "Текст"}, {"thing", "Что измерено"}, {"thing", "Что открыто", "opened_thing"},
    {"title", "Название"}, {"topic", "Тема"}, {"total", "Всего"}, {"type", "Тип"}, {"until", "По какой день"}, {"url", "Адрес"},
    {"sessions", "Мероприятия (номера)"}, {"wanted", "Подошли бы ещё (номера)"}, {"lacks", "Чего нет, хотя есть в каталоге"}, {"held_until", "Места держатся до"}, {"alone", "Лучшее без соседей"}, {"value", "Польза", "wave_line"},
    {"valid_from", "Действует с"}, {"valid_to", "Действует до"}, {"value", "Значение"}, {"venue", "Где"}, {"verdict", "Вывод"},
    {"way", "Способ"}, {"weekly_hours", "Часов в неделю"}, {"withdrawn", "Отозвано"}, {"withdrawn_ms", "Отозвано"},
    {"written_on", "Записано"},
};

/// Columns that hold a document as JSON, of which the texts are shown; what a person typed like one is shown as it is.
inline constexpr std::string_view documents_kept = "answers content criteria fields marks value";
/// Columns that hold 0 or 1.
inline constexpr std::string_view yes_or_no =
    "accepted any_time beyond_error by_mail came confirmed declined disabled for_all main open ready returned sufficient taken withdrawn";

struct ValueWords {
  std::string_view value;
  std::string_view ru;
  std::string_view table = "";  // "" for whatever table has no words of its own
};

inline constexpr ValueWords value_words[] = {
    {"teacher", "педагог"}, {"head", "руководитель"}, {"deputy", "заместитель руководителя"}, {"responsible", "ответственный"},
    {"association_head", "руководитель методического объединения"}, {"municipal_methodist", "муниципальный методист"},
    {"regional_methodist", "региональный методист"}, {"tutor", "тьютор"}, {"curator", "куратор"}, {"mentor", "наставник"},
    {"expert", "эксперт"}, {"centre", "центр"}, {"ministry", "министерство"}, {"administrator", "администратор"},
    {"female", "женский"}, {"male", "мужской"}, {"waiting", "ждёт"}, {"taken", "принято"}, {"refused", "отклонено"},
    {"processing", "обработка персональных данных"}, {"issued", "выдано"}, {"annulled", "аннулировано"}, {"proposed", "предложено"},
    {"accepted", "принято"}, {"declined", "отклонено"}, {"filed", "подано"}, {"returned", "возвращено"}, {"draft", "черновик"},
    {"expected", "ожидается"}, {"present", "присутствует"}, {"absent", "отсутствует"}, {"initial", "входная диагностика"},
    {"repeat", "повторная диагностика"}, {"running", "идёт"}, {"ready", "готово"}, {"finished", "завершено"}, {"marking", "на проверке"},
    {"scored", "оценено"}, {"cancelled", "отменено"}, {"group", "группа компетенций"}, {"competency", "компетенция"},
    {"improved", "рост не случаен"}, {"not_shown", "изменение не больше ошибки"},
    {"worsened", "стало ниже"}, {"not_enough", "мало заданий"}, {"mastered", "освоено"}, {"near", "близко к требуемому"}, {"likely_below", "вероятно ниже"}, {"below", "ниже требуемого"},
    {"unknown", "неизвестно"}, {"diagnostics", "диагностика"}, {"specialist", "специалист"}, {"needs_data", "нужны данные"},
    {"confirmed", "подтверждено"}, {"dropped", "снято"}, {"acknowledged", "признано"}, {"rejected", "отклонено"},
    {"eliminated", "устранён"}, {"reduced", "уменьшен"}, {"remaining", "остаётся"}, {"stated", "заявлено"}, {"answered", "есть ответ"},
    {"withdrawn", "отозвано"}, {"not_yet", "пока не умею"}, {"with_help", "с помощью"}, {"on_my_own", "самостоятельно"},
    {"can_teach", "могу научить"}, {"moderation", "на рассмотрении"}, {"published", "опубликовано"}, {"in_person", "очно"},
    {"distance", "дистанционно"}, {"blended", "смешанно"}, {"correspondence", "заочно"}, {"individual", "индивидуально"},
    {"self_paced", "в своём темпе"}, {"recording", "в записи"}, {"internship", "стажировка"}, {"online", "по сети"},
    {"school", "в организации"}, {"municipality", "в муниципалитете"}, {"federal", "федеральный"}, {"regional", "региональный"},
    {"okrug", "окружной"}, {"municipal", "муниципальный"}, {"held", "состоялось"}, {"held", "место занято", "seat"},
    {"offered", "место ждёт выбора", "seat"}, {"given", "место получено"}, {"left", "вышел из очереди"},
    {"released", "место освобождено"}, {"submitted", "отправлено"}, {"agreed", "согласовано"}, {"realising", "реализуется"},
    {"reflecting", "подводятся итоги"}, {"completed", "завершено"}, {"suspended", "приостановлено"}, {"expired", "срок истёк"},
    {"planned", "запланировано"}, {"done", "выполнено"}, {"awaiting", "ждёт решения"}, {"at_once", "сразу"}, {"return", "возврат"},
    {"deficit", "дефицит"}, {"file", "файл"}, {"link", "ссылка"}, {"text", "текст"}, {"on_review", "на проверке"},
    {"correction", "на доработке"}, {"support", "сопровождающий"}, {"open", "действует"}, {"paused", "приостановлено"},
    {"closed", "закрыто"}, {"active", "действует"}, {"ended", "завершено"}, {"carried", "перенесено"}, {"passed", "принято"},
    {"own", "своя"}, {"gathering", "собирается"}, {"sent", "отправлено"}, {"given_up", "не доставлено"}, {"mail", "почта"},
    {"page", "на странице"}, {"none", "нет"}, {"ru", "русский"}, {"en", "английский"}, {"council", "у совета"}, {"selected", "отобрано"},
    {"made", "готово"}, {"making", "готовится"}, {"failed", "не удалось"},
};

}  // namespace marshrut::app
