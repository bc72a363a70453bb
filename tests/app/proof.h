#pragma once
// Proofs that a clause is realised: regulations/proofs.tsv says for a clause the story that tells it and what realises
// it. The story goes as told; with that taken away it goes as told up to a line of the clause, and there it fails.
#include "play.h"

namespace marshrut::testing {

struct Clause {
  std::string id;
  std::string regulation;  // "kirov"
};

struct Proof {
  std::string clause;
  std::string story;  // "route"
  std::vector<Thing> things;
};

/// The cells of a file of tab-separated rows below its heading.
std::vector<std::vector<std::string>> rows_of(const std::string& path);
std::vector<Clause> every_clause();
/// Several rows of one clause are taken away together; a row of another story than the first is refused.
std::vector<Proof> every_proof();
/// "profile basis.grounds_min = 0; endpoint POST /api/routes"
std::string told(const std::vector<Thing>& things);

/// The request before an expectation: what a person did to get it.
const Step& request_before(const Story& story, const Step& expectation);
bool tells(const Step& step, const std::string& tag);

/// How a proof went: the line of the clause where the story failed, or why this is no proof.
struct Verdict {
  const Step* failed_at = nullptr;
  std::string objection;  // "" when it proves
};
Verdict tried(const Clause& clause, const Proof& proof, const Story& story);

}  // namespace marshrut::testing
