#include "recognition/certificate/acts_certificate.h"

#include <algorithm>

#include "base/text.h"
#include "base/title.h"
#include "documents/acts.h"
#include "documents/file/acts_sheet.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "recognition/certificate/acts_draft.h"
#include "recognition/errors.h"
#include "recognition/facts.h"
#include "route/life/acts_life.h"
#include "route/store.h"

namespace marshrut::recognition {
namespace {

constexpr std::size_t certificates_most = 500;
constexpr std::size_t topic_longest = 400;

/// Words that every certificate of a batch needs, read once.
struct Titles {
  std::vector<organisation::Position> positions;
  std::vector<organisation::Subject> subjects;

  std::string of(const route::Route& route) const {
    auto position = std::ranges::find(positions, route.position, &organisation::Position::code);
    std::string words = position == positions.end() ? route.position : small_first(position->title);
    std::string names;
    for (const auto& code : list_of(route.subjects, ';')) {
      auto subject = std::ranges::find(subjects, code, &organisation::Subject::code);
      if (subject != subjects.end()) names += (names.empty() ? "" : ", ") + small_first(subject->title);
    }
    return names.empty() ? words : words + " (" + names + ")";
  }
};

std::string topic_of(const std::vector<route::RouteGoal>& goals) {
  std::string topic;
  for (const auto& goal : goals) {
    auto longer = topic + (topic.empty() ? "" : "; ") + goal.text;
    if (!topic.empty() && code_points(longer) > topic_longest) break;
    topic = std::move(longer);
  }
  return topic;
}

std::string grounds_in_words(const regulation::Profile& profile, const regulation::Facts& facts) {
  std::string words;
  for (const auto* variant : regulation::proved_confirmations(profile, facts))
    words += (words.empty() ? "" : "; ") + variant->title.ru;
  return words;
}

/// The verb of a sentence about the person.
std::string passed(Work& work, const access::PersonId& id) {
  auto person = organisation::find_person(work.rows, work.region, id);
  if (!person) return "прошёл(а)";
  return person->sex == organisation::Sex::male ? "прошёл" : "прошла";
}

documents::Fields fields_of(Work& work, const RouteEnd& end, const Gathered& gathered, const Titles& titles) {
  const auto& route = end.route;
  std::int64_t hours = 0;
  for (const auto& item : end.items)
    if (item.state == route::RouteItemState::done) hours += item.hours;
  const auto* role = regulation::find_role(*end.profile, end.profile->certificate->issuer_role);
  auto signatory = organisation::name_of_person(work.rows, work.region, work.actor.person);
  documents::Fields fields;
  fields.values = {{"name", route.teacher},
                   {"position", titles.of(route)},
                   {"school", route.school},
                   {"starts", documents::short_date(route.starts)},
                   {"ends", documents::short_date(route.closed_on.value_or(work.today()))},
                   {"passed", passed(work, route.person)},
                   {"topic", topic_of(end.goals)},
                   {"hours", std::to_string(hours)},
                   {"grounds", grounds_in_words(*end.profile, gathered.facts)},
                   {"signatory_post", role ? role->title.ru : ""},
                   {"signatory", signatory}};
  return fields;
}

Result<void> may_be_certified(const RouteEnd& end, const Gathered& gathered) {
  if (gathered.certificate) return fail(errors::certificate_exists, "", gathered.certificate->number);
  if (!gathered.readiness.may_certify || !end.profile->certificate) return fail(errors::no_certificate);
  return {};
}

Titles titles_of(Work& work) {
  return {organisation::store::positions(work.rows, work.region), organisation::store::subjects(work.rows, work.region)};
}

Result<documents::Sheet> draft_of(Work& work, const RouteId& id) {
  auto end = TRY(load_end(work, id));
  auto gathered = gather(work, end);
  TRY(may_be_certified(end, gathered));
  const auto* rule = TRY(documents::sheet_rule(*end.profile, end.profile->certificate->document));
  return documents::Sheet{end.profile, rule, fields_of(work, end, gathered, titles_of(work)), work.today(), ""};
}

Result<Certificate> issue_one(Work& work, const RouteId& id, const Titles& titles) {
  auto end = TRY(load_end(work, id));
  auto gathered = gather(work, end);
  TRY(may_be_certified(end, gathered));
  const auto& route = end.route;
  documents::Issue issue{.kind = end.profile->certificate->document,
                         .object_kind = "route",
                         .object = id.value,
                         .person = route.person,
                         .path = route.path,
                         .title = "",
                         .date = {},
                         .fields = fields_of(work, end, gathered, titles)};
  if (gathered.readiness.may_close) TRY(route::complete_route(work, id));
  auto paper = TRY(documents::issue_by(work, *end.profile, issue));
  Certificate certificate{paper.id.value,
                          id,
                          route.person,
                          route.path,
                          route.teacher,
                          route.school,
                          paper.number,
                          paper.date,
                          issue.fields.values["grounds"],
                          CertificateState::issued};
  store::insert_certificate(work.rows, work.region, certificate);
  TRY(refresh_closing(work, id));
  TRY(work.happened(CertificateIssued{id, route.person, paper.number}));
  return certificate;
}

CertificateOutcome outcome_for(const RouteId& route, const Result<Certificate>& issued) {
  if (issued) return {route, true, issued->paper, issued->number, "", "", ""};
  const auto& error = issued.error();
  return {route, false, "", "", std::string(error.code->name), error.words_ru(), error.words_en()};
}

}  // namespace

Result<access::Download> draft_certificate(const access::Call& call, const DraftCertificate& request) {
  auto sheet = TRY(access::consult(call.services, call.actor, call.right,
                                   [&](Work& work) { return draft_of(work, request.route); }));
  return documents::draft_file(call, std::move(sheet));
}

Result<CertificateOutcomes> issue_certificates(Work& work, const IssueCertificates& request) {
  work.horizon();  // each route is asked about by itself
  if (request.routes.empty() || request.routes.size() > certificates_most)
    return fail(errors::nothing_chosen, "/routes", std::to_string(certificates_most));
  const auto titles = titles_of(work);
  CertificateOutcomes answer;
  for (const auto& route : request.routes)
    answer.outcomes.push_back(outcome_for(route, issue_one(work, route, titles)));
  return answer;
}

Result<Certificate> annul_one(Work& work, const AnnulCertificate& request) {
  auto certificate = store::find_certificate(work.rows, work.region, request.paper);
  auto paper = documents::find_paper(work.rows, work.region, {request.paper});
  if (!certificate || !paper) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(documents::annul_paper(work, {paper->id, request.reason, paper->revision}));
  return store::find_certificate(work.rows, work.region, request.paper).value();
}

Result<void> follow_annulled_paper(Work& work, const documents::PaperAnnulled& fact) {
  auto certificate = store::find_certificate(work.rows, work.region, fact.paper.value);
  if (!certificate) return {};
  store::annul_certificate(work.rows, work.region, certificate->paper);
  return refresh_closing(work, certificate->route);
}

Result<void> follow_reissued_paper(Work& work, const documents::PaperReissued& fact) {
  auto certificate = store::find_certificate(work.rows, work.region, fact.replaces.value);
  if (!certificate) return {};
  certificate->paper = fact.paper.value;
  certificate->number = fact.number;
  certificate->issued_on = fact.date;
  certificate->state = CertificateState::issued;
  store::insert_certificate(work.rows, work.region, *certificate);
  return refresh_closing(work, certificate->route);
}

}  // namespace marshrut::recognition
