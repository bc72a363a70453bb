#include <doctest/doctest.h>

#include <chrono>
#include <set>

#include "demo/table.h"
#include "kit/demo_world.h"

using namespace marshrut;
using namespace marshrut::demo;
using namespace marshrut::demo::testing;

TEST_CASE("the same seed gives the same files to the byte, another seed gives others") {
  const ImportFiles first = write_files(world(200, 7));
  const ImportFiles again = write_files(world(200, 7));
  const ImportFiles other = write_files(world(200, 8));
  CHECK(first.municipalities == again.municipalities);
  CHECK(first.schools == again.schools);
  CHECK(first.staff == again.staff);
  CHECK(first.people == again.people);
  CHECK(first.catalogue == again.catalogue);
  CHECK(first.sessions == again.sessions);
  CHECK(first.gains == again.gains);
  CHECK(first.staff != other.staff);
  CHECK(first.sessions != other.sessions);
}

TEST_CASE("chance does not differ between compilers and libraries") {
  Random random(43, "fixed");
  CHECK(random.next() == 8953224977961118081U);
  CHECK(random.below(1000) == 226);
  CHECK(random.between(-5, 5) == -5);
}

TEST_CASE("every region of the data can be shown") {
  for (auto* region : {"08", "23", "24", "43", "66"}) {
    CAPTURE(region);
    Setting shown = setting(200);
    shown.region_code = region;
    const World made = create_world(sources(), shown);
    CHECK(made.schools.size() == 5);
    CHECK(made.sessions.size() > 100);
    std::set<std::string> codes;
    for (const auto& municipality : made.library.municipalities) codes.insert(municipality.code);
    CHECK(codes.size() == made.library.municipalities.size());
  }
}

TEST_CASE("types of activities are those of the regulation: its code of the type, else its nearest type") {
  Setting named = setting(200);
  named.activity_types = {{"COURSE_REGIONAL", "formal", "learning"}, {"EVENT", "nonformal", "learning"}, {"LESSON", "nonformal", "transfer"}};
  const World made = create_world(sources(), named);
  const Table catalogue = Table::read(write_files(made).catalogue);
  std::set<std::string> types;
  for (std::size_t i = 0; i < catalogue.size(); ++i) {
    const auto& activity = made.library.activities[i];
    CAPTURE(activity.code);
    const auto& type = catalogue.at(i, "Вид");
    types.insert(type);
    if (activity.type == "COURSE_REGIONAL") CHECK(type == "COURSE_REGIONAL");
    else if (activity.kind == "transfer") CHECK(type == "LESSON");
  }
  CHECK(types == std::set<std::string>{"COURSE_REGIONAL", "EVENT", "LESSON"});
}

TEST_CASE("a region without municipalities is a fault") {
  Setting shown = setting();
  shown.region_code = "99";
  CHECK_THROWS(create_world(sources(), shown));
}

TEST_CASE("ten thousand teachers are made in reasonable time") {
  const auto begin = std::chrono::steady_clock::now();
  const ImportFiles files = write_files(world(10'000));
  const std::chrono::duration<double> spent = std::chrono::steady_clock::now() - begin;
  MESSAGE("10,000 teachers: " << spent.count() << " s, staff.csv " << files.staff.size() / 1024 << " KiB");
  CHECK(files.staff.size() > 1'000'000);
}
