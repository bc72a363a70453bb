#include "diagnostics/scale/acts_calibrate.h"

#include "diagnostics/scale/calibrating.h"
#include "diagnostics/scale/store_scale.h"
#include "instrument/state/store_state.h"
#include "instrument/store.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::int64_t attempts_least = 30;
constexpr std::int64_t quiet_from = 1, quiet_to = 6;  // hours of the region

using Answers = std::map<std::string, CompetencyAnswers>;

/// The items of a form with their places among the answers to their competencies.
struct PlacedItem {
  std::string code;
  CompetencyAnswers* answers = nullptr;
  std::size_t place = 0;
  bool has_options = false;
};

std::map<std::pair<std::string, std::int64_t>, ItemStatistics> known_before(db::Session& rows,
                                                                            const std::string& region) {
  std::map<std::pair<std::string, std::int64_t>, ItemStatistics> known;
  if (const auto last = store::last_calibration(rows, region))
    for (auto& one : store::calibrated_items(rows, region, last->id))
      known.emplace(std::pair(one.item, one.version), std::move(one.statistics));
  return known;
}

class Gathering {
 public:
  Gathering(db::Session& rows, const std::string& region)
      : rows_(rows), region_(region), before_(known_before(rows, region)) {}

  Answers all() {
    for (const auto& stored : instrument::store::bank(rows_, region_)) place(stored.item(), stored.version, true);
    for (const auto& form : store::scored_forms(rows_, region_)) take(form);
    return std::move(answers_);
  }

 private:
  PlacedItem place(const instrument::Item& item, std::int64_t version, bool is_current) {
    auto& of = answers_.try_emplace(item.competency, item.competency).first->second;
    const auto known = before_.find({item.code, version});
    const auto before = known == before_.end() ? std::nullopt : std::optional(known->second);
    return {item.code, &of, of.add({item, version, is_current, before}), item.type == instrument::ItemType::single};
  }

  void take(const instrument::FormId& form) {
    const auto places = instrument::store::form_items(rows_, region_, form);
    const auto items = instrument::items_of_form(rows_, region_, form);
    form_.clear();
    const auto found = instrument::find_form(rows_, region_, form);
    adaptive_ = found && found->mode == instrument::FormMode::adaptive;
    for (std::size_t at = 0; at < items.size(); ++at) form_.push_back(place(items[at], places[at].version, false));
    const auto lines = store::scored_answers(rows_, region_, form);
    for (std::size_t from = 0; from < lines.size();) {
      auto to = from;
      while (to < lines.size() && lines[to].attempt == lines[from].attempt) ++to;
      take_person(std::span(lines).subspan(from, to - from));
      from = to;
    }
  }

  /// What was not answered had its chance and is worth nothing; of an adaptive form, it was not asked.
  void take_person(std::span<const store::ScoredAnswer> lines) {
    std::map<CompetencyAnswers*, std::vector<CompetencyAnswers::Given>> given;
    for (const auto& item : form_) {
      const auto line = std::ranges::find(lines, std::optional(item.code), &store::ScoredAnswer::item);
      if (adaptive_ && line == lines.end()) continue;
      CompetencyAnswers::Given one{item.place, 0, ""};
      if (line != lines.end()) one.points = line->points.value_or(0);
      if (line != lines.end() && item.has_options) one.option = option_in(line->value.value_or(""));
      given[item.answers].push_back(std::move(one));
    }
    for (auto& [answers, of] : given) answers->add_person(std::move(of), !adaptive_);
  }

  static std::string option_in(const std::string& value) {
    const auto answer = json::read<instrument::ItemAnswer>(value);
    return answer && !answer->options.empty() ? answer->options.front() : std::string();
  }

  db::Session& rows_;
  const std::string& region_;
  std::map<std::pair<std::string, std::int64_t>, ItemStatistics> before_;
  Answers answers_;
  std::vector<PlacedItem> form_;
  bool adaptive_ = false;
};

/// Answers enough speak for it.
bool is_good(const CalibratedItem& item) {
  return item.is_current && item.source == ParameterSource::answers && item.statistics.people >= people_for_words &&
         item.statistics.flags.empty();
}

bool is_due(access::Services& services, const std::string& region) {
  const auto last = services.database.read([&](db::Session& rows) { return store::last_calibration(rows, region); });
  const auto hour = services.clock.now().plus_ms(services.offset_minutes(region) * 60'000).ms / 3'600'000 % 24;
  if (last && (hour < quiet_from || hour >= quiet_to)) return false;
  return services.database.read([&](db::Session& rows) {
    const auto now = store::scored_attempts(rows, region);
    if (now < attempts_least || !last) return now >= attempts_least;
    return now >= last->attempts + std::max<std::int64_t>(30, last->attempts / 4) ||
           instrument::keys_corrected_since(rows, region, last->made_ms) > 0;
  });
}

}  // namespace

std::int64_t calibrate_now(access::Services& services, const std::string& region) {
  Calibration calibration{1, services.clock.now(), 0};
  const auto answers = services.database.read([&](db::Session& rows) {
    calibration.attempts = store::scored_attempts(rows, region);
    return Gathering(rows, region).all();
  });
  std::vector<CalibratedCompetency> competencies;
  std::vector<CalibratedItem> items;
  for (const auto& [competency, of] : answers) {
    auto found = calibrated(of);
    competencies.push_back(std::move(found.competency));
    items.insert(items.end(), std::make_move_iterator(found.items.begin()), std::make_move_iterator(found.items.end()));
  }
  services.database.write([&](db::Session& rows) {
    const auto last = store::last_calibration(rows, region);
    calibration.id = last ? last->id + 1 : 1;
    store::insert_calibration(rows, region, calibration, competencies, items);
    const auto today = services.today_in(region);
    for (const auto& one : items)
      if (is_good(one)) instrument::make_operational(rows, region, one.item, one.version, today);
  });
  return static_cast<std::int64_t>(items.size());
}

std::int64_t calibrate_bank(access::Services& services, const std::string& region) {
  return is_due(services, region) ? calibrate_now(services, region) : 0;
}

}  // namespace marshrut::diagnostics
