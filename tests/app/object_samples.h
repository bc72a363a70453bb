#pragma once
// A request for every endpoint with an object in its path: the body and the query that pass its shape, so that only
// the object decides. In this order the requests also find the objects when those ask who may; what takes an object away
// stands last.
#include <string_view>

namespace marshrut::testing {

/// From whom an object must be hidden: from who does not hold its place or is not its owner; from other regions only,
/// because the region shares it; from nobody, because there is no object.
enum class Whose { somebody, region, nobody };

struct ObjectSample {
  std::string_view endpoint;
  std::string_view body = "";
  std::string_view query = "";
  Whose whose = Whose::somebody;
  std::string_view reason = "";  // why it is not hidden from strangers
};

inline constexpr std::string_view revision_body = R"({"revision":0})";
inline constexpr std::string_view reason_body = R"({"reason":"Ошибка","revision":0})";
inline constexpr std::string_view answers_body = R"({"answers":[],"revision":0})";
inline constexpr std::string_view kind_of_list = "a kind of list, not an object";
inline constexpr std::string_view campaign = "a campaign is the region's; its people are cut to the reader's schools";
inline constexpr std::string_view catalogue = "the catalogue is one for the region";
inline constexpr std::string_view bank = "the bank of items is one for the region";

inline constexpr ObjectSample object_samples[] = {
    {"PUT /api/accounts/{person}/disabled", R"({"disabled":false})"},
    {"GET /api/applications/{application}"},
    {"PUT /api/applications/{application}", R"({"rows":[],"revision":0})"},
    {"POST /api/applications/{application}/filing", revision_body},
    {"POST /api/applications/{application}/withdrawal", revision_body},
    {"POST /api/applications/{application}/return", R"({"comment":"Дополните","revision":0})"},
    {"POST /api/applications/{application}/upload", "ФИО\nНовикова Анна\n"},
    {"GET /api/attempts/{attempt}"},
    {"PUT /api/attempts/{attempt}/answers/{item}",
     R"({"value":{"options":[],"pairs":[],"text":"Ответ"},"sequence":1,"client_ms":1})"},
    {"POST /api/attempts/{attempt}/start"},
    {"POST /api/attempts/{attempt}/finish"},
    {"POST /api/attempts/{attempt}/cancellation"},
    {"GET /api/results/{attempt}"},
    {"POST /api/marking/{attempt}/{item}", R"({"marks":[],"comment":""})", "", Whose::region, "experts mark without knowing whose work it is"},
    {"GET /api/calendars/{region}/{token}", "", "", Whose::nobody, "a calendar is open to whoever knows its secret address"},
    {"GET /api/campaigns/{campaign}", "", "", Whose::region, campaign},
    {"PUT /api/campaigns/{campaign}",
     R"({"title":"Осень","since":"2026-09-10","until":"2026-11-30","apply_until":"2026-09-20","subjects":["MATH"],"state":"open","revision":0})",
     "", Whose::region, campaign},
    {"GET /api/campaigns/{campaign}/applicants", "", "", Whose::region, campaign},
    {"POST /api/campaigns/{campaign}/distribution", R"({"apply":false})", "", Whose::region, campaign},
    {"POST /api/campaigns/{campaign}/letters", R"({"schools":["S11"]})", "", Whose::region, campaign},
    {"POST /api/campaigns/{campaign}/schedule", "", "", Whose::region, campaign},
    {"GET /api/campaigns/{campaign}/sittings", "", "", Whose::region, campaign},
    {"POST /api/campaigns/{campaign}/sittings",
     R"({"room":"12","starts":"2026-09-16T06:00:00.000Z","ends":"2026-09-16T08:00:00.000Z","capacity":3})", "", Whose::region, campaign},
    {"POST /api/campaigns/{campaign}/slips", "{}", "", Whose::region, campaign},
    {"POST /api/catalogue-imports/{kind}", "x", "", Whose::nobody, kind_of_list},
    {"PUT /api/catalogue-sessions/{session}", R"({"seats":1,"state":"open","revision":0})", "", Whose::region, catalogue},
    {"GET /api/catalogue/{activity}", "", "", Whose::region, catalogue},
    {"POST /api/catalogue/{activity}/moderation", R"({"command":"publish","reason":"","revision":0})", "", Whose::region, catalogue},
    {"POST /api/catalogue/{activity}/sessions",
     R"({"code":"S-X","starts":"2026-10-05","ends":"2026-11-27","slots":"","least_group":0,"place":"онлайн","municipality":"","release_days":0})",
     "", Whose::region, catalogue},
    {"POST /api/competencies/imports/{kind}", "x", "", Whose::nobody, kind_of_list},
    {"POST /api/imports/{kind}", "x", "", Whose::nobody, kind_of_list},
    {"POST /api/instruments/imports/{kind}", "x", "", Whose::nobody, kind_of_list},
    {"PUT /api/checkpoints/{checkpoint}", R"({"revision":0,"due":"2026-11-01","done":true,"note":"Урок посещён"})"},
    {"GET /api/evidence/{evidence}/file"},
    {"POST /api/evidence/{evidence}/restoration", R"({"revision":0})"},
    {"POST /api/evidence/{evidence}/withdrawal", R"({"revision":0})"},
    {"POST /api/evidence/{evidence}/review", R"({"revision":0,"decision":"accepted"})"},
    {"GET /api/findings-of/{person}"},
    {"POST /api/findings-of/{person}/conclusion", "{}"},
    {"POST /api/findings/{finding}/acknowledgement", R"({"revision":0,"decision":"acknowledged"})"},
    {"GET /api/forms/{form}", "", "", Whose::region, bank},
    {"PUT /api/forms/{form}", R"({"title":"Работа","minutes":60,"items":[],"revision":0})", "", Whose::region, bank},
    {"POST /api/forms/{form}/use", revision_body, "", Whose::region, bank},
    {"POST /api/letters/{letter}/receipt"},
    {"PUT /api/my/requests/{request}", R"({"text":"Диалог на уроке","reason":"Отвечают трое","revision":0})"},
    {"POST /api/my/requests/{request}/statement", revision_body},
    {"POST /api/my/requests/{request}/withdrawal", revision_body},
    {"POST /api/requests/{request}/answer", R"({"revision":1,"answer":"Есть курс"})"},
    {"GET /api/my/sittings/{sitting}/calendar"},
    {"PUT /api/my/tasks/{task}", R"({"text":"Готовить к олимпиаде","done":true,"revision":0})"},
    {"GET /api/papers/{paper}/file"},
    {"POST /api/papers/{paper}/reissue", reason_body},
    {"POST /api/papers/{paper}/annulment", reason_body},
    {"POST /api/certificates/{paper}/annulment", R"({"reason":"Ошибка"})"},
    {"GET /api/people/{person}"},
    {"PUT /api/people/{person}",
     R"({"surname":"Иванова","given":"Анна","patronymic":"","email":"","phone":"","education":"","experience_years":5,"category":"","last_course":"","revision":0})"},
    {"GET /api/people/{person}/account"},
    {"POST /api/people/{person}/account/password"},
    {"GET /api/people/{person}/results"},
    {"GET /api/products/{product}/file"},
    {"POST /api/products/{product}/review", R"({"revision":0,"decision":"accepted","marks":[]})"},
    {"PUT /api/programmes/{programme}", R"({"title":"Молодёжь и дети","task":"Наставник","federal":true,"since":"2025-01-01"})",
     "", Whose::nobody, "programmes are the region's, and the centre chooses their codes"},
    {"GET /api/regulations/{code}/{version}/text", "", "", Whose::nobody, "the text of a regulation is the administrator's to read, whoever wrote it"},
    {"GET /api/regulations/{code}/{version}", "", "", Whose::nobody, "a regulation is read by all"},
    {"GET /api/routes/{route}"},
    {"GET /api/routes/{route}/accompaniment"},
    {"GET /api/routes/{route}/card"},
    {"GET /api/routes/{route}/closing"},
    {"GET /api/routes/{route}/companions"},
    {"GET /api/routes/{route}/proposals", "", "?venues=online"},
    {"GET /api/routes/{route}/questions"},
    {"GET /api/routes/{route}/reflection"},
    {"GET /api/routes/{route}/revisions/{number}"},
    {"PUT /api/routes/{route}",
     R"({"revision":0,"starts":"2026-09-01","ends":"2027-06-25","term_reason":"Срок","goals":[],"items":[]})"},
    {"POST /api/routes/{route}/submission", revision_body},
    {"POST /api/routes/{route}/withdrawal", revision_body},
    {"POST /api/routes/{route}/checkpoints", R"({"due":"2026-11-01","title":"Первый урок"})"},
    {"POST /api/routes/{route}/completion"},
    {"POST /api/routes/{route}/confirmations", R"({"fact":"deficit_eliminated_by_reflection","detail":"Беседа"})"},
    {"POST /api/routes/{route}/correction",
     R"({"revision":0,"reason":"Болезнь","starts":"2026-09-01","ends":"2027-06-25","term_reason":"Срок","goals":[],"items":[]})"},
    {"GET /api/routes/{route}/items/{item}/alternatives"},
    {"POST /api/routes/{route}/items/{item}/evidence", R"({"kind":"text","text":"Урок проведён"})"},
    {"POST /api/routes/{route}/items/{item}/files", "%PDF-1.4\n%%EOF\n", "?name=report.pdf"},
    {"POST /api/routes/{route}/product", R"({"title":"Сборник","summary":""})"},
    {"POST /api/routes/{route}/product/file", "%PDF-1.4\n%%EOF\n", "?name=book.pdf&title=%D0%A1"},
    {"POST /api/routes/{route}/questions", R"({"text":"Когда семинар?"})"},
    {"POST /api/routes/{route}/questions/seen"},
    {"PUT /api/routes/{route}/reflection", answers_body},
    {"POST /api/routes/{route}/reflection/submission", answers_body},
    {"POST /api/routes/{route}/repeat"},
    {"POST /api/routes/{route}/reconsideration", revision_body},
    {"POST /api/routes/{route}/suspension", reason_body},
    {"POST /api/routes/{route}/resumption", revision_body},
    {"PUT /api/routes/{route}/team", R"({"members":[]})"},
    {"POST /api/routes/{route}/annulment", reason_body},
    {"GET /api/sittings/{sitting}"},
    {"GET /api/sittings/{sitting}/protocol"},
    {"PUT /api/sittings/{sitting}/protocol", R"({"observers":"","incidents":"","people":[],"revision":0})"},
    {"POST /api/sittings/{sitting}/protocol/signature", revision_body},
    {"PUT /api/sittings/{sitting}",
     R"({"room":"12","starts":"2026-09-16T06:00:00.000Z","ends":"2026-09-16T08:00:00.000Z","capacity":3,"revision":0})"},
    {"PUT /api/sittings/{sitting}/seats/{person}"},
    {"DELETE /api/sittings/{sitting}/seats/{person}"},
    {"DELETE /api/sittings/{sitting}"},
    {"GET /api/schools/{school}/standing"},
    {"GET /api/teams/{school}/deficits"},
};

}  // namespace marshrut::testing
