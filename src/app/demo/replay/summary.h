#pragma once
// What a replay did, counted as the acts answered: whoever doubts it counts the rows. Routes are by the state in which
// the story leaves them.
#include <cstdint>
#include <string>
#include <vector>

#include "base/describe.h"

namespace marshrut::app::replay {

struct RoutesInState {
  std::string state;
  std::int64_t routes = 0;
};
DESCRIBE(RoutesInState, state, routes)

struct Summary {
  std::int64_t people = 0;     // in the register
  std::int64_t teachers = 0;   // who were to take part
  std::int64_t letters = 0;
  std::int64_t applied = 0;    // people of accepted applications
  std::int64_t slips = 0;           // with one-time passwords
  std::int64_t first_sign_ins = 0;  // with them; the rest were never used
  std::int64_t protocols = 0;
  std::int64_t attempts = 0;   // finished, first and repeated
  std::int64_t answers = 0;
  std::int64_t marks = 0;
  std::int64_t concluded = 0;  // findings that specialists concluded about
  std::int64_t deficits = 0;   // acknowledged
  std::int64_t answered = 0;   // findings that people acknowledged or rejected
  std::int64_t requests = 0;
  std::int64_t requests_answered = 0;
  std::int64_t routes = 0;
  std::int64_t next_routes = 0;  // of them those that follow a completed one
  std::vector<RoutesInState> by_state;
  std::int64_t decisions = 0;
  std::int64_t returned = 0;
  std::int64_t corrected = 0;
  std::int64_t suspended = 0;
  std::int64_t expired = 0;
  std::int64_t seats_missed = 0;  // a session was full when it was asked for
  std::int64_t activities = 0;    // finished
  std::int64_t evidence = 0;      // sent
  std::int64_t checkpoints = 0;   // held
  std::int64_t questions = 0;     // to those who accompany
  std::int64_t replies = 0;
  std::int64_t questionnaires = 0;
  std::int64_t products = 0;           // reviewed
  std::int64_t confirmed_by_word = 0;  // of a specialist
  std::int64_t repeated = 0;           // attempts
  std::int64_t certificates = 0;
  std::int64_t handovers = 0;    // of routes, each time from one to another
  std::int64_t conclusions = 0;  // on effectiveness
  std::int64_t journal = 0;       // entries, all sealed
  std::int64_t rows = 0;          // of every table
  std::int64_t refused = 0;       // deeds that an act refused and the story did not foresee
  std::string first_refusal;
  double seconds = 0;
};
DESCRIBE(Summary, people, teachers, letters, applied, slips, first_sign_ins, protocols, attempts, answers, marks, concluded, deficits,
         answered, requests, requests_answered, routes, next_routes, by_state, decisions, returned, corrected, suspended, expired, seats_missed,
         activities, evidence, checkpoints, questions, replies, questionnaires, products, confirmed_by_word, repeated, certificates, handovers,
         conclusions, journal, rows,
         refused, first_refusal, seconds)

/// Aligned lines for a terminal.
std::string in_lines(const Summary& summary);

}  // namespace marshrut::app::replay
