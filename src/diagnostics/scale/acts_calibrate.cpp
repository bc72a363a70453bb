#include "diagnostics/scale/acts_calibrate.h"

#include <set>
#include <unordered_map>

#include "access/work.h"
#include "base/text.h"
#include "diagnostics/scale/calibrating.h"
#include "diagnostics/scale/store_scale.h"
#include "instrument/state/store_state.h"
#include "instrument/store.h"
#include "organisation/store.h"
#include "platform/json/json.h"

namespace marshrut::diagnostics {
namespace {

constexpr std::int64_t attempts_least = 30;
constexpr std::int64_t calibrations_kept = 3;  // though no attempt names them: a sitting may just begin by one

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

constexpr std::int64_t beginner_years = 3;

/// The conditions of a school are a region's own words: "сельская, малокомплектная".
bool is_village(std::string_view context) {
  const auto words = lowered(context);
  return words.contains("сельск") || words.contains("rural");
}

/// By what people are compared, from what the house knows of them anyway.
class KindsOfPeople {
 public:
  KindsOfPeople(db::Session& rows, const std::string& region)
      : last_(store::last_calibration(rows, region)) {
    for (auto& school : organisation::store::schools_below(rows, region, region))
      if (!school.context.empty()) villages_.emplace(std::move(school.path), is_village(school.context));
    for (auto& one : organisation::store::experience_of_all(rows, region)) years_.emplace(one.id.value, one.experience_years);
  }

  Kinds of(const store::ScoredAnswer& line) const {
    Kinds kinds;
    if (const auto at = villages_.find(line.path); at != villages_.end()) kinds.village = at->second;
    if (const auto at = years_.find(line.person.value); at != years_.end()) kinds.beginner = at->second <= beginner_years;
    kinds.is_new = last_ && line.scored_ms && *line.scored_ms > last_->made_ms;
    return kinds;
  }

 private:
  std::optional<Calibration> last_;
  std::map<std::string, bool> villages_;  // by the path of a school
  std::unordered_map<std::string, std::int64_t> years_;
};

class Gathering {
 public:
  Gathering(db::Session& rows, const std::string& region)
      : rows_(rows), region_(region), before_(known_before(rows, region)), people_(rows, region) {}

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

  /// What was not answered had its chance and is worth nothing; of an adaptive form, it was not asked. An item speaks of a
  /// person once, the first time: the second time it tells what they remember. By other items they are measured anew.
  void take_person(std::span<const store::ScoredAnswer> lines) {
    std::map<CompetencyAnswers*, std::vector<CompetencyAnswers::Given>> given;
    for (const auto& item : form_) {
      const auto line = std::ranges::find(lines, std::optional(item.code), &store::ScoredAnswer::item);
      if (adaptive_ && line == lines.end()) continue;
      if (!met_.emplace(lines.front().person.value, item.answers, item.place).second) continue;
      CompetencyAnswers::Given one{item.place, 0, ""};
      if (line != lines.end()) one.points = line->points.value_or(0);
      if (line != lines.end() && item.has_options) one.option = option_in(line->value.value_or(""));
      given[item.answers].push_back(std::move(one));
    }
    for (auto& [answers, of] : given) answers->add_person(std::move(of), !adaptive_, people_.of(lines.front()));
  }

  static std::string option_in(const std::string& value) {
    const auto answer = json::read<instrument::ItemAnswer>(value);
    return answer && !answer->options.empty() ? answer->options.front() : std::string();
  }

  db::Session& rows_;
  const std::string& region_;
  std::map<std::pair<std::string, std::int64_t>, ItemStatistics> before_;
  KindsOfPeople people_;
  Answers answers_;
  std::vector<PlacedItem> form_;
  bool adaptive_ = false;
  std::set<std::tuple<std::string, CompetencyAnswers*, std::size_t>> met_;
};

/// Answers enough speak for it.
bool is_good(const CalibratedItem& item) {
  return item.is_current && item.source == ParameterSource::answers && item.statistics.people >= people_for_words &&
         item.statistics.flags.empty();
}

/// A person suspended an item, or took that back, since the calibration.
bool states_differ(db::Session& rows, const std::string& region, const Calibration& last) {
  const auto suspended = instrument::suspended_items(rows, region);
  return std::ranges::any_of(store::calibrated_items(rows, region, last.id), [&](const CalibratedItem& one) {
    return suspended.contains({one.item, one.version}) != one.statistics.suspended;
  });
}

bool is_due(access::Services& services, const std::string& region) {
  const auto last = services.database.read([&](db::Session& rows) { return store::last_calibration(rows, region); });
  if (last && !services.is_night_in(region)) return false;
  return services.database.read([&](db::Session& rows) {
    const auto now = store::scored_attempts(rows, region);
    if (now < attempts_least || !last) return now >= attempts_least;
    return now >= last->attempts + std::max<std::int64_t>(30, last->attempts / 4) ||
           instrument::keys_corrected_since(rows, region, last->made_ms) > 0 || states_differ(rows, region, *last);
  });
}

struct Made {
  Calibration calibration;
  std::vector<CalibratedCompetency> competencies;
  std::vector<CalibratedItem> items;
};

/// Reads, then reckons with no transaction open: nobody waits for it.
Made made_of_answers(access::Services& services, const std::string& region) {
  Made made{{1, services.clock.now(), 0}, {}, {}};
  std::set<std::pair<std::string, std::int64_t>> suspended;
  const auto answers = services.database.read([&](db::Session& rows) {
    made.calibration.attempts = store::scored_attempts(rows, region);
    suspended = instrument::suspended_items(rows, region);
    return Gathering(rows, region).all();
  });
  for (const auto& [competency, of] : answers) {
    auto found = calibrated(of);
    made.competencies.push_back(std::move(found.competency));
    made.items.insert(made.items.end(), std::make_move_iterator(found.items.begin()),
                      std::make_move_iterator(found.items.end()));
  }
  for (auto& one : made.items)
    if (suspended.contains({one.item, one.version})) one.statistics.suspended = true;
  return made;
}

/// With entries in the journal: of the calibration, of each item that became operational.
void keep(access::Work& work, Made& made) {
  const auto last = store::last_calibration(work.rows, work.region);
  made.calibration.id = last ? last->id + 1 : 1;
  store::insert_calibration(work.rows, work.region, made.calibration, made.competencies, made.items);
  store::thin_calibrations(work.rows, work.region, made.calibration.id - calibrations_kept + 1);
  work.touched("calibration", std::to_string(made.calibration.id), last ? std::to_string(last->attempts) : "",
               std::to_string(made.calibration.attempts));
  for (const auto& one : made.items)
    if (is_good(one) && instrument::make_operational(work.rows, work.region, one.item, one.version, work.today()))
      work.touched("item_state", one.item + "/" + std::to_string(one.version),
                   std::string(name_of(instrument::ItemState::pilot)),
                   std::string(name_of(instrument::ItemState::operational)));
}

}  // namespace

std::int64_t calibrate_now(access::Services& services, const std::string& region) {
  auto made = made_of_answers(services, region);
  const auto items = static_cast<std::int64_t>(made.items.size());
  const auto house = access::Actor::of_house(region);
  const auto kept =
      access::transact(services, house, access::Right{"instrument.read"}, [&](access::Work& work) -> Result<void> {
        TRY(work.may({region, {}}));
        keep(work, made);
        return {};
      });
  return kept ? items : 0;
}

std::int64_t calibrate_bank(access::Services& services, const std::string& region) {
  return is_due(services, region) ? calibrate_now(services, region) : 0;
}

}  // namespace marshrut::diagnostics
