#pragma once
// The people one can sign in as on a demo database: a few in every duty, all with one password that the sign-in page
// shows. On a region that is not marked as demo the list is empty.
#include "access/endpoint.h"
#include "app/wiring.h"
#include "demo/world.h"

namespace marshrut::app {

/// Somebody to sign in as: the key in the register, what awaits them, in Russian words, and the duty they are met for.
struct Met {
  std::string external;
  std::string waits;
  std::string duty = {};  // empty: the first of theirs
};
/// A few in every duty and several teachers; for a region in which nothing has happened yet.
std::vector<Met> first_people(const demo::World& world);
/// `passwords` hashes as for a live account.
Result<void> let_demo_people_in(House& house, crypto::PasswordHasher& passwords, const std::string& region,
                                const std::vector<Met>& people);

struct DemoPerson {
  std::string login;
  std::string password;
  std::string name;
  std::string duty;
  std::string waits;  // what there is to do, in Russian words; may be empty
  std::optional<std::string> region;  // its title
};
DESCRIBE(DemoPerson, login, password, name, duty, waits, region)
struct DemoPeople {
  std::vector<DemoPerson> people;
};
DESCRIBE(DemoPeople, people)
DemoPeople people_of_demo_regions(access::Services& services);
Result<DemoPeople> demo_people(const access::Call& call, const access::Nothing&);

access::Endpoints demo_endpoints();

}  // namespace marshrut::app
