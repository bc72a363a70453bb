#pragma once
// The pure rules of route, accompaniment, recognition and access as the subject of a walk: routes lie in memory, every
// decision is asked of src/ and only the bookkeeping between two decisions stands here.
#include <functional>

#include "accompaniment/types.h"
#include "recognition/effect/effect.h"
#include "recognition/types.h"
#include "regulation/rules.h"
#include "route/life/states.h"
#include "step.h"

namespace marshrut::walk {

/// The rule of the states, which a test may put a wrong one in place of.
using NextState = std::function<Result<route::RouteState>(const route::Standing&, route::RouteCommand)>;

class RulesSubject : public Subject {
 public:
  RulesSubject(regulation::Profile profile, std::vector<Asker> askers, NextState next = &route::next_state);

  Answer ask(const Step& step, Instant now) override;
  Standing standing(int route) override;
  std::string wrong(const Step& step, const Answer& answer, bool whole) override;
  std::string told(const Step& step) override;

 private:
  struct Approval {
    std::int64_t step = 0;
    std::string role;
    int by = -1;
    regulation::ApprovalDecision decision = regulation::ApprovalDecision::agreed;
    Instant at;
  };
  struct Revision {
    route::RouteContent content;
    bool in_force = false;
    int author = -1;
    std::vector<Approval> given;
  };
  struct Kept {
    int learner = 0;
    route::Route route;
    route::RouteContent content;
    std::vector<Revision> revisions;
    std::vector<accompaniment::Evidence> evidence;
    std::vector<bool> checkpoints;
    std::optional<recognition::Reflection> form;
    std::optional<recognition::Product> product;
    bool certified = false;
    std::vector<recognition::RealisationControl> controls;
    std::vector<recognition::EffectMark> marks;
    Instant heard;
    std::int64_t words = 0;
  };
  using Done = Result<void>;

  Done dispatch(const Step& step);
  Done may(const Step& step, const route::Route& route) const;
  Done compose(int asker, int learner) const;
  Done begin(const Step& step);
  Done save(const Step& step, Kept& kept);
  Done submit(const Step& step, Kept& kept);
  Done correct(const Step& step, Kept& kept);
  Done decide(const Step& step, Kept& kept);
  Done reconsider(const Step& step, Kept& kept);
  Done evidence(const Step& step, Kept& kept);
  Done send(const Step& step, Kept& kept);
  Done accept(const Step& step, Kept& kept, accompaniment::Evidence& evidence);
  Done support(const Step& step, Kept& kept);
  Done end(const Step& step, Kept& kept);
  Done effect(const Step& step, Kept& kept);
  Done conclude(const Step& step, Kept& kept);
  regulation::Facts facts_of(const Kept& kept) const;
  bool holds(int asker, const std::string& role) const;
  Done close(const Step& step, Kept& kept);
  Done life(const Step& step, Kept& kept);
  Done move(Kept& kept, route::RouteCommand command);
  Done into_rounds(const Step& step, Kept& kept, route::RouteCommand command);
  Done ready(const Kept& kept) const;
  void day_comes();

  route::RouteContent content_from(const Step& step, const Kept& kept) const;
  route::Basis basis() const;
  bool decides(const Kept& kept, const regulation::ApprovalRule& approval, int asker) const;
  regulation::ApprovalRound lacking(const Kept& kept) const;
  bool awaited(Kept& kept);
  accompaniment::EvidenceCount count(const Kept& kept, const std::string& item) const;
  bool approved(const Kept& kept, const std::string& item) const;
  Date today() const { return now_.date_at(180); }

  regulation::Profile profile_;
  std::vector<Asker> askers_;
  NextState next_;
  std::vector<Kept> routes_;
  std::vector<std::optional<Date>> repeated_;
  Instant now_;
};

}  // namespace marshrut::walk
