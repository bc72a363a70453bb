#include "documents/acts.h"

#include "access/acts.h"
#include "base/text.h"
#include "documents/acts_sight.h"
#include "documents/errors.h"
#include "documents/facts.h"
#include "platform/crypto/digest.h"
#include "platform/crypto/tokens.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::documents {
namespace {

PaperLine line_of(const Paper& paper) {
  return {paper.id, paper.kind, paper.number, paper.date, paper.title, paper.object_kind, paper.object, paper.person,
          paper.state, paper.replaces, paper.revision};
}

Result<const regulation::DocumentRule*> rule_of(const regulation::Profile& profile, const std::string& kind) {
  const auto* rule = regulation::find_document(profile, kind);
  if (!rule) return fail(errors::kind_unknown, "", kind);
  if (rule->blocks.empty()) return fail(errors::no_template, "", kind);
  return rule;
}

/// Tries the template with what is known already; number and date stand for what will be.
Result<void> fits(const regulation::DocumentRule& rule, const regulation::Profile& profile, Fields fields, Date date) {
  add_common_fields(fields, profile, "0", date);
  TRY(compose(rule.blocks, fields));
  return {};
}

std::string next_number(Work& work, const regulation::DocumentRule& rule, Date date) {
  if (!rule.number_format) return "";
  int year = static_cast<int>(date.civil().year());
  auto number = store::take_number(work.rows, work.region, rule.code, year);
  return regulation::formatted_number(*rule.number_format, number, year).value();
}

Result<Paper> of_reach(Work& work, const PaperId& id) {
  auto paper = find_paper(work.rows, work.region, id);
  if (!paper) return fail(access::errors::not_found);
  TRY(work.may({paper->path, paper->person}));
  TRY(PaperSight(work).may_see(*paper));
  return *paper;
}

Result<void> good_reason(const std::string& reason) {
  auto length = code_points(trimmed(reason));
  if (length < 5 || length > 500) return fail(errors::reason_missing, "/reason");
  return {};
}

/// Digits as typed, without the gaps that make them easy to read.
std::string digits_of(std::string_view typed) {
  std::string digits;
  for (char sign : typed)
    if (sign != ' ' && sign != '-') digits += sign;
  return digits;
}

/// The paper that a stranger holds.
std::optional<Paper> paper_shown(Work& work, const std::string& region, const Verify& request) {
  auto number = std::string(trimmed(request.number.value_or("")));
  auto code = digits_of(request.token);
  if (!number.empty())
    for (auto& paper : store::papers_numbered(work.rows, region, number))
      if (crypto::equal_secrets(check_code(paper.token), code)) return std::move(paper);
  auto paper = store::find_paper_by_token(work.rows, region, std::string(trimmed(request.token)));
  if (paper && !number.empty() && !crypto::equal_secrets(paper->number, number)) return std::nullopt;
  return paper;
}

Result<Paper> annulled(Work& work, const AnnulPaper& request) {
  auto paper = TRY(of_reach(work, request.paper));
  TRY(good_reason(request.reason));
  if (paper.state == PaperState::annulled) return fail(errors::already_annulled);
  if (!store::annul_paper(work.rows, work.region, paper.id, request.revision, request.reason))
    return fail(access::errors::stale);
  work.touched("paper", paper.id, "issued", "annulled");
  TRY(work.happened(PaperAnnulled{paper.id}));
  paper.state = PaperState::annulled;
  paper.revision += 1;
  return paper;
}

}  // namespace

Result<Paper> issue(Work& work, const Issue& request) {
  auto profile = TRY(regulation::profile_at(work, request.path.empty() ? work.region : request.path));
  return issue_by(work, *profile, request);
}

Result<Paper> issue_by(Work& work, const regulation::Profile& profile, Issue request) {
  const auto* rule = TRY(rule_of(profile, request.kind));
  auto date = request.date.value_or(work.today());
  TRY(fits(*rule, profile, request.fields, date));
  Paper paper;
  paper.id = work.new_id<Paper>();
  paper.kind = request.kind;
  paper.number = next_number(work, *rule, date);
  paper.date = date;
  paper.object_kind = std::move(request.object_kind);
  paper.object = std::move(request.object);
  paper.person = request.person;
  paper.path = request.path.empty() ? work.region : std::move(request.path);
  paper.title = request.title.empty() ? rule->title.ru : std::move(request.title);
  paper.regulation = profile.code;
  paper.regulation_version = profile.version;
  paper.fields = json::write(request.fields);
  paper.token = crypto::url_token(work.services.random);
  store::insert_paper(work.rows, work.region, paper);
  work.touched("paper", paper.id, "", paper.kind + " " + paper.number);
  return paper;
}

Result<std::string> paper_of_task(const regulation::Profile& profile, regulation::TaskKind task) {
  const auto* rule = regulation::find_document(profile, task);
  if (!rule) return fail(errors::task_without_paper);
  return rule->code;
}

Result<void> annul(Work& work, const PaperId& id, const std::string& reason) {
  auto paper = find_paper(work.rows, work.region, id);
  if (!paper || paper->state == PaperState::annulled) return {};
  store::annul_paper(work.rows, work.region, id, paper->revision, reason);
  work.touched("paper", id, "issued", "annulled");
  return work.happened(PaperAnnulled{id});
}

Result<PaperLine> annul_paper(Work& work, const AnnulPaper& request) {
  return line_of(TRY(annulled(work, request)));
}

Result<PaperLine> reissue_paper(Work& work, const AnnulPaper& request) {
  auto old = TRY(annulled(work, request));
  auto profile = TRY(regulation::profile_of(work, old.regulation, old.regulation_version));
  const auto* rule = TRY(rule_of(*profile, old.kind));
  auto paper = old;
  paper.id = work.new_id<Paper>();
  paper.date = work.today();
  paper.number = next_number(work, *rule, paper.date);
  paper.token = crypto::url_token(work.services.random);
  paper.state = PaperState::issued;
  paper.replaces = old.id;
  paper.reason.clear();
  paper.sha256.clear();
  paper.revision = 0;
  store::insert_paper(work.rows, work.region, paper);
  work.touched("paper", paper.id, old.id.value, paper.kind + " " + paper.number);
  TRY(work.happened(PaperReissued{paper.id, old.id, paper.number, paper.date}));
  return line_of(paper);
}

Result<Verification> verify(Work& work, const Verify& request) {
  for (const auto& region : work.services.regions) {
    auto paper = paper_shown(work, region.region, request);
    if (paper && paper->state == PaperState::issued) return Verification{true, paper->title, paper->date};
  }
  return Verification{};
}

}  // namespace marshrut::documents
