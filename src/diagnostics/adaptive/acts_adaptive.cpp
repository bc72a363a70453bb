#include "diagnostics/adaptive/acts_adaptive.h"

#include <algorithm>

#include "diagnostics/adaptive/store_adaptive.h"
#include "diagnostics/errors.h"
#include "diagnostics/result/acts_scoring.h"
#include "diagnostics/scale/store_scale.h"
#include "diagnostics/store.h"
#include "diagnostics/take/lifecycle.h"
#include "instrument/item/score.h"
#include "instrument/state/store_state.h"
#include "instrument/store.h"
#include "platform/json/json.h"
#include "regulation/store.h"

namespace marshrut::diagnostics {
namespace {

using psychometrics::Sitting;

FormPools::Shared pool_of(Work& work, const Attempt& attempt) {
  const auto scale = work.services.part<Scales>().of(work.rows, work.region, attempt.calibration);
  return work.services.part<FormPools>().of(work.rows, work.region, attempt.form, *scale);
}

Result<FormPlan> plan_of(Work& work, const Attempt& attempt, const std::vector<RequiredPercent>& required) {
  const auto profile =
      TRY(work.services.part<regulation::Profiles>().in_force(work.rows, work.region, attempt.path, work.today()));
  return FormPlan(pool_of(work, attempt), required, profile->levels);
}

Result<std::vector<RequiredPercent>> required_of(Work& work, const Attempt& attempt) {
  std::vector<std::string> competencies;
  for (const auto& part : instrument::store::parts_of_form(work.rows, work.region, attempt.form))
    competencies.push_back(part.competency);
  const auto measured = TRY(work.services.part<WhatToMeasure>().of(work, attempt.person, competencies));
  const bool narrowed = attempt.purpose == Purpose::repeat &&
                        std::ranges::any_of(measured, [](const auto& one) { return one.second.is_open; });
  std::vector<RequiredPercent> required;
  for (const auto& [competency, one] : measured)
    if (!narrowed || one.is_open) required.push_back({competency, one.required});
  return required;
}

/// How often each item was seen, by sittings that are over and by made-up ones.
Result<ExposureCounts> seen_by_all(Work& work, const Attempt& attempt, const std::vector<RequiredPercent>& required) {
  const auto profile =
      TRY(work.services.part<regulation::Profiles>().in_force(work.rows, work.region, attempt.path, work.today()));
  auto counts = *work.services.part<FormPools>().expected(work.region, attempt.form, attempt.calibration,
                                                          pool_of(work, attempt), required, profile->levels);
  add_counts(counts, store::exposures(work.rows, work.region, attempt.form, attempt.calibration));
  return counts;
}

/// Whether all items of a competency are suspended.
bool is_closed(Work& work, const Attempt& attempt, const std::string& competency, const FormPlan::Barred& barred) {
  const auto pool = pool_of(work, attempt);
  const auto found = std::ranges::find(pool->competencies, competency, &FormPool::Competency::name);
  return std::ranges::all_of(found->items, [&](const auto& item) { return barred.suspended.contains(item); });
}

store::KeptSitting sitting_of(Work& work, const Attempt& attempt) {
  auto kept = store::find_sitting(work.rows, work.region, attempt.id);
  if (!kept) throw std::logic_error("an adaptive attempt runs without its sitting: " + attempt.id.value);
  return *std::move(kept);
}

std::string code_asked(const FormPlan& plan, const Sitting& sitting) {
  return sitting.asked() ? plan.code(*sitting.asked()) : std::string();
}

/// The category of the answer kept, by the key as it is now. Who skips gives none: what was chosen before is dropped.
Result<std::size_t> category_of_answer(Work& work, const Attempt& attempt, const std::string& asked, bool skip) {
  const auto kept = store::find_answer(work.rows, work.region, attempt.id, asked);
  if (skip) {
    store::save_answer(work.rows, work.region,
                       {attempt.id, asked, json::write(instrument::ItemAnswer()), work.now, kept ? kept->client_ms : 0,
                        kept ? kept->sequence + 1 : 0, std::nullopt});
    return std::size_t{0};
  }
  const auto value = kept ? json::read<instrument::ItemAnswer>(kept->value).value() : instrument::ItemAnswer();
  if (!instrument::is_answered(value)) return fail(errors::answer_missing);
  const auto item = instrument::find_item_of_form(work.rows, work.region, attempt.form, asked).value();
  return category_of(item, instrument::points_of(item, value).value_or(0));
}

Result<void> count_one(Work& work, const store::UncountedSitting& one) {
  const auto attempt = find_attempt(work.rows, work.region, one.id);
  const auto sitting = store::find_sitting(work.rows, work.region, one.id);
  if (!attempt || !sitting || !store::count_sitting(work.rows, work.region, one.id)) return {};
  auto counts = store::exposures(work.rows, work.region, attempt->form, attempt->calibration);
  note_sitting(counts, *pool_of(work, *attempt), sitting->required, sitting->state);
  store::save_exposures(work.rows, work.region, attempt->form, attempt->calibration, counts);
  return {};
}

}  // namespace

std::int64_t count_exposure(access::Services& services, const std::string& region, access::Stumbles& stumbles) {
  constexpr std::int64_t at_a_time = 200;
  const auto waiting = services.database.read([&](db::Session& rows) {
    return store::uncounted_sittings(rows, region, at_a_time + stumbles.count());
  });
  return access::each_apart(services, region, access::Right{"attempt.assign"}, "count_exposure", waiting, stumbles, &count_one);
}

bool is_adaptive(Work& work, const Attempt& attempt) {
  const auto form = instrument::find_form(work.rows, work.region, attempt.form);
  return form && form->mode == instrument::FormMode::adaptive;
}

Result<void> begin_adaptive(Work& work, Attempt& attempt) {
  if (store::find_sitting(work.rows, work.region, attempt.id)) return {};
  attempt.calibration = work.services.part<Scales>().in_force(work.rows, work.region)->calibration;
  const FormPlan::Barred barred{store::seen_items(work.rows, work.region, attempt.person),
                                instrument::suspended_items(work.rows, work.region)};
  auto required = TRY(required_of(work, attempt));
  std::erase_if(required, [&](const RequiredPercent& one) { return is_closed(work, attempt, one.competency, barred); });
  if (required.empty()) return fail(errors::pool_suspended);
  const auto plan = TRY(plan_of(work, attempt, required));
  const auto start = plan.start(static_cast<std::uint64_t>(attempt.seed), barred, TRY(seen_by_all(work, attempt, required)));
  const auto sitting = TRY(Sitting::begun(plan.plan(), start));
  store::insert_sitting(work.rows, work.region, attempt.id, {required, sitting.state(), code_asked(plan, sitting)});
  return {};
}

Result<AttemptSheet> go_on(Work& work, const GoOn& request) {
  const auto attempt = TRY(own_attempt(work, request.attempt));
  if (!is_adaptive(work, attempt)) return fail(errors::not_adaptive);
  if (has_run_out(attempt, work.now) || attempt.finished_ms) return fail(errors::sitting_over);
  TRY(accept(attempt, std::nullopt, {}, work.now, ""));
  const auto kept = sitting_of(work, attempt);
  if (kept.asked != request.item) return sheet_of_attempt(work, attempt);
  const auto plan = TRY(plan_of(work, attempt, kept.required));
  auto sitting = TRY(Sitting::resumed(plan.plan(), kept.state));
  TRY(sitting.answer(TRY(category_of_answer(work, attempt, kept.asked, request.skip.value_or(false)))));
  store::update_sitting(work.rows, work.region, attempt.id, sitting.state(), code_asked(plan, sitting));
  if (sitting.asked()) return sheet_of_attempt(work, attempt);
  return sheet_of_attempt(work, TRY(close_attempt(work, attempt)));
}

}  // namespace marshrut::diagnostics
