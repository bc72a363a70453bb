#include <doctest/doctest.h>

#include "access/store.h"
#include "app/schema.h"
#include "closing_world.h"
#include "deficit/result/acts_result.h"
#include "platform/crypto/digest.h"
#include "platform/files/content.h"
#include "recognition/store.h"

using namespace marshrut;
using marshrut::testing::Closed;
using marshrut::testing::in_each_route_world;
using marshrut::testing::RouteWorld;
using marshrut::testing::World;

namespace {

std::string of(const std::string& body, const std::string& path) { return RouteWorld::at(body, path); }

/// Whether the variant of this code is proved on the page.
bool proves(const std::string& page, const std::string& code) {
  for (int place = 0; place < 4; ++place) {
    auto at = "variants." + std::to_string(place);
    if (of(page, at + ".code") == code) return of(page, at + ".proved") == "true";
  }
  return false;
}

}  // namespace

TEST_CASE("the page of the end says in facts what is missing, and only then the route closes") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto page = closed.page(w.teacher);
    CHECK(of(page, "state") == "reflecting");
    CHECK(of(page, "items_done") == "3");
    CHECK(of(page, "readiness.missing.0") == "confirmed");
    CHECK(of(page, "readiness.sections.0.code") == "REFLECTION");
    CHECK(of(page, "outcomes.0.title").starts_with("Компетенция METH"));
    CHECK(of(page, "may.close") == "false");
    CHECK(closed.close().status == 409);
    closed.reflect();
    CHECK(proves(closed.page(w.teacher), "TASKS_REFLECTED"));
    auto over = closed.close();
    REQUIRE_MESSAGE(over.status == 200, over.body);
    CHECK(of(over.body, "state") == "completed");
  });
}

TEST_CASE("results before and after are shown to their person alone") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    CHECK(of(closed.page(w.teacher), "outcomes_shown") == "true");
    auto page = closed.page(closed.methodist);
    CHECK(of(page, "outcomes_shown") == "false");
    CHECK(of(page, "outcomes") == "[]");
    CHECK(w.head.get("/api/routes/" + closed.route + "/closing").status == 404);
    CHECK(w.world.as("teacher2@S11").get("/api/routes/" + closed.route + "/closing").status == 404);
  });
}

TEST_CASE("a questionnaire saves itself as a draft, is its author's alone until submitted, and then stays") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto address = "/api/routes/" + closed.route + "/reflection";
    auto form = w.teacher.get(address).body;
    CHECK(of(form, "questions.11.code") == "R12");
    CHECK(of(form, "questions.12.code").empty());
    CHECK(of(form, "revision") == "-1");
    auto draft = w.teacher.put(address, R"({"answers":[{"code":"R01","text":"Приёмы оценивания","choices":[],"goals":[],"tasks":[]}],"revision":-1})");
    REQUIRE_MESSAGE(draft.status == 200, draft.body);
    CHECK(of(draft.body, "answered") == "1");
    CHECK(of(closed.methodist.get(address).body, "answers") == "[]");
    CHECK(w.teacher.put(address, R"({"answers":[],"revision":7})").status == 412);
    CHECK(w.teacher.put(address, R"({"answers":[{"code":"X1","text":"","choices":[],"goals":[],"tasks":[]}],"revision":0})").status == 400);
    auto early = w.teacher.post(address + "/submission", R"({"answers":[],"revision":0})");
    CHECK(early.status == 400);
    CHECK(early.body.find("/answers/R06") != std::string::npos);
    CHECK(early.body.find("/answers/R11") != std::string::npos);
    closed.reflect();
    CHECK(of(closed.methodist.get(address).body, "state") == "submitted");
    CHECK(w.teacher.put(address, R"({"answers":[],"revision":1})").status == 409);
  });
}

TEST_CASE("tasks set at the end are goals of the next route") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    closed.reflect();
    REQUIRE(closed.close().status == 200);
    auto next = w.teacher.post("/api/routes", "{}");
    REQUIRE_MESSAGE(next.status == 200, next.body);
    CHECK(next.body.find("Освоить формирующее оценивание") != std::string::npos);
    auto portfolio = w.teacher.get("/api/my/portfolio").body;
    CHECK(of(portfolio, "tasks.0.state") == "carried");
    CHECK(of(portfolio, "tasks.0.carried_to") == of(next.body, "route.id"));
  });
}

TEST_CASE("a satisfied survey proves the request, a poor one does not") {
  in_each_route_world([](RouteWorld& w) {
    for (int mark : {3, 4}) {
      Closed closed(w, mark == 3 ? "teacher@S11" : "teacher2@S11");
      auto sent = closed.survey(mark);
      REQUIRE_MESSAGE(sent.status == 200, sent.body);
      CHECK(proves(closed.page(closed.teacher), "REQUEST_SATISFIED") == (mark == 4));
    }
  });
}

TEST_CASE("a product is reviewed by five criteria and proves when it was presented") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto address = "/api/routes/" + closed.route + "/product";
    auto sent = w.teacher.post(address, R"({"title":"Сборник заданий","summary":"","link":"https://example.org/book"})");
    REQUIRE_MESSAGE(sent.status == 200, sent.body);
    auto product = of(sent.body, "product");
    auto review = [&](const std::string& points, const std::string& comment) {
      std::string marks;
      for (const char* criterion : {"relevance", "correctness", "usefulness", "originality", "clarity"})
        marks += std::string(marks.empty() ? "" : ",") + R"({"criterion":")" + criterion + R"(","points":)" + points + R"(,"comment":")" + comment + "\"}";
      return closed.methodist.post("/api/products/" + product + "/review",
                                   R"({"revision":0,"decision":"accepted","marks":[)" + marks + "]}");
    };
    CHECK(of(closed.methodist.get("/api/products").body, "products.0.product") == product);
    CHECK(review("0", "").body.find("recognition.zero_needs_comment") != std::string::npos);
    CHECK(of(review("2", "").body, "points") == "10");
    CHECK_FALSE(proves(closed.page(w.teacher), "PRODUCT_PRESENTED"));
    auto changed = w.teacher.post(address, R"({"title":"Другое","summary":"","revision":1})");
    CHECK(changed.body.find("recognition.product_accepted") != std::string::npos);
    auto presented = w.teacher.post(address, R"({"title":"Сборник заданий","summary":"","event":"Районный семинар","presented_on":")" +
                                                 closed.today() + R"(","revision":1})");
    REQUIRE_MESSAGE(presented.status == 200, presented.body);
    CHECK(proves(closed.page(w.teacher), "PRODUCT_PRESENTED"));
    CHECK(of(closed.page(w.teacher), "readiness.may_close") == "true");
  });
}

TEST_CASE("repeated diagnostics that finds a deficit eliminated proves it") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto person = w.world.person("teacher@S11");
    auto actor = access::Actor::of_house(World::region);
    auto taken = access::transact(w.world.house->services(), actor, access::Right{"route.own"}, [&](access::Work& work) {
      deficit::MeasuredResult result{.attempt = "A2", .person = person, .path = "", .campaign = "",
                                     .purpose = deficit::MeasuringPurpose::repeat, .measured_on = work.today(),
                                     .competencies = {{"METH-1", 92, 85, 97, 8, true}}};
      return deficit::take_result(work, std::move(result));
    });
    REQUIRE(taken);
    auto page = closed.page(w.teacher);
    CHECK(proves(page, "DEFICIT_ELIMINATED"));
    CHECK(of(page, "repeated") == "true");
    bool first = of(page, "outcomes.0.competency") == "METH-1";
    auto line = std::string("outcomes.") + (first ? "0" : "1");
    CHECK(of(page, line + ".verdict") == "eliminated");
    CHECK(of(page, line + ".before.percent") == "50");
    CHECK(of(page, line + ".after.percent") == "92");
  });
}

TEST_CASE("a specialist confirms by reflection only what the person said of themselves") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto confirm = [&](testing::Browser& by, const std::string& detail) {
      return by.post("/api/routes/" + closed.route + "/confirmations",
                     R"({"fact":"deficit_eliminated_by_reflection","detail":")" + detail + "\"}");
    };
    CHECK(confirm(closed.methodist, "Видно по двум урокам").body.find("recognition.reflection_first") != std::string::npos);
    closed.reflect();
    CHECK(confirm(closed.methodist, "мало").status == 400);
    CHECK(confirm(w.teacher, "Видно по двум урокам").status == 403);
    auto person = w.world.person("teacher@S11");
    w.world.house->database().write([&](db::Session& rows) {
      auto account = access::store::find_account_of_person(rows, World::region, person);
      access::store::insert_grant(rows, World::region, account->id, {access::Duty::regional_methodist, "43"});
    });
    CHECK(confirm(w.teacher, "Видно по двум урокам").body.find("recognition.own_confirmation") != std::string::npos);
    REQUIRE(confirm(closed.methodist, "Видно по двум урокам").status == 200);
    CHECK(proves(closed.page(w.teacher), "DEFICIT_ELIMINATED"));
    auto second = confirm(closed.methodist, "Видно и по третьему уроку");
    CHECK(second.status == 409);
    CHECK(second.body.find("recognition.confirmed_already") != std::string::npos);
  });
}

TEST_CASE("repeated diagnostics is the person's own to ask for, while the route is realised or concluded") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    CHECK(of(closed.page(w.teacher), "may.repeat") == "true");
    auto address = "/api/routes/" + closed.route + "/repeat";
    CHECK(w.teacher.post(address, "{}").body.find("diagnostics.no_form") != std::string::npos);  // no form is in use here
    CHECK(closed.methodist.post(address, "{}").status == 403);
    closed.reflect();
    REQUIRE(closed.close().status == 200);
    CHECK(w.teacher.post(address, "{}").body.find("recognition.repeat_not_now") != std::string::npos);
  });
}

TEST_CASE("a refused product leaves no file behind") {
  in_each_route_world([](RouteWorld& w) {
    Closed closed(w);
    auto& files = w.world.house->services().part<files::ContentStore>();
    const std::string pdf = "%PDF-1.5\n1 0 obj\nendobj\ntrailer\n% a product of its own\n%%EOF\n";
    files.remove(crypto::sha256_hex(pdf));
    auto address = "/api/routes/" + closed.route + "/product/file?name=a.pdf&title=";
    CHECK(w.teacher.upload(address, pdf).status == 400);
    CHECK_FALSE(files.has(crypto::sha256_hex(pdf)));
    auto taken = w.teacher.upload(address + "Book", pdf);
    REQUIRE_MESSAGE(taken.status == 200, taken.body);
    CHECK(files.has(crypto::sha256_hex(pdf)));
    auto named = w.world.house->database().read([](db::Session& rows) { return recognition::files_named(rows, World::region); });
    CHECK(named == std::vector{crypto::sha256_hex(pdf)});
  });
}

TEST_CASE("every table that names a file is asked before files are swept") {
  std::string schema(app::schema());
  std::vector<std::string> tables;
  for (auto at = schema.find("sha256 TEXT"); at != schema.npos; at = schema.find("sha256 TEXT", at + 1)) {
    auto table = schema.rfind("CREATE TABLE ", at) + 13;
    tables.push_back(schema.substr(table, schema.find(' ', table) - table));
  }
  // What a kept card has is the digest of its own words, no file.
  CHECK(tables == std::vector<std::string>{"paper", "paper_bundle", "school_record", "item_picture", "answer_file", "evidence", "product", "kept_card", "federal_export", "federal_export"});
}
