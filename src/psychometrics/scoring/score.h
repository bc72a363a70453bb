#pragma once
// Where people stand, each with an error, from items whose parameters are known. EAP: mean and deviation of the posterior
// over 61 nodes (Bock and Mislevy 1982); MAP: its mode, error (I + 1/variance)^-1/2; ML: the top of the likelihood, which
// answers at one end do not have; WLE: the root of S + J / 2I (Warm 1989, Psychometrika 54, 427-450), J = sum P'P''/P. The
// error of the last two is I^-1/2. Fit of the person: see person_fit.h.
#include <optional>
#include <vector>

#include "psychometrics/table/parameters.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

enum class ScoreMethod { eap, map, wle, ml };
DESCRIBE_ENUM(ScoreMethod, eap, map, wle, ml)

struct Score {
  std::optional<double> ability;
  std::optional<double> error;
  std::optional<double> fit;  // l_z* of dichotomous answers, l_z of others; below -2 the answers hang together badly
};

struct Scores {
  std::vector<Score> rows;  // one for each row of the responses
  std::vector<Error> warnings;
};

/// Items are found by their ids. Refused: an item without parameters, an answer that its item does not have.
Result<Scores> score(const ParameterTable& table, const Responses& responses, ScoreMethod method,
                     const std::string& name);

/// `row,theta,se,lz`, rows counted from 1.
std::string written(const Scores& scores);

}  // namespace marshrut::psychometrics
