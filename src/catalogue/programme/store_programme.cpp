#include "catalogue/programme/store_programme.h"

#include "queries.h"

namespace marshrut::catalogue {

using std::string;

std::optional<Programme> find_programme(db::Session& rows, const string& region, const Id<Activity>& activity) {
  return rows.find<Programme>(queries::find_programme, region, activity);
}
std::vector<CreditSum> credits_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<CreditSum>(queries::credits_of_person, region, person);
}

namespace store {

std::vector<ProgrammeLine> programmes_in(db::Session& rows, const string& region, ProgrammeState state) {
  return rows.all<ProgrammeLine>(queries::programmes_in_state, region, state);
}
void insert_programme(db::Session& rows, const string& region, const Programme& programme) {
  rows.run(queries::insert_programme, region, programme);
}
bool update_programme(db::Session& rows, const string& region, const Programme& programme) {
  return rows.run(queries::update_programme, region, programme) == 1;
}
std::int64_t next_register_number(db::Session& rows, const string& region) {
  return rows.one<std::int64_t>(queries::last_register_number, region) + 1;
}
void insert_register_entry(db::Session& rows, const string& region, std::int64_t number, const Programme& programme) {
  rows.run(queries::insert_register_entry, region, number, programme.activity, programme.register_number,
           programme.registered_on);
}

void insert_conclusion(db::Session& rows, const string& region, const Programme& programme,
                       const ProgrammeConclusion& conclusion, const std::vector<ProgrammeMark>& marks) {
  rows.run(queries::insert_conclusion, region, programme.activity, programme.round, conclusion);
  for (const auto& mark : marks)
    rows.run(queries::insert_mark, region, programme.activity, programme.round, conclusion.expert, mark);
}
std::vector<ProgrammeConclusion> conclusions_of(db::Session& rows, const string& region, const Programme& programme) {
  return rows.all<ProgrammeConclusion>(queries::conclusions_of_programme, region, programme.activity, programme.round);
}
std::vector<ProgrammeMark> marks_of(db::Session& rows, const string& region, const Programme& programme,
                                    const PersonId& expert) {
  return rows.all<ProgrammeMark>(queries::marks_of_conclusion, region, programme.activity, programme.round, expert);
}
void insert_programme_vote(db::Session& rows, const string& region, const Programme& programme, const ProgrammeVote& vote) {
  rows.run(queries::insert_programme_vote, region, programme.activity, programme.round, vote);
}
std::vector<ProgrammeVote> programme_votes(db::Session& rows, const string& region, const Programme& programme) {
  return rows.all<ProgrammeVote>(queries::votes_on_programme, region, programme.activity, programme.round);
}

void credit(db::Session& rows, const string& region, const PersonId& person, const ModuleCredit& credit) {
  rows.run(queries::insert_credit, region, person, credit);
}
void uncredit(db::Session& rows, const string& region, const PersonId& person, const string& module) {
  rows.run(queries::delete_credit, region, person, module);
}
std::vector<ModuleCredit> credits_for(db::Session& rows, const string& region, const PersonId& person,
                                      const Id<Activity>& programme) {
  return rows.all<ModuleCredit>(queries::credits_for_programme, region, person, programme);
}

}  // namespace store
}  // namespace marshrut::catalogue
