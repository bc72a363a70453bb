#pragma once
// Rows of the log of support. Owner: accompaniment.
#include <vector>

#include "accompaniment/log/types.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment::store {

void insert_consultation(db::Session& rows, const std::string& region, const Consultation& consultation);
/// The latest first, at most 200.
std::vector<Consultation> consultations_of(db::Session& rows, const std::string& region, const RouteId& route);

}  // namespace marshrut::accompaniment::store
