#pragma once
// What is wrong with the text of a regulation. Each says the file, the line and the key, and what to do.
#include "base/result.h"

namespace marshrut::regulation::errors {

inline constexpr ErrorCode not_toml{"regulation.not_toml", Kind::invalid,
                                    "{}, строка {}: запись не читается: {}. Исправьте запись в этом месте.",
                                    "{}, line {}: this cannot be read: {}. Correct the text at this place."};
inline constexpr ErrorCode unknown_key{
    "regulation.unknown_key", Kind::invalid,
    "{}, строка {}: ключ «{}» здесь не известен. Уберите его или возьмите один из этих: {}.",
    "{}, line {}: key \"{}\" is not known here. Remove it or use one of: {}."};
inline constexpr ErrorCode missing_key{
    "regulation.missing_key", Kind::invalid,
    "{}, строка {}: не хватает ключа «{}». Добавьте его: нужно значение вида «{}».",
    "{}, line {}: key \"{}\" is missing. Add it with a value of this kind: {}."};
inline constexpr ErrorCode odd_code{
    "regulation.odd_code", Kind::invalid,
    "{}, строка {}: «{}» — латинские буквы, цифры, точка, дефис и подчёркивание, и ничего больше.",
    "{}, line {}: \"{}\" takes Latin letters, digits, dots, hyphens and underscores, and nothing else."};
inline constexpr ErrorCode wrong_type{
    "regulation.wrong_type", Kind::invalid,
    "{}, строка {}: значение ключа «{}» другого вида. Запишите значение вида «{}».",
    "{}, line {}: the value of \"{}\" is of another kind. Write a value of this kind: {}."};
inline constexpr ErrorCode unknown_name{
    "regulation.unknown_name", Kind::invalid,
    "{}, строка {}: у ключа «{}» нет значения «{}». Возьмите одно из этих: {}.",
    "{}, line {}: key \"{}\" has no value \"{}\". Use one of: {}."};
inline constexpr ErrorCode bad_date{
    "regulation.bad_date", Kind::invalid,
    "{}, строка {}: в ключе «{}» нет такого дня: «{}». Запишите дату по образцу {}.",
    "{}, line {}: key \"{}\" holds no such day: \"{}\". Write the date like {}."};
inline constexpr ErrorCode empty_text{
    "regulation.empty_text", Kind::invalid,
    "{}, строка {}: ключ «{}» пуст. Впишите текст или, если ключ не обязателен, уберите его.",
    "{}, line {}: key \"{}\" is empty. Write the text, or remove the key if it is optional."};
inline constexpr ErrorCode out_of_range{
    "regulation.out_of_range", Kind::invalid,
    "{}, строка {}: число в ключе «{}» должно быть от {} до {}. Исправьте число.",
    "{}, line {}: the number in \"{}\" must be from {} to {}. Correct the number."};
inline constexpr ErrorCode no_source{
    "regulation.no_source", Kind::invalid,
    "{}, строка {}: у правила «{}» нет основания. Укажите пункты (clauses) или отметьте our_default = true.",
    "{}, line {}: rule \"{}\" has no source. Name its clauses or mark it our_default = true."};
inline constexpr ErrorCode two_sources{"regulation.two_sources", Kind::invalid,
                                       "{}, строка {}: правило «{}» отмечено нашим целиком и ссылается на "
                                       "пункты. Оставьте одно; отдельные ключи "
                                       "отмечаются в our_default_keys.",
                                       "{}, line {}: rule \"{}\" is marked as wholly ours and yet names "
                                       "clauses. Keep one; single keys are marked in "
                                       "our_default_keys."};
inline constexpr ErrorCode repeated_code{
    "regulation.repeated_code", Kind::invalid,
    "{}, строка {}: «{}» со значением «{}» встречается второй раз. Дайте другое значение или уберите повтор.",
    "{}, line {}: \"{}\" with the value \"{}\" occurs a second time. Change the value or remove the "
    "repetition."};
inline constexpr ErrorCode unknown_reference{
    "regulation.unknown_reference", Kind::invalid,
    "{}, строка {}: ключ «{}» называет «{}», а такого кода нет. Опишите его или возьмите один из этих: {}.",
    "{}, line {}: key \"{}\" names \"{}\", and there is no such code. Describe it or use one of: {}."};
inline constexpr ErrorCode approval_by_nobody{
    "regulation.approval_by_nobody", Kind::invalid,
    "{}, строка {}: согласует «{}», но такой роли с обязанностями нет. Опишите роль в [[roles]] или назовите "
    "другую: {}.",
    "{}, line {}: approval by \"{}\", but no role with duties has this code. Describe it in [[roles]] or "
    "name "
    "another: {}."};
inline constexpr ErrorCode role_without_duty{
    "regulation.role_without_duty", Kind::invalid,
    "{}, строка {}: у роли «{}» нет ни одной обязанности. Впишите хотя бы одну в duties.",
    "{}, line {}: role \"{}\" has no duty. Write at least one in duties."};
inline constexpr ErrorCode unreachable_stage{"regulation.unreachable_stage", Kind::invalid,
                                             "{}, строка {}: до этапа «{}» нельзя дойти от первого этапа. "
                                             "Назовите его в next одного из этапов или уберите.",
                                             "{}, line {}: stage \"{}\" cannot be reached from the first "
                                             "one. Name it in the next of a stage or remove it."};
inline constexpr ErrorCode endless_stages{
    "regulation.endless_stages", Kind::invalid,
    "{}, строка {}: от этапа «{}» нельзя дойти до последнего. Оставьте у последнего этапа next пустым.",
    "{}, line {}: from stage \"{}\" no last stage can be reached. Leave the next of the last stage empty."};
inline constexpr ErrorCode section_number_gap{
    "regulation.section_number_gap", Kind::invalid,
    "{}, строка {}: у раздела «{}» номер {}, а по порядку ожидается {}. Исправьте нумерацию разделов.",
    "{}, line {}: section \"{}\" has number {}, and the next in order is {}. Correct the numbers of the "
    "sections."};
inline constexpr ErrorCode levels_do_not_meet{
    "regulation.levels_do_not_meet", Kind::invalid,
    "{}, строка {}: уровень «{}» кончается на {} %, а следующий сверху начинается с {} %: границы должны "
    "совпадать, от 0 до 100 без наложений и пропусков.",
    "{}, line {}: level \"{}\" ends at {} %, and the next above begins at {} %: borders must meet, from 0 to "
    "100, "
    "without overlaps or gaps."};
inline constexpr ErrorCode confirmation_without_proof{
    "regulation.confirmation_without_proof", Kind::invalid,
    "{}, строка {}: у подтверждения «{}» нет ни факта, ни документа. Впишите proof_all, proof_any или "
    "document.",
    "{}, line {}: confirmation \"{}\" has neither a fact nor a document. Write proof_all, proof_any or "
    "document."};
inline constexpr ErrorCode too_few_variants{
    "regulation.too_few_variants", Kind::invalid,
    "{}, строка {}: нужно подтверждений: {}, а описано вариантов: {}. Уменьшите число или добавьте варианты.",
    "{}, line {}: confirmations required: {}, variants described: {}. Lower the number or add variants."};
inline constexpr ErrorCode bad_number_format{"regulation.bad_number_format", Kind::invalid,
                                             "{}, строка {}: номер «{}» записан неверно. В нём должна быть "
                                             "метка {number} или {number:4}, может быть {year}.",
                                             "{}, line {}: number \"{}\" is written wrongly. It must hold "
                                             "{number} or {number:4} and may hold {year}."};
inline constexpr ErrorCode term_without_limit{
    "regulation.term_without_limit", Kind::invalid,
    "{}, строка {}: у срока «{}» нет предела. Впишите years, days, quarters или within_school_year = true.",
    "{}, line {}: term \"{}\" has no limit. Write years, days, quarters or within_school_year = true."};
inline constexpr ErrorCode nothing_listed{
    "regulation.nothing_listed", Kind::invalid,
    "{}, строка {}: список «{}» пуст или не написан. Впишите хотя бы одно значение.",
    "{}, line {}: list \"{}\" is empty or not written. Write at least one value."};
inline constexpr ErrorCode check_without_number{
    "regulation.check_without_number", Kind::invalid,
    "{}, строка {}: проверке «{}» нужно число в ключе «{}». Впишите его или поставьте severity = \"off\".",
    "{}, line {}: check \"{}\" needs a number in key \"{}\". Write it or set severity = \"off\"."};
inline constexpr ErrorCode place_without_protocol{
    "regulation.place_without_protocol", Kind::invalid,
    "{}, строка {}: месту «{}» нужен протокол, а какой это документ, не сказано. Впишите его в "
    "diagnostics.protocol или уберите protocol_required.",
    "{}, line {}: place \"{}\" requires a protocol and no document is named for it. Write it in "
    "diagnostics.protocol or remove protocol_required."};
inline constexpr ErrorCode parent_of_region{
    "regulation.parent_of_region", Kind::invalid,
    "{}, строка {}: над положением региона нет другого, а названо «{}». Уберите parent или впишите level = "
    "\"municipality\".",
    "{}, line {}: nothing stands above a region's regulation, and \"{}\" is named. Remove parent or write level = "
    "\"municipality\"."};
inline constexpr ErrorCode parent_not_there{
    "regulation.parent_not_there", Kind::invalid,
    "{}, строка {}: муниципальное положение читается вместе с положением региона «{}», а его нет. Положите файл региона "
    "рядом или назовите его.",
    "{}, line {}: a municipal regulation is read with its region's, \"{}\", and that is not there. Put the region's file "
    "beside it or name it."};
inline constexpr ErrorCode another_parent{
    "regulation.another_parent", Kind::invalid,
    "{}, строка {}: в parent названо «{}», а прочитано положение «{}». Дайте файл того положения, которое названо.",
    "{}, line {}: parent names \"{}\", and the regulation read is \"{}\". Give the file of the one that is named."};
inline constexpr ErrorCode longer_than_parent{
    "regulation.longer_than_parent", Kind::invalid,
    "{}, строка {}: маршрут, начатый {}, мог бы длиться до {}, а по положению региона — не дольше {}. Сократите срок.",
    "{}, line {}: a route begun on {} could last till {}, and by the region's regulation no longer than {}. Shorten the "
    "term."};
inline constexpr ErrorCode wider_than_parent{
    "regulation.wider_than_parent", Kind::invalid,
    "{}, строка {}: «{}» здесь {}, а в положении региона {}. Муниципальное положение может только сужать региональное: "
    "поставьте то же или строже.",
    "{}, line {}: \"{}\" is {} here and {} in the region's regulation. A municipal regulation may only narrow it: write the "
    "same or a stricter value."};
inline constexpr ErrorCode dropped_from_parent{
    "regulation.dropped_from_parent", Kind::invalid,
    "{}, строка {}: положение региона требует «{}», а здесь этого нет. Муниципальное положение может только сужать "
    "региональное: добавьте.",
    "{}, line {}: the region's regulation requires \"{}\", and it is not here. A municipal regulation may only narrow it: "
    "add it."};
inline constexpr ErrorCode season_not_kept{
    "regulation.season_not_kept", Kind::invalid,
    "{}, строка {}: день {} положение региона бережёт (сроки или нагрузка), а здесь — нет. Сохраните этот сезон.",
    "{}, line {}: day {} is protected by the region's regulation (deadlines or load) and not here. Keep that season."};
inline constexpr ErrorCode parent_not_in_force{
    "regulation.parent_not_in_force", Kind::conflict,
    "Муниципальное положение «{}» стоит на положении региона «{}», а оно здесь не действует. Сначала введите его.",
    "The municipal regulation \"{}\" stands upon the region's \"{}\", which is not in force here. Put that in force first."};
inline constexpr ErrorCode municipal_over_region{
    "regulation.municipal_over_region", Kind::invalid,
    "Положение «{}» муниципальное: его вводят над муниципалитетом, а не над всем регионом. Укажите территорию.",
    "Regulation \"{}\" is a municipal one: it is put in force over a municipality, not over the region. Name the territory."};

inline constexpr ErrorCode withheld_is_seen{
    "regulation.withheld_is_seen", Kind::invalid,
    "{}, строка {}: «{}» не передаётся роли «{}», а в [[visibility]] она это видит. Уберите её оттуда или не удерживайте.",
    "{}, line {}: \"{}\" is withheld from role \"{}\", and [[visibility]] shows it to them. Take the role out there or withhold nothing."};
inline constexpr ErrorCode handover_in_circle{
    "regulation.handover_in_circle", Kind::invalid,
    "{}, строка {}: передача «{}» ни с чего не начинается: роли передают друг другу по кругу. Уберите одну из передач.",
    "{}, line {}: handover \"{}\" begins nowhere: roles hand on in a circle. Remove one of the handovers."};
inline constexpr ErrorCode handover_without_task{
    "regulation.handover_without_task", Kind::invalid,
    "{}, строка {}: передача «{}» описана, а этапа, на котором она идёт, нет. Впишите в этап работу hand_over.",
    "{}, line {}: handover \"{}\" is described, and no stage has it. Write the task hand_over into a stage."};
inline constexpr ErrorCode not_in_force{
    "regulation.not_in_force", Kind::not_found,
    "На этот день ни одно положение не действует. Введите его в действие командой regulation install.",
    "No regulation is in force on this day. Put one in force by the command regulation install."};
inline constexpr ErrorCode unknown_version{
    "regulation.unknown_version", Kind::not_found,
    "Положения «{}» версии «{}» в этом регионе нет. Проверьте код и версию.",
    "Regulation \"{}\" of version \"{}\" is not in this region. Check its code and version."};
inline constexpr ErrorCode version_already_there{
    "regulation.version_already_there", Kind::conflict,
    "Положение «{}» версии «{}» уже введено с другим текстом. Измените version в файле: маршруты держатся за "
    "прежний текст.",
    "Regulation \"{}\" of version \"{}\" is already there with another text. Change version in the file: "
    "routes "
    "hold on to the earlier text."};
inline constexpr ErrorCode territory_of_another_region{
    "regulation.territory_of_another_region", Kind::invalid,
    "Территория «{}» не лежит в регионе «{}». Укажите путь территории этого региона.",
    "Territory \"{}\" does not lie in region \"{}\". Give the path of a territory of this region."};

inline constexpr ErrorCode not_offered{
    "regulation.not_offered", Kind::invalid,
    "По положению это нельзя открыть: либо эти люди видят и так, либо не видят вовсе. Обновите страницу.",
    "By the regulation this cannot be opened: these people either see it anyway or not at all. Reload the page."};

inline constexpr const ErrorCode* all[] = {&not_toml,
                                           &unknown_key,
                                           &missing_key,
                                           &odd_code,
                                           &wrong_type,
                                           &unknown_name,
                                           &bad_date,
                                           &empty_text,
                                           &out_of_range,
                                           &no_source,
                                           &two_sources,
                                           &repeated_code,
                                           &unknown_reference,
                                           &approval_by_nobody,
                                           &role_without_duty,
                                           &unreachable_stage,
                                           &endless_stages,
                                           &section_number_gap,
                                           &levels_do_not_meet,
                                           &confirmation_without_proof,
                                           &too_few_variants,
                                           &bad_number_format,
                                           &term_without_limit,
                                           &nothing_listed,
                                           &check_without_number,
                                           &place_without_protocol,
                                           &parent_of_region,
                                           &parent_not_there,
                                           &another_parent,
                                           &longer_than_parent,
                                           &wider_than_parent,
                                           &dropped_from_parent,
                                           &season_not_kept,
                                           &parent_not_in_force,
                                           &municipal_over_region,
                                           &withheld_is_seen,
                                           &handover_in_circle,
                                           &handover_without_task,
                                           &not_in_force,
                                           &unknown_version,
                                           &version_already_there,
                                           &territory_of_another_region,
                                           &not_offered};

}  // namespace marshrut::regulation::errors
