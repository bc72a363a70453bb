// Lists that people bring to the register: what their makers may not write, and what rights follow from them.
#include <doctest/doctest.h>

#include "organisation/store.h"
#include "world.h"

using namespace marshrut;
using marshrut::testing::in_each_world;
using marshrut::testing::World;

namespace {

const std::string staff_header = "Номер;Фамилия;Имя;Код школы;Должность\n";

bool told(const marshrut::testing::Reply& reply, const std::string& code) {
  INFO(reply.body);
  return reply.body.find('"' + code + '"') != std::string::npos;
}

organisation::Person stored(World& world, const std::string& who) {
  return world.house->database().read([&](db::Session& rows) {
    return organisation::find_person(rows, World::region, world.person(who)).value();
  });
}

void add_position(World& world, const std::string& code, access::Duty duty) {
  world.house->database().write([&](db::Session& rows) {
    organisation::store::save_position(rows, World::region, {code, code, duty});
  });
}

}  // namespace

TEST_CASE("a municipal methodist makes nobody a specialist of the centre") {
  in_each_world([](World& world) {
    add_position(world, "centre", access::Duty::centre);
    auto& methodist = world.as("municipal_methodist@M1");
    const std::string officer = "Номер;Обязанность;Фамилия;Имя;ОКТМО\nmunicipal_methodist@M1;centre;Я;Сама;M1\n";
    CHECK(methodist.upload("/api/imports/officers?apply=true", officer).status == 404);
    const auto as_staff = staff_header + "municipal_methodist@M1;Я;Сама;S11;centre\n";
    CHECK(told(methodist.upload("/api/imports/staff", as_staff), "organisation.position_of_officer"));
    // Nor does the centre by mistake give a duty of the region to a municipality.
    CHECK(told(world.as("centre@43").upload("/api/imports/officers", officer), "organisation.duty_of_region"));
    CHECK(methodist.get("/api/journal").status == 403);
  });
}

TEST_CASE("a list changes nobody who works in another municipality and brings nobody there") {
  in_each_world([](World& world) {
    const auto before = stored(world, "teacher@S21").surname;
    auto& methodist = world.as("municipal_methodist@M1");
    const auto taken = staff_header + "teacher@S21;Чужая;Анна;S11;Учитель\n";
    CHECK(told(methodist.upload("/api/imports/staff", taken), "organisation.person_elsewhere"));
    methodist.upload("/api/imports/staff?apply=true&only_good=true", taken);
    CHECK(stored(world, "teacher@S21").surname == before);
    const auto sent = staff_header + "новая;Новая;Анна;S21;Учитель\n";
    CHECK(told(methodist.upload("/api/imports/staff", sent), "organisation.place_out_of_reach"));
    CHECK(world.as("centre@43").upload("/api/imports/staff?apply=true", taken).status == 200);
    CHECK(stored(world, "teacher@S21").surname == "Чужая");
  });
}

TEST_CASE("what a list has no column for stays in the register") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    world.person("teacher@S11");
    const std::string whole = "Номер;Фамилия;Имя;Отчество;Код школы;Должность;E-mail;Пол;Стаж\n"
                              "teacher@S11;Рябинин;Пётр;Ильич;S11;Учитель;p@example.org;м;12\n";
    REQUIRE(centre.upload("/api/imports/staff?apply=true", whole).status == 200);
    REQUIRE(centre.upload("/api/imports/staff?apply=true", staff_header + "teacher@S11;Рябинин;Павел;S11;Учитель\n")
                .status == 200);
    const auto kept = stored(world, "teacher@S11");
    CHECK(kept.name() == "Рябинин Павел Ильич");
    CHECK(kept.email == "p@example.org");
    CHECK(kept.sex == organisation::Sex::male);
    CHECK(kept.experience_years == 12);
  });
}

TEST_CASE("duties follow posts: a head who left decides no more, one who comes later not yet") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    auto& head = world.as("head@S11");
    CHECK(head.get("/api/people").status == 200);
    const std::string header = "Номер;Фамилия;Имя;Код школы;Должность;Дата начала;Дата окончания\n";
    auto moved = [&](const std::string& since, const std::string& until) {
      auto row = "head@S11;Главная;Анна;S11;HEAD;" + since + ";" + until + "\n";
      REQUIRE(centre.upload("/api/imports/staff?apply=true", header + row).status == 200);
      return head.get("/api/people").status;
    };
    CHECK(moved("01.09.2020", "31.08.2026") == 403);
    CHECK(moved("01.09.2020", "") == 200);
    CHECK(moved("01.10.2026", "") == 403);
    world.move_to(Instant{World::start.ms + 40 * 86'400'000LL});
    REQUIRE(head.sign_in("head@s11", World::password));
    CHECK(head.get("/api/people").status == 200);
  });
}

TEST_CASE("a name is written in letters and no line of it turns the text around") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    const auto person = world.person("teacher@S11");
    auto named = [&](const std::string& surname) {
      return centre.put("/api/people/" + person.value,
                        R"({"surname":")" + surname + R"(","given":"Анна","patronymic":"","email":"","phone":"","education":"",)"
                        R"("experience_years":5,"category":"","last_course":"","revision":)" +
                            std::to_string(stored(world, "teacher@S11").revision) + "}");
    };
    for (const char* odd : {"\\u200b", "—", "..."}) {
      CAPTURE(odd);
      CHECK(told(named(odd), "organisation.name_unreadable"));
    }
    CHECK(told(named(std::string(2000, 'a')), "organisation.name_unreadable"));
    CHECK(told(named("Иванова\\u202e"), "json.control_character"));
    CHECK(named("Мамин-Сибиряк").status == 200);
  });
}

TEST_CASE("a slip in a list is told with the word that was meant, and an empty cell once") {
  in_each_world([](World& world) {
    world.house->database().write([](db::Session& rows) {
      organisation::store::save_subject(rows, World::region, {"MATH", "Математика", ""});
      organisation::store::save_subject(rows, World::region, {"PHYS", "Физика", ""});
    });
    const auto sent = [&](const std::string& rows) {
      return world.as("centre@43").upload("/api/imports/staff", "Номер;Фамилия;Имя;Код школы;Должность;Предмет\n" + rows).body;
    };
    const auto slip = sent("n1;Рябинин;Павел;S11;Учитель;Матиматика\n");
    CHECK(slip.find("organisation.subject_unknown") != std::string::npos);
    CHECK(slip.find("\"perhaps\":\"Математика\"") != std::string::npos);
    CHECK(sent("n1;Рябинин;Павел;S11;Учитель;Труд\n").find("\"perhaps\":\"\"") != std::string::npos);
    const auto empty = sent("n1;Рябинин;Павел;;;Физика\n");
    CHECK(empty.find("organisation.school_unknown") == std::string::npos);
    CHECK(empty.find("organisation.position_unknown") == std::string::npos);
    std::size_t told = 0;
    for (auto at = empty.find("\"row\":"); at != empty.npos; at = empty.find("\"row\":", at + 1)) ++told;
    CHECK_MESSAGE(told == 2, empty);
  });
}

TEST_CASE("one number for two people and one code twice are told by their rows") {
  in_each_world([](World& world) {
    auto& centre = world.as("centre@43");
    const auto two = staff_header + "N-1;Иванов;Пётр;S11;Учитель\nN-1;Петров;Иван;S11;Учитель\n";
    CHECK(told(centre.upload("/api/imports/staff", two), "sheet.repeated_row"));
    CHECK(centre.upload("/api/imports/staff?apply=true", two).status == 400);
    const auto two_posts = staff_header + "N-1;Иванов;Пётр;S11;Учитель\nN-1;Иванов;Пётр;S12;Учитель\n";
    CHECK_FALSE(told(centre.upload("/api/imports/staff", two_posts), "sheet.repeated_row"));
    CHECK(told(centre.upload("/api/imports/subjects", "Код;Название\nX;Химия\nX;Физика\n"), "sheet.repeated_row"));
  });
}

TEST_CASE("nobody gives a duty to oneself, and a position that changes its duty changes it for its holders") {
  in_each_world([](World& world) {
    auto& methodist = world.as("municipal_methodist@M1");
    const auto oneself = staff_header + "municipal_methodist@M1;Я;Сама;S11;HEAD\n";
    CHECK(told(methodist.upload("/api/imports/staff?apply=true", oneself), "organisation.duty_for_oneself"));
    CHECK(methodist.post("/api/my/requests", "{}").status == 403);

    auto& head = world.as("head@S11");
    CHECK(head.get("/api/letters").status == 200);
    auto& centre = world.as("centre@43");
    REQUIRE(centre.upload("/api/imports/staff?apply=true", staff_header + "head@S11;Главная;Анна;S11;HEAD\n").status == 200);
    REQUIRE(centre.upload("/api/imports/positions?apply=true", "Код;Название;Обязанность\nHEAD;Директор;teacher\n").status == 200);
    CHECK(head.get("/api/letters").status == 403);
  });
}
