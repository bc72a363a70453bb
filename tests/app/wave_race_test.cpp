// Two hundred clients and one last seat: never more than one holds it, and who waits gets it in the recorded order.
#include <doctest/doctest.h>

#include <atomic>
#include <cstdlib>
#include <thread>

#include "route_world.h"
#include "wave/offer/acts_seats.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

constexpr int clients = 200;
constexpr int threads = 16;
constexpr access::Right to_hold{"wave.manage"};

/// A hundred times where MARSHRUT_TEST_SOAK is set.
int rounds() {
  return std::getenv("MARSHRUT_TEST_SOAK") ? 100 : 2;
}

class Race {
 public:
  Race(RouteWorld& w, int round) : w_(w), session_(w.session_id("S-A4")) {
    wave::Wave wave;
    wave.id = {"race-" + std::to_string(round)};
    wave.terms.path = World::region;
    wave.terms.starts = Date::of(2026, 10, 1), wave.terms.ends = Date::of(2027, 6, 25);
    std::vector<wave::Queued> queued;
    for (int i = 0; i < clients; ++i) {
      const auto person = w.world.person("teacher" + std::to_string(i + 10) + "@S11");
      offers_.push_back({{wave.id.value + "-" + std::to_string(i)},
                         wave.id,
                         person,
                         session_,
                         wave::OfferState::waiting,
                         Date::of(2026, 9, 20),
                         "",
                         {},
                         "43/M1/S11"});
      queued.push_back({session_, wave.id, i, person});
    }
    services().database.write([&](db::Session& rows) {
      wave::store::insert_wave(rows, World::region, wave);
      wave::store::insert_offers(rows, World::region, offers_);
      wave::store::insert_queued(rows, World::region, queued);
    });
  }

  void hold_all_at_once() {
    std::vector<std::thread> running;
    std::atomic<int> next = 0;
    for (int t = 0; t < threads; ++t)
      running.emplace_back([&] {
        for (int i = next++; i < clients; i = next++)
          transact([&, i](access::Work& work) { return wave::hold_offer(work, offers_[static_cast<std::size_t>(i)]); });
      });
    for (auto& thread : running) thread.join();
  }

  /// The places of those who hold the seat.
  std::vector<int> holders() {
    std::vector<int> found;
    services().database.read([&](db::Session& rows) {
      for (int i = 0; i < clients; ++i) {
        const auto now = wave::store::offer_in_wave(rows, World::region, offers_[static_cast<std::size_t>(i)].person,
                                                    offers_[0].wave);
        if (now->state == wave::OfferState::held) found.push_back(i);
      }
    });
    return found;
  }

  void decline(int place) {
    transact([&](access::Work& work) -> Result<void> {
      const auto& offer = offers_[static_cast<std::size_t>(place)];
      return wave::release_offer(work, *wave::store::offer_in_wave(work.rows, World::region, offer.person, offer.wave),
                                 wave::OfferState::declined);
    });
  }

  /// Nobody of this race is left.
  void end() {
    for (const auto place : holders()) {
      services().database.write([&](db::Session& rows) {
        rows.run(db::Query{"test.forget_queue", "DELETE FROM wave_queue WHERE region = $1 AND wave = $2"},
                 World::region, offers_[0].wave);
      });
      decline(place);
    }
  }

 private:
  access::Services& services() { return w_.world.house->services(); }

  /// Who is told that the database is busy asks again, as people's pages do.
  template <class Act>
  void transact(Act&& act) {
    for (int tries = 0; tries < 100; ++tries) {
      try {
        return transact_once(act);
      } catch (const db::Retry&) {
      }
    }
    throw std::logic_error("the database stays busy");
  }

  template <class Act>
  void transact_once(Act&& act) {
    const auto done = access::transact(services(), access::Actor::of_house(World::region), to_hold,
                                       [&](access::Work& work) -> Result<access::Nothing> {
                                         work.own();
                                         TRY(act(work));
                                         return access::Nothing{};
                                       });
    if (!done) throw std::logic_error(done.error().words_en());
  }

  RouteWorld& w_;
  const std::string session_;
  std::vector<wave::WaveOffer> offers_;
};

}  // namespace

TEST_CASE("of two hundred clients one holds the last seat, and it goes on in the recorded order") {
  in_each_route_world([](RouteWorld& w) {
    for (int i = 0; i < clients; ++i) {
      const auto who = "teacher" + std::to_string(i + 10) + "@S11";
      w.world.person(who);  // made before its deficits are
      w.acknowledge(who, "METH-2", 40);
    }
    for (int round = 0; round < rounds(); ++round) {
      Race race(w, round);
      race.hold_all_at_once();
      auto holder = race.holders();
      REQUIRE(holder.size() == 1);
      CHECK(w.taken("S-A4") == 1);
      const auto first = holder[0];
      race.decline(first);
      for (int expected = 0, passed = 0; passed < 3; ++expected) {
        if (expected == first) continue;
        REQUIRE(race.holders() == std::vector{expected});
        CHECK(w.taken("S-A4") == 1);
        race.decline(expected);
        ++passed;
      }
      race.end();
      CHECK(w.taken("S-A4") == 0);
    }
  });
}
