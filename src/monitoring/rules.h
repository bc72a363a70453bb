#pragma once
// From counts by place to the lines of an indicator: periods, sums up the tree of places, values by the formula, what is
// to be hidden. Pure.
#include <map>
#include <span>

#include "monitoring/types.h"
#include "regulation/types.h"

namespace marshrut::monitoring {

/// The days of the period that `day` lies in, up to `day`.
Span span_of(regulation::IndicatorPeriod period, const regulation::CalendarRule& calendar, Date day);

/// The value by the formula; nothing where the denominator is zero.
std::optional<double> value_of(regulation::IndicatorFormula formula, double number, double of);

/// Where a share among few people likely lies, in percent to the tenth; nothing where there are enough of them.
struct LikelyShare {
  double low = 0;
  double high = 100;
};
std::optional<LikelyShare> likely_share(double number, double of);

/// The counts of every place above: a path adds to itself and to each path around it.
std::map<std::string, PlaceCount> summed(std::span<const PlaceCount> counts);

/// Which of the children of one place are hidden: those about fewer people than `people_min`, and the smallest of the
/// others until the hidden ones are about so many people together: the sum of their parent less what is shown tells of
/// them all. `aside`: people of the parent who belong to none of the children and are therefore shown in no line.
std::vector<bool> hidden_among(std::span<const PlaceCount> children, std::int64_t people_min, std::int64_t aside = 0);

/// Every hidden path of the tree: what is hidden hides all below it.
class HiddenPlaces {
 public:
  HiddenPlaces(const std::map<std::string, PlaceCount>& sums, std::int64_t people_min);
  bool hides(const std::string& path) const { return hidden_.contains(path) && hidden_.at(path); }

 private:
  std::map<std::string, bool> hidden_;
};

/// The path that holds `path`; "" for a region.
std::string above(const std::string& path);

/// By the latest route, else by what diagnostics there was.
StaffStanding standing_of(const StaffWay& way);

}  // namespace marshrut::monitoring
