#include "accompaniment/interview/store_interview.h"

#include "queries.h"

namespace marshrut::accompaniment::store {

using std::string;

void insert_interview(db::Session& rows, const string& region, const Interview& interview) {
  rows.run(queries::insert_interview, region, interview);
}
std::optional<Interview> find_interview(db::Session& rows, const string& region, const InterviewId& id) {
  return rows.find<Interview>(queries::find_interview, region, id);
}
bool update_interview(db::Session& rows, const string& region, const Interview& i) {
  return rows.run(queries::update_interview, region, i.id, i.state, i.held_on, i.participants, i.changes, i.decisions, i.paper,
                  i.number, i.revision) == 1;
}
std::vector<Interview> interviews_below(db::Session& rows, const string& region, const string& path, InterviewState state,
                                        int most) {
  return rows.all<Interview>(queries::interviews_below, region, path, state, most);
}
std::vector<Interview> interviews_of(db::Session& rows, const string& region, const RouteId& route) {
  return rows.all<Interview>(queries::interviews_of, region, route);
}
void save_presentation(db::Session& rows, const string& region, const Presentation& presentation) {
  rows.run(queries::save_presentation, region, presentation);
}
std::optional<Presentation> find_presentation(db::Session& rows, const string& region, const RouteId& route) {
  return rows.find<Presentation>(queries::find_presentation, region, route);
}
std::vector<SupportedRoute> unpresented_below(db::Session& rows, const string& region, const string& path, int most) {
  return rows.all<SupportedRoute>(queries::unpresented_below, region, path, most);
}

}  // namespace marshrut::accompaniment::store
