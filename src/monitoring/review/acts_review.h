#pragma once
// Monitorings of the school year: opened with the numbers computed, confirmed by the head of the association, printed.
#include "access/endpoint.h"
#include "monitoring/review/review.h"

namespace marshrut::monitoring {

using access::Work;

/// A line with how it stood at the start of the year; nothing when the half is the start or there was no such monitoring.
struct MonitoredSchoolView {
  MonitoredSchool line;
  std::optional<MonitoredSchool> at_start;
};
DESCRIBE(MonitoredSchoolView, line, at_start)
struct MonitoringView {
  Id<Review> review;
  std::string subject;  // title, "" for all subjects
  YearHalf half = YearHalf::start;
  Date opened_on;
  MonitoringState state = MonitoringState::open;
  std::string comment;
  std::optional<Date> confirmed_on;
  std::string confirmed_by;
  std::string paper;
  std::string number;
  std::int64_t revision = 0;
  bool may_confirm = false;
  std::vector<MonitoredSchoolView> lines;
};
DESCRIBE(MonitoringView, review, subject, half, opened_on, state, comment, confirmed_on, confirmed_by, paper, number, revision,
         may_confirm, lines)
struct MonitoredSubject {
  std::string code;
  std::string title;
};
DESCRIBE(MonitoredSubject, code, title)
struct Monitorings {
  Date since;              // the first day of the school year
  std::int64_t least = 0;  // confirmed monitorings a school year wants of an association
  std::int64_t confirmed = 0;
  bool may_open = false;
  std::vector<MonitoredSubject> subjects;
  std::vector<MonitoringView> reviews;
};
DESCRIBE(Monitorings, since, least, confirmed, may_open, subjects, reviews)
Result<Monitorings> list_reviews_of_year(Work& work, const access::Nothing& request);

struct OpenReview {
  std::string subject;  // code; "" for all subjects
  YearHalf half = YearHalf::start;
};
DESCRIBE(OpenReview, subject, half)
Result<Monitorings> open_review(Work& work, const OpenReview& request);

struct ConfirmReview {
  Id<Review> review;
  std::int64_t revision = 0;
  std::string comment;
};
DESCRIBE(ConfirmReview, review, revision, comment)
/// The numbers stay as they are; the comment and the confirmation are added, and the paper is issued.
Result<Monitorings> confirm_review(Work& work, const ConfirmReview& request);

}  // namespace marshrut::monitoring
