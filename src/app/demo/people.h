#pragma once
// The people one can sign in as on a demo database: a few in every duty, all with one password that the sign-in page
// shows. On a region that is not marked as demo the list is empty.
#include "access/endpoint.h"
#include "app/wiring.h"
#include "demo/world.h"

namespace marshrut::app {

Result<void> let_demo_people_in(House& house, const std::string& region, const demo::World& world);

struct DemoPerson {
  std::string login;
  std::string password;
  std::string name;
  std::string duty;
};
DESCRIBE(DemoPerson, login, password, name, duty)
struct DemoPeople {
  std::vector<DemoPerson> people;
};
DESCRIBE(DemoPeople, people)
Result<DemoPeople> demo_people(const access::Call& call, const access::Nothing&);

access::Endpoints demo_endpoints();

}  // namespace marshrut::app
