#include "campaign/application/acts_application.h"

#include <algorithm>
#include <set>

#include "campaign/errors.h"
#include "campaign/rules.h"
#include "documents/acts.h"
#include "organisation/rules.h"
#include "organisation/store.h"
#include "organisation/store_erased.h"

namespace marshrut::campaign {
namespace {

using organisation::Post;

/// The person's post at or below the place, the counted one first.
std::optional<Post> post_there(Work& work, const PersonId& person, const std::string& path) {
  std::vector<Post> there;
  for (auto& post : organisation::store::posts_of(work.rows, work.region, person))
    if (organisation::is_held(post, work.today()) && access::lies_within(post.path, path))
      there.push_back(std::move(post));
  return organisation::counted_post(there, work.today());
}

/// The first subject of the post that the campaign measures.
std::string subject_of(const Campaign& campaign, const Post& post) {
  auto taught = split_codes(post.subjects);
  auto measured = std::ranges::find_if(taught, [&](const auto& code) { return measures(campaign, code); });
  if (measured != taught.end()) return *measured;
  return taught.empty() ? "" : taught.front();
}

std::string position_title(const std::vector<organisation::Position>& positions, const std::string& code) {
  auto known = std::ranges::find(positions, code, &organisation::Position::code);
  return known == positions.end() ? code : known->title;
}

std::string school_title(Work& work, const Post& post) {
  auto school = post.school ? organisation::find_school(work.rows, work.region, *post.school) : std::nullopt;
  return school ? school->title : "";
}

std::vector<ListedPerson> listed(Work& work, const Application& application, const std::vector<ApplicationRow>& rows) {
  auto positions = organisation::store::positions(work.rows, work.region);
  std::vector<ListedPerson> people;
  for (const auto& row : rows) {
    auto person = organisation::find_person(work.rows, work.region, row.person);
    auto post = post_there(work, row.person, application.path);
    people.push_back({row.person, person ? person->name() : "", post ? school_title(work, *post) : "",
                      post ? position_title(positions, post->position) : "", row.subject, person ? person->email : ""});
  }
  return people;
}

/// Where the application comes from; refuses a place that the asker does not answer for.
Result<Application> sender_of(Work& work, const BeginApplication& request) {
  Application application;
  if (request.school) {
    auto school = organisation::find_school(work.rows, work.region, {*request.school});
    if (!school) return fail(access::errors::not_found, "/school");
    application.path = school->path;
    application.sender = school->title;
  } else if (request.municipality) {
    auto place = organisation::store::find_territory(work.rows, work.region, {*request.municipality});
    if (!place) return fail(access::errors::not_found, "/municipality");
    application.path = place->path;
    application.sender = place->title;
  } else {
    return fail(errors::sender_missing, "/school");
  }
  TRY(work.may({application.path, {}}));
  bool own_school = std::ranges::any_of(work.actor.grants, [&](const access::Grant& grant) {
    return grant.scope == application.path && grant.duty != access::Duty::teacher;
  });
  application.sender_kind = request.school && own_school ? SenderKind::school : SenderKind::authority;
  return application;
}

/// Refuses who holds no duty of a role that the regulation has send applications.
Result<void> may_send(Work& work, const Campaign& campaign) {
  auto profile = TRY(profile_of(work, campaign));
  const auto* task = regulation::find_task(*profile, regulation::TaskKind::applications);
  if (!task) return {};  // the paper of the application tells that none are sent
  auto sends = [&](const access::Grant& grant) { return regulation::may_do(*profile, task->kind, grant.duty); };
  if (std::ranges::any_of(work.actor.grants, sends)) return {};
  return fail(errors::sender_not_by_regulation, "", regulation::titles_of_roles(*profile, task->roles));
}

/// Writes the people down in the campaign; each must not be in it yet.
Result<void> write_down(Work& work, const Application& application, const std::vector<ApplicationRow>& rows,
                        const std::vector<ListedPerson>& people) {
  Refusals refusals;
  for (std::size_t at = 0; at < people.size(); ++at) {
    const auto& person = people[at];
    auto place = "/rows/" + std::to_string(at) + "/person";
    auto post = post_there(work, person.person, application.path);
    if (!post) {
      refusals.add(errors::not_of_sender, place);
      continue;
    }
    Applicant applicant{application.campaign, person.person, application.id, rows[at].subject, person.name,
                        person.school, person.position, post->path, false};
    if (store::insert_applicant(work.rows, work.region, applicant)) continue;
    auto other = find_applicant(work.rows, work.region, application.campaign, person.person);
    refusals.add(errors::person_applied, place, person.name, other ? other->school : "");
  }
  if (refusals) return refusals.take();
  return {};
}

documents::Fields application_fields(Work& work, const Application& application, const Campaign& campaign,
                                     const std::vector<ListedPerson>& people) {
  documents::Fields fields{{{"campaign", campaign.title},
                            {"sender", application.sender},
                            {"author", organisation::name_of_person(work.rows, work.region, work.actor.person)},
                            {"count", std::to_string(people.size())}},
                           {}};
  auto& teachers = fields.lists["teachers"];
  for (const auto& person : people)
    teachers.push_back({std::to_string(teachers.size() + 1), person.name, person.position,
                        subject_titles(work, person.subject), person.email});
  return fields;
}

}  // namespace

Result<Applications> applications(Work& work, const ListApplications& request) {
  Applications answer;
  auto state = request.state ? std::string(name_of(*request.state)) : "";
  bool centre = work.horizon().everything;
  for (const auto& path : paths_in_sight(work))
    for (auto& found : store::applications_below(work.rows, work.region, path, request.campaign.value_or(""), state))
      // A list that is still being written is its sender's business.
      if (!centre || found.application.state != ApplicationState::draft) answer.applications.push_back(std::move(found));
  return answer;
}

Result<ApplicationPage> show_application(Work& work, const ShowApplication& request) {
  return page_of(work, TRY(application_of_reach(work, request.application)));
}

Result<ApplicationPage> begin_application(Work& work, const BeginApplication& request) {
  auto campaign = TRY(load_open_campaign(work, request.campaign));
  auto application = TRY(sender_of(work, request));
  TRY(may_send(work, campaign));
  application.campaign = campaign.id;
  if (auto begun = store::find_open_application(work.rows, work.region, application)) return page_of(work, *begun);
  TRY(still_in_time(work, campaign, application));
  application.id = work.new_id<Application>();
  application.author = work.actor.person;
  store::insert_application(work.rows, work.region, application);
  work.touched("application", application.id, "", application.sender);
  return page_of(work, application);
}

Result<ApplicationPage> save_application(Work& work, const SaveApplication& request) {
  auto application = TRY(application_of_reach(work, request.application));
  auto campaign = TRY(load_open_campaign(work, application.campaign));
  if (!may_change(application)) return fail(errors::already_filed);
  TRY(still_in_time(work, campaign, application));
  auto rows = TRY(settled_rows(work, campaign, application, request.rows));
  application.revision = request.revision;
  application.author = work.actor.person;
  if (!store::update_application(work.rows, work.region, application)) return fail(access::errors::stale);
  store::replace_rows(work.rows, work.region, application.id, rows);
  work.touched("application", application.id, "", std::to_string(rows.size()));
  application.revision += 1;
  return page_of(work, application);
}

Result<ApplicationPage> file_application(Work& work, const FileApplication& request) {
  auto application = TRY(application_of_reach(work, request.application));
  auto campaign = TRY(load_open_campaign(work, application.campaign));
  auto rows = store::rows_of(work.rows, work.region, application.id);
  TRY(may_file(application, rows.size()));
  TRY(still_in_time(work, campaign, application));
  rows = TRY(settled_rows(work, campaign, application, rows));
  auto people = listed(work, application, rows);
  TRY(write_down(work, application, rows, people));
  auto profile = TRY(profile_of(work, campaign));
  if (!application.paper.empty()) TRY(documents::annul(work, {application.paper}, "Заявка исправлена и подана заново"));
  auto kind = TRY(documents::paper_of_task(*profile, regulation::TaskKind::applications));
  auto paper = TRY(documents::issue_by(work, *profile, {.kind = kind, .object_kind = "application",
                                                        .object = application.id.value, .person = {},
                                                        .path = application.path, .title = "", .date = {},
                                                        .fields = application_fields(work, application, campaign, people)}));
  application.state = ApplicationState::filed;
  application.author = work.actor.person;
  application.comment.clear();
  application.paper = paper.id.value;
  application.number = paper.number;
  application.filed_ms = work.now;
  application.decided_ms.reset();
  application.revision = request.revision;
  if (!store::update_application(work.rows, work.region, application)) return fail(access::errors::stale);
  work.touched("application", application.id, "draft", "filed");
  application.revision += 1;
  return page_of(work, application);
}

Result<ApplicationPage> withdraw_application(Work& work, const FileApplication& request) {
  auto application = TRY(application_of_reach(work, request.application));
  TRY(may_decide(application));
  if (!application.paper.empty()) TRY(documents::annul(work, {application.paper}, "Заявка отозвана отправителем"));
  store::delete_applicants(work.rows, work.region, application.id);
  application.state = ApplicationState::draft;
  application.paper.clear();
  application.number.clear();
  application.filed_ms.reset();
  application.revision = request.revision;
  if (!store::update_application(work.rows, work.region, application)) return fail(access::errors::stale);
  work.touched("application", application.id, "filed", "draft");
  application.revision += 1;
  return page_of(work, application);
}

Result<Application> application_of_reach(Work& work, const ApplicationId& id) {
  auto application = store::find_application(work.rows, work.region, id);
  if (!application) return fail(access::errors::not_found);
  TRY(work.may({application->path, {}}));
  return *application;
}

Result<void> still_in_time(Work& work, const Campaign& campaign, const Application& application) {
  if (in_time(campaign, application, work.today())) return {};
  auto profile = TRY(profile_of(work, campaign));
  return fail(errors::applications_over, "", documents::short_date(campaign.apply_until), profile->centre.short_title);
}

Result<ApplicationPage> page_of(Work& work, const Application& application) {
  auto rows = store::rows_of(work.rows, work.region, application.id);
  auto campaign = TRY(load_campaign(work, application.campaign));
  return ApplicationPage{application, std::move(campaign), listed(work, application, rows)};
}

Result<std::vector<ApplicationRow>> settled_rows(Work& work, const Campaign& campaign, const Application& application,
                                                 const std::vector<ApplicationRow>& rows) {
  Refusals refusals;
  std::set<PersonId> seen;
  std::vector<ApplicationRow> settled;
  for (std::size_t at = 0; at < rows.size(); ++at) {
    auto place = "/rows/" + std::to_string(at);
    auto row = rows[at];
    auto post = post_there(work, row.person, application.path);
    const auto person = organisation::find_person(work.rows, work.region, row.person);
    if (person && organisation::is_erased(*person)) refusals.add(access::errors::person_erased, place + "/person");
    else if (!post) refusals.add(errors::not_of_sender, place + "/person");
    else if (row.subject.empty()) row.subject = subject_of(campaign, *post);
    if (!row.subject.empty() && !measures(campaign, row.subject))
      refusals.add(errors::subject_outside, place + "/subject", subject_titles(work, row.subject));
    if (!seen.insert(row.person).second) refusals.add(errors::person_twice, place + "/person");
    settled.push_back(std::move(row));
  }
  if (refusals) return refusals.take();
  return settled;
}

}  // namespace marshrut::campaign
