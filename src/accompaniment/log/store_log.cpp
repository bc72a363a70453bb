#include "accompaniment/log/store_log.h"

#include "queries.h"

namespace marshrut::accompaniment::store {

void insert_consultation(db::Session& rows, const std::string& region, const Consultation& consultation) {
  rows.run(queries::insert_consultation, region, consultation);
}
std::vector<Consultation> consultations_of(db::Session& rows, const std::string& region, const RouteId& route) {
  return rows.all<Consultation>(queries::consultations_of, region, route);
}

}  // namespace marshrut::accompaniment::store
