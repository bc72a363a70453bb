#pragma once
// A demo region in a fresh database, with its lists alone or played to its end, and what its rows say, asked by
// statements of the tests' own.
#include <chrono>
#include <filesystem>

#include "access/journal/journal.h"
#include "app/demo/load.h"
#include "app/demo/replay/replay.h"
#include "app/schema.h"
#include "kit/database_fixture.h"

namespace marshrut::testing {

/// The lists, as imports bring them.
class DemoRegister {
 public:
  static constexpr const char* region = "43";

  DemoRegister(db::Dialect dialect, int teachers, std::uint64_t seed = 1, Date start = Date::of(2026, 9, 1))
      : fresh_(dialect) {
    auto clock = std::make_unique<ManualClock>(Instant{1'788'220'800'000});  // 2026-09-01
    clock_ = clock.get();
    house_ = std::make_unique<app::House>(settings(), std::move(clock), std::make_unique<crypto::SeededRandom>(seed));
    REQUIRE(app::migrate(house_->database()).has_value());
    clock_->move_to(Instant{std::chrono::milliseconds(start.day.time_since_epoch()).count()});
    app::DemoRequest request{"kirov", teachers, seed, start};
    auto made = app::demo_world(request);
    REQUIRE(made.has_value());
    world = *std::move(made);
    auto loaded = app::load_demo(*house_, request, world, [](std::string_view, double) {});
    REQUIRE(loaded.has_value());
  }
  ~DemoRegister() { std::filesystem::remove_all(files_); }

  std::int64_t count(std::string_view sql) {
    return house_->database().read(
        [&](db::Session& rows) { return rows.one<std::int64_t>(db::Query{"test.count", sql}); });
  }
  std::vector<std::string> texts(std::string_view sql) {
    return house_->database().read(
        [&](db::Session& rows) { return rows.all<std::string>(db::Query{"test.texts", sql}); });
  }
  app::House& house() { return *house_; }
  ManualClock& clock() { return *clock_; }

  demo::World world;

 private:
  config::Settings settings() {
    config::Settings settings;
    settings.database = fresh_.url();
    if (settings.database.starts_with("sqlite:")) settings.database += "?synchronous=normal";  // gone with the test
    settings.data_directory = files_;
    settings.passwords.passes = 1;
    settings.passwords.memory_kib = 8;
    return settings;
  }

  kit::FreshDatabase fresh_;
  std::string files_ =
      (std::filesystem::temp_directory_path() / ("marshrut-demo-" + std::to_string(std::rand()))).string();
  ManualClock* clock_ = nullptr;
  std::unique_ptr<app::House> house_;
};

/// The lists and the story; to its end unless another request is made.
class DemoRegion : public DemoRegister {
 public:
  DemoRegion(db::Dialect dialect, int teachers, std::uint64_t seed = 1, const app::replay::Request& request = {},
             Date start = Date::of(2026, 9, 1))
      : DemoRegister(dialect, teachers, seed, start) {
    auto story = app::replay::play(house(), clock(), world, request, [](Date, double) {});
    REQUIRE(story.has_value());
    played = *std::move(story);
  }

  app::replay::Played played;
};

}  // namespace marshrut::testing
