#include "app/demo/replay/summary.h"

#include <fmt/format.h>

namespace marshrut::app::replay {
namespace {

std::string line(std::string_view words, std::int64_t number) {
  return fmt::format("  {:<34}{:>10}\n", words, number);
}

}  // namespace

std::string in_lines(const Summary& s) {
  std::string text = line("people", s.people) + line("teachers to take part", s.teachers) + line("letters", s.letters) +
                     line("people of accepted applications", s.applied) + line("slips", s.slips) +
                     line("first sign-ins", s.first_sign_ins) + line("protocols", s.protocols) +
                     line("attempts finished", s.attempts) + line("answers", s.answers) +
                     line("cases marked", s.marks) + line("findings concluded", s.concluded) +
                     line("findings answered", s.answered) + line("deficits acknowledged", s.deficits) +
                     line("requests", s.requests) + line("requests answered", s.requests_answered) +
                     line("routes", s.routes);
  for (const auto& one : s.by_state) text += line("  " + one.state, one.routes);
  text += line("routes after a completed one", s.next_routes) + line("decisions of heads", s.decisions) + line("routes returned", s.returned) +
          line("routes corrected", s.corrected) + line("routes suspended", s.suspended) +
          line("routes expired", s.expired) + line("seats missed", s.seats_missed) +
          line("activities finished", s.activities) + line("evidence sent", s.evidence) +
          line("checkpoints held", s.checkpoints) + line("questions", s.questions) + line("replies", s.replies) +
          line("repeated diagnostics", s.repeated) + line("questionnaires", s.questionnaires) +
          line("products reviewed", s.products) + line("confirmed by a specialist", s.confirmed_by_word) +
          line("certificates", s.certificates) + line("routes handed on", s.handovers) +
          line("conclusions on effectiveness", s.conclusions) + line("journal entries", s.journal) + line("rows", s.rows);
  if (s.refused > 0) text += line("deeds refused", s.refused) + "  the first:" + s.first_refusal + "\n";
  return text + fmt::format("  {:<34}{:>10.1f}\n", "seconds", s.seconds);
}

}  // namespace marshrut::app::replay
