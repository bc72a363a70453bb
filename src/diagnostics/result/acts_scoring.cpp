#include "diagnostics/result/acts_scoring.h"

#include <algorithm>

#include "access/errors.h"
#include "diagnostics/adaptive/acts_adaptive.h"
#include "diagnostics/facts.h"
#include "diagnostics/marking/acts_entrust.h"
#include "diagnostics/result/acts_measure.h"
#include "diagnostics/scale/store_scale.h"
#include "diagnostics/store.h"
#include "diagnostics/take/lifecycle.h"
#include "instrument/item/score.h"
#include "instrument/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/store.h"

namespace marshrut::diagnostics {
namespace {

using access::Work;

Result<Attempt> saved(Work& work, Attempt attempt) {
  if (!store::update_attempt(work.rows, work.region, attempt)) return fail(access::errors::stale);
  attempt.revision += 1;
  return attempt;
}

instrument::ItemAnswer answer_in(const Answer& answer) {
  auto value = json::read<instrument::ItemAnswer>(answer.value);
  if (!value) throw std::runtime_error("a stored answer cannot be read: " + answer.attempt.value);
  return *std::move(value);
}

/// Points of every answer by the rules; a case that was answered, be it by a file alone, keeps none.
void score_answers(Work& work, const Attempt& attempt) {
  const auto files = store::files_of(work.rows, work.region, attempt.id);
  const auto items = instrument::items_of_form(work.rows, work.region, attempt.form);
  for (const auto& answer : store::answers_of(work.rows, work.region, attempt.id)) {
    const auto item = std::ranges::find(items, answer.item, &instrument::Item::code);
    if (item == items.end()) continue;
    const bool for_expert = std::ranges::count(files, answer.item, &AnswerFile::item) > 0;
    store::set_points(work.rows, work.region, attempt.id, answer.item,
                      for_expert ? std::nullopt : instrument::points_of(*item, answer_in(answer)));
  }
}

Result<void> tell_result(Work& work, const Attempt& attempt, Measured measured) {
  ResultReady ready{attempt.person, attempt.id, attempt.campaign, attempt.purpose,
                    work.day_of(attempt.finished_ms.value_or(work.now)), {}, std::move(measured.on_scale)};
  std::ranges::copy_if(measured.results, std::back_inserter(ready.competencies),
                       [](const MeasuredResult& result) { return result.thing == MeasuredThing::competency; });
  return work.happened(ready);
}

Result<void> measure_anew(Work& work, const Attempt& attempt) {
  const auto profile = TRY(regulation::profile_of(work, attempt.regulation, attempt.regulation_version));
  const auto scale = work.services.part<Scales>().of(work.rows, work.region, attempt.calibration);
  auto measured = measured_by(work, attempt, *profile, *scale);
  store::forget_results(work.rows, work.region, attempt.id);
  store::insert_results(work.rows, work.region, attempt.id, measured.results);
  work.touched("attempt", attempt.id, "scored", "rescored");
  TRY(tell_result(work, attempt, std::move(measured)));
  return work.happened(ResultRescored{attempt.person, attempt.id});
}

/// One answer by the key as it is now.
Result<void> rescore(Work& work, const store::Rescoring& one) {
  store::end_rescoring(work.rows, work.region, one);
  const auto attempt = find_attempt(work.rows, work.region, one.id);
  const auto answer = store::find_answer(work.rows, work.region, one.id, one.item);
  if (!attempt || !answer) return {};
  const auto item = instrument::find_item_of_form(work.rows, work.region, attempt->form, one.item);
  if (!item) return {};
  const auto points = instrument::points_of(*item, answer_in(*answer));
  if (!points || points == answer->points) return {};
  store::set_points(work.rows, work.region, one.id, one.item, points);
  if (attempt->state == AttemptState::scored) return measure_anew(work, *attempt);
  return {};
}

}  // namespace

Result<Attempt> complete_if_marked(Work& work, const Attempt& attempt) {
  const auto unmarked = store::unmarked(work.rows, work.region, attempt.id);
  auto after = score(attempt, unmarked, work.now);
  if (unmarked > 0) {
    if (attempt.state == after.state) return attempt;
    after = TRY(saved(work, after));
    entrust(work, after);
    return after;
  }
  auto& profiles = work.services.part<regulation::Profiles>();
  const auto profile = TRY(profiles.in_force(work.rows, work.region, attempt.path, work.today()));
  after.regulation = profile->code;
  after.regulation_version = profile->version;
  auto& scales = work.services.part<Scales>();
  // The items of an adaptive attempt were chosen by the calibration that it began with.
  const auto scale = is_adaptive(work, attempt) ? scales.of(work.rows, work.region, attempt.calibration)
                                                : scales.in_force(work.rows, work.region);
  after.calibration = scale->calibration;
  auto measured = measured_by(work, after, *profile, *scale);
  store::insert_results(work.rows, work.region, attempt.id, measured.results);
  after = TRY(saved(work, after));
  work.touched("attempt", after.id, std::string(name_of(attempt.state)), std::string(name_of(after.state)));
  TRY(tell_result(work, after, std::move(measured)));
  return after;
}

Result<Attempt> close_attempt(Work& work, const Attempt& attempt) {
  auto finished = TRY(finish(attempt, work.now));
  if (finished.state == attempt.state) return attempt;
  finished = TRY(saved(work, finished));
  score_answers(work, finished);
  work.touched("attempt", finished.id, std::string(name_of(attempt.state)), std::string(name_of(finished.state)));
  TRY(work.happened(AttemptFinished{finished.person, finished.id, finished.campaign}));
  return complete_if_marked(work, finished);
}

Result<void> follow_corrected_key(Work& work, const instrument::KeyCorrected& fact) {
  for (const auto& form : instrument::forms_with_item(work.rows, work.region, fact.item, fact.version))
    store::queue_rescoring(work.rows, work.region, form, fact.item);
  constexpr std::int64_t within_the_decision = 50;
  for (const auto& one : store::rescorings(work.rows, work.region, within_the_decision)) TRY(rescore(work, one));
  return {};
}

std::int64_t rescore_waiting(access::Services& services, const std::string& region, access::Stumbles& stumbles) {
  constexpr std::int64_t at_a_time = 200;
  const auto waiting = services.database.read([&](db::Session& rows) {
    return store::rescorings(rows, region, at_a_time + stumbles.count());
  });
  return access::each_apart(services, region, access::Right{"attempt.assign"}, "rescore_attempts", waiting, stumbles, &rescore);
}

std::int64_t expire_attempts(access::Services& services, const std::string& region, access::Stumbles& stumbles) {
  constexpr std::int64_t at_a_time = 200;
  const auto before = services.clock.now().plus_ms(-grace_ms);
  const auto attempts = services.database.read([&](db::Session& rows) {
    return store::run_out(rows, region, before, at_a_time + stumbles.count());
  });
  const auto close = [](Work& work, const Attempt& listed) -> Result<void> {
    const auto attempt = find_attempt(work.rows, work.region, listed.id);
    if (attempt) TRY(close_attempt(work, *attempt));
    return {};
  };
  return access::each_apart(services, region, access::Right{"attempt.assign"}, "expire_attempts", attempts, stumbles,
                            close);
}

}  // namespace marshrut::diagnostics
