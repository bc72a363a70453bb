#pragma once
// Dates without a zone and instants in UTC. Nothing here reads a clock: who needs the time is handed a Clock.
#include <chrono>
#include <compare>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace marshrut {

/// A day of the calendar; text form is ISO, 2026-11-25.
struct Date {
  std::chrono::sys_days day{};

  static std::optional<Date> parse(std::string_view iso);
  static Date of(int year, unsigned month, unsigned day);
  std::string iso() const;
  std::chrono::year_month_day civil() const { return std::chrono::year_month_day{day}; }
  Date plus_days(int days) const { return {day + std::chrono::days{days}}; }
  /// The same day of the year `years` later; 29 February becomes 28 February.
  Date plus_years(int years) const;
  /// Whole days from this date to the other; negative when the other is earlier.
  int days_until(Date other) const { return static_cast<int>((other.day - day).count()); }
  friend auto operator<=>(const Date&, const Date&) = default;
};

/// A moment in UTC with a millisecond's grain; text form is 2026-11-25T09:30:00.000Z.
struct Instant {
  std::int64_t ms = 0;

  static std::optional<Instant> parse(std::string_view iso);
  std::string iso() const;
  Instant plus_ms(std::int64_t more) const { return {ms + more}; }
  Instant plus_minutes(std::int64_t minutes) const { return {ms + minutes * 60'000}; }
  /// The calendar day at an offset from UTC, in minutes (Moscow time: 180).
  Date date_at(int offset_minutes) const;
  friend auto operator<=>(const Instant&, const Instant&) = default;
};

class Clock {
 public:
  virtual ~Clock() = default;
  virtual Instant now() const = 0;
  /// How far it was put before the time of the world; only on a demo.
  virtual std::int64_t ahead_ms() const { return 0; }
};

/// The clock of tests and of the demo: stands still until moved.
class ManualClock final : public Clock {
 public:
  explicit ManualClock(Instant start) : now_(start) {}
  Instant now() const override { return now_; }
  void move_to(Instant instant) { now_ = instant; }
  void advance_ms(std::int64_t ms) { now_.ms += ms; }

 private:
  Instant now_;
};

}  // namespace marshrut
