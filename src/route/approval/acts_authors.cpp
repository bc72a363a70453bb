#include "route/approval/acts_authors.h"

#include <algorithm>

#include "base/text.h"
#include "organisation/store.h"
#include "regulation/acts.h"
#include "route/store.h"

namespace marshrut::route {
namespace {

const regulation::ApprovalRule* find_control(const regulation::Profile& profile) {
  auto found = std::ranges::find(profile.approvals, regulation::ApprovalKind::control, &regulation::ApprovalRule::kind);
  return found == profile.approvals.end() ? nullptr : &*found;
}

void count_marks(AuthorControl& line, const regulation::ApprovalRule& control, const std::string& marks) {
  for (const auto& code : list_of(marks, ';')) {
    auto known = std::ranges::find(line.marks, code, &MarkCount::code);
    if (known != line.marks.end()) {
      ++known->times;
      continue;
    }
    auto rule = std::ranges::find(control.checklist, code, &regulation::ChecklistRule::code);
    line.marks.push_back({code, rule == control.checklist.end() ? regulation::Words{code, code} : rule->title, 1});
  }
}

void count_decision(Work& work, AuthorControls& answer, const regulation::ApprovalRule& control, const store::Controlled& row) {
  if (answer.authors.empty() || answer.authors.back().author != row.author)
    answer.authors.push_back({row.author, organisation::name_of_person(work.rows, work.region, row.author), 0, 0, 0, {}});
  auto& line = answer.authors.back();
  ++line.decided;
  if (row.decision == regulation::ApprovalDecision::returned) ++line.returned;
  count_marks(line, control, row.marks);
}

}  // namespace

Result<AuthorControls> list_controlled_authors(Work& work, const AskAuthors& request) {
  TRY(work.may({work.region, {}}));
  auto profile = TRY(regulation::profile_at(work, work.region));
  AuthorControls answer{{}, request.since.value_or(work.today().plus_years(-1)), {}};
  const auto* control = find_control(*profile);
  if (!control) return answer;
  answer.title = control->title;
  for (const auto& row : store::controlled_below(work.rows, work.region, work.region, control->role, work.begin_of(answer.since)))
    count_decision(work, answer, *control, row);
  for (auto& line : answer.authors)
    line.returned_percent = 100.0 * static_cast<double>(line.returned) / static_cast<double>(line.decided);
  std::ranges::stable_sort(answer.authors, std::ranges::greater{}, &AuthorControl::returned_percent);
  return answer;
}

}  // namespace marshrut::route
