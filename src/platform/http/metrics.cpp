#include "platform/http/metrics.h"

#include <fmt/format.h>

namespace marshrut::http {

void Metrics::count(std::string_view method, std::string_view route, int status, double ms) {
  std::lock_guard lock(mutex_);
  auto& tally = tallies_[{std::string(method), std::string(route), status}];
  ++tally.answered;
  tally.sum_ms += ms;
  for (std::size_t i = 0; i < bounds_ms.size(); ++i) tally.within[i] += ms <= bounds_ms[i];
}

std::string Metrics::text() const {
  std::lock_guard lock(mutex_);
  std::string out =
      "# HELP marshrut_request_seconds Time to answer a request.\n# TYPE marshrut_request_seconds histogram\n";
  for (const auto& [key, tally] : tallies_) {
    auto labels =
        fmt::format("method=\"{}\",route=\"{}\",status=\"{}\"", std::get<0>(key), std::get<1>(key), std::get<2>(key));
    for (std::size_t i = 0; i < bounds_ms.size(); ++i)
      out += fmt::format("marshrut_request_seconds_bucket{{{},le=\"{}\"}} {}\n", labels, bounds_ms[i] / 1000,
                         tally.within[i]);
    out += fmt::format("marshrut_request_seconds_bucket{{{},le=\"+Inf\"}} {}\n", labels, tally.answered);
    out += fmt::format("marshrut_request_seconds_sum{{{}}} {}\n", labels, tally.sum_ms / 1000);
    out += fmt::format("marshrut_request_seconds_count{{{}}} {}\n", labels, tally.answered);
  }
  return out;
}

}  // namespace marshrut::http
