#pragma once
// Answers beside a table of parameters.
#include <cstdint>
#include <string>
#include <vector>

#include "psychometrics/table/parameters.h"
#include "psychometrics/table/responses.h"

namespace marshrut::psychometrics {

/// Where each item of the responses stands among the parameters, by its id. Refused: an item without parameters, an answer that
/// its item does not have; `name` is that of the answers.
Result<std::vector<std::uint32_t>> places_of(const ParameterTable& table, const Responses& responses,
                                             const std::string& name);

}  // namespace marshrut::psychometrics
