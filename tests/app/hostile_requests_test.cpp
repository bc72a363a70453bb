// What another site, or a hand that adds members, could send: refused at every endpoint, and nothing is written.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>

#include "every_endpoint.h"
#include "object_samples.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

using Headers = std::vector<http::Header>;

std::string told(const access::Endpoint& endpoint, const Reply& reply) {
  return fmt::format("{} {} gave {} {}", http::name_of(endpoint.method), endpoint.path, reply.status, reply.body.substr(0, 300));
}

/// How much stands in the database: entries of the journal, sessions, accounts, answers kept for a second sending.
std::string written(World& world) {
  constexpr std::string_view sums =
      "SELECT CAST((SELECT COUNT(*) FROM journal WHERE region = $1) AS TEXT) || ' ' || "
      "CAST((SELECT COUNT(*) FROM session WHERE region = $1) AS TEXT) || ' ' || "
      "CAST((SELECT COUNT(*) FROM account WHERE region = $1) AS TEXT) || ' ' || "
      "CAST((SELECT COUNT(*) FROM answered WHERE region = $1) AS TEXT)";
  return world.house->database().read(
      [&](db::Session& rows) { return rows.one<std::string>(db::Query{"test.written", sums}, World::region); });
}

Reply sent(Browser& browser, const access::Endpoint& endpoint, Headers headers) {
  if (endpoint.uploads && std::ranges::none_of(headers, [](const auto& one) { return one.first == "Content-Type"; }))
    headers.emplace_back("Content-Type", "application/octet-stream");
  return browser.send(endpoint.method, path_to_nothing(endpoint), "{}", std::move(headers));
}

/// A body with its last brace taken for more members.
std::string smuggling(std::string_view body) {
  std::string more(body.substr(0, body.rfind('}')));
  more += more.size() > 1 ? "," : "";
  return more + R"("smuggled":"centre"})";
}

std::size_t count_of(const std::string& text, std::string_view part) {
  std::size_t count = 0;
  for (auto at = text.find(part); at != text.npos; at = text.find(part, at + 1)) ++count;
  return count;
}

}  // namespace

TEST_CASE("no endpoint that changes anything does it for another site") {
  const std::pair<const char*, const char*> forged[] = {
      {"Origin", "https://evil.example"},     {"Origin", "null"},
      {"Origin", "http://localhost:8081"},    {"Origin", "http://localhost:8080.evil.example"},
      {"Sec-Fetch-Site", "cross-site"},       {"Sec-Fetch-Site", "same-site"},
      {"Content-Type", "text/plain"},         {"Content-Type", "application/x-www-form-urlencoded"},
      {"Content-Type", "multipart/form-data"}};
  in_each_world([&](World& world) {
    for (const auto& endpoint : world.dispatch->endpoints()) world.as(caller(endpoint));
    const auto before = written(world);
    int asked = 0;
    for (const auto& endpoint : world.dispatch->endpoints()) {
      if (!is_unsafe(endpoint)) continue;
      ++asked;
      auto& victim = world.as(caller(endpoint));
      for (const auto& [name, value] : forged) {
        INFO(name << ": " << value);
        auto reply = sent(victim, endpoint, {{name, value}});
        CHECK_MESSAGE(reply.status == (std::string_view(name) == "Content-Type" ? 415 : 403), told(endpoint, reply));
      }
      if (endpoint.right.name == "session.create") continue;  // who signs in has no token yet
      auto forger = world.stranger();
      forger.carry(victim);
      forger.forget_csrf();
      auto tokenless = sent(forger, endpoint, {});
      CHECK_MESSAGE(tokenless.status == 403, told(endpoint, tokenless));
      auto guessed = sent(forger, endpoint, {{"X-Marshrut-CSRF", "0000000000000000000000"}});
      CHECK_MESSAGE(guessed.status == 403, told(endpoint, guessed));
    }
    CHECK(asked > 90);
    CHECK(written(world) == before);
  });
}

TEST_CASE("no endpoint takes members that it does not name") {
  in_each_world([](World& world) {
    for (const auto& endpoint : world.dispatch->endpoints()) world.as(caller(endpoint));
    const auto before = written(world);
    for (const auto& endpoint : world.dispatch->endpoints()) {
      auto& who = world.as(caller(endpoint));
      const bool by_query = !is_unsafe(endpoint) || endpoint.uploads;
      auto path = path_to_nothing(endpoint) + (by_query ? "?smuggled=centre" : "");
      auto reply = endpoint.uploads  ? who.upload(path, "x")
                   : is_unsafe(endpoint) ? who.send(endpoint.method, path, smuggling("{}"))
                                         : who.get(path);
      CHECK_MESSAGE(reply.status == 400, told(endpoint, reply));
      CHECK_MESSAGE(reply.body.find("/smuggled") != std::string::npos, told(endpoint, reply));
    }
    CHECK(written(world) == before);
  });
}

TEST_CASE("one member too many is all that is wrong with a request that would pass without it") {
  in_each_world([](World& world) {
    int asked = 0;
    for (const auto& sample : object_samples) {
      if (!sample.body.starts_with("{")) continue;
      const auto& endpoints = world.dispatch->endpoints();
      auto endpoint = std::ranges::find_if(endpoints, [&](const access::Endpoint& one) {
        return fmt::format("{} {}", http::name_of(one.method), one.path) == sample.endpoint;
      });
      REQUIRE(endpoint != endpoints.end());
      if (endpoint->uploads) continue;
      ++asked;
      auto reply = world.as(caller(*endpoint)).send(endpoint->method, path_to_nothing(*endpoint), smuggling(sample.body));
      CHECK_MESSAGE(reply.status == 400, told(*endpoint, reply));
      CHECK_MESSAGE(count_of(reply.body, "\"pointer\"") == 1, told(*endpoint, reply));
    }
    CHECK(asked > 30);
  });
}
