#pragma once
// What each of five regulations allows, written down by hand from their texts: the walks hold the program to this.
// Nothing here is read from regulations/*.toml nor asked of the rules in src/.
#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/time.h"
#include "step.h"

namespace marshrut::walk {

using Duties = std::vector<access::Duty>;

/// One of those who are asked at once. `instead`: who decides too when the route is of one of `duties`. consent: it is
/// the route's own person who is asked. by_sending: who sends the route has said yes by that.
struct Asked {
  std::string role;
  Duties duties;
  Duties instead = {};
  bool consent = false;
  bool by_sending = false;
};

/// What is known of a route at its end.
struct Ended {
  bool reflected = false;
  bool tasks = false;      // set for the time after
  bool presented = false;  // an accepted product
  bool repeated = false;   // diagnostics in the time of the route
  bool concluded = false;  // whether it was effective
};

struct Lawful {
  std::string regulation;             // regulations/kirov.toml
  std::string parent = {};            // the region's, when it is of a municipality
  std::vector<Asked> asked;           // one round; nobody: what is sent is in force
  std::string fault = {};             // a line of the checklist, to be marked by who returns a route
  bool content_asked_again = false;   // a correction of the content must be agreed again
  Duties composers = {};              // for others; everybody composes their own
  Duties correctors = {};
  Duties progress = {};               // who notes how a checkpoint went, of those who may at all; empty: all of them
  bool within_school_year = false;
  bool dates_within_term = true;
  bool certificate = false;
  std::optional<Asked> control = {};  // of the realisation, before anything is concluded about it
  Duties concluders = {};             // on effectiveness, which ends a route; nobody: nothing is concluded
  std::string goals_question = {};    // of the questionnaire of reflection: a mark for each goal
  std::string words_question = {};    // the other that must be answered
  bool words_are_tasks = false;       // and it sets tasks for the time after
  std::function<bool(const Ended&)> confirmed = {};
};

std::vector<Lawful> five_regulations();
Lawful lawful_of(const std::string& regulation);

/// Who may do an act at all, by the rights of the house; `own`: whose route it is has the duty.
bool has_right(Act act, access::Duty duty, bool own);

}  // namespace marshrut::walk
