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
inline constexpr ErrorCode no_template{"documents.no_template", Kind::invalid,
    "У бумаги «{}» нет текста. Добавьте blocks в файл положения.",
    "The document “{}” has no template. Add blocks to the regulation's file."};
inline constexpr ErrorCode field_unknown{"documents.field_unknown", Kind::invalid,
    "Текст бумаги называет «{}», но такого значения у неё нет. Исправьте файл положения.",
    "The template names “{}” and the paper has no such field. Correct the regulation's file."};
inline constexpr ErrorCode already_annulled{"documents.already_annulled", Kind::conflict,
    "Бумага уже аннулирована.", "The paper is already annulled."};
inline constexpr ErrorCode reason_missing{"documents.reason_missing", Kind::invalid,
    "Укажите причину, от 5 до 500 знаков: её увидят в реестре.",
    "Give the reason, 5 to 500 characters: the register shows it."};

inline constexpr const ErrorCode* all[] = {&kind_unknown, &task_without_paper, &no_template, &field_unknown, &already_annulled,
                                           &reason_missing};

}  // namespace marshrut::documents::errors
