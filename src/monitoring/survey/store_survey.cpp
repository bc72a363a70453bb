#include "monitoring/survey/store_survey.h"

#include <charconv>
#include <map>
#include <set>

#include "monitoring/survey/together.h"
#include "platform/json/document.h"
#include "queries.h"

namespace marshrut::monitoring::store {
namespace {

/// Calls with every survey told in the days asked for and the place that tells it.
template <class Take>
void each_told(db::Session& rows, const Asked& asked, bool with_answers, Take&& take) {
  const auto given = rows.all<GivenSurvey>(queries::surveys_given, asked.region, asked.span.until, with_answers);
  for (const auto& told : told_together(given, asked.people_min, asked.span.until))
    if (told.since >= asked.span.from && access::lies_within(told.path, asked.path)) take(given[told.given], told.path);
}

const json::Value* member(const json::Value& object, std::string_view name) {
  for (const auto* at = object.begin(); at != object.end(); at = at->next())
    if (at->name == name) return at;
  return nullptr;
}

void add_scales(const GivenSurvey& survey, const std::string& path, std::vector<ScaleAnswer>& all) {
  const auto document = json::Document::parse(survey.answers);
  const auto* list = document ? member(document->root(), "answers") : nullptr;
  if (!list) return;
  for (const auto* at = list->begin(); at != list->end(); at = at->next()) {
    const auto* code = member(*at, "code");
    const auto* scale = member(*at, "scale");
    std::int64_t value = 0;
    if (!code || !scale || scale->shape != json::Shape::number) continue;
    std::from_chars(scale->text.data(), scale->text.data() + scale->text.size(), value);
    all.push_back({path, survey.person, std::string(code->text), value});
  }
}

}  // namespace

std::vector<PlaceCount> means_of_surveys(db::Session& rows, const Asked& asked) {
  std::map<std::string, PlaceCount> counts;
  std::map<std::string, std::set<access::PersonId>> people;
  each_told(rows, asked, false, [&](const GivenSurvey& survey, const std::string& path) {
    auto& count = counts[path];
    count.path = path;
    count.number += survey.mean;
    count.of += 1;
    people[path].insert(survey.person);
  });
  std::vector<PlaceCount> places;
  for (auto& [path, count] : counts) {
    count.people = static_cast<std::int64_t>(people[path].size());
    places.push_back(count);
  }
  return places;
}

std::vector<ScaleAnswer> scale_answers(db::Session& rows, const Asked& asked) {
  std::vector<ScaleAnswer> all;
  each_told(rows, asked, true, [&](const GivenSurvey& survey, const std::string& path) { add_scales(survey, path, all); });
  return all;
}

}  // namespace marshrut::monitoring::store
