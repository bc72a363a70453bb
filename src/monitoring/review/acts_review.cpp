#include "monitoring/review/acts_review.h"

#include <algorithm>

#include "base/text.h"
#include "documents/acts.h"
#include "monitoring/errors.h"
#include "monitoring/review/store_review.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::monitoring {
namespace {

using regulation::ObligationKind;

constexpr access::Right to_open{"review.open"};
constexpr access::Right to_confirm{"review.confirm"};
constexpr std::size_t comment_max = 4000;

std::string municipality_seen(const access::Horizon& horizon, const std::string& region) {
  if (horizon.everything || horizon.paths.empty()) return region;
  return *std::ranges::min_element(horizon.paths, {}, &std::string::size);
}

std::vector<MonitoredSchool> lines_of(const Review& review) {
  return json::read<std::vector<MonitoredSchool>>(review.lines).value();
}

std::string subject_title(Work& work, const std::string& code) {
  for (const auto& subject : organisation::store::subjects(work.rows, work.region))
    if (subject.code == code) return subject.title;
  return "";
}

const Review* at_start_of(const std::vector<Review>& reviews, const Review& review) {
  if (review.half == YearHalf::start) return nullptr;
  auto found = std::ranges::find_if(reviews, [&](const Review& other) {
    return other.half == YearHalf::start && other.subject == review.subject && other.path == review.path;
  });
  return found == reviews.end() ? nullptr : &*found;
}

std::vector<MonitoredSchoolView> compared(const Review& review, const Review* start) {
  auto before = start ? lines_of(*start) : std::vector<MonitoredSchool>{};
  std::vector<MonitoredSchoolView> views;
  for (auto& line : lines_of(review)) {
    auto same = std::ranges::find(before, line.path, &MonitoredSchool::path);
    views.push_back({std::move(line), same == before.end() ? std::nullopt : std::optional(*same)});
  }
  return views;
}

Result<Monitorings> reviews_at(Work& work, const std::string& path) {
  auto profile = TRY(regulation::profile_at(work, path));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::association_monitorings);
  Monitorings answer;
  answer.since = regulation::school_year_start(profile->calendar, work.today());
  answer.least = rule ? rule->least : 0;
  answer.may_open = rule && work.could(to_open, {path, {}});
  for (const auto& subject : organisation::store::subjects(work.rows, work.region)) answer.subjects.push_back({subject.code, subject.title});
  auto reviews = store::reviews_below(work.rows, work.region, path, answer.since);
  for (const auto& one : reviews) {
    if (one.state == MonitoringState::confirmed) ++answer.confirmed;
    answer.reviews.push_back({one.id, subject_title(work, one.subject), one.half, one.opened_on, one.state, one.comment,
                              one.confirmed_on, one.confirmed_by, one.paper, one.number, one.revision,
                              one.state == MonitoringState::open && work.could(to_confirm, {one.path, {}}),
                              compared(one, at_start_of(reviews, one))});
  }
  return answer;
}

std::string with_change(std::int64_t now, const std::optional<MonitoredSchool>& start, std::int64_t MonitoredSchool::* member) {
  if (!start) return std::to_string(now);
  auto change = now - (*start).*member;
  return std::to_string(now) + " (" + (change < 0 ? "−" + std::to_string(-change) : "+" + std::to_string(change)) + ")";
}

documents::Fields report_fields(Work& work, const regulation::Profile& profile, const Review& review, const Review* start) {
  documents::Fields fields;
  auto subject = subject_title(work, review.subject);
  fields.values = {{"territory", profile.territory.title},
                   {"subject", subject.empty() ? "все предметы" : subject},
                   {"half", review.half == YearHalf::start ? "на начало учебного года" : "на конец учебного года"},
                   {"opened_on", documents::date_in_words(review.opened_on)},
                   {"comment", review.comment},
                   {"confirmed_by", review.confirmed_by}};
  fields.lists.try_emplace("schools");
  for (const auto& [line, before] : compared(review, start))
    fields.lists["schools"].push_back({line.school, std::to_string(line.teachers), with_change(line.with_route, before, &MonitoredSchool::with_route),
                                       with_change(line.presented, before, &MonitoredSchool::presented),
                                       with_change(line.completed, before, &MonitoredSchool::completed), std::to_string(line.recommendations)});
  return fields;
}

Result<void> issue_report(Work& work, Review& review) {
  auto profile = TRY(regulation::profile_at(work, review.path));
  const auto* rule = regulation::find_obligation(*profile, ObligationKind::association_monitorings);
  if (!rule || !rule->document) return {};
  auto reviews = store::reviews_below(work.rows, work.region, review.path, review.year_since);
  auto paper = TRY(documents::issue_by(work, *profile, {*rule->document, "review", review.id.value, {}, review.path, "", {},
                                                        report_fields(work, *profile, review, at_start_of(reviews, review))}));
  review.paper = paper.id.value;
  review.number = paper.number;
  return {};
}

}  // namespace

Result<Monitorings> list_reviews_of_year(Work& work, const access::Nothing&) {
  return reviews_at(work, municipality_seen(work.horizon(), work.region));
}

Result<Monitorings> open_review(Work& work, const OpenReview& request) {
  auto path = municipality_seen(work.horizon(), work.region);
  TRY(work.may({path, {}}));
  auto before = TRY(reviews_at(work, path));
  if (!before.may_open) return fail(errors::review_not_by_regulation);
  if (!request.subject.empty() && !std::ranges::count(before.subjects, request.subject, &MonitoredSubject::code))
    return fail(access::errors::not_found, "/subject");
  Review review;
  review.id = work.new_id<Review>();
  review.path = path;
  review.subject = request.subject;
  review.half = request.half;
  review.year_since = before.since;
  review.opened_on = work.today();
  review.lines = json::write(store::review_lines(work.rows, work.region, path, request.subject, work.today(), before.since));
  if (!store::insert(work.rows, work.region, review)) return fail(errors::review_there);
  work.touched("review", review.id, "", json::write(review));
  return reviews_at(work, path);
}

Result<Monitorings> confirm_review(Work& work, const ConfirmReview& request) {
  auto before = store::find_review(work.rows, work.region, request.review);
  if (!before) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({before->path, {}}));
  if (before->state == MonitoringState::confirmed) return fail(errors::review_confirmed);
  if (trimmed(request.comment).empty() || code_points(request.comment) > comment_max)
    return fail(errors::review_comment, "/comment", std::to_string(comment_max));
  auto after = *before;
  after.state = MonitoringState::confirmed;
  after.comment = std::string(trimmed(request.comment));
  after.confirmed_on = work.today();
  after.confirmed_by = organisation::name_of_person(work.rows, work.region, work.actor.person);
  after.revision = request.revision;
  TRY(issue_report(work, after));
  if (!store::confirm(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("review", after.id, json::write(*before), json::write(after));
  return reviews_at(work, municipality_seen(work.horizon(), work.region));
}

}  // namespace marshrut::monitoring
