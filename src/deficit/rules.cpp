#include "deficit/rules.h"

#include <algorithm>

#include "base/text.h"
#include "deficit/errors.h"
#include "regulation/rules.h"

namespace marshrut::deficit {
namespace {

using regulation::Profile;
using regulation::TaskKind;

bool is_level(const Profile& profile, const std::string& code) {
  return std::ranges::find(profile.levels.scale, code, &regulation::LevelRule::code) != profile.levels.scale.end();
}

bool is_kind(const Profile& profile, FindingKind kind) {
  const auto& kinds = regulation::diagnostics_of(profile).findings;
  return kind != FindingKind::request && std::ranges::find(kinds, kind, &regulation::FindingRule::kind) != kinds.end();
}

void check_kind_and_level(const Profile& profile, const Finding& finding, Refusals& refusals) {
  if (!is_kind(profile, finding.kind)) refusals.add(errors::kind_unknown, "/kind");
  if (finding.level.empty())
    refusals.add(errors::level_missing, "/level");
  else if (!is_level(profile, finding.level))
    refusals.add(errors::level_unknown, "/level", finding.level);
}

void check_reason(const Profile& profile, const std::string& reason, bool needed, Refusals& refusals) {
  auto least = regulation::diagnostics_of(profile).change_reason_min_length;
  auto length = code_points(trimmed(reason));
  if (needed && least && length < static_cast<std::size_t>(*least))
    refusals.add(errors::reason_short, "/reason", std::to_string(*least));
  if (length > text_max) refusals.add(errors::text_long, "/reason", std::to_string(text_max));
}

bool differs_from_proposal(const Finding& finding) {
  return finding.kind != finding.proposed_kind || finding.level != finding.proposed_level;
}

/// A conclusion that leaves the former one as it is.
bool says_the_same(const Finding& before, const Finding& after) {
  auto dropped = [](const Finding& finding) { return finding.state == FindingState::dropped; };
  return before.decided_on && dropped(before) == dropped(after) && before.kind == after.kind &&
         before.level == after.level;
}

}  // namespace

Result<void> may_conclude(const Profile& profile, std::span<const access::Grant> grants) {
  auto given = [&](const access::Grant& grant) { return regulation::may_do(profile, TaskKind::conclude, grant.duty); };
  if (std::ranges::any_of(grants, given)) return {};
  const auto* task = regulation::find_task(profile, TaskKind::conclude);
  return fail(errors::not_by_regulation, "", task ? regulation::titles_of_roles(profile, task->roles) : "—");
}

bool may_see_numbers(const Profile& profile, std::span<const access::Grant> grants) {
  return std::ranges::any_of(grants, [&](const access::Grant& grant) {
    return grant.duty != access::Duty::teacher &&
           regulation::sight_of(profile, regulation::SeenThing::results, grant.duty) == regulation::Sight::yes;
  });
}

Result<void> may_see_others(const Profile& profile, std::span<const access::Grant> grants) {
  auto sees = [&](const access::Grant& grant) {
    return regulation::sight_of(profile, regulation::SeenThing::deficits, grant.duty) == regulation::Sight::yes;
  };
  if (std::ranges::any_of(grants, sees)) return {};
  return fail(errors::not_open_by_regulation);
}

Result<Finding> concluded(const Profile& profile, Finding finding, const ConclusionWords& words, const PersonId& by,
                          Date today) {
  if (finding.closed_on) return fail(errors::state_forbids);
  const auto before = finding;
  const bool dropping = words.decision == Conclusion::dropped;
  Refusals refusals;
  if (!dropping) {
    finding.kind = words.kind.value_or(before.kind);
    finding.level = words.level.value_or(before.level);
    check_kind_and_level(profile, finding, refusals);
  }
  bool first = before.state == FindingState::proposed;
  check_reason(profile, words.reason, dropping || !first || differs_from_proposal(finding), refusals);
  if (refusals) return refusals.take();
  finding.state = dropping ? FindingState::dropped : FindingState::confirmed;
  if (says_the_same(before, finding)) return fail(errors::nothing_changed);
  finding.reason = std::string(trimmed(words.reason));
  finding.decided_by = by;
  finding.decided_on = today;
  finding.answered_on.reset();
  return finding;
}

Result<Finding> added(const Profile& profile, Finding finding, const PersonId& by, Date today) {
  Refusals refusals;
  check_kind_and_level(profile, finding, refusals);
  check_reason(profile, finding.reason, true, refusals);
  if (refusals) return refusals.take();
  finding.source = FindingSource::specialist;
  finding.found_on = today;
  finding.proposed_kind = finding.kind;
  finding.proposed_level = finding.level;
  finding.state = FindingState::confirmed;
  finding.reason = std::string(trimmed(finding.reason));
  finding.decided_by = by;
  finding.decided_on = today;
  return finding;
}

bool may_be_answered(const Profile& profile, const Finding& finding) {
  using enum FindingState;
  if (finding.closed_on) return false;
  if (finding.state == proposed) return regulation::find_task(profile, TaskKind::conclude) == nullptr;
  return finding.state == confirmed || finding.state == acknowledged || finding.state == rejected;
}

Result<Finding> answered(const Profile& profile, Finding finding, Acknowledgement answer, const std::string& comment,
                         Date today) {
  if (finding.closed_on || finding.state == FindingState::dropped) return fail(errors::state_forbids);
  if (!may_be_answered(profile, finding)) return fail(errors::not_confirmed_yet);
  Refusals refusals;
  auto words = trimmed(comment);
  if (answer == Acknowledgement::rejected && words.empty()) refusals.add(errors::comment_missing, "/comment");
  if (code_points(words) > text_max) refusals.add(errors::text_long, "/comment", std::to_string(text_max));
  if (refusals) return refusals.take();
  finding.state = answer == Acknowledgement::acknowledged ? FindingState::acknowledged : FindingState::rejected;
  finding.comment = std::string(words);
  finding.answered_on = today;
  return finding;
}

bool is_ground(const Finding& finding) {
  return finding.state == FindingState::acknowledged && !finding.closed_on;
}

bool is_open(const Finding& finding) {
  using enum FindingState;
  return !finding.closed_on && finding.state != dropped && finding.state != rejected;
}

}  // namespace marshrut::deficit
