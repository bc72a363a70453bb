#include "instrument/expertise/acts_expertise.h"

#include <algorithm>

#include "competency/store.h"
#include "documents/acts.h"
#include "instrument/errors.h"
#include "instrument/expertise/store_expertise.h"
#include "organisation/store.h"

namespace marshrut::instrument {
namespace {

using regulation::InstrumentExpertiseRule;

Result<Form> form_there(Work& work, const FormId& id) {
  auto form = find_form(work.rows, work.region, id);
  if (!form) return fail(access::errors::not_found);
  return *std::move(form);
}

std::string expert_name(Work& work, const PersonId& expert) {
  return organisation::name_of_person(work.rows, work.region, expert);
}

ShownRound shown(Work& work, const FormExpertise& round) {
  ShownRound shown{round.round, round.state, round.opened_on, round.decided_on, round.paper, {}};
  for (const auto& opinion : store::opinions_of(work.rows, work.region, round))
    shown.opinions.push_back({expert_name(work, opinion.expert), opinion.decision, opinion.comment, opinion.given_on,
                              store::checks_of(work.rows, work.region, round, opinion.expert)});
  return shown;
}

/// Whether this expert has something to say in the round.
bool awaits(Work& work, const FormExpertise& round) {
  if (round.state != ExpertiseState::open || round.opened_by == work.actor.person) return false;
  if (!work.actor.has(access::Duty::expert)) return false;
  const auto opinions = store::opinions_of(work.rows, work.region, round);
  return std::ranges::find(opinions, work.actor.person, &FormOpinion::expert) == opinions.end();
}

Result<ExpertiseOfForm> expertise_of(Work& work, const Form& form) {
  const auto profile = TRY(profile_in_force(work));
  ExpertiseOfForm answer;
  answer.state = form.state;
  answer.revision = form.revision;
  if (const auto& rule = profile->instrument_expertise) {
    answer.required = true;
    answer.experts_min = rule->experts_min;
    answer.comment_min_length = rule->comment_min_length;
    answer.checklist = rule->checklist;
  }
  for (const auto& round : rounds_of_form(work.rows, work.region, form.id)) {
    answer.awaits_me = answer.awaits_me || awaits(work, round);
    answer.rounds.push_back(shown(work, round));
  }
  return answer;
}

std::string words_of(OpinionDecision decision) {
  return decision == OpinionDecision::approved ? "одобрить" : "вернуть";
}

documents::Fields conclusion_fields(Work& work, const InstrumentExpertiseRule& rule, const Form& form,
                                    const FormExpertise& round) {
  documents::Fields fields;
  fields.values = {{"thing", "Диагностический материал"},
                   {"title", form.title},
                   {"code", form.code + ", вариант " + std::to_string(form.variant) + ", версия " + std::to_string(form.version)},
                   {"decision", "одобрить, ввести в действие"}};
  auto& points = fields.lists["points"];
  auto& experts = fields.lists["experts"];
  for (const auto& opinion : store::opinions_of(work.rows, work.region, round)) {
    const auto name = expert_name(work, opinion.expert);
    experts.push_back({name, words_of(opinion.decision), opinion.comment});
    for (const auto& answer : store::checks_of(work.rows, work.region, round, opinion.expert)) {
      const auto point = std::ranges::find(rule.checklist, answer.code, &regulation::ChecklistRule::code);
      points.push_back({point == rule.checklist.end() ? answer.code : point->title.ru, answer.holds ? "да" : "нет", name,
                        answer.comment});
    }
  }
  return fields;
}

Result<std::string> issue_form_conclusion(Work& work, const regulation::Profile& profile, const Form& form,
                                          const FormExpertise& round) {
  const auto& rule = *profile.instrument_expertise;
  const auto paper = TRY(documents::issue_by(
      work, profile, {.kind = rule.document, .object_kind = "form", .object = form.id.value, .person = {},
                      .path = work.region, .title = "", .date = {}, .fields = conclusion_fields(work, rule, form, round)}));
  return paper.id.value;
}

/// The form leaves the experts: approved with a paper, or a draft again.
Result<void> close(Work& work, const regulation::Profile& profile, Form form, FormExpertise round) {
  round.decided_on = work.today();
  if (round.state == ExpertiseState::approved) round.paper = TRY(issue_form_conclusion(work, profile, form, round));
  if (!store::close_round(work.rows, work.region, round)) return fail(errors::expertise_not_open);
  form.state = round.state == ExpertiseState::approved ? FormState::approved : FormState::draft;
  if (!store::update_form(work.rows, work.region, form)) return fail(access::errors::stale);
  work.touched("form", form.id, "expertise", std::string(name_of(form.state)));
  return {};
}

}  // namespace

Result<SharedProfile> profile_in_force(Work& work) {
  return work.services.part<regulation::Profiles>().in_force(work.rows, work.region, work.region, work.today());
}

Result<void> check_form_scopes(Work& work, const Form& form, std::span<const Item> items) {
  const auto profile = TRY(profile_in_force(work));
  const auto competencies = competency::competencies(work.rows, work.region);
  std::vector<std::string> groups;
  for (const auto& item : items) {
    const auto found = std::ranges::find(competencies, item.competency, &competency::Competency::code);
    if (found != competencies.end()) groups.push_back(found->group);
  }
  return check_group_scopes(profile->frame, groups, form.subjects);
}

Result<ExpertiseOfForm> show_expertise(Work& work, const AskForm& request) {
  TRY(work.may({work.region, {}}));
  return expertise_of(work, TRY(form_there(work, request.form)));
}

Result<ExpertiseOfForm> send_to_expertise(Work& work, const UseForm& request) {
  TRY(work.may({work.region, {}}));
  auto form = TRY(form_there(work, request.form));
  if (form.revision != request.revision) return fail(access::errors::stale);
  const auto profile = TRY(profile_in_force(work));
  if (!profile->instrument_expertise) return fail(errors::expertise_not_asked);
  if (form.state == FormState::expertise) return fail(errors::expertise_open);
  if (form.state != FormState::draft) return fail(errors::not_a_draft);
  const auto items = items_of_form(work.rows, work.region, form.id);
  TRY(check_composed(work, form, items));
  TRY(check_form_scopes(work, form, items));
  TRY(check_explained(items));
  const auto before = rounds_of_form(work.rows, work.region, form.id);
  store::insert_round(work.rows, work.region, {form.id, before.empty() ? 1 : before.front().round + 1,
                                               ExpertiseState::open, work.actor.person, work.today(), {}, ""});
  form.state = FormState::expertise;
  if (!store::update_form(work.rows, work.region, form)) return fail(access::errors::stale);
  work.touched("form", form.id, "draft", "expertise");
  return expertise_of(work, TRY(form_there(work, form.id)));
}

Result<AwaitedForms> awaited_forms(Work& work, const access::Nothing&) {
  TRY(work.may({work.region, {}}));
  AwaitedForms answer;
  for (const auto& round : store::open_rounds(work.rows, work.region))
    if (awaits(work, round)) answer.forms.push_back(*find_form(work.rows, work.region, round.form));
  return answer;
}

Result<ExpertiseOfForm> give_opinion(Work& work, const GiveOpinion& request) {
  TRY(work.may({work.region, {}}));
  const auto form = TRY(form_there(work, request.form));
  const auto profile = TRY(profile_in_force(work));
  if (!profile->instrument_expertise) return fail(errors::expertise_not_asked);
  const auto rounds = rounds_of_form(work.rows, work.region, form.id);
  if (rounds.empty() || rounds.front().state != ExpertiseState::open || rounds.front().round != request.round)
    return fail(errors::expertise_not_open);
  auto round = rounds.front();
  if (round.opened_by == work.actor.person) return fail(errors::own_expertise);
  if (!awaits(work, round)) return fail(errors::opinion_given);
  TRY(check_opinion(*profile->instrument_expertise, request.decision, request.checks, request.comment));
  const FormOpinion opinion{work.actor.person, request.decision, request.comment, work.today()};
  store::insert_opinion(work.rows, work.region, round, opinion, request.checks);
  work.touched("form_opinion", form.id, "", json::write(opinion));
  round.state = round_after(*profile->instrument_expertise, store::opinions_of(work.rows, work.region, round));
  if (round.state != ExpertiseState::open) TRY(close(work, *profile, form, round));
  return expertise_of(work, TRY(form_there(work, form.id)));
}

Result<void> ensure_examined(Work& work, const FormId& form) {
  const auto profile = TRY(profile_in_force(work));
  if (!profile->instrument_expertise) return {};
  for (const auto& round : rounds_of_form(work.rows, work.region, form))
    if (round.state == ExpertiseState::approved) return {};
  return fail(errors::expertise_missing, "", std::to_string(profile->instrument_expertise->experts_min));
}

Result<void> pass_expertise(Work& work, const Form& form) {
  store::insert_round(work.rows, work.region,
                      {form.id, 1, ExpertiseState::approved, {}, work.today(), work.today(), ""});
  return {};
}

}  // namespace marshrut::instrument
