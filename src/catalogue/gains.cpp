#include <algorithm>
#include <charconv>

#include "catalogue/errors.h"
#include "catalogue/rules.h"
#include "base/text.h"

namespace marshrut::catalogue {
namespace {

const PriorGain* find_estimate(std::span<const PriorGain> estimates, std::string_view type, std::int64_t hours) {
  auto found = std::ranges::find_if(estimates, [&](const PriorGain& row) {
    return row.type == type && row.hours_from <= hours && hours <= row.hours_to;
  });
  return found == estimates.end() ? nullptr : &*found;
}

Result<double> gain_written(std::string written) {
  std::ranges::replace(written, ',', '.');
  double gain = 0;
  auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), gain);
  if (error != std::errc{} || end != written.data() + written.size() || !(gain > 0 && gain <= 1))
    return fail(errors::number_wrong, "/competencies", written, "0–1");
  return gain;
}

}  // namespace

Result<std::vector<Gain>> gains_of(std::string_view text, std::string_view type, std::int64_t hours,
                                   std::span<const PriorGain> estimates) {
  std::vector<Gain> gains;
  const auto* estimate = find_estimate(estimates, type, hours);
  for (const auto& part : listed(text)) {
    auto equals = part.find('=');
    Gain gain{std::string(trimmed(part.substr(0, equals))), 0};
    if (equals != std::string::npos) gain.gain = TRY(gain_written(std::string(trimmed(part.substr(equals + 1)))));
    else if (estimate) gain.gain = gains.empty() ? estimate->gain_first : estimate->gain_other;
    else return fail(errors::gain_missing, "/competencies", std::string(type), std::to_string(hours));
    auto same = std::ranges::find(gains, gain.competency, &Gain::competency);
    if (same == gains.end()) gains.push_back(std::move(gain));
  }
  if (gains.empty()) return fail(errors::competency_missing, "/competencies");
  return gains;
}

}  // namespace marshrut::catalogue
