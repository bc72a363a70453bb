#pragma once
// Whose data was erased: how their card is told from others, and what the rooms below are told before it happens.
#include <string>
#include <string_view>

#include "access/erased.h"
#include "organisation/types.h"
#include "platform/db/database.h"

namespace marshrut::organisation {

/// In the place of a name.
inline constexpr std::string_view erased_name = "Данные удалены";
/// No card can be made so: it needs a given name.
inline bool is_erased(const Person& person) { return person.surname == erased_name && person.given.empty(); }

/// Refuses whom the register does not have, and who was erased: nothing new is begun with them.
Result<Person> person_to_act_on(db::Session& rows, const std::string& region, const PersonId& person, const std::string& at = "");

/// Told before the rows go: what was begun with the person, or given to them to do, ends or goes to others.
struct PersonErased {
  PersonId person;
};

}  // namespace marshrut::organisation
