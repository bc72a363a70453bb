// nightly_work DATABASE FILES: what the night counts from a region's answers, on a database that a demo filled: the calibration
// of the bank and the effect of activities. Prints for each seconds of processor time, and how long a writer that comes every
// few milliseconds had to wait at the worst. The rows stay.
#include <fmt/format.h>
#include <sys/resource.h>

#include <algorithm>
#include <chrono>
#include <ctime>
#include <thread>

#include "access/store.h"
#include "app/wiring.h"
#include "diagnostics/scale/acts_calibrate.h"
#include "effect/acts_count.h"
#include "platform/crypto/random.h"

namespace {

using namespace marshrut;
using Moment = std::chrono::steady_clock::time_point;

double ms_since(Moment start) {
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// The longest wait of somebody who writes a row all the time.
class Waiting {
 public:
  Waiting(db::Database& database, std::string region)
      : writer_([this, &database, region = std::move(region)](const std::stop_token& stop) {
          while (!stop.stop_requested()) {
            const auto start = std::chrono::steady_clock::now();
            database.write([&](db::Session& rows) { access::store::forget_answered(rows, region, Instant{0}); });
            worst_ms_ = std::max(worst_ms_, ms_since(start));
            std::this_thread::sleep_for(std::chrono::milliseconds(2));
          }
        }) {}
  double worst_ms() {
    writer_.request_stop();
    writer_.join();
    return worst_ms_;
  }

 private:
  double worst_ms_ = 0;
  std::jthread writer_;
};

template <class Work>
void measure(const char* what, access::Services& services, const std::string& region, Work work) {
  Waiting waiting(services.database, region);
  const auto processor = std::clock();
  const auto start = std::chrono::steady_clock::now();
  const auto found = work();
  const double seconds = ms_since(start) / 1000, cpu = static_cast<double>(std::clock() - processor) / CLOCKS_PER_SEC;
  const double worst = waiting.worst_ms();
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  fmt::print("{}: {} found in {:.2f} s, {:.2f} s of processor time, a writer waited {:.0f} ms at the worst, memory {} MB\n", what, found,
             seconds, cpu, worst, usage.ru_maxrss / 1024);
}

}  // namespace

int main(int count, char** words) {
  if (count != 3) return fmt::print(stderr, "nightly_work DATABASE FILES\n"), 2;
  config::Settings settings;
  settings.database = words[1];
  settings.data_directory = words[2];
  app::House house(settings, std::make_unique<app::SystemClock>(), std::make_unique<crypto::SystemRandom>());
  house.refresh_regions();
  for (const auto& region : house.services().regions) {
    measure("calibration", house.services(), region.region,
            [&] { return diagnostics::calibrate_now(house.services(), region.region); });
    measure("effects", house.services(), region.region,
            [&] { return effect::count_effects_now(house.services(), region.region); });
  }
}
