#pragma once
// Hours of an expert, counted from what the journal holds of their work (US-E15). Pure.
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "base/describe.h"
#include "base/time.h"

namespace marshrut::diagnostics {

/// What counts, by right and kind of the journal, and the minutes that one such thing is held to take. No regulation
/// names a norm: these are ours, and the page and the paper say so.
enum class ExpertWork { mark, product, form_opinion, programme_conclusion, key_suggestion };
DESCRIBE_ENUM(ExpertWork, mark, product, form_opinion, programme_conclusion, key_suggestion)
struct HoursNorm {
  std::string_view act;
  ExpertWork kind;  // named as in the journal
  std::string_view title;  // on the paper
  std::int64_t minutes;
};
inline constexpr HoursNorm hours_norms[] = {
    {"attempt.mark", ExpertWork::mark, "Оценён развёрнутый ответ", 15},
    {"product.review", ExpertWork::product, "Оценён методический продукт", 45},
    {"instrument.examine", ExpertWork::form_opinion, "Заключение по диагностической работе", 90},
    {"programme.conclude", ExpertWork::programme_conclusion, "Заключение по программе", 120},
    {"instrument.examine", ExpertWork::key_suggestion, "Предложено исправление ключа", 15},
};

/// How many different objects of a kind were worked on: a mark that was changed counts once.
struct WorkedOn {
  std::string act;
  std::string kind;
  std::int64_t objects = 0;
};
DESCRIBE(WorkedOn, act, kind, objects)

struct HoursLine {
  ExpertWork kind = ExpertWork::mark;
  std::int64_t objects = 0;
  std::int64_t minutes_each = 0;
  std::int64_t minutes = 0;
};
DESCRIBE(HoursLine, kind, objects, minutes_each, minutes)
/// In the order of the norms; what has none is not an expert's work.
std::vector<HoursLine> hours_of(std::span<const WorkedOn> worked);
std::int64_t minutes_in_all(std::span<const HoursLine> lines);
/// "2,5": hours with a comma, to a tenth, for a paper.
std::string hours_in_words(std::int64_t minutes);

}  // namespace marshrut::diagnostics
