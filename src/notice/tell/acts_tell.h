#pragma once
// A fact becomes notices: to whom it concerns, never to who caused it, in the transaction in which it happened; and a
// letter begins to gather for each of them where the installation sends mail.
#include <string>
#include <vector>

#include "access/work.h"
#include "notice/types.h"
#include "route/types.h"

namespace marshrut::notice {

using access::Work;

/// What is told; the readers are named apart.
struct Told {
  NoticeKind kind = NoticeKind::message;
  std::string subject = "";
  std::string about = "";
  std::optional<Date> day = {};
  std::optional<Instant> moment = {};
  std::optional<std::string> once = {};
  std::optional<NoticeTopic> topic = {};  // the kind's own when absent
};

/// Each reader once. The number of those who were told: not the actor, nor who was told under the same mark before.
std::int64_t tell(Work& work, const Told& told, std::vector<PersonId> readers);

/// The same message to many, sent together; the readers are distinct and the actor is not among them.
void tell_many(Work& work, const Told& told, const std::vector<PersonId>& readers);

/// Whose decision on the route is awaited, but its own person.
std::vector<PersonId> deciders_of(Work& work, const route::Route& route);
/// Those of the support team whose duty carries the right.
std::vector<PersonId> companions_of(Work& work, const Id<route::Route>& route, access::Right right);
/// Who receives the letters of a school.
std::vector<PersonId> receivers_at(Work& work, const std::string& path);

}  // namespace marshrut::notice
