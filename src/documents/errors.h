#pragma once
// What documents refuses, in both languages.
#include "base/result.h"

namespace marshrut::documents::errors {

inline constexpr ErrorCode kind_unknown{"documents.kind_unknown", Kind::invalid,
    "В положении нет бумаги «{}». Добавьте её в файл положения.",
    "The regulation has no document “{}”. Add it to the regulation's file."};
inline constexpr ErrorCode task_without_paper{"documents.task_without_paper", Kind::invalid,
    "Для этой работы положение не называет бумаги. Впишите document в её [[stages.tasks]].",
    "The regulation names no document for this task. Write document in its [[stages.tasks]]."};
inline constexpr ErrorCode sheet_unknown{"documents.sheet_unknown", Kind::not_found,
    "Положение не даёт для этого печатной формы.", "The regulation gives no printed form for this."};
inline constexpr ErrorCode no_template{"documents.no_template", Kind::invalid,
    "У бумаги «{}» нет текста. Добавьте blocks в файл положения.",
    "The document “{}” has no template. Add blocks to the regulation's file."};
inline constexpr ErrorCode field_unknown{"documents.field_unknown", Kind::invalid,
    "Текст бумаги называет «{}», но такого значения у неё нет. Исправьте файл положения.",
    "The template names “{}” and the paper has no such field. Correct the regulation's file."};
inline constexpr ErrorCode not_edited{"documents.not_edited", Kind::invalid,
    "Эту бумагу для правки не дают: скачайте её как PDF.", "This paper is not given for editing: take it as PDF."};
inline constexpr ErrorCode too_many{"documents.too_many", Kind::invalid,
    "Документов больше {}. Сузьте отбор: вид, номер или срок.", "There are more than {} papers. Narrow the filters."};
inline constexpr ErrorCode none_found{"documents.none_found", Kind::invalid,
    "По этому отбору документов нет.", "No papers fit these filters."};
inline constexpr ErrorCode bundle_under_way{"documents.bundle_under_way", Kind::conflict,
    "Ваш прежний файл ещё готовится. Дождитесь его.", "Your former file is still being made. Wait for it."};
inline constexpr ErrorCode bundle_not_made{"documents.bundle_not_made", Kind::conflict,
    "Файл ещё не готов или собрать его не удалось.", "The file is not ready or could not be made."};
inline constexpr ErrorCode already_annulled{"documents.already_annulled", Kind::conflict,
    "Бумага уже аннулирована.", "The paper is already annulled."};
inline constexpr ErrorCode reason_missing{"documents.reason_missing", Kind::invalid,
    "Укажите причину, от 5 до 500 знаков: её увидят в реестре.",
    "Give the reason, 5 to 500 characters: the register shows it."};

inline constexpr const ErrorCode* all[] = {&kind_unknown, &task_without_paper, &sheet_unknown, &no_template, &field_unknown, &not_edited, &too_many, &none_found,
                                           &bundle_under_way, &bundle_not_made, &already_annulled,
                                           &reason_missing};

}  // namespace marshrut::documents::errors
