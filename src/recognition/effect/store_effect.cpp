#include "recognition/effect/store_effect.h"

#include "queries.h"

namespace marshrut::recognition {

std::vector<RealisationControl> controls_of(db::Session& rows, const std::string& region, const RouteId& route) {
  return rows.all<RealisationControl>(queries::controls_of, region, route);
}
std::vector<EffectMark> effect_marks_of(db::Session& rows, const std::string& region, const RouteId& route) {
  return rows.all<EffectMark>(queries::effect_marks_of, region, route);
}
std::optional<EffectConclusion> find_conclusion(db::Session& rows, const std::string& region, const RouteId& route) {
  return rows.find<EffectConclusion>(queries::find_conclusion, region, route);
}
std::vector<KeptCard> kept_cards_of(db::Session& rows, const std::string& region, const PersonId& person) {
  return rows.all<KeptCard>(queries::kept_cards_of, region, person);
}
std::optional<KeptCard> find_kept_card(db::Session& rows, const std::string& region, const RouteId& route) {
  return rows.find<KeptCard>(queries::find_kept_card, region, route);
}

namespace store {

void insert_control(db::Session& rows, const std::string& region, const RealisationControl& control) {
  rows.run(queries::insert_control, region, control);
}
void save_effect_mark(db::Session& rows, const std::string& region, const EffectMark& mark) {
  rows.run(queries::save_effect_mark, region, mark);
}
void insert_conclusion(db::Session& rows, const std::string& region, const EffectConclusion& conclusion) {
  rows.run(queries::insert_conclusion, region, conclusion);
}
void insert_kept_card(db::Session& rows, const std::string& region, const KeptCard& card) {
  rows.run(queries::insert_kept_card, region, card);
}

}  // namespace store
}  // namespace marshrut::recognition
