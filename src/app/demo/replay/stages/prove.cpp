#include <algorithm>

#include "accompaniment/evidence/acts_evidence.h"
#include "app/demo/replay/stages/stages.h"
#include "route/life/states.h"
#include "route/store.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_until_asked_again = 10;
/// Made up, and of nobody's sex: of what teaches, transfers and makes think, in the order of the kinds.
constexpr std::string_view what_was_done[][4] = {
    {"Обучение пройдено полностью, итоговая работа зачтена", "Все занятия посещены, тест пройден с первой попытки",
     "Пройдены все модули, конспект и выполненные задания в папке курса",
     "Курс окончен, две практические работы сданы и зачтены"},
    {"Урок по новой схеме проведён, конспект и фотографии доски в папке класса",
     "Карточки для двух классов составлены и опробованы на трёх уроках",
     "Открытый урок проведён, его разбор с коллегами записан в протоколе объединения",
     "Приём опробован в двух классах, работы учеников до и после приложены к конспекту"},
    {"Записано, что удалось и что нет, и что изменится в следующей четверти",
     "Обсуждение с наставником состоялось, выводы внесены в план уроков",
     "Самоанализ по листу наблюдения закончен, три приёма остаются в работе",
     "Итоги доложены на заседании объединения, вопросы коллег и ответы записаны"},
};

std::string_view told(Learner& learner, const route::RouteItem& item) {
  const auto& words = what_was_done[static_cast<std::size_t>(item.kind)];
  return words[learner.random.below(std::size(words))];
}

/// What is learned shows in what the person can do.
void learn(Tale& tale, Learner& learner, const route::RouteItem& item) {
  auto activity = tale.activities.find(item.title);
  if (activity == tale.activities.end()) return;
  for (const auto& prior : tale.world.library.prior_gains) {
    bool its = prior.type == activity->second->type && prior.hours_from <= item.hours && item.hours <= prior.hours_to;
    if (!its) continue;
    bool first = true;
    for (const auto& code : activity->second->competencies) {
      auto& ability = learner.ability[tale.competency_place.at(code)];
      ability = demo::grown(ability, first ? prior.first : prior.other, learner.random);
      first = false;
    }
    return;
  }
}

std::optional<route::Route> route_of(Tale& tale, const Learner& learner) {
  return tale.house.database().read(
      [&](db::Session& rows) { return route::find_route(rows, tale.region, learner.route); });
}

/// Whether a correction left the activity in the route.
bool is_there(Tale& tale, const Learner& learner, const route::RouteItem& item) {
  auto items =
      tale.house.database().read([&](db::Session& rows) { return route::items_of(rows, tale.region, learner.route); });
  return std::ranges::find(items, item.id, &route::RouteItem::id) != items.end();
}

Result<void> send(Tale& tale, Learner& learner, const route::RouteItem& item);

void send_later(Tale& tale, Learner& learner, const route::RouteItem& item, int days) {
  tale.agenda.at(tale.in_days(days, 18, static_cast<int>(learner.index % 120)),
                 [&tale, &learner, item] { return send(tale, learner, item); });
}

/// One of ten is asked for something else; what is accepted finishes the activity.
Result<void> review(Tale& tale, Learner& learner, const route::RouteItem& item,
                    const accompaniment::EvidenceView& sent) {
  if (tale.desks_rest()) return {};
  auto route = route_of(tale, learner);
  if (!route || route::is_closed(route->state)) return {};
  if (!route::may_finish_items(*route)) {
    tale.agenda.at(tale.on_workday(days_until_asked_again, 12),
                   [&tale, &learner, item, sent] { return review(tale, learner, item, sent); });
    return {};
  }
  accompaniment::ReviewEvidence decision{sent.evidence, sent.revision, accompaniment::ReviewDecision::accepted, {}};
  bool again = learner.random.chance(0.1);
  if (again) {
    decision.decision = accompaniment::ReviewDecision::correction;
    decision.comment = "Добавьте, пожалуйста, что изменилось в работе учеников";
  }
  const auto& reviewer = tale.cast.officer("regional_methodist", learner.index);
  TRY(tale.act(reviewer, "evidence.review", &accompaniment::review_evidence, decision));
  if (again) {
    send_later(tale, learner, item, 3);
    return {};
  }
  ++tale.summary.activities;
  learn(tale, learner, item);
  if (route_of(tale, learner)->state == route::RouteState::reflecting) close(tale, learner);
  return {};
}

Result<void> send(Tale& tale, Learner& learner, const route::RouteItem& item) {
  auto route = route_of(tale, learner);
  if (!route || route::is_closed(route->state) || !is_there(tale, learner, item)) return {};
  if (!route::may_finish_items(*route)) {
    send_later(tale, learner, item, days_until_asked_again);
    return {};
  }
  accompaniment::SendEvidence evidence{learner.route, item.id, accompaniment::EvidenceKind::text,
                                       std::string(told(learner, item))};
  auto sent = TRY(tale.act(learner.actor, "evidence.add", &accompaniment::send_evidence, evidence));
  ++tale.summary.evidence;
  tale.agenda.at(tale.on_workday(learner.conduct.days_to_review, 12, static_cast<int>(learner.index % 240)),
                 [&tale, &learner, item, sent] { return review(tale, learner, item, sent); });
  return {};
}

}  // namespace

void prove(Tale& tale, Learner& learner, const route::RouteItem& item) {
  int days = tale.today().days_until(item.ends) + learner.conduct.days_to_evidence;
  send_later(tale, learner, item, std::max(1, days));
}

}  // namespace marshrut::app::replay
