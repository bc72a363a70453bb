#pragma once
// Everything put together once: the services that acts lean on, every room's endpoints, every refusal, and who hears
// which fact.
#include <atomic>
#include <memory>
#include <span>
#include <vector>

#include "access/acts.h"
#include "access/endpoint.h"
#include "platform/config/settings.h"

namespace marshrut::app {

class SystemClock final : public Clock {
 public:
  Instant now() const override;
};

/// The clock of a house: the given one, which a demo may put ahead so that a year is lived in an hour. Never back.
class AheadClock final : public Clock {
 public:
  explicit AheadClock(std::unique_ptr<Clock> clock) : clock_(std::move(clock)) {}
  Instant now() const override { return clock_->now().plus_ms(ahead_); }
  std::int64_t ahead_ms() const override { return ahead_; }
  void put_ahead(std::int64_t ms) { ahead_ = ms; }

 private:
  std::unique_ptr<Clock> clock_;
  std::atomic<std::int64_t> ahead_{0};
};

/// Owns what the services point to. Made for the server with the system's clock and randomness, for the demo and the
/// stories with a clock that stands and a seed.
class House {
 public:
  House(const config::Settings& settings, std::unique_ptr<Clock> clock, std::unique_ptr<crypto::Random> random);
  ~House();

  db::Database& database();
  access::Services& services();
  /// Reads the list of regions anew, and how far a demo's clock is ahead; after one was added.
  void refresh_regions();

 private:
  struct Parts;
  std::unique_ptr<Parts> parts_;
};

access::Endpoints every_endpoint();
std::vector<const ErrorCode*> every_error();
/// app/events.cpp: fact -> who hears it.
void subscribe(access::Events& events);

}  // namespace marshrut::app
