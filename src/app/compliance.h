#pragma once
// Where each clause of the regulations lives and whether it works, as it was recorded when the tests last tried
// (regulations/compliance.tsv, built into the program): for a lawyer and an auditor, on any machine, without the tests.
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace marshrut::app {

struct ClauseStanding {
  std::string id;  // "KIR-3.2.1"
  std::string regulation;  // name of its file
  std::string clause;  // as the text numbers it
  std::string requirement;  // in a line
  std::string status;  // proven, passing, failing, unproven, not_software
  std::string story;  // that tells it
  std::string line;  // what is asked on the line of the story
  std::string room;
  std::string screen;
  std::string without;  // what was taken away to see that line fail
  std::string reason;  // of not_software
};

/// Every clause of regulations/clauses.tsv in its order.
std::vector<ClauseStanding> clause_standings();

/// id, status, story: a line each.
std::string compliance_tsv();
/// What is open, counted by regulation.
std::string compliance_text();
/// docs/compliance.md
std::string compliance_page();

void add_compliance_command(CLI::App& line, int& code);

}  // namespace marshrut::app
