#pragma once
// Expertise of a programme: sent by the centre, examined by experts with points, voted on by the council, entered in the
// region's register under a number, and only then published. Nobody examines or votes on what they proposed.
#include <vector>

#include "catalogue/programme/acts_programme.h"

namespace marshrut::catalogue {

struct CommandProgramme {
  Id<Activity> activity;
  std::int64_t revision = 0;  // of the programme
};
DESCRIBE(CommandProgramme, activity, revision)

struct ConclusionView {
  std::string expert;
  std::string conclusion;
  std::int64_t points = 0;
  Date given_on;
  std::vector<ProgrammeMark> marks;
};
DESCRIBE(ConclusionView, expert, conclusion, points, given_on, marks)
struct VoteView {
  std::string member;
  regulation::Vote vote = regulation::Vote::in_favour;
  std::string comment;
};
DESCRIBE(VoteView, member, vote, comment)
struct ProgrammeExpertise {
  Programme programme;
  std::string title;
  std::vector<regulation::CriterionRule> criteria;
  std::int64_t experts_min = 0;
  std::int64_t quorum = 0;
  std::vector<ConclusionView> conclusions;
  std::vector<VoteView> votes;
};
DESCRIBE(ProgrammeExpertise, programme, title, criteria, experts_min, quorum, conclusions, votes)
Result<ProgrammeExpertise> show_programme_expertise(Work& work, const AskProgramme& request);

struct ListExamined {
  std::optional<ProgrammeState> state;  // in expertise when absent
};
DESCRIBE(ListExamined, state)
struct ProgrammeLines {
  std::vector<store::ProgrammeLine> programmes;
};
DESCRIBE(ProgrammeLines, programmes)
Result<ProgrammeLines> list_expertise(Work& work, const ListExamined& request);
/// The region's register, for everybody.
Result<ProgrammeLines> show_register(Work& work, const access::Nothing&);

Result<ProgrammeExpertise> send_programme(Work& work, const CommandProgramme& request);

struct ConcludeProgramme {
  Id<Activity> activity;
  std::vector<ProgrammeMark> marks;
  std::string conclusion;
};
DESCRIBE(ConcludeProgramme, activity, marks, conclusion)
/// An expert's points and words, with the paper of them.
Result<ProgrammeExpertise> conclude_programme(Work& work, const ConcludeProgramme& request);

struct VoteProgramme {
  Id<Activity> activity;
  regulation::Vote vote = regulation::Vote::in_favour;
  std::string comment;
};
DESCRIBE(VoteProgramme, activity, vote, comment)
Result<ProgrammeExpertise> vote_programme(Work& work, const VoteProgramme& request);
/// Counts the votes and issues the protocol: approved, or returned with what was said against it.
Result<ProgrammeExpertise> decide_programme(Work& work, const CommandProgramme& request);
/// Enters an approved programme in the region's register; it is published with that.
Result<ProgrammeExpertise> register_programme(Work& work, const CommandProgramme& request);

}  // namespace marshrut::catalogue
