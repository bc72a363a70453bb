#pragma once
// The record of compliance, regulations/compliance.tsv: for every clause its status, the line of a story that tells it,
// the room and the page where it lives, and what it was seen to fail without. The program prints it; only the tests
// write it, and `proven` is written by who tried the proof alone.
#include "access/door/dispatch_routes.h"
#include "proof.h"
#include "screens.h"

namespace marshrut::testing {

enum class Status { unproven, failing, passing, proven, not_software };
DESCRIBE_ENUM(Status, unproven, failing, passing, proven, not_software)

struct Recorded {
  std::string clause;
  Status status = Status::unproven;
  std::string story;  // "route"
  std::string line;  // "POST /api/routes/$route/submission": what was asked on the line that tells it
  std::string room;  // "route"
  std::string screen;  // "/my/route"
  std::string without;  // what was taken away

  bool operator==(const Recorded&) const = default;
};

std::vector<Recorded> read_record();
void write_record(const std::vector<Recorded>& record);
/// One row, as it stands in the file.
std::string line_of(const Recorded& recorded);

/// What the record says by the stories, the proofs and the pages of today.
class Recorder {
 public:
  Recorder();

  const std::vector<Story>& stories() const { return stories_; }
  const std::vector<Clause>& clauses() const { return clauses_; }
  const Proof* proof_of(const std::string& clause) const;
  const Story* story_named(const std::string& name) const;
  /// Nothing is played: what is told passes, and what is in `former` as proven stays so while its proof is the same.
  Recorded as_told(const Clause& clause, const std::vector<Recorded>& former) const;
  /// The row of a clause that an expectation of a story tells.
  Recorded told_at(const Clause& clause, const Story& story, const Step& expectation) const;

 private:
  struct Place {
    const Story* story = nullptr;
    const Step* step = nullptr;
  };
  Place place_of(const Clause& clause, const Recorded* former) const;

  std::vector<Clause> clauses_ = every_clause();
  std::vector<Story> stories_ = every_story();
  std::vector<Proof> proofs_ = every_proof();
  std::vector<Screen> screens_ = every_screen();
  access::Endpoints endpoints_;
  access::Routes routes_;
  std::set<std::string> not_software_;
};

}  // namespace marshrut::testing
