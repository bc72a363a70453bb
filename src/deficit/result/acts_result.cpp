#include "deficit/result/acts_result.h"

#include <algorithm>

#include "base/text.h"
#include "deficit/acts_context.h"
#include "deficit/facts.h"
#include "deficit/rules.h"
#include "platform/json/json.h"

namespace marshrut::deficit {
namespace {

Requirements requirements_of(Work& work, const PersonId& person) {
  Requirements requirements;
  auto workplace = organisation::workplace_of(work.rows, work.region, person, work.today());
  if (!workplace) return requirements;
  for (const auto& need :
       competency::needs_of(work.rows, work.region, {workplace->position, list_of(workplace->subjects, ';'), workplace->category}))
    requirements[need.competency] = need.percent;
  return requirements;
}

/// The finding as the new measurement has it; ids, revision and place stay.
Finding measured_anew(const Finding& kept, Finding proposed) {
  proposed.id = kept.id;
  proposed.revision = kept.revision;
  proposed.comment = kept.comment;
  return proposed;
}

class Taking {
 public:
  Taking(Work& work, const regulation::Profile& profile, std::vector<MeasuredStanding> known)
      : work_(work), profile_(profile), known_(std::move(known)) {}

  Result<void> take(const MeasuredStanding& standing, const MeasuredCompetency& measured,
                    const std::vector<Finding>& findings) {
    on_scale_ = measured.on_scale ? &*measured.on_scale : nullptr;
    store::save(work_.rows, work_.region, standing);
    if (const auto change = change_of(standing, measured, known_)) store::save(work_.rows, work_.region, *change);
    auto same = [&](const Finding& finding) { return finding.competency == standing.competency && is_open(finding); };
    auto open = std::ranges::find_if(findings, same);
    if (is_overtaken(standing) && (open == findings.end() || open->attempt != standing.attempt)) return {};
    if (open == findings.end()) return propose(standing);
    if (!open->decided_on) return refresh(*open, standing);
    if (open->attempt == standing.attempt) return mark_anew(*open, standing);
    return follow(*open, standing);
  }

  std::int64_t proposed() const { return proposed_; }

 private:
  /// A later result of the competency is known: an older one that comes in after it is kept, and concludes nothing.
  bool is_overtaken(const MeasuredStanding& standing) const {
    return std::ranges::any_of(known_, [&](const MeasuredStanding& other) {
      return other.competency == standing.competency && other.measured_on > standing.measured_on;
    });
  }

  void keep(const Finding& before, const Finding& after) {
    if (!store::update(work_.rows, work_.region, after))
      throw std::logic_error("a finding changed inside its own transaction");
    work_.touched("finding", after.id, json::write(before), json::write(after));
  }

  Result<void> propose(const MeasuredStanding& standing) {
    auto finding = proposal_of(profile_, standing);
    if (!finding) return {};
    finding->id = work_.new_id<Finding>();
    store::insert(work_.rows, work_.region, *finding);
    work_.touched("finding", finding->id, "", json::write(*finding));
    if (finding->state == FindingState::proposed) ++proposed_;
    return {};
  }

  /// Nobody has concluded yet: the newest measurement speaks.
  Result<void> refresh(const Finding& open, const MeasuredStanding& standing) {
    if (standing.standing == Standing::unknown && open.state == FindingState::proposed) return follow(open, standing);
    auto finding = proposal_of(profile_, standing);
    if (!finding) return close(open, standing);
    keep(open, measured_anew(open, *finding));
    if (finding->state == FindingState::proposed) ++proposed_;
    return {};
  }

  /// An expert changed marks of the very result that was concluded on: other numbers await another conclusion.
  Result<void> mark_anew(const Finding& open, const MeasuredStanding& standing) {
    if (open.percent == standing.percent) return {};
    auto finding = proposal_of(profile_, standing);
    if (!finding) return close(open, standing);
    auto anew = measured_anew(open, *finding);
    keep(open, anew);
    if (anew.state == FindingState::proposed) ++proposed_;
    return tell_change(work_, open, anew);
  }

  /// A later result beside the one that was concluded on.
  Result<void> follow(const Finding& open, const MeasuredStanding& standing) {
    auto outcome = outcome_of(profile_, open, standing, on_scale_);
    store::save(work_.rows, work_.region, outcome);
    if (outcome.verdict == Verdict::eliminated) return close(open, standing);
    return {};
  }

  Result<void> close(const Finding& open, const MeasuredStanding& standing) {
    store::save(work_.rows, work_.region, outcome_of(profile_, open, standing, on_scale_));
    auto closed = open;
    closed.closed_on = standing.measured_on;
    keep(open, closed);
    if (is_ground(open)) TRY(work_.happened(FindingEliminated{open.person, open.id, standing.attempt}));
    return {};
  }

  Work& work_;
  const regulation::Profile& profile_;
  const std::vector<MeasuredStanding> known_;
  const psychometrics::OnScale* on_scale_ = nullptr;  // of the competency that is taken
  std::int64_t proposed_ = 0;
};

}  // namespace

Result<std::vector<MeasuredStanding>> beside_required(Work& work, MeasuredResult result) {
  result.path = path_of(work, result.person);
  return standings_of(*TRY(profile_at(work, result.path)), result, requirements_of(work, result.person));
}

Result<std::map<std::string, double>> required_percents(Work& work, const PersonId& person,
                                                        const std::vector<std::string>& competencies) {
  const auto profile = TRY(profile_at(work, path_of(work, person)));
  const auto requirements = requirements_of(work, person);
  std::map<std::string, double> required;
  for (const auto& competency : competencies)
    required.emplace(competency, required_percent(*profile, requirements, competency));
  return required;
}

Result<void> take_result(Work& work, MeasuredResult result) {
  result.path = path_of(work, result.person);
  auto profile = TRY(profile_at(work, result.path));
  auto findings = findings_of(work.rows, work.region, result.person);
  Taking taking(work, *profile, deficit::standings_of(work.rows, work.region, result.person));
  const auto standings = standings_of(*profile, result, requirements_of(work, result.person));
  for (std::size_t at = 0; at < standings.size(); ++at)
    TRY(taking.take(standings[at], result.competencies[at], findings));
  if (taking.proposed() == 0) return work.happened(ConclusionGiven{result.person, result.campaign, result.attempt});
  return work.happened(FindingsProposed{result.person, result.attempt, taking.proposed()});
}

}  // namespace marshrut::deficit
