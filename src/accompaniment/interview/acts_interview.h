#pragma once
// Interviews after courses and routes presented, as the school and the municipality work with them. Who holds an interview
// and who receives a route are roles of the regulation, never the teacher whose route it is.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "accompaniment/interview/interview.h"
#include "route/facts.h"

namespace marshrut::accompaniment {

using access::Work;

/// `may_hold`: by the regulation of the route, for the reader. `proposed_participants` fills the protocol.
struct InterviewView {
  Interview interview;
  bool overdue = false;
  bool may_hold = false;
  std::string proposed_participants;
};
DESCRIBE(InterviewView, interview, overdue, may_hold, proposed_participants)

struct UnpresentedRoute {
  RouteId route;
  std::string teacher;
  std::string school;
  Date starts;
  Date ends;
  bool may_receive = false;
};
DESCRIBE(UnpresentedRoute, route, teacher, school, starts, ends, may_receive)

struct Interviews {
  Date today;
  std::vector<InterviewView> waiting;  // what is due first on top
  std::vector<InterviewView> held;
  std::vector<UnpresentedRoute> unpresented;
};
DESCRIBE(Interviews, today, waiting, held, unpresented)
Result<Interviews> list_interviews(Work& work, const access::Nothing& request);

struct HoldInterview {
  InterviewId interview;
  std::int64_t revision = 0;
  Date held_on;
  std::string participants;
  std::string changes;
  std::string decisions;
};
DESCRIBE(HoldInterview, interview, revision, held_on, participants, changes, decisions)
/// Keeps the protocol and issues its paper.
Result<InterviewView> hold_interview(Work& work, const HoldInterview& request);

struct AskRouteInterviews {
  RouteId route;
};
DESCRIBE(AskRouteInterviews, route)
struct RouteInterviews {
  std::vector<Interview> interviews;
  std::optional<Presentation> presentation;
};
DESCRIBE(RouteInterviews, interviews, presentation)
/// The interviews and the presentation in the history of a route.
Result<RouteInterviews> interviews_of_route(Work& work, const AskRouteInterviews& request);

struct PresentRoute {
  RouteId route;
  std::optional<Date> presented_on;  // today when absent
  std::string note;
};
DESCRIBE(PresentRoute, route, presented_on, note)
Result<RouteInterviews> present_route(Work& work, const PresentRoute& request);

/// A course was proven done: the regulation's rule makes an interview.
Result<void> follow_finished_item(Work& work, const route::RouteItemFinished& fact);

}  // namespace marshrut::accompaniment
