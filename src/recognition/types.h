#pragma once
// How a route ends. Enters: answers to questionnaires, a product and its review, outcomes of repeated diagnostics, the
// word of a specialist. Leaves: what is proven and what is missing by the regulation, tasks for the next route,
// certificates. Never here: what was measured (diagnostics, deficit) and the words of any questionnaire (regulation).
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"
#include "regulation/profile/closing.h"
#include "route/types.h"

namespace marshrut::recognition {

using access::PersonId;
using RouteId = Id<route::Route>;

/// How far a goal was reached, by one of the options of the question.
struct GoalMark {
  Id<route::RouteGoal> goal;
  std::string mark;
};
DESCRIBE(GoalMark, goal, mark)

/// An answer to one question; which members are used depends on the kind of the question. `choices` are options, or
/// ids of activities.
struct QuestionAnswer {
  std::string code;
  std::string text;
  std::vector<std::string> choices;
  std::optional<std::int64_t> scale;
  std::vector<GoalMark> goals;
  std::vector<std::string> tasks;
};
DESCRIBE(QuestionAnswer, code, text, choices, scale, goals, tasks)

enum class ReflectionState { draft, submitted };
DESCRIBE_ENUM(ReflectionState, draft, submitted)

/// What a person answered to one questionnaire about one route.
struct Reflection {
  RouteId route;
  regulation::QuestionnairePurpose purpose = regulation::QuestionnairePurpose::reflexive;
  PersonId person;
  std::string path;
  std::string answers;  // QuestionAnswers as JSON
  ReflectionState state = ReflectionState::draft;
  std::optional<Date> submitted_on;
  std::optional<double> mean;  // of a submitted survey's answers from 1 to 5
  std::int64_t revision = 0;
};
DESCRIBE(Reflection, route, purpose, person, path, answers, state, submitted_on, mean, revision)
struct QuestionAnswers {
  std::vector<QuestionAnswer> answers;
};
DESCRIBE(QuestionAnswers, answers)

/// What a product is judged by, each from 0 to 3 points.
enum class ProductCriterion { relevance, correctness, usefulness, originality, clarity };
DESCRIBE_ENUM(ProductCriterion, relevance, correctness, usefulness, originality, clarity)
inline constexpr std::int64_t points_most = 3;

struct ProductMark {
  ProductCriterion criterion = ProductCriterion::relevance;
  std::int64_t points = 0;
  std::string comment;
};
DESCRIBE(ProductMark, criterion, points, comment)
struct ProductMarks {
  std::vector<ProductMark> marks;
};
DESCRIBE(ProductMarks, marks)

enum class ProductKind { file, link };
DESCRIBE_ENUM(ProductKind, file, link)
enum class ProductState { on_review, accepted, correction };
DESCRIBE_ENUM(ProductState, on_review, accepted, correction)
enum class ProductDecision { accepted, correction };
DESCRIBE_ENUM(ProductDecision, accepted, correction)

/// An educational or methodical product of a route (KIR-3.5.5), with where and when it was presented.
struct Product {
  Id<Product> id;
  RouteId route;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string title;
  std::string summary;
  ProductKind kind = ProductKind::link;
  std::string sha256;
  std::string name;
  std::string media_type;
  std::int64_t size = 0;
  std::string link;
  std::string event;
  std::optional<Date> presented_on;
  ProductState state = ProductState::on_review;
  std::string marks;  // ProductMarks as JSON, "" before a review
  std::string comment;
  PersonId reviewer;
  std::string reviewer_name;
  Instant sent_ms;
  std::optional<Instant> reviewed_ms;
  std::int64_t revision = 0;
};
DESCRIBE(Product, id, route, person, path, teacher, title, summary, kind, sha256, name, media_type, size, link, event,
         presented_on, state, marks, comment, reviewer, reviewer_name, sent_ms, reviewed_ms, revision)
using ProductId = Id<Product>;

/// The word of a specialist that a fact holds which nothing else can show.
struct Confirmation {
  RouteId route;
  regulation::RouteFact fact = regulation::RouteFact::deficit_eliminated_by_reflection;
  std::string detail;
  PersonId confirmed_by;
  std::string name;
  Date confirmed_on;
};
DESCRIBE(Confirmation, route, fact, detail, confirmed_by, name, confirmed_on)

enum class NextTaskState { open, carried };
DESCRIBE_ENUM(NextTaskState, open, carried)

/// A task that a person set at the end of a route (KIR-3.6.5.2); `carried_to` is the route that took it up as a goal.
struct NextTask {
  Id<NextTask> id;
  PersonId person;
  RouteId route;
  std::int64_t position = 0;
  std::string text;
  NextTaskState state = NextTaskState::open;
  RouteId carried_to;
};
DESCRIBE(NextTask, id, person, route, position, text, state, carried_to)

/// What is known of the end of a route, refreshed whenever something about it changes, so that lists need not gather it
/// anew. `facts` and `grounds` are codes separated by ';'.
struct Closing {
  RouteId route;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string school;
  Date starts;
  Date ends;
  std::string facts;
  std::string grounds;  // variants of confirmation that are proved
  bool confirmed = false;
  bool ready = false;  // everything that the regulation asks for before a certificate
  std::optional<Date> confirmed_on;
};
DESCRIBE(Closing, route, person, path, teacher, school, starts, ends, facts, grounds, confirmed, ready, confirmed_on)

enum class CertificateState { issued, annulled };
DESCRIBE_ENUM(CertificateState, issued, annulled)

/// A certificate is a paper of documents; this says of which route.
struct Certificate {
  std::string paper;
  RouteId route;
  PersonId person;
  std::string path;
  std::string teacher;
  std::string school;
  std::string number;
  Date issued_on;
  std::string grounds;
  CertificateState state = CertificateState::issued;
};
DESCRIBE(Certificate, paper, route, person, path, teacher, school, number, issued_on, grounds, state)

}  // namespace marshrut::recognition
