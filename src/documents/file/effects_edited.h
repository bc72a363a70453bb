#pragma once
// Composed blocks as a copy that people go on to edit. It says on every page that it is a copy and carries no code: what
// was edited must not pass for what was issued.
#include "documents/effects_print.h"

namespace marshrut::documents {

/// DOCX of all blocks but the code.
std::string as_docx(const std::vector<ComposedBlock>& blocks, const Print& print);
/// XLSX: a sheet for every table, and one of what the paper says of itself.
std::string as_xlsx(const std::vector<ComposedBlock>& blocks, const Print& print);

/// "Рабочая копия. Подлинник: Карта ИОМ № 7 от 25.11.2026"
std::string copy_words(const Print& print);

}  // namespace marshrut::documents
