// A backup brought back is the same installation; one that was changed is not brought back at all.
#include <doctest/doctest.h>

#include <filesystem>
#include <fstream>
#include <regex>
#include <sstream>

#include "app/backup.h"
#include "app/schema.h"
#include "kit/tls_certificate.h"
#include "organisation/store.h"
#include "platform/files/content.h"
#include "world.h"

using namespace marshrut;
using namespace marshrut::testing;
namespace fs = std::filesystem;

namespace {

/// A folder of its own, gone with the test.
struct Place {
  Place() {
    char pattern[] = "/tmp/marshrut-backup-XXXXXX";
    path = ::mkdtemp(pattern);
  }
  ~Place() { fs::remove_all(path); }
  fs::path path;
};

config::Settings settings_of(const std::string& url, const fs::path& files) {
  config::Settings settings;
  settings.database = url;
  settings.data_directory = files.string();
  settings.passwords.passes = 1;
  settings.passwords.memory_kib = 8;
  return settings;
}

std::unique_ptr<app::House> house_of(const config::Settings& settings) {
  auto house = std::make_unique<app::House>(settings, std::make_unique<ManualClock>(World::start),
                                            std::make_unique<crypto::SeededRandom>(7));
  house->refresh_regions();
  return house;
}

constexpr const char* report = "%PDF-1.4\n%%EOF\n";

/// Somebody who can sign in, and a file; the name of the file.
std::string filled(const config::Settings& settings) {
  app::House house(settings, std::make_unique<ManualClock>(World::start), std::make_unique<crypto::SeededRandom>(7));
  REQUIRE(app::migrate(house.database()).has_value());
  auto& services = house.services();
  auto hash = services.passwords.hash(World::password);
  services.database.write([&](db::Session& rows) {
    access::store::insert_region(rows, {World::region, "Проверочная область", 180, true});
    organisation::Person person;
    person.id = services.ids.make<access::Person>();
    person.surname = "Ёлкина-O'Нил; \"кавычки\"\n\t";
    organisation::store::insert_person(rows, World::region, person);
    access::Account account{services.ids.make<access::Account>(), "keeper", person.id, hash, false, false, World::start, 0, {}};
    access::store::insert_account(rows, World::region, account);
    access::store::insert_grant(rows, World::region, account.id, {access::Duty::centre, World::region});
  });
  return files::ContentStore(settings.data_directory).put(report);
}

/// Every table's number of rows, and the one person's name.
std::string contents(app::House& house) {
  std::string told, schema(app::schema());
  const std::regex table("CREATE TABLE (\\w+)");
  house.database().read([&](db::Session& rows) {
    for (std::sregex_iterator at(schema.begin(), schema.end(), table), end; at != end; ++at) {
      auto sql = "SELECT COUNT(*) FROM " + (*at)[1].str();
      told += (*at)[1].str() + " " + std::to_string(rows.one<std::int64_t>(db::Query{"test.count", sql})) + "\n";
    }
    told += rows.one<std::string>(db::Query{"test.surname", "SELECT surname FROM person"});
  });
  return told;
}

void check_same(const config::Settings& before, const config::Settings& after, const std::string& file) {
  auto old_house = house_of(before), new_house = house_of(after);
  CHECK(contents(*new_house) == contents(*old_house));
  CHECK(files::ContentStore(after.data_directory).find(file) == report);
  access::Dispatch dispatch(new_house->services(), app::every_endpoint(), {},
                            [](const http::Request&) { return http::Response{404, {}, {}, {}}; });
  Browser browser([&](const http::Request& request) { return dispatch.answer(request); });
  CHECK(browser.sign_in("keeper", World::password));
}

/// The file's bytes with one changed, put back when the damage ends.
struct Damage {
  explicit Damage(fs::path file, std::size_t place) : path(std::move(file)) {
    std::ifstream source(path, std::ios::binary);
    std::ostringstream bytes;
    bytes << source.rdbuf();
    good = bytes.str();
    auto bad = good;
    bad[place % bad.size()] ^= 1;
    std::ofstream(path, std::ios::binary) << bad;
  }
  ~Damage() { std::ofstream(path, std::ios::binary) << good; }
  fs::path path;
  std::string good;
};

std::string postgresql_program(const std::string& name) {
  auto found = kit::output_of("ls /usr/lib/postgresql/*/bin/" + name + " | tail -n 1");
  return found.substr(0, found.find('\n'));
}

}  // namespace

TEST_CASE("a backup brought back on another place is the same installation") {
  Place place;
  auto before = settings_of("sqlite:" + (place.path / "one.sqlite").string(), place.path / "one");
  auto after = settings_of("sqlite:" + (place.path / "two" / "two.sqlite").string(), place.path / "two");
  auto file = filled(before);
  auto folder = (place.path / "copy").string();
  REQUIRE(app::make_backup(before, folder).has_value());
  CHECK_FALSE(app::make_backup(before, folder).has_value());
  REQUIRE(app::restore_backup(after, folder).has_value());
  check_same(before, after, file);
  CHECK_FALSE(app::restore_backup(after, folder).has_value());  // never over what is there
}

TEST_CASE("a backup in which any byte was changed, or a file is missing, is not restored, not even in part") {
  Place place;
  auto before = settings_of("sqlite:" + (place.path / "one.sqlite").string(), place.path / "one");
  auto after = settings_of("sqlite:" + (place.path / "two.sqlite").string(), place.path / "two");
  auto file = filled(before);
  auto folder = place.path / "copy";
  REQUIRE(app::make_backup(before, folder.string()).has_value());
  auto refused = [&] {
    auto restored = app::restore_backup(after, folder.string());
    return !restored && !fs::exists(place.path / "two.sqlite") && !fs::exists(place.path / "two");
  };
  for (const auto& name : {std::string("marshrut.sqlite"), "files/" + file, std::string("SHA256SUMS")})
    for (std::size_t at : {std::size_t{0}, std::size_t{1000}, std::size_t{77777}}) {
      INFO(name << " at " << at);
      Damage damage(folder / name, at);
      CHECK(refused());
    }
  fs::rename(folder / "files" / file, folder / "aside");
  CHECK(refused());
  fs::rename(folder / "aside", folder / "files" / file);
  CHECK(app::restore_backup(after, folder.string()).has_value());
}

TEST_CASE("on PostgreSQL the program leaves the copy to pg_dump, and what pg_dump made is the same installation") {
  for (auto dialect : kit::dialects()) {
    if (dialect != db::Dialect::postgresql) continue;
    Place place;
    kit::FreshDatabase one(dialect), two(dialect);
    auto before = settings_of(one.url(), place.path / "one"), after = settings_of(two.url(), place.path / "two");
    auto file = filled(before);
    CHECK(app::make_backup(before, (place.path / "copy").string()).error().code->name == "app.backup_elsewhere");
    CHECK(app::restore_backup(after, (place.path / "copy").string()).error().code->name == "app.backup_elsewhere");
    auto said = kit::output_of(postgresql_program("pg_dump") + " -d '" + one.url() + "' | " + postgresql_program("psql") +
                               " -q -v ON_ERROR_STOP=1 -d '" + two.url() + "'");
    CAPTURE(said);
    fs::copy(place.path / "one", place.path / "two", fs::copy_options::recursive);
    check_same(before, after, file);
  }
}
