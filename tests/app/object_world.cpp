#include "object_world.h"

#include "access/store.h"
#include "accompaniment/interview/store_interview.h"
#include "campaign_world.h"
#include "closing_world.h"
#include "diagnostics/store.h"
#include "diagnostics_world.h"
#include "governance/store.h"
#include "kit/regulation_fixture.h"
#include "monitoring/federal/store_federal.h"
#include "monitoring/lowresult/store_low_result.h"
#include "monitoring/report/store_open.h"
#include "monitoring/request/store_data_request.h"
#include "monitoring/review/store_review.h"
#include "organisation/store.h"
#include "picture_world.h"
#include "platform/files/content.h"
#include "regulation/store.h"
#include "route/content/store_hidden.h"
#include "route/peers/store_peers.h"
#include "wave/offer/store_offer.h"
#include "wave/store.h"

namespace marshrut::testing {
namespace {

constexpr const char* nothing = "01AAAAAAAAAAAAAAAAAAAAAAAA";
constexpr const char* pdf = "%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [] /Count 0 >>\nendobj\n"
                            "trailer\n<< /Root 1 0 R /Size 3 >>\n%%EOF\n";

/// The path with each {name} replaced by what `value_of` gives for it.
template <class ValueOf>
std::string filled(const std::string& path, ValueOf&& value_of) {
  std::string made;
  for (std::size_t at = 0; at < path.size(); ++at) {
    if (path[at] != '{') {
      made += path[at];
      continue;
    }
    auto end = path.find('}', at);
    made += value_of(path.substr(at + 1, end - at - 1));
    at = end;
  }
  return made;
}

std::string told(const Reply& reply, const std::string& name) {
  REQUIRE_MESSAGE(reply.status == 200, reply.body);
  return member(reply.body, name);
}

}  // namespace

namespace {

/// A wave of the region with a run that waits.
void plan_wave(World& world, std::map<std::string, std::string, std::less<>>& objects) {
  wave::Wave wave;
  wave.id = {objects["wave"] = "wave-1"};
  wave.terms.path = World::region;
  wave.terms.starts = Date::of(2026, 10, 1), wave.terms.ends = Date::of(2027, 6, 25);
  wave::WaveRun run;
  run.id = {objects["run"] = "run-1"};
  run.wave = wave.id;
  const wave::WaveOffer offer{{"offered-1"}, wave.id, world.person("teacher@S11"), "", wave::OfferState::held, Date::of(2026, 9, 20), "", {}, "43/M1/S11"};
  objects["/api/wave-offers/{offer}:offer"] = objects["/api/wave-offers/{offer}/acceptance:offer"] = offer.id.value;
  objects["/api/my/offered-routes/{offer}/acceptance:offer"] = objects["/api/my/offered-routes/{offer}/refusal:offer"] = offer.id.value;
  world.house->database().write([&](db::Session& rows) {
    wave::store::insert_wave(rows, World::region, wave);
    wave::store::insert_run(rows, World::region, run);
    wave::store::insert_publication(rows, World::region, {wave.id, run.id, Date::of(2026, 9, 20), {}, {}});
    wave::store::insert_offers(rows, World::region, {offer});
  });
}

}  // namespace

ObjectWorld::ObjectWorld(World& its_world) : world(its_world), routes_(its_world) {
  load_instruments(world);
  const auto picture = sent_picture(world);
  REQUIRE(pictured(world, "IT-018", naming(picture)).status == 200);
  compose_anew(world);
  objects = {{"person", world.person("teacher@S11").value}, {"school", "S11"},          {"code", "KIROV"},
             {"version", "1"},                              {"number", "1"},            {"item", "IT-018"},
             {"programme", "NP-1"},                         {"session", routes_.session_id("S-A1")},
             {"form", form_named(world, "DF-MATH", 1)}};
  objects["/api/item-pictures/{file}:file"] = picture;
  objects["activity"] = member(world.as("centre@43").get("/api/catalogue?search=Проектирование").body, "id");
  offer_to_colleagues();
  run_campaign();
  take_attempts();
  live_route();
  close_route();
  ask();
  plan_wave(world, objects);
}

/// The usual regulation has no learning from colleagues: the offer is written as a row.
void ObjectWorld::offer_to_colleagues() {
  route::PeerOffer offer{{"offer-1"}, world.person("teacher@S11"), "Имя", "43/M1/S11", "Школа S11", "METH-1", "Урок", "", 2, 0, true};
  world.house->database().write([&](db::Session& rows) { route::store::insert_peer_offer(rows, World::region, offer); });
  objects["offer"] = offer.id.value;
}

void ObjectWorld::run_campaign() {
  auto& centre = world.as("centre@43");
  auto campaign = objects["campaign"] = opened(world);
  objects["letter"] =
      told(centre.post("/api/campaigns/" + campaign + "/letters", R"({"schools":["S11"]})"), "id");
  objects["application"] = accepted(world, campaign, "S11", {"teacher@S11"});
  consent(world, "teacher@S11");
  objects["sitting"] = planned(world, campaign, 3, R"(,"school":"S11","organiser":")" +
                                                       world.person("teacher3@S11").value + "\"");
  REQUIRE(centre.put("/api/sittings/" + objects["sitting"] + "/seats/" + objects["person"], "").status == 200);
}

void ObjectWorld::take_attempts() {
  objects["/api/marking/{attempt}/{item}:attempt"] = objects["/api/marking/{attempt}:attempt"] = objects["/api/results/{attempt}:attempt"] = finished_attempt(world, "teacher@S11", "initial");
  mark_all(world);
  objects["attempt"] = assign(world, "teacher@S11", "repeat");
  const auto marked = objects["/api/results/{attempt}:attempt"];
  objects["/api/marking/{attempt}/{item}/file:attempt"] = objects["/api/marking/{attempt}/{item}/return:attempt"] = marked;
  objects["/api/marking/{attempt}/{item}/picture:attempt"] = marked;
  const std::string text = "Мой ответ";
  const auto kept = world.house->services().part<files::ContentStore>().put(text);
  world.house->database().write([&](db::Session& rows) {
    for (const auto& attempt : {marked, objects["attempt"]})
      diagnostics::store::save_answer_file(rows, World::region, {{attempt}, "IT-018", kept, "work.txt", "text/plain; charset=utf-8", 17, {}, "", {}});
  });
  objects["suggestion"] = told(world.as("expert@43").post("/api/items/IT-001/key-suggestions",
                                                          R"({"version":1,"right":{"options":["o3"],"pairs":[],"text":""},"reason":"Верен третий вариант"})"), "id");
}

/// What a municipality and a school keep about managing routes.
static void keep_governance(db::Session& rows, World& world, std::map<std::string, std::string, std::less<>>& objects) {
  auto& ids = world.house->services().ids;
  governance::Responsible responsible;
  objects["responsible"] = (responsible.id = ids.make<governance::Responsible>()).value;
  responsible.path = "43/M1/S11";
  responsible.since = Date::of(2026, 9, 1);
  governance::store::insert(rows, "43", responsible);
  governance::SchoolRecord record;
  objects["record"] = (record.id = ids.make<governance::SchoolRecord>()).value;
  record.path = "43/M1/S11";
  record.file_name = "own.csv";
  record.file_sha256 = world.house->services().part<files::ContentStore>().put("Пункт;Текст\n1;Общее\n");
  record.date = record.registered_on = Date::of(2026, 9, 1);
  governance::store::insert(rows, "43", record);
  governance::Recommendation recommendation;
  objects["recommendation"] = (recommendation.id = ids.make<governance::Recommendation>()).value;
  recommendation.path = "43/M1/S11";
  recommendation.issued_on = recommendation.due = Date::of(2026, 9, 1);
  governance::store::insert(rows, "43", recommendation);
  governance::Criterion criterion;
  objects["criterion"] = (criterion.id = ids.make<governance::Criterion>()).value;
  criterion.path = "43/M1";
  criterion.proposed_on = Date::of(2026, 9, 1);
  governance::store::insert(rows, "43", criterion);
  monitoring::Review review;
  objects["review"] = (review.id = ids.make<monitoring::Review>()).value;
  review.path = "43/M1";
  review.lines = "[]";
  review.year_since = review.opened_on = Date::of(2026, 9, 1);
  monitoring::store::insert(rows, "43", review);
  auto& files = world.house->services().part<files::ContentStore>();
  monitoring::FederalExport made;
  objects["made"] = (made.id = ids.make<monitoring::FederalExport>()).value;
  made.made_on = made.since = made.until = Date::of(2026, 9, 1);
  made.csv_sha256 = made.xlsx_sha256 = files.put("Код;Показатель\n");
  monitoring::store::insert(rows, "43", made);
  objects["territory"] = "M2";
  objects["post"] = organisation::store::posts_of(rows, "43", {objects["person"]}).front().id.value;
  organisation::Correction correction;
  objects["correction"] = (correction.id = ids.make<organisation::Correction>()).value;
  correction.person = {objects["person"]};
  correction.value = "Педагогическое";
  organisation::store::propose(rows, "43", correction);
  monitoring::store::insert(rows, "43", monitoring::LowResultSchool{.school = "S11", .path = "43/M1/S11", .since = Date::of(2026, 9, 1)}, {});
  monitoring::DataRequest question;
  objects["data_request"] = (question.id = ids.make<monitoring::DataRequest>()).value;
  question.path = "43/M1";
  question.lines = "[]";
  question.due = question.asked_on = Date::of(2026, 9, 1);
  monitoring::store::insert(rows, "43", question);
  monitoring::OpenReport report;
  objects["report"] = (report.id = ids.make<monitoring::OpenReport>()).value;
  report.path = "43/M1";
  report.version = 1;
  report.content = R"({"place":"","since":"2026-09-01","until":"2026-09-01","people_min":5,"lines":[],"practices":[]})";
  report.made_on = Date::of(2026, 9, 1);
  monitoring::store::insert(rows, "43", report);
}

void ObjectWorld::live_route() {
  auto& teacher = world.as("teacher@S11");
  auto route = objects["route"] = routes_.agreed();
  world.house->database().write([&](db::Session& rows) {
    rows.run(db::Query{"test.begin", "UPDATE route_item SET starts = '2026-09-01' WHERE region = $1 AND route = $2"}, "43", route);
  });
  auto address = "/api/routes/" + route;
  auto support = teacher.get(address + "/accompaniment").body;
  auto item = RouteWorld::at(support, "items.0.item");
  for (const char* part : {"evidence", "files", "alternatives", "workplace-sheets"})
    objects[std::string("/api/routes/{route}/items/{item}/") + part + ":item"] = item;
  objects["checkpoint"] = RouteWorld::at(support, "checkpoints.0.checkpoint");
  accompaniment::Interview interview;
  interview.id = world.house->services().ids.make<accompaniment::Interview>();
  interview.route = {route};
  interview.item = {item};
  interview.person = world.person("teacher@S11");
  interview.path = "43/M1/S11";
  interview.created_on = interview.due = Date::of(2026, 9, 1);
  objects["interview"] = interview.id.value;
  world.house->database().write([&](db::Session& rows) { accompaniment::store::insert_interview(rows, "43", interview); });
  world.house->database().write([&](db::Session& rows) { keep_governance(rows, world, objects); });
  objects["finding"] = "teacher@S11METH-1";
  route::HiddenOffer hidden{{objects["activity"]}, "Проектирование", "Педагог прошёл похожее", world.person("mentor@S11"), "Имя", Date::of(2026, 9, 1)};
  world.house->database().write([&](db::Session& rows) { route::store::hide(rows, World::region, {route}, hidden); });
  objects["sheet"] = told(teacher.post(address + "/items/" + item + "/workplace-sheets",
      R"({"form":"lesson_visit","held_on":"2026-09-01","school_class":"8","topic":"Дроби","observed":"Работали в парах","questions":"","recommendations":"","colleague":")" +
          world.person("teacher4@S11").value + "\"}"), "id");
  objects["evidence"] = told(teacher.upload(address + "/items/" + item + "/files?name=report.pdf", pdf), "evidence");
}

void ObjectWorld::close_route() {
  Closed closed(routes_, "teacher5@S11");
  auto address = "/api/routes/" + closed.route + "/product/file?name=book.pdf&title=Book";
  objects["product"] = told(closed.teacher.upload(address, pdf), "product");
  closed.reflect();
  objects["paper"] = told(closed.certify(), "paper");
  objects["bundle"] = told(world.as("centre@43").post("/api/paper-bundles", R"({"format":"pdf"})"), "bundle");
}

void ObjectWorld::ask() {
  auto& teacher = world.as("teacher@S11");
  objects["mentee"] = world.person("teacher@S11").value;
  objects["pair"] = told(world.as("head@S11").post("/api/mentoring-pairs", R"({"aim":"Урок","mentee":")" +
      objects["mentee"] + R"(","mentor":")" + world.person("mentor@S11").value + "\"}"), "id");
  auto request = told(teacher.post("/api/my/requests", R"({"text":"Диалог на уроке","reason":"Отвечают трое"})"), "id");
  objects["request"] = request;
  objects["task"] = told(teacher.post("/api/my/tasks", R"({"text":"Готовить к олимпиаде"})"), "id");
  auto stated = told(teacher.post("/api/my/requests", R"({"text":"Проект","reason":"Нужна помощь"})"), "id");
  REQUIRE(teacher.post("/api/my/requests/" + stated + "/statement", R"({"revision":0})").status == 200);
  objects["/api/requests/{request}/answer:request"] = stated;
}

Browser ObjectWorld::of_other_region() {
  auto& services = world.house->services();
  auto hash = services.passwords.hash(World::password);
  services.database.write([&](db::Session& rows) {
    access::store::insert_region(rows, {"72", "Соседняя область", 300, true});
    auto kept = regulation::store::keep(rows, "72", regulation::kirov_text(), "kirov.toml").value();
    regulation::store::put_in_force(rows, {"72", "72", Date::of(2023, 5, 31), kept.code, kept.version}).value();
    organisation::Person person;
    person.id = services.ids.make<access::Person>();
    organisation::store::insert_person(rows, "72", person);
    access::Account account{services.ids.make<access::Account>(), "neighbour", person.id, hash, false, false, World::start, 0};
    access::store::insert_account(rows, "72", account);
    boost::mp11::mp_for_each<boost::describe::describe_enumerators<access::Duty>>(
        [&](auto duty) { access::store::insert_grant(rows, "72", account.id, {duty.value, "72"}); });
  });
  world.house->refresh_regions();
  auto neighbour = world.stranger();
  REQUIRE(neighbour.sign_in("neighbour", World::password));
  return neighbour;
}

std::string ObjectWorld::with_objects(const std::string& path) const {
  bool complete = true;
  auto made = filled(path, [&](const std::string& name) {
    auto found = objects.find(path + ":" + name);
    if (found == objects.end()) found = objects.find(name);
    complete = complete && found != objects.end() && !found->second.empty();
    return complete ? found->second : "";
  });
  return complete ? made : "";
}

std::string ObjectWorld::with_nothing(const std::string& path) {
  return filled(path, [](const std::string& name) { return name == "number" ? "1" : nothing; });
}

}  // namespace marshrut::testing
