#include <algorithm>
#include <charconv>

#include "base/text.h"
#include "catalogue/errors.h"
#include "catalogue/rules.h"

namespace marshrut::catalogue {
namespace {

// Below most estimates, so that an activity nobody estimated is not preferred to one that was.
constexpr double unestimated_first = 0.02;
constexpr double unestimated_other = 0.012;

Result<double> gain_written(std::string written) {
  std::ranges::replace(written, ',', '.');
  double gain = 0;
  auto [end, error] = std::from_chars(written.data(), written.data() + written.size(), gain);
  if (error != std::errc{} || end != written.data() + written.size() || !(gain > 0 && gain <= 1))
    return fail(errors::number_wrong, "/competencies", written, "0–1");
  return gain;
}

}  // namespace

Result<std::vector<Gain>> gains_of(std::string_view text, std::span<const Gain> known) {
  std::vector<Gain> gains;
  for (const auto& part : listed(text)) {
    auto equals = part.find('=');
    Gain gain{std::string(trimmed(std::string_view(part).substr(0, equals))), 0};
    auto estimated = std::ranges::find(known, gain.competency, &Gain::competency);
    if (equals != std::string::npos) gain.gain = TRY(gain_written(std::string(trimmed(part.substr(equals + 1)))));
    else if (estimated != known.end()) gain.gain = estimated->gain;
    else gain.gain = gains.empty() ? unestimated_first : unestimated_other;
    if (std::ranges::find(gains, gain.competency, &Gain::competency) == gains.end()) gains.push_back(std::move(gain));
  }
  if (gains.empty()) return fail(errors::competency_missing, "/competencies");
  return gains;
}

}  // namespace marshrut::catalogue
