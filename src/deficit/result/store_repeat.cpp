#include "deficit/result/store_repeat.h"

#include "queries.h"

namespace marshrut::deficit {
namespace {

/// They come in the order of competency, person and time.
std::vector<RepeatOfDeficit> last_of_each(std::vector<RepeatOfDeficit> all) {
  std::vector<RepeatOfDeficit> last;
  for (auto& one : all) {
    if (!last.empty() && last.back().competency == one.competency && last.back().person == one.person) last.pop_back();
    last.push_back(std::move(one));
  }
  return last;
}

}  // namespace

std::vector<RepeatOfDeficit> repeats_of_deficits(db::Session& rows, const std::string& region) {
  return last_of_each(rows.all<RepeatOfDeficit>(queries::repeats_of_deficits, region));
}
std::vector<RepeatOfDeficit> repeats_of_deficits_in(db::Session& rows, const std::string& region, const std::string& competency) {
  return last_of_each(rows.all<RepeatOfDeficit>(queries::repeats_of_deficits_in, region, competency));
}
std::vector<RepeatOfDeficit> repeats_of_deficits_of(db::Session& rows, const std::string& region, const PersonId& person) {
  return last_of_each(rows.all<RepeatOfDeficit>(queries::repeats_of_deficits_of, region, person));
}

}  // namespace marshrut::deficit
