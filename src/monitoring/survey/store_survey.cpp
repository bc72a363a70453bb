#include "monitoring/survey/store_survey.h"

#include <charconv>

#include "platform/json/document.h"
#include "queries.h"

namespace marshrut::monitoring::store {
namespace {

struct SurveyRow {
  std::string path;
  access::PersonId person;
  std::string answers;  // {"answers":[{"code":"S01","scale":4,...}]}
};
DESCRIBE(SurveyRow, path, person, answers)

const json::Value* member(const json::Value& object, std::string_view name) {
  for (const auto* at = object.begin(); at != object.end(); at = at->next())
    if (at->name == name) return at;
  return nullptr;
}

void add_scales(const SurveyRow& row, std::vector<ScaleAnswer>& all) {
  const auto document = json::Document::parse(row.answers);
  const auto* list = document ? member(document->root(), "answers") : nullptr;
  if (!list) return;
  for (const auto* at = list->begin(); at != list->end(); at = at->next()) {
    const auto* code = member(*at, "code");
    const auto* scale = member(*at, "scale");
    std::int64_t value = 0;
    if (!code || !scale || scale->shape != json::Shape::number) continue;
    std::from_chars(scale->text.data(), scale->text.data() + scale->text.size(), value);
    all.push_back({row.path, row.person, std::string(code->text), value});
  }
}

}  // namespace

std::vector<ScaleAnswer> scale_answers(db::Session& rows, const Asked& asked) {
  std::vector<ScaleAnswer> all;
  for (const auto& row : rows.all<SurveyRow>(queries::survey_answers, asked.region, asked.path, asked.span.until, asked.span.from))
    add_scales(row, all);
  return all;
}

}  // namespace marshrut::monitoring::store
