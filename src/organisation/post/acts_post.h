#pragma once
// The posts of a person in the course of time: one is opened, in another's place when its holder is transferred, with a
// last day when somebody stands in; one ends; one is left for a time. What follows from a day comes on that day: duties,
// the place where the person is counted, a long leave.
#include <optional>
#include <string>
#include <vector>

#include "access/acts_apart.h"
#include "organisation/acts.h"

namespace marshrut::organisation {

struct OpenPost {
  PersonId person;
  std::string school;    // code
  std::string position;  // code
  std::vector<std::string> subjects;
  double hours = 0;
  bool main = true;
  Date since;
  std::optional<Date> until;
  std::optional<Id<Post>> instead;  // the post that ends the day before: a transfer
  std::int64_t revision = 0;        // of the card
};
DESCRIBE(OpenPost, person, school, position, subjects, hours, main, since, until, instead, revision)
Result<PersonCard> open_post(Work& work, const OpenPost& request);

struct ChangePost {
  PersonId person;
  Id<Post> post;
  std::optional<Date> until;
  std::optional<Date> leave_since;
  std::optional<Date> leave_until;
  std::int64_t revision = 0;  // of the card
};
DESCRIBE(ChangePost, person, post, until, leave_since, leave_until, revision)
Result<PersonCard> change_post(Work& work, const ChangePost& request);

/// Keeps a post under the id it has, or a new one. A leave that follows an earlier one begins a row of its own, so that
/// the earlier one stays known.
void keep_post(Work& work, Post& post);

/// The codes as they are kept, separated by ';'; refuses, at /subjects, one that the dictionary does not have.
Result<std::string> subjects_known(Work& work, const std::vector<std::string>& codes);

/// Refuses a duty that somebody would bring to oneself: that is somebody else's decision.
Result<void> change_duties(Work& work, const PersonId& person, const std::vector<access::GrantTerm>& before,
                           const std::vector<access::GrantTerm>& after);
/// Lets what depends on the posts follow: `before` is what they were when last looked at, on the day `seen`. Refuses as
/// change_duties does.
Result<void> follow_posts(Work& work, const PersonId& person, const std::vector<Post>& before, Date seen);

/// Ends whatever post is held with today, so that nothing counted of today changes, and one to come before its first day; tells
/// nobody: for who is erased, whose duties and leaves go too.
void end_posts(Work& work, const PersonId& person);

/// What today brings by itself, each apart: posts that begin and end, mergers. How many.
std::int64_t begin_day(access::Services& services, const std::string& region, access::Stumbles& stumbles, int most = 500);

}  // namespace marshrut::organisation
