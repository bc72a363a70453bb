#include "app/demo/replay/stages/stages.h"
#include "monitoring/review/acts_review.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_within_the_year = 40;  // from its start, and to its end
constexpr int days_to_confirm = 3;

using monitoring::YearHalf;

constexpr const char* comment_on(YearHalf half) {
  return half == YearHalf::start ? "Маршруты составляются; школам, где их мало, нужна помощь ассоциации"
                                 : "Маршруты реализуются; задачи следующего года обсуждены в ассоциации";
}

Result<void> confirm_all(Tale& tale, const access::Actor& association) {
  auto page = TRY(tale.look(association, "review.read", &monitoring::list_reviews_of_year, access::Nothing{}));
  for (const auto& one : page.reviews)
    if (one.may_confirm)
      TRY(tale.act(association, "review.confirm", &monitoring::confirm_review,
                   monitoring::ConfirmReview{one.review, one.revision, comment_on(one.half)}));
  return {};
}

Result<void> open_half(Tale& tale, YearHalf half) {
  if (tale.desks_rest(0)) return {};
  for (const auto& association : tale.cast.officers_with("association_head")) {
    TRY(tale.act(association, "review.open", &monitoring::open_review, monitoring::OpenReview{"", half}));
    tale.agenda.at(tale.on_workday(days_to_confirm, 12), [&tale, &association] { return confirm_all(tale, association); });
  }
  return {};
}

/// Weekends alone move it: the calendar of schools may be quiet for weeks.
void open_on(Tale& tale, Date day, YearHalf half) {
  if (day <= tale.today()) return;
  tale.agenda.at(tale.on_workday(tale.today().days_until(day), 12), [&tale, half] { return open_half(tale, half); });
}

}  // namespace

void keep_monitoring(Tale& tale, Instant until) {
  if (!regulation::find_obligation(*tale.profile, regulation::ObligationKind::association_monitorings)) return;
  const auto& calendar = tale.profile->calendar;
  for (auto starts = regulation::school_year_start(calendar, tale.today()); starts < until.date_at(tale.offset_minutes);
       starts = starts.plus_years(1)) {
    open_on(tale, starts.plus_days(days_within_the_year), YearHalf::start);
    open_on(tale, regulation::school_year_end(calendar, starts).plus_days(-days_within_the_year), YearHalf::end);
  }
}

}  // namespace marshrut::app::replay
