#include "campaign_world.h"

using namespace marshrut;
using namespace marshrut::testing;

TEST_CASE("letters go to every school once with numbers in a row, and the head's opening marks one received") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto& centre = world.as("centre@43");
    auto sent = centre.post("/api/campaigns/" + campaign + "/letters", R"({"everyone":true})");
    CHECK_MESSAGE(has(sent, "\"sent\":4"), sent.body);
    for (const char* number : {"ЦНППМ-2026/1", "ЦНППМ-2026/2", "ЦНППМ-2026/3", "ЦНППМ-2026/4"}) CHECK(has(sent, number));
    CHECK(has(centre.post("/api/campaigns/" + campaign + "/letters", R"({"schools":["S11"]})"), "\"had_one\":1"));
    auto& head = world.as("head@S11");
    auto letters = head.get("/api/letters");
    CHECK(has(letters, "Школа S11"));
    CHECK_FALSE(has(letters, "Школа S12"));
    auto file = head.get("/api/papers/" + member(letters.body, "paper") + "/file");
    CHECK(file.body.starts_with("%PDF"));
    CHECK(head.post("/api/letters/" + member(letters.body, "id") + "/receipt").status == 200);
    CHECK(has(centre.get("/api/campaigns/" + campaign), R"("letters_sent":4,"letters_received":1)"));
    CHECK(world.as("head@S12").post("/api/letters/" + member(letters.body, "id") + "/receipt").status == 404);
  });
}

TEST_CASE("a head's application is accepted, and everybody on it has an account and a printable slip") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto id = accepted(world, campaign, "S11", {"teacher@S11", "teacher2@S11"});
    CHECK(has(world.as("head@S11").get("/api/applications/" + id), "\"state\":\"accepted\""));
    auto& centre = world.as("centre@43");
    CHECK(has(centre.get("/api/campaigns/" + campaign), "\"people_accepted\":2"));
    auto slips = centre.post("/api/campaigns/" + campaign + "/slips", "{}");
    CHECK(slips.status == 409);  // both signed in long ago in this world
    CHECK(has(slips, "campaign.nobody_needs_slip"));
  });
}

TEST_CASE("a person who never signed in gets a slip, and printing again makes a new password") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto& staff = world.as("centre@43");
    std::string file = "Табельный номер;Фамилия;Имя;Код школы;Должность;Предмет\nN-1;Новикова;Анна;S11;Учитель;Математика\n";
    REQUIRE(has(staff.upload("/api/imports/staff?apply=true", file), "\"applied\":1"));
    auto& head = world.as("head@S11");
    auto id = member(head.post("/api/applications", R"({"campaign":")" + campaign + R"(","school":"S11"})").body, "id");
    auto added = head.upload("/api/applications/" + id + "/upload?apply=true", "ФИО\nНовикова Анна\n");
    REQUIRE_MESSAGE(has(added, "\"applied\":1"), added.body);
    filed(world, id, "S11");
    REQUIRE(has(acceptance(world, id), "\"accepted\":true"));
    auto first = staff.post("/api/campaigns/" + campaign + "/slips", "{}");
    CHECK(first.status == 200);
    CHECK(first.body.starts_with("%PDF"));
    auto second = staff.post("/api/campaigns/" + campaign + "/slips", "{}");
    CHECK(second.status == 200);
    CHECK(second.body != first.body);
    auto account = world.house->database().read(
        [](db::Session& rows) { return access::store::find_account_by_login(rows, World::region, "n-1"); });
    CHECK(account->password_until == Date::of(2026, 10, 1));  // thirty days by the regulation
    CHECK(has(staff.get("/api/campaigns/" + campaign + "/applicants?missing=sign_in"), "\"account\":\"waiting\""));
    CHECK(world.as("head@S11").post("/api/campaigns/" + campaign + "/slips", "{}").status == 403);
  });
}

TEST_CASE("a file is previewed with every wrong row, and nothing is taken until the sender says so") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    world.person("teacher@S11");
    world.person("teacher@S12");
    auto& head = world.as("head@S11");
    auto id = member(head.post("/api/applications", R"({"campaign":")" + campaign + R"(","school":"S11"})").body, "id");
    std::string file = "Табельный номер;Фамилия;Имя;Предмет\nteacher@S11;;;Математика\nteacher@S12;;;Математика\n"
                       ";Нетакова;Мария;Математика\nteacher@S11;;;Математика\nhead@S11;;;Физика\n";
    auto address = "/api/applications/" + id + "/upload";
    auto preview = head.upload(address, file);
    INFO(preview.body);
    CHECK(has(preview, "\"good\":1"));
    CHECK(has(preview, "\"problem_rows\":4"));
    for (const char* told : {"campaign.not_of_sender", "campaign.person_not_found", "campaign.person_twice",
                             "campaign.subject_unknown", "\"delimiter\":\";\"", "\"encoding\":\"utf_8\""})
      CHECK_MESSAGE(has(preview, told), told);
    CHECK(has(head.upload(address + "?apply=true", file), "campaign.rows_wrong"));
    CHECK(has(head.get("/api/applications/" + id), "\"people\":[]"));
    CHECK(has(head.upload(address + "?apply=true&only_good=true", file), "\"applied\":1"));
    CHECK(has(head.get("/api/applications/" + id), "Фамилия-teacher@S11"));
  });
}

TEST_CASE("one person is in one campaign once, and the second sender is told where") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    filed(world, drafted(world, campaign, "S11", {"teacher@S11"}), "S11");
    auto& methodist = world.as("municipal_methodist@M1");
    auto begun = methodist.post("/api/applications", R"({"campaign":")" + campaign + R"(","municipality":"M1"})");
    CHECK(has(begun, "\"sender_kind\":\"authority\""));
    auto id = member(begun.body, "id");
    auto rows = R"({"rows":[{"person":")" + world.person("teacher@S11").value + R"(","subject":""},{"person":")" +
                world.person("teacher@S12").value + R"(","subject":""}],"revision":0})";
    CHECK(methodist.put("/api/applications/" + id, rows).status == 200);
    auto refused = methodist.post("/api/applications/" + id + "/filing", R"({"revision":1})");
    CHECK(refused.status == 409);
    CHECK(has(refused, "campaign.person_applied"));
    CHECK(has(refused, "/rows/0/person"));
    CHECK(has(refused, "Школа S11"));
    CHECK(methodist.post("/api/applications", R"({"campaign":")" + campaign + R"(","municipality":"M2"})").status == 404);
  });
}

TEST_CASE("a returned application says why, lets its people go and is filed again under a new number") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto id = drafted(world, campaign, "S11", {"teacher@S11"});
    filed(world, id, "S11");
    auto& centre = world.as("centre@43");
    auto address = "/api/applications/" + id;
    CHECK(has(centre.post(address + "/return", R"({"comment":"","revision":2})"), "campaign.comment_missing"));
    CHECK(centre.post(address + "/return", R"({"comment":"Добавьте учителя физики","revision":2})").status == 200);
    auto& head = world.as("head@S11");
    CHECK(has(head.get(address), "Добавьте учителя физики"));
    auto again = head.post(address + "/filing", R"({"revision":3})");
    CHECK(has(again, "З-2026/0002"));
    CHECK(has(acceptance(world, id, 3), "access.stale"));
    CHECK(has(acceptance(world, id, 4), "\"accepted\":true"));
    CHECK(has(acceptance(world, id, 5), "campaign.already_accepted"));
  });
}

TEST_CASE("after the last day for applications nothing is begun, saved or filed but what the centre gave back") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto draft = drafted(world, campaign, "S11", {"teacher@S11"});
    auto returned = drafted(world, campaign, "S12", {"teacher@S12"});
    filed(world, returned, "S12");
    auto comment = R"({"comment":"Добавьте учителя физики","revision":2})";
    REQUIRE(world.as("centre@43").post("/api/applications/" + returned + "/return", comment).status == 200);
    world.person("head@S21");
    world.move_to(*Instant::parse("2026-09-21T08:00:00.000Z"));
    auto asking = [&](const std::string& who) {
      auto browser = world.stranger();
      REQUIRE(browser.sign_in(who, World::password));
      return browser;
    };
    auto late = asking("head@S11");
    auto refused = late.post("/api/applications/" + draft + "/filing", R"({"revision":1})");
    CHECK(refused.status == 409);
    CHECK(has(refused, "campaign.applications_over"));
    CHECK(has(refused, "20.09.2026"));
    CHECK(has(late.put("/api/applications/" + draft, R"({"rows":[],"revision":1})"), "campaign.applications_over"));
    auto begin = R"({"campaign":")" + campaign + R"(","school":"S21"})";
    CHECK(has(asking("head@S21").post("/api/applications", begin), "campaign.applications_over"));
    CHECK(asking("head@S12").post("/api/applications/" + returned + "/filing", R"({"revision":3})").status == 200);
    auto centre = asking("centre@43");
    auto longer = centre.put("/api/campaigns/" + campaign,
        R"({"title":"Осенняя диагностика","since":"2026-09-10","until":"2026-11-30","apply_until":"2026-09-25",)"
        R"("subjects":["MATH"],"state":"open","revision":0})");
    REQUIRE_MESSAGE(longer.status == 200, longer.body);
    CHECK(late.post("/api/applications/" + draft + "/filing", R"({"revision":1})").status == 200);
  });
}

TEST_CASE("a letter and an application name the paper that was issued in place of theirs") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto& centre = world.as("centre@43");
    REQUIRE(centre.post("/api/campaigns/" + campaign + "/letters", R"({"schools":["S11"]})").status == 200);
    auto application = drafted(world, campaign, "S11", {"teacher@S11"});
    filed(world, application, "S11");
    auto reissue = [&](const std::string& paper) {
      return centre.post("/api/papers/" + paper + "/reissue", R"({"reason":"опечатка","revision":0})").status;
    };
    auto& head = world.as("head@S11");
    auto letter = member(head.get("/api/letters").body, "paper");
    auto list = member(head.get("/api/applications/" + application).body, "paper");
    REQUIRE(reissue(letter) == 200);
    REQUIRE(reissue(list) == 200);
    CHECK(has(head.get("/api/letters"), "\"number\":\"ЦНППМ-2026/2\""));
    CHECK_FALSE(has(head.get("/api/letters"), letter));
    CHECK(has(head.get("/api/applications/" + application), "\"number\":\"З-2026/0002\""));
    CHECK_FALSE(has(head.get("/api/applications/" + application), list));
  });
}

TEST_CASE("a sender takes a filed application back until the centre decided, and its people are free again") {
  in_each_world([](World& world) {
    auto campaign = opened(world);
    auto id = drafted(world, campaign, "S11", {"teacher@S11"});
    filed(world, id, "S11");
    auto address = "/api/applications/" + id;
    CHECK(world.as("head@S12").post(address + "/withdrawal", R"({"revision":2})").status == 404);
    auto taken_back = world.as("head@S11").post(address + "/withdrawal", R"({"revision":2})");
    CHECK_MESSAGE(has(taken_back, "\"state\":\"draft\""), taken_back.body);
    CHECK_FALSE(has(world.as("centre@43").get("/api/campaigns/" + campaign + "/applicants"), "teacher"));
    CHECK(has(world.as("head@S11").post(address + "/filing", R"({"revision":3})"), "З-2026/0002"));
    CHECK(has(acceptance(world, id, 4), "\"accepted\":true"));
    CHECK(has(world.as("head@S11").post(address + "/withdrawal", R"({"revision":5})"), "campaign.already_accepted"));
  });
}
