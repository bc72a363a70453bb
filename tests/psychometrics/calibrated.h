#pragma once
// Answers from a text, and a calibration that must succeed.
#include <doctest/doctest.h>

#include "psychometrics/calibration/calibrate.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

inline Responses responses_of(const std::string& text) {
  auto read = read_responses(text, "R.csv");
  REQUIRE(read);
  return *std::move(read);
}

inline Calibration calibrated(const Responses& responses, Model model, Priors priors = {}) {
  auto done = calibrate(responses, {model, priors});
  if (!done) FAIL(done.error().words_en());
  return *std::move(done);
}

}  // namespace marshrut::psychometrics
