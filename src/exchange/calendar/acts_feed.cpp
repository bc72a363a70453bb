#include "exchange/calendar/acts_feed.h"

#include "access/store.h"
#include "documents/effects_print.h"
#include "exchange/errors.h"
#include "exchange/store.h"
#include "platform/config/settings.h"
#include "platform/crypto/digest.h"
#include "platform/crypto/tokens.h"

namespace marshrut::exchange {
namespace {

constexpr std::string_view suffix = ".ics";
constexpr std::size_t tag_length = 32;

std::string address_of(const Work& work, const std::string& token) {
  return documents::site_of(work.services.part<config::Settings>()) + "/api/calendars/" + work.region + "/" + token +
         std::string(suffix);
}

std::string hash_of(std::string token) {
  if (token.ends_with(suffix)) token.resize(token.size() - suffix.size());
  return crypto::token_hash(token);
}

/// The feed and what it says, when its person may still sign in.
Result<std::string> text_at(Work& work, const std::string& token_hash) {
  const auto feed = store::feed_at(work.rows, work.region, token_hash);
  const auto account =
      feed ? access::store::find_account_of_person(work.rows, work.region, feed->person) : std::optional<access::Account>();
  if (!account || account->disabled) return fail(errors::no_feed);
  const auto grants = access::store::grants_of(work.rows, work.region, account->id, work.today());
  const auto* region = work.services.find_region(work.region);
  auto events = TRY(events_of(work, *account, grants));
  return calendar_text({"Маршрут", region ? static_cast<int>(region->offset_minutes) : 0, feed->made_ms, std::move(events)});
}

http::Response answered(const http::Request& request, std::string text) {
  const auto tag = "\"" + crypto::sha256_hex(text).substr(0, tag_length) + "\"";
  if (request.header("If-None-Match") == tag) return {304, {{"ETag", tag}}, {}, {}};
  return {200,
          {{"Content-Type", "text/calendar; charset=utf-8"}, {"ETag", tag},
           {"Content-Disposition", "inline; filename=\"marshrut.ics\""}},
          std::move(text),
          {}};
}

}  // namespace

Result<FeedState> show_feed(Work& work, const Nothing&) {
  work.own();
  const auto feed = store::feed_of(work.rows, work.region, work.actor.person);
  return feed ? FeedState{feed->made_ms, {}} : FeedState{};
}

Result<FeedState> make_feed(const access::Call& call, const Nothing&) {
  return access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<FeedState> {
    work.own();
    const auto token = crypto::url_token(work.services.random);
    store::save_feed(work.rows, work.region, {work.actor.person, crypto::token_hash(token), work.now});
    work.touched("calendar_feed", work.actor.person, "", "made");
    return FeedState{work.now, address_of(work, token)};
  });
}

Result<FeedState> revoke_feed(Work& work, const Nothing&) {
  work.own();
  store::delete_feed(work.rows, work.region, work.actor.person);
  work.touched("calendar_feed", work.actor.person, "made", "");
  return FeedState{};
}

Result<http::Response> read_feed(const access::Call& call, const ReadFeed& request) {
  auto& services = call.services;
  auto& limits = services.part<FeedLimits>();
  const auto now = services.clock.now();
  const auto hash = hash_of(request.token);
  if (const auto wait = limits.reads.refused(hash, now)) return fail(access::errors::too_many, "", std::to_string(*wait));
  if (const auto wait = limits.guesses.refused(call.request.peer, now))
    return fail(access::errors::too_many, "", std::to_string(*wait));
  if (!services.find_region(request.region)) return fail(errors::no_feed);
  auto text = access::consult(services, access::Actor::of_house(request.region), call.right,
                              [&](Work& work) { return text_at(work, hash); });
  if (!text) return std::unexpected(text.error());
  limits.guesses.forgive(call.request.peer);
  return answered(call.request, *std::move(text));
}

}  // namespace marshrut::exchange
