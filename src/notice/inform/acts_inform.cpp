#include "notice/inform/acts_inform.h"

#include <algorithm>
#include <set>

#include "accompaniment/store.h"
#include "base/text.h"
#include "competency/store.h"
#include "deficit/store.h"
#include "notice/errors.h"
#include "notice/inform/audience.h"
#include "notice/inform/store_messages.h"
#include "notice/kinds.h"
#include "notice/tell/acts_tell.h"
#include "organisation/store.h"
#include "platform/json/json.h"
#include "regulation/store.h"

namespace marshrut::notice {
namespace {

constexpr std::size_t title_least = 5;
constexpr std::size_t title_most = 120;
constexpr std::size_t text_most = 2000;
constexpr int messages_shown = 100;

/// Everything over which the actor informs; refuses when the regulation names none of the actor's duties.
Result<std::vector<InformedPlace>> places_of(Work& work) {
  std::vector<InformedPlace> places;
  for (const auto& grant : access::grants_over_others(work.actor, work.right())) {
    const auto profile =
        TRY(work.services.part<regulation::Profiles>().in_force(work.rows, work.region, grant.scope, work.today()));
    if (auto place = informed_by(*profile, grant)) places.push_back(std::move(*place));
  }
  if (places.empty()) return fail(errors::not_informer);
  return places;
}

Result<std::string> path_of_place(Work& work, const std::string& code) {
  if (const auto school = organisation::find_school(work.rows, work.region, {code})) return school->path;
  if (const auto territory = organisation::store::find_territory(work.rows, work.region, {code})) return territory->path;
  return fail(access::errors::not_found, "/place");
}

/// Those of the places that lie in the one asked for, cut to it; one that lies elsewhere is not found.
Result<std::vector<InformedPlace>> chosen_places(Work& work, const std::optional<std::string>& code) {
  auto places = TRY(places_of(work));
  if (!code) return places;
  const auto asked = TRY(path_of_place(work, *code));
  std::vector<InformedPlace> chosen;
  for (auto place : places)
    if (auto path = common_path(place.path, asked); path && access::lies_within(*path, asked)) {
      place.path = std::move(*path);
      chosen.push_back(std::move(place));
    }
  if (chosen.empty()) return fail(access::errors::not_found, "/place");
  return chosen;
}

struct Choice {
  std::optional<std::string> place;
  std::vector<std::string> subjects;
  std::optional<std::string> competency;
};

bool teaches_any(const std::string& subjects, const std::vector<std::string>& wanted) {
  if (wanted.empty()) return true;
  return std::ranges::any_of(list_of(subjects, ';'), [&](const auto& one) { return std::ranges::count(wanted, one) > 0; });
}

void keep_only(std::set<PersonId>& people, const std::vector<PersonId>& others) {
  const std::set<PersonId> kept(others.begin(), others.end());
  std::erase_if(people, [&](const PersonId& person) { return !kept.contains(person); });
}

std::set<PersonId> people_at(Work& work, const InformedPlace& place, const Choice& choice) {
  std::set<PersonId> people;
  for (const auto& one : organisation::store::people_working(work.rows, work.region, place.path, work.today()))
    if (teaches_any(one.subjects, choice.subjects) &&
        work.shows(organisation::scope_of(work.rows, work.region, one.person, work.today())))
      people.insert(one.person);
  if (place.own_people) keep_only(people, accompaniment::people_of_companion(work.rows, work.region, work.actor.person));
  if (choice.competency)
    keep_only(people, deficit::people_acknowledging(work.rows, work.region, *choice.competency));
  people.erase(work.actor.person);
  return people;
}

Result<void> known(Work& work, const Choice& choice) {
  const auto subjects = organisation::store::subjects(work.rows, work.region);
  for (std::size_t place = 0; place < choice.subjects.size(); ++place)
    if (!std::ranges::count(subjects, choice.subjects[place], &organisation::Subject::code))
      return fail(errors::subject_unknown, "/subjects/" + std::to_string(place), choice.subjects[place]);
  if (choice.competency && !competency::find_competency(work.rows, work.region, *choice.competency))
    return fail(errors::competency_unknown, "/competency", *choice.competency);
  return {};
}

Result<std::set<PersonId>> audience_of(Work& work, const Choice& choice) {
  const auto places = TRY(chosen_places(work, choice.place));
  TRY(known(work, choice));
  std::set<PersonId> people;
  for (const auto& place : places) {
    if (choice.competency && !place.by_deficit) return fail(errors::deficits_closed, "/competency");
    people.merge(people_at(work, place, choice));
  }
  return people;
}

/// Takes out of the audience who wants no messages of the topic; how many they were.
std::int64_t leave_out_refusing(Work& work, std::set<PersonId>& people, NoticeTopic topic) {
  std::int64_t refused = 0;
  for (const auto& person : store::people_refusing(work.rows, work.region, topic))
    refused += static_cast<std::int64_t>(people.erase(person));
  return refused;
}

std::int64_t left_today(Work& work) {
  const auto sent = store::count_messages_since(work.rows, work.region, work.actor.person, work.begin_of(work.today()));
  return std::max<std::int64_t>(0, messages_a_day - sent);
}

Result<void> acceptable(const SendMessage& request) {
  Refusals refusals;
  if (!rule_of(request.topic).to_many) refusals.add(errors::topic_not_to_many, "/topic");
  const auto title = code_points(trimmed(request.title));
  if (title < title_least || title > title_most || request.title.contains('\n'))
    refusals.add(errors::title_length, "/title", std::to_string(title_least), std::to_string(title_most));
  const auto text = code_points(trimmed(request.text));
  if (text == 0 || text > text_most) refusals.add(errors::text_length, "/text", std::to_string(text_most));
  if (refusals) return refusals.take();
  return {};
}

Message message_of(Work& work, const SendMessage& request) {
  std::string subjects;
  for (const auto& code : request.subjects) subjects += (subjects.empty() ? "" : ";") + code;
  return {work.new_id<Message>(),
          work.actor.person,
          organisation::name_of_person(work.rows, work.region, work.actor.person),
          request.topic,
          std::string(trimmed(request.title)),
          std::string(trimmed(request.text)),
          request.place.value_or(""),
          std::move(subjects),
          request.competency.value_or(""),
          work.now,
          0};
}

}  // namespace

Result<AudienceCount> count_audience(Work& work, const CountAudience& request) {
  work.horizon();
  const auto places = TRY(places_of(work));
  auto people = TRY(audience_of(work, {request.place, request.subjects, request.competency}));
  AudienceCount count;
  count.people = static_cast<std::int64_t>(people.size());
  if (request.topic) count.refused = leave_out_refusing(work, people, *request.topic);
  count.left_today = left_today(work);
  count.by_deficit = std::ranges::any_of(places, &InformedPlace::by_deficit);
  return count;
}

Result<Message> send_message(Work& work, const SendMessage& request) {
  work.horizon();
  TRY(acceptable(request));
  auto people = TRY(audience_of(work, {request.place, request.subjects, request.competency}));
  leave_out_refusing(work, people, request.topic);
  if (people.empty()) return fail(errors::nobody_chosen);
  if (left_today(work) == 0) return fail(errors::enough_today, "", std::to_string(messages_a_day));
  auto message = message_of(work, request);
  message.readers = static_cast<std::int64_t>(people.size());
  tell_many(work, {.kind = NoticeKind::message, .subject = message.id.value, .about = message.title, .topic = message.topic},
            {people.begin(), people.end()});
  store::insert_message(work.rows, work.region, message);
  work.touched("message", message.id, "", json::write(message));
  return message;
}

Result<SentMessages> sent_messages(Work& work, const access::Nothing&) {
  work.own();
  return SentMessages{store::messages_of(work.rows, work.region, work.actor.person, messages_shown)};
}

}  // namespace marshrut::notice
