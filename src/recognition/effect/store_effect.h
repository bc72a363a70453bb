#pragma once
// Rows of controls, marks of effect, conclusions and kept cards. Owner: recognition.
#include <optional>
#include <string>
#include <vector>

#include "platform/db/database.h"
#include "recognition/effect/effect.h"
#include "recognition/kept/kept.h"

namespace marshrut::recognition {

std::vector<RealisationControl> controls_of(db::Session& rows, const std::string& region, const RouteId& route);
std::vector<EffectMark> effect_marks_of(db::Session& rows, const std::string& region, const RouteId& route);
std::optional<EffectConclusion> find_conclusion(db::Session& rows, const std::string& region, const RouteId& route);
std::vector<KeptCard> kept_cards_of(db::Session& rows, const std::string& region, const PersonId& person);
std::optional<KeptCard> find_kept_card(db::Session& rows, const std::string& region, const RouteId& route);

namespace store {

void insert_control(db::Session& rows, const std::string& region, const RealisationControl& control);
void save_effect_mark(db::Session& rows, const std::string& region, const EffectMark& mark);
void insert_conclusion(db::Session& rows, const std::string& region, const EffectConclusion& conclusion);
/// Nothing when the route's card is kept already.
void insert_kept_card(db::Session& rows, const std::string& region, const KeptCard& card);

}  // namespace store
}  // namespace marshrut::recognition
