#include <doctest/doctest.h>
#include <fmt/format.h>

#include "deficit/acts.h"
#include "deficit/person/acts_person.h"
#include "deficit/person/acts_self.h"
#include "deficit/request/acts_request.h"
#include "deficit/team/acts_team.h"
#include "deficit_world.h"
#include "platform/json/json.h"

using namespace marshrut;
using namespace marshrut::testing;

namespace {

using deficit::FindingState;

template <class T>
T read(const Reply& reply) {
  INFO(reply.body.substr(0, 600));
  REQUIRE(reply.status == 200);
  return json::read<T>(reply.body).value();
}

deficit::PersonFindings mine(World& world, const std::string& who) {
  return read<deficit::PersonFindings>(world.as(who).get("/api/my/findings"));
}

/// The finding of METH-1.
deficit::Finding shortfall(World& world, const std::string& who) {
  for (const auto& view : mine(world, who).findings)
    if (view.finding.competency == "METH-1" && !view.finding.closed_on) return view.finding;
  FAIL("no finding of METH-1");
  return {};
}

std::string item(const deficit::Finding& finding, const std::string& more) {
  return fmt::format(R"({{"finding":"{}","revision":{},{}}})", finding.id.value, finding.revision, more);
}
std::string items(const std::string& list, const std::string& more = "") {
  return R"({"items":[)" + list + "]" + more + "}";
}

Reply confirm(World& world, const std::string& who, const std::string& more = R"("decision":"confirmed")") {
  return world.as("centre@43").post("/api/findings/confirm", items(item(shortfall(world, who), more)));
}

Reply answer(World& world, const std::string& who, const std::string& decision, const std::string& comment = "") {
  auto finding = shortfall(world, who);
  return world.as(who).post(
      "/api/findings/" + finding.id.value + "/acknowledgement",
      fmt::format(R"({{"revision":{},"decision":"{}","comment":"{}"}})", finding.revision, decision, comment));
}

deficit::Basis basis(World& world, const std::string& who) {
  return world.house->database().read(
      [&](db::Session& rows) { return deficit::basis_of(rows, World::region, world.person(who), Date::of(2026, 9, 1)); });
}

}  // namespace

TEST_CASE("a result becomes a profile in words and a finding that awaits a specialist") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    auto view = mine(world, "teacher@S11");
    REQUIRE(view.profile.size() == 3);
    CHECK(view.profile[0].title == "Проектирование урока от планируемого результата");
    CHECK(view.profile[0].required == 75);
    CHECK(view.profile[0].standing == deficit::Standing::below);
    CHECK(view.profile[1].standing == deficit::Standing::mastered);
    CHECK(view.profile[2].standing == deficit::Standing::unknown);
    CHECK_FALSE(view.profile[2].percent);
    REQUIRE(view.findings.size() == 2);
    CHECK(view.findings[0].finding.state == FindingState::proposed);
    CHECK_FALSE(view.findings[0].may_answer);
    CHECK(view.findings[1].finding.state == FindingState::needs_data);
    CHECK(answer(world, "teacher@S11", "acknowledged").body.find("deficit.not_confirmed_yet") != std::string::npos);
    CHECK(basis(world, "teacher@S11").findings.empty());
  });
}

TEST_CASE("a confirmed and acknowledged finding is the ground of a route, a rejected one never") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    CHECK(read<deficit::FindingAnswers>(confirm(world, "teacher@S11")).done == 1);
    CHECK(mine(world, "teacher@S11").to_answer == 1);
    CHECK(answer(world, "teacher@S11", "rejected").body.find("deficit.comment_missing") != std::string::npos);
    CHECK(answer(world, "teacher@S11", "rejected", "Веду только в 8 классе").status == 200);
    CHECK(basis(world, "teacher@S11").findings.empty());
    CHECK(basis(world, "teacher@S11").described);
    CHECK(answer(world, "teacher@S11", "acknowledged").status == 200);
    REQUIRE(basis(world, "teacher@S11").findings.size() == 1);
    CHECK(basis(world, "teacher@S11").findings[0].level == "MEDIUM");
    CHECK(basis(world, "teacher@S11").findings[0].high == 54);
    auto changed =
        confirm(world, "teacher@S11", R"("decision":"confirmed","level":"HIGH","reason":"Видела три урока подряд")");
    CHECK(read<deficit::FindingAnswers>(changed).done == 1);
    CHECK(basis(world, "teacher@S11").findings.empty());
    CHECK(answer(world, "teacher@S11", "acknowledged").status == 200);
    CHECK(basis(world, "teacher@S11").findings[0].level == "HIGH");
    CHECK(shortfall(world, "teacher@S11").proposed_level == "MEDIUM");
  });
}

TEST_CASE("of many conclusions what changed meanwhile is left out with words, and the rest is done") {
  in_each_world([](World& world) {
    load_competencies(world);
    for (const char* who : {"teacher@S11", "teacher@S12", "teacher@S21"}) take_usual_result(world, who);
    auto stale = shortfall(world, "teacher@S11");
    auto fresh = shortfall(world, "teacher@S12");
    auto unexplained = shortfall(world, "teacher@S21");
    CHECK(confirm(world, "teacher@S11").status == 200);
    auto list = item(stale, R"("decision":"confirmed")") + "," + item(fresh, R"("decision":"confirmed")") + "," +
                item(unexplained, R"("decision":"dropped","reason":"мало")");
    auto preview = read<deficit::FindingAnswers>(
        world.as("centre@43").post("/api/findings/confirm", items(list, R"(,"preview":true)")));
    CHECK(preview.done == 1);
    CHECK(shortfall(world, "teacher@S12").state == FindingState::proposed);
    auto answers = read<deficit::FindingAnswers>(world.as("centre@43").post("/api/findings/confirm", items(list)));
    REQUIRE(answers.items.size() == 3);
    CHECK(answers.items[0].code == "deficit.changed_meanwhile");
    CHECK(answers.items[1].done);
    CHECK(answers.items[1].state == FindingState::confirmed);
    CHECK(answers.items[2].code == "deficit.reason_short");
    CHECK(answers.items[2].ru->find("10") != std::string::npos);
    CHECK(shortfall(world, "teacher@S12").state == FindingState::confirmed);
    auto twice = items(item(fresh, R"("decision":"confirmed")") + "," + item(fresh, R"("decision":"confirmed")"));
    CHECK(world.as("centre@43").post("/api/findings/confirm", twice).body.find("deficit.chosen_twice") !=
          std::string::npos);
  });
}

TEST_CASE("the same conclusion sent twice under one key is made once") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    auto body = items(item(shortfall(world, "teacher@S11"), R"("decision":"confirmed")"));
    std::vector<http::Header> key{{"Idempotency-Key", "conclude-1"}};
    auto first = world.as("centre@43").send(http::Method::post, "/api/findings/confirm", body, key);
    auto second = world.as("centre@43").send(http::Method::post, "/api/findings/confirm", body, key);
    CHECK(read<deficit::FindingAnswers>(first).done == 1);
    CHECK(second.body == first.body);
    CHECK(shortfall(world, "teacher@S11").revision == 1);
  });
}

TEST_CASE("findings of another are open to those whom the regulation names, and a head is none of them") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    CHECK(confirm(world, "teacher@S11").status == 200);
    auto finding = shortfall(world, "teacher@S11");
    auto person = "/api/findings-of/" + world.person("teacher@S11").value;
    auto acknowledgement = "/api/findings/" + finding.id.value + "/acknowledgement";
    for (const char* who : {"head@S11", "ministry@43", "municipal_methodist@M1", "teacher@S12"}) {
      INFO(who);
      CHECK(world.as(who).get("/api/findings").status == 403);
      CHECK(world.as(who).get(person).status == 403);
      CHECK(world.as(who).post("/api/findings/confirm", items(item(finding, R"("decision":"confirmed")"))).status ==
            403);
    }
    CHECK(world.as("teacher@S12").post(acknowledgement, R"({"revision":1,"decision":"acknowledged"})").status == 404);
    CHECK(world.as("head@S11").post(acknowledgement, R"({"revision":1,"decision":"acknowledged"})").status == 404);
    auto read_by_methodist = world.as("regional_methodist@43").get(person);
    CHECK(read_by_methodist.status == 200);
    auto in_words = read<deficit::PersonFindings>(read_by_methodist);
    CHECK_FALSE(in_words.numbers);
    CHECK(in_words.profile[0].standing == deficit::Standing::below);
    for (const auto& row : in_words.profile) CHECK_FALSE(row.percent);
    for (const auto& view : in_words.findings) CHECK_FALSE(view.finding.percent);
    auto listed = read<deficit::Findings>(world.as("regional_methodist@43").get("/api/findings"));
    CHECK_FALSE(listed.numbers);
    for (const auto& line : listed.findings) CHECK_FALSE(line.finding.percent);
    CHECK(read<deficit::PersonFindings>(world.as("centre@43").get(person)).profile[0].percent);
    auto refused = world.as("regional_methodist@43")
                       .post("/api/findings/confirm", items(item(finding, R"("decision":"confirmed")")));
    CHECK(refused.body.find("deficit.not_by_regulation") != std::string::npos);
    CHECK(world.as("regional_methodist@M2").get(person).status == 404);
    auto foreign = world.as("regional_methodist@M2").get("/api/findings");
    CHECK(read<deficit::Findings>(foreign).findings.empty());
  });
}

TEST_CASE("reading another's findings leaves an entry in the journal of the person") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    CHECK(world.as("centre@43").get("/api/findings-of/" + world.person("teacher@S11").value).status == 200);
    CHECK(world.as("centre@43").get("/api/findings").status == 200);
    auto journal = world.as("centre@43").get("/api/journal").body;
    std::size_t entries = 0;
    auto entry = fmt::format(R"("object":"{}")", world.person("teacher@S11").value);
    for (auto at = journal.find(entry); at != journal.npos; at = journal.find(entry, at + 1)) ++entries;
    CHECK(entries == 2);
  });
}

TEST_CASE("the centre's list keeps to school, state and campaign, and pages follow each other") {
  in_each_world([](World& world) {
    load_competencies(world);
    for (const char* who : {"teacher@S11", "teacher2@S11", "teacher@S12", "teacher@S21"}) take_usual_result(world, who);
    CHECK(confirm(world, "teacher@S11").status == 200);
    auto count = [&](const std::string& query) {
      return read<deficit::Findings>(world.as("centre@43").get("/api/findings" + query)).findings.size();
    };
    CHECK(count("") == 8);
    CHECK(count("?school=S11") == 4);
    CHECK(count("?school=S11&state=proposed") == 1);
    CHECK(count("?state=needs_data&campaign=autumn") == 4);
    CHECK(count("?campaign=spring") == 0);
    CHECK(world.as("centre@43").get("/api/findings?school=S99").status == 404);
    auto first = read<deficit::Findings>(world.as("centre@43").get("/api/findings?rows=5"));
    REQUIRE(first.next);
    auto next = read<deficit::Findings>(world.as("centre@43").get("/api/findings?rows=5&after=" + *first.next));
    CHECK(next.findings.size() == 3);
    CHECK_FALSE(next.next);
    CHECK(first.findings[0].name.starts_with("Фамилия-"));
  });
}

TEST_CASE("a finding added by hand is confirmed at once, and once only") {
  in_each_world([](World& world) {
    load_competencies(world);
    auto body = [&](const std::string& competency, const std::string& reason) {
      return fmt::format(R"({{"person":"{}","competency":"{}","kind":"difficulty","level":"LOW","reason":"{}"}})",
                         world.person("teacher@S11").value, competency, reason);
    };
    auto& centre = world.as("centre@43");
    CHECK(centre.post("/api/findings", body("NONE", "Разговор после урока")).body.find("competency.unknown") !=
          std::string::npos);
    CHECK(centre.post("/api/findings", body("METH-1", "да")).body.find("deficit.reason_short") != std::string::npos);
    CHECK(centre.post("/api/findings", body("METH-1", "Разговор после урока")).status == 200);
    CHECK(centre.post("/api/findings", body("METH-1", "Разговор после урока")).status == 409);
    CHECK(shortfall(world, "teacher@S11").source == deficit::FindingSource::specialist);
    CHECK(answer(world, "teacher@S11", "acknowledged").status == 200);
    CHECK_FALSE(basis(world, "teacher@S11").findings[0].percent);
  });
}

TEST_CASE("a stale answer is refused, and many are answered at once") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    auto before = shortfall(world, "teacher@S11");
    CHECK(confirm(world, "teacher@S11").status == 200);
    auto& teacher = world.as("teacher@S11");
    auto stale = teacher.post("/api/findings/" + before.id.value + "/acknowledgement",
                              R"({"revision":0,"decision":"acknowledged"})");
    CHECK(stale.body.find("access.stale") != std::string::npos);
    auto list = items(item(shortfall(world, "teacher@S11"), R"("decision":"acknowledged")"));
    CHECK(read<deficit::FindingAnswers>(teacher.post("/api/my/findings/acknowledgements", list)).done == 1);
    CHECK(read<deficit::FindingAnswers>(teacher.post("/api/my/findings/acknowledgements", list)).items[0].code ==
          "access.stale");
    CHECK(basis(world, "teacher@S11").findings.size() == 1);
  });
}

TEST_CASE("a repeated result closes what it found eliminated and tells before and after") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    CHECK(confirm(world, "teacher@S11").status == 200);
    CHECK(answer(world, "teacher@S11", "acknowledged").status == 200);
    take_result(world, "teacher@S11", "a2", {{"METH-1", 52, 42, 62, 6, true}}, deficit::MeasuringPurpose::repeat);
    auto remaining = mine(world, "teacher@S11");
    REQUIRE(remaining.findings[0].outcomes.size() == 1);
    CHECK(remaining.findings[0].outcomes[0].verdict == deficit::Verdict::remaining);
    CHECK(basis(world, "teacher@S11").findings.size() == 1);
    take_result(world, "teacher@S11", "a3", {{"METH-1", 84, 74, 94, 6, true}}, deficit::MeasuringPurpose::repeat);
    auto view = mine(world, "teacher@S11");
    CHECK(view.findings[0].outcomes.back().verdict == deficit::Verdict::eliminated);
    CHECK(view.findings[0].outcomes.back().beyond_error);
    CHECK(view.findings[0].finding.closed_on);
    CHECK(basis(world, "teacher@S11").findings.empty());
    CHECK(view.profile[0].percent == 84);
    CHECK(view.profile[0].before_percent == 52);
  });
}

TEST_CASE("a result marked anew replaces a proposal and asks for another conclusion where one was given") {
  in_each_world([](World& world) {
    load_competencies(world);
    take_usual_result(world, "teacher@S11");
    take_result(world, "teacher@S11", "a1", {{"METH-1", 30, 20, 40, 6, true}});
    CHECK(shortfall(world, "teacher@S11").level == "HIGH");
    CHECK(mine(world, "teacher@S11").findings.size() == 2);
    CHECK(confirm(world, "teacher@S11").status == 200);
    CHECK(answer(world, "teacher@S11", "acknowledged").status == 200);
    take_result(world, "teacher@S11", "a1", {{"METH-1", 50, 40, 60, 6, true}});
    CHECK(shortfall(world, "teacher@S11").state == FindingState::proposed);
    CHECK(basis(world, "teacher@S11").findings.empty());
  });
}
