#include "planning/region/finder.h"

#include <algorithm>

#include "planning/region/narrow.h"

namespace marshrut::planning::region {
namespace {

constexpr double least_weight = 1e-6;        // below it the bound of a route is that of everything closed
constexpr std::size_t prepared_most = 8000;  // some 70 KB each

double whole_worth(const kernel::TeacherData& teacher) {
  double sum = 0;
  for (const auto& need : teacher.needs) sum += kernel::Need{need.mean, need.sd, need.weight}.total();
  return sum;
}

/// These sessions are locked, as far as the teacher may take them at all.
template <class Wanted>
void lock(kernel::Prepared& prepared, Wanted wanted) {
  auto& sessions = prepared.model.sessions;
  for (auto& session : sessions) session.locked = session.locked || wanted(session.source);
  std::erase_if(prepared.dominated,
                [&](const kernel::Dominated& pair) { return sessions[static_cast<std::size_t>(pair.weak)].locked; });
}

}  // namespace

double price_of(const Route& route, const std::vector<double>& prices) {
  double sum = 0;
  for (const auto& item : route.items) sum += prices[static_cast<std::size_t>(item.session)];
  return sum;
}

Preparations::Preparations(const Problem& problem)
    : problem_(&problem), kept_(std::min(problem.teachers(), prepared_most)) {}

const kernel::Prepared* Preparations::of(int teacher, std::optional<kernel::Prepared>& room) {
  auto at = static_cast<std::size_t>(teacher);
  if (at < kept_.size() && kept_[at]) return kept_[at].get();
  auto made = kernel::prepare(problem_->catalogue, problem_->teacher(teacher), {}, false);
  if (!made) return nullptr;
  if (at >= kept_.size()) return &room.emplace(std::move(*made));
  made->model.activities.shrink_to_fit();
  made->model.sessions.shrink_to_fit();
  made->dominated.shrink_to_fit();
  kept_[at] = std::make_unique<kernel::Prepared>(std::move(*made));
  return kept_[at].get();
}

kernel::Conditions Finder::conditions(const Question& question, const kernel::Prepared& prepared) {
  double scale = 1 / std::max(problem_->weight[static_cast<std::size_t>(question.teacher)], least_weight);
  prices_ = question.tariff->price;
  for (auto& price : prices_) price *= scale;
  closed_ = question.tariff->closed;
  if (question.own)
    for (const auto& item : question.own->items) {
      prices_[static_cast<std::size_t>(item.session)] = 0;
      closed_[static_cast<std::size_t>(item.session)] = 0;
    }
  known_.clear();
  if (const auto* known = question.known ? question.known : question.own)
    for (const auto& item : known->items) known_.push_back(item.session);
  narrow(prepared, static_cast<std::size_t>(question.activities), prices_, known_, closed_);
  return {prices_, closed_, known_};
}

Route Finder::route_of(const Question& question, const kernel::Prepared& prepared, const kernel::Route& found) const {
  Route route;
  const auto& sessions = prepared.model.sessions;
  for (int session : found.sessions) {
    auto at = std::ranges::lower_bound(sessions, session, {}, &kernel::Session::source);
    route.items.push_back({session, at->price});
  }
  std::ranges::sort(route.items, {}, [&](const Item& item) {
    return std::pair(problem_->catalogue.sessions[static_cast<std::size_t>(item.session)].start, item.session);
  });
  weigh(*problem_, question.teacher, route);
  return route;
}

void Finder::appraise(int teacher, Route& route) {
  std::optional<kernel::Prepared> room;
  if (const auto* prepared = preparations_->of(teacher, room))
    for (auto& item : route.items) {
      auto at = std::ranges::lower_bound(prepared->model.sessions, item.session, {}, &kernel::Session::source);
      if (at != prepared->model.sessions.end() && at->source == item.session) item.penalty = at->price;
    }
  weigh(*problem_, teacher, route);
}

std::optional<Reply> Finder::best(const Question& question, const std::function<bool()>& late) {
  std::optional<kernel::Prepared> room;
  const auto* prepared = preparations_->of(question.teacher, room);
  if (!prepared) return std::nullopt;
  if (question.cost_most < prepared->model.cost) {
    if (!room) prepared = &room.emplace(*prepared);
    room->model.cost = question.cost_most;
  }
  bool keeps = question.keep_own && question.own;
  if (keeps || question.must >= 0) {
    if (!room) prepared = &room.emplace(*prepared);
    lock(*room, [&](int s) { return s == question.must || (keeps && question.own->has(s)); });
  }
  auto found = solver_.solve(*prepared, conditions(question, *prepared), {question.work, late, question.gap});
  if (!found.any) return std::nullopt;
  Reply reply{route_of(question, *prepared, found), 0};
  const auto& teacher = problem_->teacher(question.teacher);
  double weight = problem_->weight[static_cast<std::size_t>(question.teacher)];
  bool narrowed = static_cast<std::size_t>(question.activities) < prepared->model.activities.size();
  int missed = question.missed_alone == as_found ? reply.route.missed : question.missed_alone;
  reply.bound = weight < least_weight || narrowed ? weight * whole_worth(teacher)
                                                  : weight * (found.bound + prepared->model.shortfall_price * missed);
  return reply;
}

}  // namespace marshrut::planning::region
