#include <map>

#include "app/demo/replay/stages/stages.h"
#include "governance/responsible/acts_responsible.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

using regulation::ObligationKind;

/// For every school of the officer's municipality, by whoever holds the same duty there first.
Result<void> appoint(Tale& tale, const demo::Officer& officer, const access::PersonId& person) {
  governance::Appoint request{person, {}, tale.today(), {}};
  const access::Actor* methodist = nullptr;
  for (std::size_t school = 0; school < tale.world.schools.size(); ++school) {
    const auto& place = tale.world.schools[school];
    if (tale.world.library.municipalities[place.municipality].code != officer.municipality) continue;
    request.schools.push_back(place.code);
    methodist = tale.cast.holder_of("municipal_methodist", school, 0);
  }
  if (!methodist) return {};
  TRY(tale.act(*methodist, "responsible.appoint", &governance::appoint_responsible, request));
  return {};
}

}  // namespace

void appoint_responsible(Tale& tale) {
  if (!regulation::find_obligation(*tale.profile, ObligationKind::responsible_of_school)) return;
  std::map<std::string, std::size_t> turns;
  for (const auto& officer : tale.world.officers) {
    const auto turn = turns[officer.duty]++;
    if (officer.obligation != name_of(ObligationKind::responsible_of_school)) continue;
    tale.agenda.at(tale.on(0, 10), [&tale, &officer, turn] {
      return appoint(tale, officer, tale.cast.officer(officer.duty, turn).person);
    });
  }
}

}  // namespace marshrut::app::replay
