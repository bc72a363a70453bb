#pragma once
// Rows of programmes: their expertise, the region's register, the hours of modules that count. Owner: catalogue.
#include <optional>
#include <vector>

#include "catalogue/programme/programme.h"
#include "platform/db/database.h"

namespace marshrut::catalogue {

std::optional<Programme> find_programme(db::Session& rows, const std::string& region, const Id<Activity>& activity);

/// The hours of an accumulative programme that count for a person, and its title.
struct CreditSum {
  Id<Activity> programme;
  std::string title;
  std::int64_t hours = 0;       // that count
  std::int64_t hours_whole = 0; // of the whole programme
};
DESCRIBE(CreditSum, programme, title, hours, hours_whole)
std::vector<CreditSum> credits_of(db::Session& rows, const std::string& region, const PersonId& person);

namespace store {

struct ProgrammeLine {
  Id<Activity> activity;
  std::string title;
  std::string code;
  ProgrammeState state = ProgrammeState::draft;
  std::string register_number;
  std::optional<Date> registered_on;
};
DESCRIBE(ProgrammeLine, activity, title, code, state, register_number, registered_on)
std::vector<ProgrammeLine> programmes_in(db::Session& rows, const std::string& region, ProgrammeState state);
void insert_programme(db::Session& rows, const std::string& region, const Programme& programme);
/// False when it was changed since `revision`.
bool update_programme(db::Session& rows, const std::string& region, const Programme& programme);
/// The next number of the region's register.
std::int64_t next_register_number(db::Session& rows, const std::string& region);
void insert_register_entry(db::Session& rows, const std::string& region, std::int64_t number, const Programme& programme);

void insert_conclusion(db::Session& rows, const std::string& region, const Programme& programme,
                       const ProgrammeConclusion& conclusion, const std::vector<ProgrammeMark>& marks);
std::vector<ProgrammeConclusion> conclusions_of(db::Session& rows, const std::string& region, const Programme& programme);
std::vector<ProgrammeMark> marks_of(db::Session& rows, const std::string& region, const Programme& programme,
                                    const PersonId& expert);
void insert_programme_vote(db::Session& rows, const std::string& region, const Programme& programme,
                           const ProgrammeVote& vote);
std::vector<ProgrammeVote> programme_votes(db::Session& rows, const std::string& region, const Programme& programme);

void credit(db::Session& rows, const std::string& region, const PersonId& person, const ModuleCredit& credit);
void uncredit(db::Session& rows, const std::string& region, const PersonId& person, const std::string& module);
std::vector<ModuleCredit> credits_for(db::Session& rows, const std::string& region, const PersonId& person,
                                      const Id<Activity>& programme);

}  // namespace store
}  // namespace marshrut::catalogue
