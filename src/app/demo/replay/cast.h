#pragma once
// Who acts in the replay: heads and mentors of schools and officers of the region as actors with the duties that their accounts
// have. Everybody gets an account by the act that hands out access; nobody gets a password here.
#include <map>
#include <string>
#include <vector>

#include "app/wiring.h"
#include "demo/world.h"

namespace marshrut::app::replay {

/// The actor of a person's account; of nobody when the person has none.
access::Actor actor_of(access::Services& services, const std::string& region, const access::PersonId& person);

class Cast {
 public:
  Cast(House& house, const demo::World& world) : house_(house), world_(world) {}
  /// Gives accounts to officers, managers and mentors of schools and learns who they are.
  Result<void> admit();

  const access::Actor& head_of(std::size_t school) const { return heads_.at(school); }
  bool is_head(const demo::Person& person) const;
  /// An officer with the duty; `turn` deals the work among several.
  const access::Actor& officer(const std::string& duty, std::size_t turn = 0) const;
  /// Who decides with a duty about people of a school; null when the demo has nobody.
  const access::Actor* holder_of(const std::string& duty, std::size_t school, std::size_t turn) const;
  /// Those of the school; empty when it has none.
  const std::vector<access::Actor>& mentors_of(std::size_t school) const;
  /// Those of the whole region or of a part of it; none when the demo has nobody.
  const std::vector<access::Actor>& officers_with(const std::string& duty) const;
  const std::vector<access::Actor>& officers(const std::string& duty) const { return officers_.at(duty); }

 private:
  Result<access::Actor> admitted(const std::string& external);

  House& house_;
  const demo::World& world_;
  std::map<std::size_t, access::Actor> heads_;
  std::map<std::size_t, std::string> head_numbers_;
  std::map<std::size_t, std::vector<access::Actor>> mentors_;
  std::map<std::string, std::vector<access::Actor>> officers_;
};

}  // namespace marshrut::app::replay
