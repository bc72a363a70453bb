#include "app/demo/replay/cast.h"

#include "access/store.h"
#include "organisation/acts.h"

namespace marshrut::app::replay {
namespace {

/// No password fits it: the account waits until its owner is let in.
const access::PreparedPassword no_password_yet{"", "!"};

}  // namespace

access::Actor actor_of(access::Services& services, const std::string& region, const access::PersonId& person) {
  auto today = services.today_in(region);
  return services.database.read([&](db::Session& rows) {
    access::Actor actor{region, {}, {}, {}, false};
    auto account = access::store::find_account_of_person(rows, region, person);
    if (!account) return actor;
    actor.account = account->id;
    actor.person = person;
    actor.grants = access::store::grants_of(rows, region, account->id, today);
    return actor;
  });
}

Result<access::Actor> Cast::admitted(const std::string& external) {
  const auto& region = world_.setting.region_code;
  auto person =
      TRY(access::transact(house_.services(), access::Actor::of_house(region), access::Right{"account.manage"},
                           [&](access::Work& work) -> Result<access::PersonId> {
                             auto found =
                                 organisation::store::find_person_by_external(work.rows, work.region, external);
                             if (!found) return fail(access::errors::not_found);
                             TRY(organisation::hand_out_access(work, found->id, no_password_yet));
                             return found->id;
                           }));
  return actor_of(house_.services(), region, person);
}

Result<void> Cast::admit() {
  for (const auto& officer : world_.officers) officers_[officer.duty].push_back(TRY(admitted(officer.number)));
  for (const auto& person : world_.people) {
    if (demo::is_mentor(person)) mentors_[person.main_post().school].push_back(TRY(admitted(person.number)));
    if (!demo::is_manager(person)) continue;
    auto actor = TRY(admitted(person.number));
    if (!actor.has(access::Duty::head)) continue;
    auto school = person.main_post().school;
    if (heads_.try_emplace(school, std::move(actor)).second) head_numbers_[school] = person.number;
  }
  return {};
}

bool Cast::is_head(const demo::Person& person) const {
  auto known = head_numbers_.find(person.main_post().school);
  return known != head_numbers_.end() && known->second == person.number;
}

const std::vector<access::Actor>& Cast::mentors_of(std::size_t school) const {
  static const std::vector<access::Actor> none;
  auto known = mentors_.find(school);
  return known == mentors_.end() ? none : known->second;
}

const access::Actor* Cast::holder_of(const std::string& duty, std::size_t school, std::size_t turn) const {
  if (duty == name_of(access::Duty::head)) {
    auto head = heads_.find(school);
    return head == heads_.end() ? nullptr : &head->second;
  }
  auto all = officers_.find(duty);
  if (all == officers_.end()) return nullptr;
  if (duty != name_of(access::Duty::municipal_methodist)) return &all->second[turn % all->second.size()];
  const auto& home = world_.library.municipalities[world_.schools[school].municipality].code;
  for (const auto& actor : all->second)
    for (const auto& grant : actor.grants)
      if (grant.scope.ends_with("/" + home)) return &actor;
  return nullptr;
}

const std::vector<access::Actor>& Cast::officers_with(const std::string& duty) const {
  static const std::vector<access::Actor> none;
  auto known = officers_.find(duty);
  return known == officers_.end() ? none : known->second;
}

const access::Actor& Cast::officer(const std::string& duty, std::size_t turn) const {
  const auto& all = officers_.at(duty);
  return all[turn % all.size()];
}

}  // namespace marshrut::app::replay
