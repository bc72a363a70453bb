#pragma once
// Rows of interviews and of routes presented to the head. Owner: accompaniment.
#include "accompaniment/interview/interview.h"
#include "platform/db/database.h"

namespace marshrut::accompaniment::store {

/// A second one about the same activity changes nothing.
void insert_interview(db::Session& rows, const std::string& region, const Interview& interview);
std::optional<Interview> find_interview(db::Session& rows, const std::string& region, const InterviewId& id);
/// False when somebody was faster.
bool update_interview(db::Session& rows, const std::string& region, const Interview& interview);
std::vector<Interview> interviews_below(db::Session& rows, const std::string& region, const std::string& path,
                                        InterviewState state, int most);
std::vector<Interview> interviews_of(db::Session& rows, const std::string& region, const RouteId& route);

void save_presentation(db::Session& rows, const std::string& region, const Presentation& presentation);
std::optional<Presentation> find_presentation(db::Session& rows, const std::string& region, const RouteId& route);
/// Agreed routes at a place that nobody was shown yet.
std::vector<SupportedRoute> unpresented_below(db::Session& rows, const std::string& region, const std::string& path, int most);

}  // namespace marshrut::accompaniment::store
