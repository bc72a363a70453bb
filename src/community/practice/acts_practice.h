#pragma once
// Practices as people use them: a card by its author, the council's votes and decision, publication by the author's own
// consent, search by everybody.
#include <optional>
#include <vector>

#include "community/acts_council.h"
#include "community/store.h"

namespace marshrut::community {

/// A practice with its author's name.
struct PracticeView {
  Practice practice;
  std::string author;
  bool mine = false;
};
DESCRIBE(PracticeView, practice, author, mine)
struct Practices {
  std::vector<PracticeView> practices;
};
DESCRIBE(Practices, practices)

struct SearchPractices {
  std::optional<std::string> search;
  std::optional<std::string> competency;
};
DESCRIBE(SearchPractices, search, competency)
/// Those that are published, the newest first; at most 100.
Result<Practices> search_practices(Work& work, const SearchPractices& request);
Result<Practices> my_practices(Work& work, const access::Nothing&);
/// Those that wait for the council.
Result<Practices> council_practices(Work& work, const access::Nothing&);

struct WritePractice {
  std::string title, problem, solution, result, evidence, competency;
};
DESCRIBE(WritePractice, title, problem, solution, result, evidence, competency)
Result<PracticeView> write_practice(Work& work, const WritePractice& request);
struct ChangePractice {
  Id<Practice> practice;
  std::string title, problem, solution, result, evidence, competency;
  std::int64_t revision = 0;
};
DESCRIBE(ChangePractice, practice, title, problem, solution, result, evidence, competency, revision)
/// Its author's, while it is a draft.
Result<PracticeView> change_practice(Work& work, const ChangePractice& request);

struct CommandPractice {
  Id<Practice> practice;
  PracticeCommand command = PracticeCommand::submit;
  std::int64_t revision = 0;
};
DESCRIBE(CommandPractice, practice, command, revision)
/// To the council, to publication or back from it: its author's alone.
Result<PracticeView> command_practice(Work& work, const CommandPractice& request);

struct VotePractice {
  Id<Practice> practice;
  regulation::Vote vote = regulation::Vote::in_favour;
  std::string comment;
};
DESCRIBE(VotePractice, practice, vote, comment)
struct CouncilView {
  PracticeView practice;
  regulation::VoteCount votes;
  std::int64_t quorum = 0;
  bool voted = false;  // the asking member
};
DESCRIBE(CouncilView, practice, votes, quorum, voted)
Result<CouncilView> vote_practice(Work& work, const VotePractice& request);
struct DecidePractice {
  Id<Practice> practice;
  std::int64_t revision = 0;
};
DESCRIBE(DecidePractice, practice, revision)
/// Counts the votes: selected, or back to its author with what members wrote against it.
Result<CouncilView> decide_practice(Work& work, const DecidePractice& request);

}  // namespace marshrut::community
