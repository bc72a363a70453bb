#include "instrument/expertise/store_expertise.h"

#include "queries.h"

namespace marshrut::instrument {

using std::string;

std::vector<FormExpertise> rounds_of_form(db::Session& rows, const string& region, const FormId& form) {
  return rows.all<FormExpertise>(queries::rounds_of_form, region, form);
}

namespace store {

std::vector<FormExpertise> open_rounds(db::Session& rows, const string& region) {
  return rows.all<FormExpertise>(queries::open_rounds, region);
}
void insert_round(db::Session& rows, const string& region, const FormExpertise& round) {
  rows.run(queries::insert_round, region, round);
}
bool close_round(db::Session& rows, const string& region, const FormExpertise& round) {
  return rows.run(queries::close_round, region, round.form, round.round, round.state, round.decided_on, round.paper) == 1;
}
void insert_opinion(db::Session& rows, const string& region, const FormExpertise& round, const FormOpinion& opinion,
                    const std::vector<CheckAnswer>& checks) {
  rows.run(queries::insert_opinion, region, round.form, round.round, opinion);
  for (const auto& check : checks)
    rows.run(queries::insert_opinion_check, region, round.form, round.round, opinion.expert, check);
}
std::vector<FormOpinion> opinions_of(db::Session& rows, const string& region, const FormExpertise& round) {
  return rows.all<FormOpinion>(queries::opinions_of_round, region, round.form, round.round);
}
std::vector<CheckAnswer> checks_of(db::Session& rows, const string& region, const FormExpertise& round,
                                   const PersonId& expert) {
  return rows.all<CheckAnswer>(queries::checks_of_opinion, region, round.form, round.round, expert);
}

}  // namespace store
}  // namespace marshrut::instrument
