#pragma once
// What a person sets and asks for, and what the centre answers where nobody organises a sitting (organised/ has the rest).
#include "access/endpoint.h"
#include "diagnostics/types.h"

namespace marshrut::diagnostics {

using access::Work;

struct MyAccommodation {
  std::int64_t extra_percent = 0;
  std::int64_t extra_minutes = 0;
  bool large_print = false;
  std::int64_t asked_percent = 0;
  std::int64_t revision = 0;
};
DESCRIBE(MyAccommodation, extra_percent, extra_minutes, large_print, asked_percent, revision)
MyAccommodation own_accommodation(const Accommodation& accommodation);

struct AskAccommodation {
  std::optional<bool> large_print;            // what is left out stays; at once, without anybody's word
  std::optional<std::int64_t> asked_percent;  // 0 takes the request back
};
DESCRIBE(AskAccommodation, large_print, asked_percent)
Result<MyAccommodation> ask_accommodation(Work& work, const AskAccommodation& request);

struct GiveAccommodation {
  PersonId person;
  std::int64_t extra_percent = 0;
  std::int64_t extra_minutes = 0;
  bool large_print = false;
  std::int64_t revision = 0;
};
DESCRIBE(GiveAccommodation, person, extra_percent, extra_minutes, large_print, revision)
/// Answers what was asked for; refused when it changed since `revision` was seen. What runs gets its time at once and never
/// loses any. The caller has asked for the right.
Result<MyAccommodation> set_accommodation(Work& work, const GiveAccommodation& request);
/// The same for anybody of the region.
Result<MyAccommodation> give_accommodation(Work& work, const GiveAccommodation& request);

struct AskedAccommodation {
  PersonId person;
  std::string name;
  std::int64_t asked_percent = 0;
  std::int64_t extra_percent = 0;
  std::int64_t extra_minutes = 0;
  bool large_print = false;
  std::int64_t revision = 0;
  Instant asked_ms;
};
DESCRIBE(AskedAccommodation, person, name, asked_percent, extra_percent, extra_minutes, large_print, revision, asked_ms)
struct AskedAccommodations {
  std::vector<AskedAccommodation> people;  // the longest waiting first
};
DESCRIBE(AskedAccommodations, people)
Result<AskedAccommodations> asked_accommodations(Work& work, const access::Nothing&);

}  // namespace marshrut::diagnostics
