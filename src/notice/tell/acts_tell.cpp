#include "notice/tell/acts_tell.h"

#include <algorithm>

#include "access/store.h"
#include "accompaniment/store.h"
#include "base/text.h"
#include "notice/kinds.h"
#include "notice/mail/acts_letters.h"
#include "notice/store.h"

namespace marshrut::notice {
namespace {

void add_holders(Work& work, std::vector<PersonId>& people, access::Duty duty, const access::Scope& of) {
  for (auto& person : access::people_reaching(work, duty, of))
    people.push_back(std::move(person));
}

Notice notice_of(Work& work, const Told& told, const PersonId& person) {
  return {work.new_id<Notice>(), person,     told.kind, told.topic.value_or(rule_of(told.kind).topic), work.now,
          told.subject,          told.about, told.day,  told.moment,                                   told.once};
}

}  // namespace

std::int64_t tell(Work& work, const Told& told, std::vector<PersonId> readers) {
  std::ranges::sort(readers);
  const auto repeated = std::ranges::unique(readers);
  readers.erase(repeated.begin(), repeated.end());
  const auto& rule = rule_of(told.kind);
  const bool mails = mail_leaves(work.services);
  std::int64_t count = 0;
  for (const auto& person : readers) {
    if (person.empty() || person == work.actor.person) continue;
    const auto notice = notice_of(work, told, person);
    if (!store::insert_notice(work.rows, work.region, notice)) continue;
    ++count;
    if (mails) gather(work, person, rule.urgency);
  }
  return count;
}

void tell_many(Work& work, const Told& told, const std::vector<PersonId>& readers) {
  std::vector<Notice> notices;
  notices.reserve(readers.size());
  for (const auto& person : readers) notices.push_back(notice_of(work, told, person));
  store::insert_notices(work.rows, work.region, notices);
  if (mail_leaves(work.services)) gather(work, readers, rule_of(told.kind).urgency);
}

std::vector<PersonId> deciders_of(Work& work, const route::Route& route) {
  std::vector<PersonId> people;
  for (const auto& name : list_of(route.awaits, ';'))
    if (const auto duty = enum_named<access::Duty>(name); duty && *duty != access::Duty::teacher)
      add_holders(work, people, *duty, {route.path, route.person});
  std::erase(people, route.person);
  return people;
}

std::vector<PersonId> companions_of(Work& work, const Id<route::Route>& route, access::Right right) {
  const auto& row = access::row_of(right);
  std::vector<PersonId> people;
  for (const auto& member : accompaniment::members_of(work.rows, work.region, route)) {
    if (member.until && *member.until < work.today()) continue;  // passed the route on
    if (row.reach[static_cast<std::size_t>(member.duty)] != access::Reach::no) people.push_back(member.person);
  }
  return people;
}

std::vector<PersonId> receivers_at(Work& work, const std::string& path) {
  std::vector<PersonId> people;
  for (auto duty : {access::Duty::head, access::Duty::deputy, access::Duty::responsible}) add_holders(work, people, duty, {path, {}});
  return people;
}

}  // namespace marshrut::notice
