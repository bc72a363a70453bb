#include "world.h"

#include <algorithm>
#include <filesystem>
#include <stdexcept>

#include "app/schema.h"
#include "kit/regulation_fixture.h"
#include "organisation/post/acts_post.h"
#include "organisation/store.h"
#include "platform/http/client.h"
#include "regulation/store.h"

namespace marshrut::testing {
namespace {

/// "head2@S11" -> head, S11
struct Name {
  access::Duty duty;
  std::string place;
};

Name parsed(const std::string& who) {
  auto at = who.find('@');
  auto duty = who.substr(0, at);
  while (!duty.empty() && std::isdigit(static_cast<unsigned char>(duty.back()))) duty.pop_back();
  auto known = enum_named<access::Duty>(duty);
  if (at == who.npos || !known) throw std::logic_error("no such person in the test world: " + who);
  return {*known, who.substr(at + 1)};
}

/// S11 lies in M1; "43" is the region.
std::string path_of(const std::string& place) {
  if (place == World::region) return place;
  if (place.starts_with("M")) return "43/" + place;
  return "43/M" + place.substr(1, 1) + "/" + place;
}

void put_in_force(db::Session& rows, const InForce& rule) {
  const auto file = rule.regulation + ".toml";
  auto kept = regulation::store::keep(rows, World::region,
                                      rule.text.empty() ? regulation::text_of(file) : rule.text, file);
  if (!kept) throw std::runtime_error(file + ": " + kept.error().words_en());
  regulation::store::put_in_force(
      rows, {World::region, path_of(rule.over), Date::of(2023, 5, 31), kept->code, kept->version}).value();
}

std::string json_member(const std::string& body, const std::string& name) {
  auto at = body.find("\"" + name + "\":\"");
  if (at == body.npos) return "";
  at += name.size() + 4;
  return body.substr(at, body.find('"', at) - at);
}

}  // namespace

std::string Reply::header(std::string_view name) const {
  for (const auto& [key, value] : headers)
    if (key == name) return value;
  return "";
}

Reply Browser::send(http::Method method, const std::string& target, const std::string& body,
                    std::vector<http::Header> more) {
  http::Request request;
  request.method = method;
  request.target = target;
  request.path = target.substr(0, target.find('?'));
  request.query = target.find('?') == target.npos ? "" : target.substr(target.find('?') + 1);
  request.headers = std::move(more);
  request.headers.emplace_back("Host", "localhost:8080");
  if (!cookie_.empty()) request.headers.emplace_back("Cookie", cookie_);
  if (!csrf_.empty()) request.headers.emplace_back("X-Marshrut-CSRF", csrf_);
  if (!body.empty() && request.header("Content-Type").empty())
    request.headers.emplace_back("Content-Type", "application/json");
  request.body = body;
  request.peer = peer_;
  request.loopback = peer_ == "127.0.0.1";
  request.secure = !request.loopback;
  auto answer = wire_(request);
  Reply reply{answer.status, answer.fixed_body.empty() ? answer.body : std::string(answer.fixed_body), answer.headers};
  if (auto set = reply.header("Set-Cookie"); !set.empty()) {
    cookie_ = set.substr(0, set.find(';'));
    csrf_ = json_member(reply.body, "csrf");
  }
  return reply;
}

bool Browser::sign_in(const std::string& login, const std::string& password) {
  return post("/api/session", R"({"login":")" + login + R"(","password":")" + password + "\"}").status == 200;
}

Reply Browser::upload(const std::string& target, const std::string& bytes) {
  return send(http::Method::post, target, bytes, {{"Content-Type", "application/octet-stream"}});
}

World::World(const std::string& url, Regulation regulation)
    : World(url, regulation == Regulation::absent ? std::vector<InForce>() : std::vector<InForce>(1)) {}

World::World(const std::string& url, const std::vector<InForce>& in_force, const std::vector<Thing>& without,
             const std::function<void(config::Settings&)>& set) {
  config::Settings settings;
  settings.database = url;
  settings.data_directory = (std::filesystem::temp_directory_path() / "marshrut-test-files").string();
  settings.passwords.passes = 1;
  settings.passwords.memory_kib = 8;
  if (set) set(settings);
  auto made = std::make_unique<ManualClock>(start);
  clock = made.get();
  house = std::make_unique<app::House>(settings, std::move(made), std::make_unique<crypto::SeededRandom>(7));
  if (!app::migrate(house->database())) throw std::logic_error("the test database cannot be made");
  without_ = std::make_unique<TakenAway>(house->services().events, without);
  build(in_force);
  house->refresh_regions();
  access::DispatchSettings generous;
  generous.per_account = {1e9, 1e9};
  generous.per_address = {1e9, 1e9};
  dispatch = std::make_unique<access::Dispatch>(house->services(), endpoints_without(app::every_endpoint(), without), generous,
                                                [](const http::Request&) { return http::Response{404, {}, {}, {}}; });
  wire_ = [this](const http::Request& request) { return dispatch->answer(request); };
}

void World::move_to(Instant instant) {
  clock->move_to(instant);
  access::Stumbles stumbles;
  organisation::begin_day(house->services(), region, stumbles);
}

World::~World() {
  if (server_) server_->drain();
}

void World::go_live() {
  http::Options options;
  options.port = 0;
  server_ = std::make_unique<http::Server>(options, dispatch->service());
  server_->start();
  wire_ = [port = server_->port()](const http::Request& request) {
    auto headers = request.headers;
    for (auto& [name, value] : headers)
      if (name == "Host") value = "127.0.0.1:" + std::to_string(port);
    return http::Client(port).send(http::name_of(request.method), request.target, headers, request.body);
  };
}

void World::build(const std::vector<InForce>& in_force) {
  house->database().write([&](db::Session& rows) {
    access::store::insert_region(rows, {region, "Проверочная область", 180, true});
    for (const auto& rule : in_force) put_in_force(rows, rule);
    for (const char* municipality : {"M1", "M2"}) {
      organisation::store::save_territory(
          rows, region,
          {{municipality}, organisation::TerritoryKind::municipality, municipality, path_of(municipality), {}});
      for (const char* number : {"1", "2"}) {
        auto school = "S" + std::string(municipality).substr(1) + number;
        organisation::store::save_school(rows, region,
                                         {{school}, {municipality}, "Школа " + school, "", path_of(school), {}});
      }
    }
    organisation::store::save_position(rows, region, {"TEACHER", "Учитель", access::Duty::teacher});
    organisation::store::save_position(rows, region, {"HEAD", "Директор", access::Duty::head});
    organisation::store::save_subject(rows, region, {"MATH", "Математика", "математика"});
  });
}

access::PersonId World::settle(const std::string& who) {
  auto [duty, place] = parsed(who);
  auto& services = house->services();
  auto hash = services.passwords.hash(password);
  return services.database.write([&](db::Session& rows) {
    organisation::Person person;
    person.id = services.ids.make<access::Person>();
    person.external = who;
    person.surname = "Фамилия-" + who;
    person.given = "Имя";
    organisation::store::insert_person(rows, region, person);
    organisation::Post post;
    post.id = services.ids.make<organisation::Post>();
    post.person = person.id;
    if (place.starts_with("S")) post.school = Id<organisation::School>{place};
    post.path = path_of(place);
    post.position = duty == access::Duty::head ? "HEAD" : "TEACHER";
    post.subjects = "MATH";
    post.since = Date::of(2020, 9, 1);
    organisation::store::insert_post(rows, region, post);
    access::Account account{
        services.ids.make<access::Account>(), access::normal_login(who), person.id, hash, false, false, start, 0};
    access::store::insert_account(rows, region, account);
    access::store::insert_grant(rows, region, account.id, {duty, path_of(place), {}, {}});
    return person.id;
  });
}

access::PersonId World::person(const std::string& who) {
  auto [at, fresh] = people_.try_emplace(who);
  if (fresh) at->second = settle(who);
  return at->second;
}

Browser& World::as(const std::string& who) {
  person(who);
  auto& browser = browsers_[who];
  if (!browser) {
    browser = std::make_unique<Browser>(wire_);
    if (!browser->sign_in(who, password)) throw std::logic_error("cannot sign in as " + who);
  }
  return *browser;
}

}  // namespace marshrut::testing
