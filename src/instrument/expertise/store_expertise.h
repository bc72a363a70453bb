#pragma once
// Rows of the expertise of forms. Owner: instrument.
#include <vector>

#include "instrument/expertise/expertise_types.h"
#include "platform/db/database.h"

namespace marshrut::instrument {

/// The rounds of a form, the last first.
std::vector<FormExpertise> rounds_of_form(db::Session& rows, const std::string& region, const FormId& form);

namespace store {

std::vector<FormExpertise> open_rounds(db::Session& rows, const std::string& region);
void insert_round(db::Session& rows, const std::string& region, const FormExpertise& round);
/// False when the round was closed already.
bool close_round(db::Session& rows, const std::string& region, const FormExpertise& round);
void insert_opinion(db::Session& rows, const std::string& region, const FormExpertise& round, const FormOpinion& opinion,
                    const std::vector<CheckAnswer>& checks);
std::vector<FormOpinion> opinions_of(db::Session& rows, const std::string& region, const FormExpertise& round);
std::vector<CheckAnswer> checks_of(db::Session& rows, const std::string& region, const FormExpertise& round,
                                   const PersonId& expert);

}  // namespace store
}  // namespace marshrut::instrument
