#include "base/time.h"

#include <fmt/format.h>

#include <charconv>

namespace marshrut {
namespace {

using namespace std::chrono;

/// Exactly `digits` decimal digits at the start of `text`, which is shortened by them.
std::optional<int> take_digits(std::string_view& text, std::size_t digits) {
  if (text.size() < digits) return std::nullopt;
  int value = 0;
  for (char c : text.substr(0, digits)) {
    if (c < '0' || c > '9') return std::nullopt;
    value = value * 10 + (c - '0');
  }
  text.remove_prefix(digits);
  return value;
}

bool take(std::string_view& text, char c) {
  if (text.empty() || text.front() != c) return false;
  text.remove_prefix(1);
  return true;
}

std::optional<Date> take_date(std::string_view& text) {
  auto y = take_digits(text, 4);
  if (!y || !take(text, '-')) return std::nullopt;
  auto m = take_digits(text, 2);
  if (!m || !take(text, '-')) return std::nullopt;
  auto d = take_digits(text, 2);
  if (!d) return std::nullopt;
  year_month_day civil{year{*y}, month(static_cast<unsigned>(*m)), day(static_cast<unsigned>(*d))};
  if (!civil.ok()) return std::nullopt;
  return Date{sys_days{civil}};
}

}  // namespace

std::optional<Date> Date::parse(std::string_view iso) {
  auto date = take_date(iso);
  if (!iso.empty()) return std::nullopt;
  return date;
}

Date Date::of(int y, unsigned m, unsigned d) {
  return {sys_days{year_month_day{year{y}, month{m}, std::chrono::day{d}}}};
}

std::string Date::iso() const {
  auto c = civil();
  return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(c.year()), static_cast<unsigned>(c.month()),
                     static_cast<unsigned>(c.day()));
}

Date Date::plus_years(int more) const {
  auto c = civil() + years{more};
  if (!c.ok()) c = c.year() / c.month() / last;
  return {sys_days{c}};
}

std::optional<Instant> Instant::parse(std::string_view iso) {
  auto date = take_date(iso);
  if (!date || !take(iso, 'T')) return std::nullopt;
  auto h = take_digits(iso, 2);
  if (!h || *h > 23 || !take(iso, ':')) return std::nullopt;
  auto m = take_digits(iso, 2);
  if (!m || *m > 59 || !take(iso, ':')) return std::nullopt;
  auto s = take_digits(iso, 2);
  if (!s || *s > 59) return std::nullopt;
  int ms = 0;
  if (take(iso, '.')) {
    auto fraction = take_digits(iso, 3);
    if (!fraction) return std::nullopt;
    ms = *fraction;
  }
  if (iso != "Z") return std::nullopt;
  auto days = date->day.time_since_epoch().count();
  return Instant{((days * 24 + *h) * 60 + *m) * 60'000LL + *s * 1000LL + ms};
}

std::string Instant::iso() const {
  sys_time<milliseconds> moment{milliseconds{ms}};
  auto midnight = floor<days>(moment);
  hh_mm_ss clock{moment - midnight};
  return fmt::format("{}T{:02}:{:02}:{:02}.{:03}Z", Date{midnight}.iso(), clock.hours().count(),
                     clock.minutes().count(), clock.seconds().count(), clock.subseconds().count());
}

Date Instant::date_at(int offset_minutes) const {
  sys_time<milliseconds> moment{milliseconds{ms} + minutes{offset_minutes}};
  return {floor<days>(moment)};
}

}  // namespace marshrut
