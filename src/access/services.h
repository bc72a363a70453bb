#pragma once
// What every act may lean on, made once by app/ and handed down: the database, the clock, ids, passwords, and the
// parts that later rooms bring (the regulation profiles, the file store), found by their type.
#include <stdexcept>
#include <typeindex>
#include <unordered_map>
#include <vector>

#include "access/events.h"
#include "access/types.h"
#include "base/time.h"
#include "platform/crypto/ids.h"
#include "platform/crypto/password.h"
#include "platform/crypto/random.h"
#include "platform/db/database.h"

namespace marshrut::access {

class Services {
 public:
  Services(db::Database& database, const Clock& clock, crypto::Random& random, crypto::Ids& ids,
           crypto::PasswordHasher& passwords)
      : database(database), clock(clock), random(random), ids(ids), passwords(passwords) {}

  db::Database& database;
  const Clock& clock;
  crypto::Random& random;
  crypto::Ids& ids;
  crypto::PasswordHasher& passwords;
  Events events;
  /// The regions of the installation; read once at the start and when one is added.
  std::vector<Region> regions;

  const Region* find_region(std::string_view code) const {
    for (const auto& region : regions)
      if (region.region == code) return &region;
    return nullptr;
  }

  /// Of a region's clock from UTC; 0 where there is no such region.
  int offset_minutes(std::string_view code) const {
    const auto* region = find_region(code);
    return region ? static_cast<int>(region->offset_minutes) : 0;
  }
  /// Hours in which hardly anybody works: what takes long is counted then, from one to six by the region's clock.
  bool is_night_in(std::string_view code) const {
    const auto hour = clock.now().plus_ms(offset_minutes(code) * 60'000).ms / 3'600'000 % 24;
    return hour >= 1 && hour < 6;
  }
  Date today_in(std::string_view code) const { return clock.now().date_at(offset_minutes(code)); }

  /// Lends a part that lives as long as the services.
  template <class Part>
  void bring(Part& part) {
    parts_[std::type_index(typeid(Part))] = &part;
  }
  /// The part of this type, nullptr where none was brought.
  template <class Part>
  Part* find_part() const {
    auto found = parts_.find(std::type_index(typeid(Part)));
    return found == parts_.end() ? nullptr : static_cast<Part*>(found->second);
  }
  /// The part of this type; its absence is a fault of the wiring.
  template <class Part>
  Part& part() const {
    auto* found = find_part<Part>();
    if (!found) throw std::logic_error("the wiring brought no part of a type that an act needs");
    return *found;
  }

 private:
  std::unordered_map<std::type_index, void*> parts_;
};

}  // namespace marshrut::access
