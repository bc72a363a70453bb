#include "deficit/store.h"

#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "kit/database_fixture.h"

using namespace marshrut;
using namespace marshrut::deficit;

namespace {

const std::string region = "43";
const PersonId anna{"anna"};

void make_tables(db::Database& database) {
  std::ifstream file(MARSHRUT_ROOT "/src/deficit/schema.sql");
  std::stringstream text;
  text << file.rdbuf();
  database.write([&](db::Session& rows) { rows.script(text.str()); });
}

}  // namespace

TEST_CASE("nobody's route rests on anything before something was acknowledged or asked for") {
  kit::on_each_database([](db::Database& database) {
    make_tables(database);
    auto basis = database.read([](db::Session& rows) { return basis_of(rows, region, anna); });
    CHECK(basis.findings.empty());
    CHECK(basis.requests.empty());
    CHECK_FALSE(basis.described);
    CHECK_FALSE(basis.self_assessed);
  });
}
