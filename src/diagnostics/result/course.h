#pragma once
// How a sitting came to what it says: what it was able to tell after each answer, and whether its answers hang together.
// For people to look at; nothing is decided by it.
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "diagnostics/scale/scale.h"

namespace marshrut::diagnostics {

/// By competency, half the width of the interval around the percent of the whole bank, in percents to a tenth: before the first
/// answer, then after each of them in the order of time. What the items tell where the person was found to stand in the end, and
/// nothing of what was answered: with that, items would soon be known with their keys.
std::map<std::string, std::vector<double>> course_of(const Scale& scale, std::span<const ScaledAnswer> answers,
                                                     double interval_percent);

/// Whether the answers of all competencies hang together, as one deviate of a normal distribution: each competency's fit
/// (psychometrics/scoring/person_fit.h) weighed by the root of its answers. Below -2 easy items went wrong where hard ones went right.
std::optional<double> fit_of(const Scale& scale, std::span<const ScaledAnswer> answers);
inline constexpr double fit_doubtful = -2;

/// What makes a person look at a result twice.
enum class Doubt { inconsistent, hurried, left_page };
DESCRIBE_ENUM(Doubt, inconsistent, hurried, left_page)

}  // namespace marshrut::diagnostics
