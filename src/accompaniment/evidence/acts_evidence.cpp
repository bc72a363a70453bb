#include "accompaniment/evidence/acts_evidence.h"

#include <algorithm>

#include "accompaniment/acts_follow.h"
#include "accompaniment/errors.h"
#include "accompaniment/facts.h"
#include "accompaniment/rules.h"
#include "base/text.h"
#include "organisation/store.h"
#include "platform/files/content.h"
#include "platform/files/kinds.h"
#include "route/errors.h"
#include "route/life/acts_consent.h"
#include "route/life/acts_life.h"
#include "route/life/states.h"
#include "route/page/acts_loading.h"
#include "route/store.h"

namespace marshrut::accompaniment {
namespace {

/// A row to be, when the activity may have another one; the caller has asked for the right.
Result<Evidence> begun_for(Work& work, const std::optional<route::Route>& route, const RouteItemId& item_id) {
  if (!route) return fail(access::errors::not_found);
  const auto& route_id = route->id;
  TRY(route::consent_stands(work, *route));
  auto items = route::items_of(work.rows, work.region, route_id);
  auto item = std::ranges::find(items, item_id, &route::RouteItem::id);
  if (item == items.end()) return fail(route::errors::item_not_found);
  auto unapproved = route::unapproved_items(work.rows, work.region, *route, items);
  TRY(may_send(*route, *item,
               {work.today(), std::ranges::count(unapproved, item_id) == 0,
                store::count_evidence(work.rows, work.region, route_id, item_id)}));
  Evidence evidence;
  evidence.id = work.new_id<Evidence>();
  evidence.route = route_id;
  evidence.item = item_id;
  evidence.person = route->person;
  evidence.path = route->path;
  evidence.teacher = route->teacher;
  evidence.title = item->title;
  evidence.sent_ms = work.now;
  return evidence;
}

Result<Evidence> begun(Work& work, const RouteId& route_id, const RouteItemId& item_id) {
  auto route = route::find_route(work.rows, work.region, route_id);
  if (!route) return fail(access::errors::not_found);
  TRY(work.may({route->path, route->person}));
  return begun_for(work, route, item_id);
}

Result<EvidenceView> sent(Work& work, const Evidence& evidence) {
  store::insert_evidence(work.rows, work.region, evidence);
  work.touched("evidence", evidence.id, "", json::write(evidence));
  TRY(note_contact(work, evidence.route));
  TRY(work.happened(EvidenceSent{evidence.route, evidence.person, evidence.id}));
  return view_of(evidence);
}

/// Asked before anything is written: of many reviews each stands by itself.
Result<void> may_accept(Work& work, const Evidence& evidence) {
  auto route = route::find_route(work.rows, work.region, evidence.route).value();
  auto items = route::items_of(work.rows, work.region, route.id);
  auto item = std::ranges::find(items, evidence.item, &route::RouteItem::id);
  if (item == items.end()) return fail(route::errors::item_not_found);
  if (item->state == route::RouteItemState::done) return {};
  if (!route::may_finish_items(route)) return fail(errors::route_not_in_force);
  TRY(route::consent_stands(work, route));
  auto unapproved = route::unapproved_items(work.rows, work.region, route, items);
  if (std::ranges::count(unapproved, item->id)) return fail(route::errors::item_unapproved, "", item->title);
  return has_begun(*item, work.today());
}

/// The sender's own, as it was when the page was read.
Result<Evidence> own_evidence(Work& work, const TakeBackEvidence& request) {
  auto evidence = store::find_evidence(work.rows, work.region, request.evidence);
  if (!evidence) return fail(access::errors::not_found);
  TRY(work.may({evidence->path, evidence->person}));
  if (evidence->revision != request.revision) return fail(errors::changed_meanwhile, "/revision");
  return *std::move(evidence);
}

/// Whether its activity still takes evidence.
Result<void> may_return(Work& work, const Evidence& evidence) {
  auto route = route::find_route(work.rows, work.region, evidence.route);
  auto items = route::items_of(work.rows, work.region, evidence.route);
  auto item = std::ranges::find(items, evidence.item, &route::RouteItem::id);
  if (!route || item == items.end()) return fail(route::errors::item_not_found);
  auto unapproved = route::unapproved_items(work.rows, work.region, *route, items);
  EvidenceCount others{store::count_evidence(work.rows, work.region, route->id, item->id).standing, 0};
  return may_send(*route, *item, {work.today(), std::ranges::count(unapproved, item->id) == 0, others});
}

Result<EvidenceView> moved(Work& work, const Evidence& before, Evidence after) {
  if (!store::move_evidence(work.rows, work.region, after)) return fail(errors::changed_meanwhile, "/revision");
  after.revision += 1;
  work.touched("evidence", after.id, json::write(before), json::write(after));
  return view_of(after);
}

Result<void> follow_accepted(Work& work, const Evidence& evidence) {
  TRY(route::finish_item(work, evidence.route, evidence.item));
  auto route = route::find_route(work.rows, work.region, evidence.route);
  return refresh_supported(work, route.value());
}

}  // namespace

EvidenceView view_of(const Evidence& e) {
  return {e.id,    e.item,    e.kind,          e.name,    e.media_type,  e.size,    e.text,
          e.state, e.comment, e.reviewer_name, e.sent_ms, e.reviewed_ms, e.revision};
}

Result<EvidenceView> send_evidence(Work& work, const SendEvidence& request) {
  auto evidence = TRY(begun(work, request.route, request.item));
  if (request.kind == EvidenceKind::file) return fail(errors::kind_wrong, "/kind");
  TRY(acceptable_text(request.kind, request.text, "/text"));
  evidence.kind = request.kind;
  evidence.text = std::string(trimmed(request.text));
  return sent(work, evidence);
}

Result<EvidenceId> attach_evidence(Work& work, const RouteId& route, const RouteItemId& item, const std::string& text) {
  auto evidence = TRY(begun_for(work, route::find_route(work.rows, work.region, route), item));
  evidence.kind = EvidenceKind::text;
  evidence.text = text;
  return TRY(sent(work, evidence)).evidence;
}

Result<EvidenceView> send_file(const Call& call, const SendFile& request) {
  const auto& bytes = request.upload.bytes;
  auto kind = TRY(files::recognise(bytes, request.name, "/name"));
  auto words = request.text.value_or("");
  TRY(acceptable_text(EvidenceKind::file, words, "/text"));
  // Nothing is written for who may not send.
  TRY(access::consult(call.services, call.actor, call.right,
                      [&](Work& work) { return begun(work, request.route, request.item); }));
  auto sha256 = call.services.part<files::ContentStore>().put(bytes);
  return access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<EvidenceView> {
    auto evidence = TRY(begun(work, request.route, request.item));
    evidence.kind = EvidenceKind::file;
    evidence.sha256 = sha256;
    evidence.name = files::display_name(request.name);
    evidence.media_type = files::media_type(kind);
    evidence.size = static_cast<std::int64_t>(bytes.size());
    evidence.text = std::string(trimmed(words));
    return sent(work, evidence);
  });
}

Result<EvidenceView> withdraw_evidence(Work& work, const TakeBackEvidence& request) {
  auto before = TRY(own_evidence(work, request));
  return moved(work, before, TRY(withdrawn(before)));
}

Result<EvidenceView> resend_evidence(Work& work, const TakeBackEvidence& request) {
  auto before = TRY(own_evidence(work, request));
  auto after = TRY(sent_again(before));
  TRY(may_return(work, before));
  return moved(work, before, std::move(after));
}

Result<access::Download> evidence_file(const Call& call, const AskEvidence& request) {
  auto evidence = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<Evidence> {
    auto found = store::find_evidence(work.rows, work.region, request.evidence);
    if (!found) return fail(access::errors::not_found);
    TRY(work.may({found->path, found->person}));
    return *std::move(found);
  }));
  if (evidence.kind != EvidenceKind::file) return fail(access::errors::not_found);
  auto bytes = call.services.part<files::ContentStore>().find(evidence.sha256);
  if (!bytes) return fail(access::errors::not_found);
  return access::Download{evidence.name, evidence.media_type, *std::move(bytes)};
}

Result<EvidenceView> review_evidence(Work& work, const ReviewEvidence& request) {
  auto evidence = store::find_evidence(work.rows, work.region, request.evidence);
  if (!evidence) return fail(access::errors::not_found);
  TRY(work.may({evidence->path, evidence->person}));
  if (evidence->person == work.actor.person) return fail(errors::own_evidence);
  auto after = TRY(reviewed(*evidence, request.decision, request.comment.value_or("")));
  if (evidence->revision != request.revision) return fail(errors::changed_meanwhile, "/revision");
  if (after.state == EvidenceState::accepted) TRY(may_accept(work, *evidence));
  after.reviewer = work.actor.person;
  after.reviewer_name = organisation::name_of_person(work.rows, work.region, work.actor.person);
  after.reviewed_ms = work.now;
  if (!store::decide_evidence(work.rows, work.region, after)) return fail(errors::changed_meanwhile, "/revision");
  if (after.state == EvidenceState::accepted) TRY(follow_accepted(work, after));
  after.revision += 1;
  work.touched("evidence", after.id, json::write(*evidence), json::write(after));
  TRY(work.happened(EvidenceReviewed{after.route, after.person, after.id, after.state}));
  return view_of(after);
}

}  // namespace marshrut::accompaniment
