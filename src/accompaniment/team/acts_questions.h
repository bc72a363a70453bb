#pragma once
// The talk between a teacher and those who accompany the route, with what each has not read yet.
#include <vector>

#include "accompaniment/acts_support.h"

namespace marshrut::accompaniment {

CheckpointView view_of(const Checkpoint& checkpoint, Date today);
/// How many lines of others the actor has not read.
std::int64_t unread_of(Work& work, const RouteId& route);

struct QuestionView {
  Id<Question> question;
  std::string author_name;
  QuestionSide side = QuestionSide::teacher;
  std::string text;
  Instant at_ms;
  bool own = false;
  bool unread = false;
};
DESCRIBE(QuestionView, question, author_name, side, text, at_ms, own, unread)
struct Talk {
  RouteId route;
  std::string teacher;
  std::vector<QuestionView> questions;  // in the order of time
  std::int64_t unread = 0;
  std::vector<SupportMember> members;
};
DESCRIBE(Talk, route, teacher, questions, unread, members)
Result<Talk> show_talk(Work& work, const AskSupport& request);

struct AskQuestion {
  RouteId route;
  std::string text;
};
DESCRIBE(AskQuestion, route, text)
Result<Talk> ask_question(Work& work, const AskQuestion& request);
/// Everything up to now is read.
Result<Talk> mark_seen(Work& work, const AskSupport& request);

}  // namespace marshrut::accompaniment
