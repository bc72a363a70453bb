#pragma once
// What is still to happen in the replay, by the moment of it. Deeds of one moment happen in the order in which they were
// written down, so that the same seed tells the same story. The clock only ever moves forward.
#include <functional>
#include <map>
#include <utility>

#include "base/result.h"
#include "base/time.h"

namespace marshrut::app::replay {

class Agenda {
 public:
  using Deed = std::function<Result<void>()>;

  void at(Instant when, Deed deed) { deeds_.emplace(std::pair{when, ++written_}, std::move(deed)); }
  bool empty() const { return deeds_.empty(); }
  Instant next() const { return deeds_.begin()->first.first; }

  /// Takes the first deed and moves the clock to it. Precondition: not empty.
  Deed take(ManualClock& clock) {
    auto first = deeds_.extract(deeds_.begin());
    if (clock.now() < first.key().first) clock.move_to(first.key().first);
    return std::move(first.mapped());
  }

 private:
  std::map<std::pair<Instant, std::uint64_t>, Deed> deeds_;
  std::uint64_t written_ = 0;
};

}  // namespace marshrut::app::replay
