#include "rules_subject.h"

#include <algorithm>

#include "access/errors.h"
#include "access/right/rights.h"
#include "accompaniment/errors.h"
#include "route/content/changes.h"
#include "route/errors.h"

namespace marshrut::walk {
namespace {

const char* right_of(Act act) {
  switch (act) {
    case Act::begin:
    case Act::save:
    case Act::submit:
    case Act::withdraw: return "route.build";
    case Act::agree:
    case Act::send_back: return "route.decide";
    case Act::reconsider: return "route.reconsider";
    case Act::correct_dates:
    case Act::correct_content: return "route.correct";
    case Act::suspend:
    case Act::resume: return "route.suspend";
    case Act::annul: return "route.annul";
    case Act::send_text:
    case Act::send_file:
    case Act::take_back:
    case Act::send_again: return "evidence.add";
    case Act::accept:
    case Act::ask_more: return "evidence.review";
    case Act::question: return "question.write";
    case Act::add_checkpoint:
    case Act::pass_checkpoint: return "checkpoint.manage";
    case Act::draft_reflection:
    case Act::reflect:
    case Act::send_product:
    case Act::complete: return "reflection.write";
    case Act::review_product: return "product.review";
    case Act::certify: return "certificate.issue";
    case Act::control:
    case Act::conclude: return "effect.judge";
    case Act::rate: return "effect.rate";
    case Act::measure:
    case Act::day: return "";
  }
  return "";
}

}  // namespace

RulesSubject::RulesSubject(regulation::Profile profile, std::vector<Asker> askers, NextState next)
    : profile_(std::move(profile)), askers_(std::move(askers)), next_(std::move(next)), repeated_(askers_.size()) {}

Standing RulesSubject::standing(int number) {
  const auto& kept = routes_[number];
  Standing standing{kept.route.state, kept.route.number, kept.route.agreed_number, {}};
  for (const auto& item : kept.content.items) standing.done.push_back(item.state == route::RouteItemState::done);
  return standing;
}

std::string RulesSubject::wrong(const Step&, const Answer&, bool) {
  return "";
}

std::string RulesSubject::told(const Step& step) {
  std::string text = askers_[step.asker].who + " " + std::string(name_of(step.act));
  if (step.act == Act::day) return "the day " + today().iso() + " comes";
  text += (step.act == Act::begin ? " for " + askers_[step.route].who : " route " + std::to_string(step.route));
  if (step.thing >= 0) text += ", thing " + std::to_string(step.thing);
  if (step.flaw != Flaw::none) text += ", " + std::string(name_of(step.flaw));
  for (const auto& item : step.content.items)
    text += ", activity " + std::to_string(item.activity) + " " + item.starts.iso() + ".." + item.ends.iso();
  if (!step.content.items.empty()) text += ", term " + step.content.starts.iso() + ".." + step.content.ends.iso();
  return text;
}

Answer RulesSubject::ask(const Step& step, Instant now) {
  now_ = now;
  if (step.act == Act::day) return day_comes(), Answer{true, "", {}};
  const auto before = step.act == Act::begin ? Kept{} : routes_[step.route];
  auto done = dispatch(step);
  Answer answer{done.has_value(), done ? "" : std::string(done.error().code->name), {}};
  if (step.act == Act::begin && done) answer.ends = routes_.back().content.ends;
  if (step.act != Act::begin && !done) routes_[step.route] = before;  // what a transaction does
  return answer;
}

Result<void> RulesSubject::may(const Step& step, const route::Route& route) const {
  const auto& asker = askers_[step.asker];
  access::Actor actor{"43", {asker.who}, {asker.who}, {{asker.duty, asker.path}}};
  const bool allowed = access::may(actor, access::Right{right_of(step.act)}, {route.path, route.person});
  return allowed ? Done{} : fail(access::errors::forbidden);
}

Result<void> RulesSubject::dispatch(const Step& step) {
  if (step.act == Act::begin) return begin(step);
  auto& kept = routes_[step.route];
  if (step.act == Act::measure) return repeated_[kept.learner] = today(), Done{};
  TRY(may(step, kept.route));
  switch (step.act) {
    case Act::save: return save(step, kept);
    case Act::submit: return submit(step, kept);
    case Act::correct_dates:
    case Act::correct_content: return correct(step, kept);
    case Act::agree:
    case Act::send_back: return decide(step, kept);
    case Act::reconsider: return reconsider(step, kept);
    case Act::withdraw:
    case Act::suspend:
    case Act::resume:
    case Act::annul: return life(step, kept);
    case Act::send_text:
    case Act::send_file: return send(step, kept);
    case Act::take_back:
    case Act::send_again:
    case Act::accept:
    case Act::ask_more: return evidence(step, kept);
    case Act::question:
    case Act::add_checkpoint:
    case Act::pass_checkpoint: return support(step, kept);
    case Act::control:
    case Act::rate:
    case Act::conclude: return effect(step, kept);
    default: return end(step, kept);
  }
}

Result<void> RulesSubject::move(Kept& kept, route::RouteCommand command) {
  kept.route.state = TRY(next_(route::standing_of(kept.route, kept.content.items, today()), command));
  kept.route.changed_ms = now_;
  ++kept.route.revision;
  return {};
}

void RulesSubject::day_comes() {
  for (auto& kept : routes_) {
    if (kept.content.ends < today() && move(kept, route::RouteCommand::expire)) continue;
    if (kept.route.state == route::RouteState::agreed && kept.content.starts <= today())
      (void)move(kept, route::RouteCommand::begin);
  }
}

Result<void> RulesSubject::life(const Step& step, Kept& kept) {
  using enum route::RouteCommand;
  if (step.act == Act::withdraw) TRY(compose(step.asker, kept.learner));
  if (step.flaw == Flaw::stale) return fail(access::errors::stale);
  if (step.act == Act::withdraw) return move(kept, withdraw);
  if (step.act == Act::resume) return move(kept, resume);
  if (step.flaw == Flaw::curt) return fail(route::errors::reason_missing);
  if (step.act == Act::annul) return move(kept, annul);
  kept.route.state_before = kept.route.state;
  return move(kept, suspend);
}

}  // namespace marshrut::walk
