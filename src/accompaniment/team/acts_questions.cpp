#include "accompaniment/team/acts_questions.h"

#include <algorithm>

#include "accompaniment/acts_follow.h"
#include "accompaniment/errors.h"
#include "accompaniment/facts.h"
#include "accompaniment/rules.h"
#include "base/text.h"
#include "organisation/store.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

Result<route::Route> talked_about(Work& work, const RouteId& id) {
  auto route = route::find_route(work.rows, work.region, id);
  if (!route) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({route->path, route->person}));
  return *std::move(route);
}

Talk talk_of(Work& work, const route::Route& route) {
  Talk talk{route.id, route.teacher, {}, 0, members_of(work.rows, work.region, route.id)};
  auto seen = store::seen_of(work.rows, work.region, route.id, work.actor.person);
  for (const auto& q : store::questions_of(work.rows, work.region, route.id)) {
    bool own = q.author == work.actor.person;
    bool unread = !own && q.at_ms > seen;
    if (unread) ++talk.unread;
    talk.questions.push_back({q.id, q.author_name, q.side, q.text, q.at_ms, own, unread});
  }
  return talk;
}

}  // namespace

std::int64_t unread_of(Work& work, const RouteId& route) {
  auto seen = store::seen_of(work.rows, work.region, route, work.actor.person);
  return std::ranges::count_if(store::questions_of(work.rows, work.region, route), [&](const Question& question) {
    return question.author != work.actor.person && question.at_ms > seen;
  });
}

Result<Talk> show_talk(Work& work, const AskSupport& request) {
  return talk_of(work, TRY(talked_about(work, request.route)));
}

Result<Talk> ask_question(Work& work, const AskQuestion& request) {
  auto route = TRY(talked_about(work, request.route));
  TRY(acceptable_text(EvidenceKind::text, request.text, "/text"));
  auto side = route.person == work.actor.person ? QuestionSide::teacher : QuestionSide::support;
  Question question{work.new_id<Question>(),
                    route.id,
                    work.actor.person,
                    organisation::name_of_person(work.rows, work.region, work.actor.person),
                    side,
                    std::string(trimmed(request.text)),
                    work.now};
  store::insert_question(work.rows, work.region, question);
  store::save_seen(work.rows, work.region, route.id, work.actor.person, work.now);
  work.touched("question", question.id, "", json::write(question));
  if (side == QuestionSide::teacher) TRY(note_contact(work, route.id));
  TRY(work.happened(QuestionAsked{route.id, route.person, question.id, side}));
  return talk_of(work, route);
}

Result<Talk> mark_seen(Work& work, const AskSupport& request) {
  auto route = TRY(talked_about(work, request.route));
  store::save_seen(work.rows, work.region, route.id, work.actor.person, work.now);
  return talk_of(work, route);
}

}  // namespace marshrut::accompaniment
