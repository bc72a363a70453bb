#pragma once
// Counters of answered requests in the text form that Prometheus reads.
#include <array>
#include <cstdint>
#include <map>
#include <mutex>
#include <string>
#include <string_view>
#include <tuple>

namespace marshrut::http {

class Metrics {
 public:
  void count(std::string_view method, std::string_view route, int status, double ms);
  std::string text() const;

 private:
  static constexpr std::array<double, 8> bounds_ms{1, 5, 10, 50, 100, 500, 1000, 5000};
  struct Tally {
    std::uint64_t answered = 0;
    double sum_ms = 0;
    std::array<std::uint64_t, bounds_ms.size()> within{};
  };
  mutable std::mutex mutex_;
  std::map<std::tuple<std::string, std::string, int>, Tally> tallies_;
};

}  // namespace marshrut::http
