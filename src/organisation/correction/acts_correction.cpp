#include "organisation/correction/acts_correction.h"

#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "organisation/errors.h"
#include "organisation/rules.h"

namespace marshrut::organisation {
namespace {

constexpr int corrections_shown = 200;

/// Where the field of a card is kept; experience and subjects are not texts of the card.
std::string* text_of(Person& person, CorrectionField field) {
  using enum CorrectionField;
  switch (field) {
    case surname: return &person.surname;
    case given: return &person.given;
    case patronymic: return &person.patronymic;
    case education: return &person.education;
    case category: return &person.category;
    case last_course: return &person.last_course;
    case experience_years:
    case subjects: return nullptr;
  }
  return nullptr;
}

std::string value_now(Work& work, Person person, CorrectionField field) {
  if (auto* text = text_of(person, field)) return *text;
  if (field == CorrectionField::experience_years) return std::to_string(person.experience_years);
  auto workplace = workplace_of(work.rows, work.region, person.id, work.today());
  return workplace ? workplace->subjects : "";
}

std::int64_t whole(const std::string& text) {
  std::int64_t number = -1;
  auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), number);
  return fault == std::errc() && end == text.data() + text.size() ? number : -1;
}

/// The card as it would be; refuses what no card may say.
Result<Person> corrected(Person person, const Correction& correction) {
  if (auto* text = text_of(person, correction.field)) *text = correction.value;
  if (correction.field == CorrectionField::experience_years) person.experience_years = whole(correction.value);
  if (auto fits = acceptable(person); !fits) {
    auto error = fits.error();
    error.at = "/value";
    return std::unexpected(std::move(error));
  }
  return person;
}

Result<void> subjects_known(Work& work, const std::string& codes) {
  auto known = store::subjects(work.rows, work.region);
  for (std::size_t from = 0; from <= codes.size();) {
    auto end = std::min(codes.find(';', from), codes.size());
    auto code = codes.substr(from, end - from);
    if (std::ranges::find(known, code, &Subject::code) == known.end()) return fail(errors::subject_unknown, "/value", code);
    from = end + 1;
  }
  return {};
}

CorrectionView view_of(Work& work, const Correction& correction) {
  auto person = find_person(work.rows, work.region, correction.person).value();
  return {correction, person.name(), value_now(work, person, correction.field)};
}

Result<void> take_subjects(Work& work, const Correction& correction) {
  TRY(subjects_known(work, correction.value));
  auto post = counted_post(store::posts_of(work.rows, work.region, correction.person), work.today());
  if (!post) return fail(access::errors::not_found);
  auto after = *post;
  after.subjects = correction.value;
  store::update_post(work.rows, work.region, after);
  work.touched("post", after.id, json::write(*post), json::write(after));
  return {};
}

Result<void> take(Work& work, const Correction& correction) {
  if (correction.field == CorrectionField::subjects) return take_subjects(work, correction);
  auto before = find_person(work.rows, work.region, correction.person).value();
  auto after = TRY(corrected(before, correction));
  if (!store::update_person(work.rows, work.region, after)) return fail(access::errors::stale);
  work.touched("person", after.id, json::write(before), json::write(after));
  return {};
}

}  // namespace

Result<Corrections> propose_correction(Work& work, const ProposeCorrection& request) {
  work.own();
  auto person = find_person(work.rows, work.region, work.actor.person);
  if (!person) return fail(access::errors::not_found);
  Correction correction{work.new_id<Correction>(), person->id, request.field, std::string(trimmed(request.value)),
                        CorrectionState::waiting, "", work.now, {}, 0};
  if (correction.value == value_now(work, *person, request.field)) return fail(errors::correction_same, "/value");
  if (request.field == CorrectionField::subjects) TRY(subjects_known(work, correction.value));
  else TRY(corrected(*person, correction));
  store::propose(work.rows, work.region, correction);
  work.touched("correction", person->id, "", json::write(correction));
  return my_corrections(work, {});
}

Result<Corrections> my_corrections(Work& work, const Nothing&) {
  work.own();
  Corrections answer;
  for (const auto& one : store::corrections_of(work.rows, work.region, work.actor.person))
    answer.corrections.push_back(view_of(work, one));
  return answer;
}

Result<Corrections> list_corrections(Work& work, const Nothing&) {
  auto horizon = work.horizon();
  Corrections answer;
  for (const auto& path : horizon.everything ? std::vector{work.region} : horizon.paths)
    for (const auto& one : store::corrections_below(work.rows, work.region, path, work.today(), corrections_shown))
      if (one.person != work.actor.person) answer.corrections.push_back(view_of(work, one));
  return answer;
}

Result<Corrections> decide_correction(Work& work, const DecideCorrection& request) {
  auto correction = store::find_correction(work.rows, work.region, request.correction);
  if (!correction) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may(scope_of(work.rows, work.region, correction->person, work.today())));
  // Nobody takes over what they proposed themselves.
  if (correction->person == work.actor.person) return fail(access::errors::not_found);
  if (!request.taken && trimmed(request.comment).empty()) return fail(errors::comment_missing, "/comment");
  auto after = *correction;
  after.state = request.taken ? CorrectionState::taken : CorrectionState::refused;
  after.comment = request.comment;
  after.decided_by = work.actor.person;
  after.revision = request.revision;
  if (!store::decide(work.rows, work.region, after)) return fail(access::errors::stale);
  if (request.taken) TRY(take(work, after));
  work.touched("correction", after.person, json::write(*correction), json::write(after));
  return list_corrections(work, {});
}

}  // namespace marshrut::organisation
