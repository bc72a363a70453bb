#pragma once
// What organisation refuses, in both languages.
#include "base/result.h"

namespace marshrut::organisation::errors {

inline constexpr ErrorCode name_missing{"organisation.name_missing", Kind::invalid,
    "Укажите фамилию и имя.", "Give the surname and the given name."};
inline constexpr ErrorCode name_unreadable{"organisation.name_unreadable", Kind::invalid,
    "Фамилия, имя и отчество пишутся буквами, каждое не длиннее {} знаков.",
    "Surname, given name and patronymic are written in letters, each of at most {} signs."};
inline constexpr ErrorCode email_malformed{"organisation.email_malformed", Kind::invalid,
    "«{}» не похоже на адрес электронной почты. Пример: ivanova@example.org.",
    "“{}” does not look like an e-mail address. Example: ivanova@example.org."};
inline constexpr ErrorCode experience_unlikely{"organisation.experience_unlikely", Kind::invalid,
    "Стаж указывается в полных годах, от 0 до 70.", "Experience is in whole years, 0 to 70."};
inline constexpr ErrorCode ends_before_start{"organisation.ends_before_start", Kind::invalid,
    "Дата окончания раньше даты начала.", "The end date is before the start date."};
inline constexpr ErrorCode hours_unlikely{"organisation.hours_unlikely", Kind::invalid,
    "Нагрузка указывается в часах в неделю, от 0 до 60.", "Workload is in hours a week, 0 to 60."};
inline constexpr ErrorCode municipality_unknown{"organisation.municipality_unknown", Kind::invalid,
    "Муниципалитета с кодом «{}» в регионе нет. Загрузите сначала список муниципалитетов.",
    "The region has no municipality with the code “{}”. Import the municipalities first."};
inline constexpr ErrorCode other_region{"organisation.other_region", Kind::invalid,
    "Строка региона «{}». Удалите её или загрузите только верные строки.",
    "The row belongs to the region “{}”. Delete it, or import the right rows only."};
inline constexpr ErrorCode school_unknown{"organisation.school_unknown", Kind::invalid,
    "Организации с кодом или названием «{}» в регионе нет. Проверьте код или загрузите сначала список организаций.",
    "The region has no school with the code or the title “{}”. Check the code or import the schools first."};
inline constexpr ErrorCode school_title_twice{"organisation.school_title_twice", Kind::invalid,
    "Организаций с названием «{}» несколько. Впишите код нужной.", "Several schools are titled “{}”. Write the code of the right one."};
inline constexpr ErrorCode name_unsplit{"organisation.name_unsplit", Kind::invalid,
    "В «{}» не видно имени. Впишите фамилию, имя и отчество через пробел.",
    "“{}” has no given name to be seen. Write the surname, the given name and the patronymic with spaces."};
inline constexpr ErrorCode position_unknown{"organisation.position_unknown", Kind::invalid,
    "Должности «{}» нет в справочнике.", "The dictionary has no position “{}”."};
inline constexpr ErrorCode subject_unknown{"organisation.subject_unknown", Kind::invalid,
    "Предмета «{}» нет в справочнике.", "The dictionary has no subject “{}”."};
inline constexpr ErrorCode code_is_list{"organisation.code_is_list", Kind::invalid,
    "Код «{}» похож на перечень: запятая и точка с запятой разделяют предметы. Возьмите код без них.",
    "The code “{}” looks like a list: commas and semicolons part subjects. Take a code without them."};
inline constexpr ErrorCode duty_unknown{"organisation.duty_unknown", Kind::invalid,
    "Обязанности «{}» система не знает.", "The system knows no duty “{}”."};
inline constexpr ErrorCode person_elsewhere{"organisation.person_elsewhere", Kind::invalid,
    "Человек с номером «{}» работает не там, где Вы ведёте список. Проверьте номер; перевод оформляет центр.",
    "The person with the number “{}” works outside your reach. Check the number; the centre enters a transfer."};
inline constexpr ErrorCode place_out_of_reach{"organisation.place_out_of_reach", Kind::invalid,
    "Организация «{}» не в Вашем ведении. Удалите строку или передайте её центру.",
    "The organisation “{}” is outside your reach. Delete the row or hand it to the centre."};
inline constexpr ErrorCode position_of_officer{"organisation.position_of_officer", Kind::invalid,
    "«{}» не должность организации. Специалистов центра и методистов загружает центр отдельным списком.",
    "“{}” is no post of a school. The centre imports its specialists and methodists as a list of their own."};
inline constexpr ErrorCode duty_of_region{"organisation.duty_of_region", Kind::invalid,
    "«{}» отвечает за весь регион: оставьте столбец муниципалитета пустым.",
    "“{}” answers for the whole region: leave the municipality empty."};
inline constexpr ErrorCode duty_for_oneself{"organisation.duty_for_oneself", Kind::forbidden,
    "Список даёт новую обязанность Вам самим. Попросите об этом коллегу из центра; остальные строки загрузите без Вашей.",
    "The list gives a new duty to yourself. Ask a colleague of the centre for it; bring the other rows without yours."};
inline constexpr ErrorCode import_unknown{"organisation.import_unknown", Kind::not_found,
    "Загрузки вида «{}» нет.", "There is no import of kind “{}”."};
inline constexpr ErrorCode nobody_chosen{"organisation.nobody_chosen", Kind::invalid,
    "Выберите хотя бы одного человека.", "Choose at least one person."};

inline constexpr ErrorCode post_there{"organisation.post_there", Kind::conflict,
    "Такая должность в этой организации у человека уже есть. Измените её срок в карточке.",
    "The person has this post at this organisation already. Change its term on the card."};
inline constexpr ErrorCode post_ended{"organisation.post_ended", Kind::conflict,
    "Эта должность закончилась {}. Откройте новую.", "This post ended on {}. Open a new one."};
inline constexpr ErrorCode leave_needs_start{"organisation.leave_needs_start", Kind::invalid,
    "Укажите, с какого дня отпуск.", "Say from which day the leave is."};
inline constexpr ErrorCode school_closed{"organisation.school_closed", Kind::invalid,
    "Организация «{}» закрыта {}. Выберите другую.", "The school “{}” closed on {}. Choose another."};
inline constexpr ErrorCode municipality_ended{"organisation.municipality_ended", Kind::invalid,
    "Муниципалитет «{}» присоединён к другому с {}. Укажите код нового.",
    "The municipality “{}” has been part of another since {}. Give the code of the new one."};
inline constexpr ErrorCode merges_into_itself{"organisation.merges_into_itself", Kind::invalid,
    "Муниципалитет нельзя присоединить к нему самому и к тому, который войдёт в его состав. Выберите другой.",
    "A municipality cannot become part of itself, nor of one that is to become part of it. Choose another."};
inline constexpr ErrorCode merged_already{"organisation.merged_already", Kind::conflict,
    "Присоединение уже состоялось {}. Отменить его нельзя.", "The merger took place on {}. It cannot be undone."};

inline constexpr ErrorCode merger_day_far{"organisation.merger_day_far", Kind::invalid,
    "День присоединения отстоит больше чем на год: проверьте его. Отменить присоединение нельзя.",
    "The day of the merger is more than a year away: check it. A merger cannot be undone."};
inline constexpr ErrorCode double_by_email{"organisation.double_by_email", Kind::invalid,
    "Человек с адресом «{}» уже есть под номером «{}»: второй не создан. Поставьте тот же номер или другой адрес.",
    "Somebody with the address “{}” is known under the number “{}”; no second one is made. Give that number or another address."};
inline constexpr ErrorCode double_by_name{"organisation.double_by_name", Kind::invalid,
    "{}: в этой школе уже есть человек с тем же именем и датой рождения под номером «{}». Второй не создан; поставьте тот же номер.",
    "{}: the school has somebody of this name and birth date under the number “{}”. No second one is made; give that number."};
inline constexpr ErrorCode correction_proposed{"organisation.correction_proposed", Kind::forbidden,
    "Сведения реестра ведёт школа. Почту и телефон Вы меняете сами, остальное предложите исправить.",
    "The school keeps the register. You change your e-mail and phone yourself; propose a correction of the rest."};
inline constexpr ErrorCode correction_same{"organisation.correction_same", Kind::invalid,
    "В реестре уже так и записано. Укажите, как должно быть.", "The register says so already. Give what it should say."};
inline constexpr ErrorCode comment_missing{"organisation.comment_missing", Kind::invalid,
    "Напишите, почему исправление не принято.", "Say why the correction is not taken."};

inline constexpr const ErrorCode* all[] = {
    &double_by_email, &double_by_name, &correction_proposed, &correction_same, &comment_missing,
    &post_there, &post_ended, &leave_needs_start, &school_closed, &municipality_ended, &merges_into_itself, &merged_already, &merger_day_far,
    &name_missing, &name_unreadable, &email_malformed, &experience_unlikely, &ends_before_start, &hours_unlikely,
    &municipality_unknown, &school_unknown, &school_title_twice, &name_unsplit, &position_unknown, &subject_unknown, &code_is_list, &duty_unknown,
    &other_region, &person_elsewhere, &place_out_of_reach, &position_of_officer, &duty_of_region, &duty_for_oneself, &import_unknown, &nobody_chosen};

}  // namespace marshrut::organisation::errors
