// What is sent for each act.
#include <fmt/format.h>

#include "accompaniment/store.h"
#include "house_subject.h"
#include "platform/json/json.h"
#include "recognition/store.h"
#include "route/acts.h"
#include "route/store.h"
#include "app/route_world.h"

namespace marshrut::walk {
namespace {

using http::Method;
using testing::World;

constexpr const char* nothing = "01AAAAAAAAAAAAAAAAAAAAAAAA";

std::string at_or_nothing(const std::vector<std::string>& ids, int number) {
  return number >= 0 && number < static_cast<int>(ids.size()) ? ids[number] : nothing;
}

/// Without the first member, which the address names.
std::string without_first(const std::string& body) {
  return "{" + body.substr(body.find(',') + 1);
}

std::int64_t old_or_now(const Step& step, std::int64_t revision) {
  return step.flaw == Flaw::stale ? revision - 1 : revision;
}

std::string reason_of(const Step& step, const std::string& words) {
  return step.flaw == Flaw::curt ? "мало" : words;
}

}  // namespace

std::string HouseSubject::words(const Step& step) const {
  return step.flaw == Flaw::curt
             ? ""
             : std::string(name_of(step.act)) + " сказано на шаге " + std::to_string(step.words) + ".";
}

std::string HouseSubject::item_id(const Known& route, int key) const {
  for (const auto& [known, id] : route.items)
    if (known == key) return id;
  return nothing;
}

std::string HouseSubject::content_body(const Step& step, const Known& route, std::int64_t revision) {
  auto goals = house_.world.house->database().read(
      [&](db::Session& rows) { return route::goals_of(rows, World::region, {route.id}); });
  std::vector<route::StatedGoal> stated;
  for (const auto& goal : goals) stated.push_back({goal.id, goal.text, goal.competency});
  const bool curt_goal = step.flaw == Flaw::curt && step.act == Act::save && !stated.empty();
  if (curt_goal) stated.front().text.clear();
  std::vector<route::ChosenItem> items;
  for (const auto& item : step.content.items) {
    route::ChosenItem chosen{{}, {house_.sessions[item.activity]}, {}, item.starts, item.ends, {}};
    if (item.key >= 0) chosen.id = {item_id(route, item.key)};
    items.push_back(std::move(chosen));
  }
  const auto& content = step.content;
  if (step.act == Act::save)
    return without_first(json::write(
        route::SaveRoute{{route.id}, revision, content.starts, content.ends, content.reason, stated, items, {}, {}}));
  return without_first(json::write(route::CorrectRoute{{route.id},
                                                       revision,
                                                       reason_of(step, words(step)),
                                                       {},
                                                       content.starts,
                                                       content.ends,
                                                       content.reason,
                                                       stated,
                                                       items}));
}

std::string HouseSubject::answers_body(const Step& step, const Known& route) {
  auto [goals, forms] = house_.world.house->database().read([&](db::Session& rows) {
    return std::pair{route::goals_of(rows, World::region, {route.id}),
                     recognition::reflections_of(rows, World::region, {route.id})};
  });
  std::vector<recognition::QuestionAnswer> answers;
  if (step.flaw != Flaw::curt) {
    recognition::QuestionAnswer marks{lawful_.goals_question, "", {}, {}, {}, {}},
        said{lawful_.words_question, "", {}, {}, {}, {}};
    for (const auto& goal : goals) marks.goals.push_back({goal.id, "75"});
    if (lawful_.words_are_tasks)
      said.tasks = {words(step)};
    else
      said.text = words(step);
    answers = {marks, said};
  }
  const auto revision = forms.empty() ? -1 : old_or_now(step, forms.front().revision);
  auto listed = json::write(recognition::QuestionAnswers{answers});
  return listed.substr(0, listed.size() - 1) + ",\"revision\":" + std::to_string(revision) + "}";
}

Sent HouseSubject::request_of_route(const Step& step, const Known& route) {
  const auto address = "/api/routes/" + route.id;
  auto revision = house_.world.house->database().read(
      [&](db::Session& rows) { return route::find_route(rows, World::region, {route.id})->revision; });
  revision = old_or_now(step, revision);
  const auto at = fmt::format(R"({{"revision":{}}})", revision);
  const auto with_reason = fmt::format(R"({{"revision":{},"reason":"{}"}})", revision, reason_of(step, words(step)));
  const auto decision = [&](const char* word, const std::string& comment, const std::string& fault) {
    const auto marks = fault.empty() ? "" : ",\"marks\":[\"" + fault + "\"]";
    return fmt::format(R"({{"decisions":[{{"route":"{}","revision":{},"decision":"{}","comment":"{}"{}}}]}})", route.id,
                       revision, word, comment, marks);
  };
  switch (step.act) {
    case Act::save: return {Method::put, address, content_body(step, route, revision)};
    case Act::submit: return {Method::post, address + "/submission", at};
    case Act::withdraw: return {Method::post, address + "/withdrawal", at};
    case Act::reconsider: return {Method::post, address + "/reconsideration", at};
    case Act::agree: return {Method::post, "/api/routes/decisions", decision("agreed", "", "")};
    case Act::send_back:
      return {Method::post, "/api/routes/decisions", decision("returned", words(step), lawful_.fault)};
    case Act::suspend: return {Method::post, address + "/suspension", with_reason};
    case Act::resume: return {Method::post, address + "/resumption", at};
    case Act::annul: return {Method::post, address + "/annulment", with_reason};
    default: return {Method::post, address + "/correction", content_body(step, route, revision)};
  }
}

Sent HouseSubject::request_of_evidence(const Step& step, const Known& route) {
  const auto item = "/api/routes/" + route.id + "/items/" + item_id(route, step.thing);
  if (step.act == Act::send_text)
    return {Method::post, item + "/evidence", fmt::format(R"({{"kind":"text","text":"{}"}})", words(step))};
  if (step.act == Act::send_file) {
    const auto bytes = "%PDF-1.4\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n% " + std::to_string(step.words) + "\n%%EOF\n";
    return {Method::post, item + "/files?name=work.pdf", step.flaw == Flaw::curt ? "MZ" : bytes, true};
  }
  const auto id = at_or_nothing(route.evidence, step.thing);
  std::int64_t revision = 0;
  for (const auto& one : house_.world.house->database().read(
           [&](db::Session& rows) { return accompaniment::evidence_of(rows, World::region, {route.id}); }))
    if (one.id.value == id) revision = old_or_now(step, one.revision);
  const auto at = fmt::format(R"({{"revision":{}}})", revision);
  if (step.act == Act::take_back) return {Method::post, "/api/evidence/" + id + "/withdrawal", at};
  if (step.act == Act::send_again) return {Method::post, "/api/evidence/" + id + "/restoration", at};
  const char* decision = step.act == Act::accept ? "accepted" : "correction";
  return {Method::post, "/api/evidence/" + id + "/review",
          fmt::format(R"({{"revision":{},"decision":"{}","comment":"{}"}})", revision, decision, words(step))};
}

Sent HouseSubject::request_of_support(const Step& step, const Known& route) {
  const auto address = "/api/routes/" + route.id;
  if (step.act == Act::question)
    return {Method::post, address + "/questions", fmt::format(R"({{"text":"{}"}})", words(step))};
  if (step.act == Act::add_checkpoint) {
    auto ends = house_.world.house->database().read(
        [&](db::Session& rows) { return route::find_route(rows, World::region, {route.id})->ends; });
    return {Method::post, address + "/checkpoints",
            fmt::format(R"({{"title":"{}","due":"{}"}})", words(step), ends.iso())};
  }
  const auto id = at_or_nothing(route.checkpoints, step.thing);
  for (const auto& one : house_.world.house->database().read(
           [&](db::Session& rows) { return accompaniment::checkpoints_of(rows, World::region, {route.id}); }))
    if (one.id.value == id)
      return {Method::put, "/api/checkpoints/" + id,
              fmt::format(R"({{"revision":{},"due":"{}","done":true,"note":"{}"}})", old_or_now(step, one.revision),
                          one.due.iso(), words(step))};
  return {Method::put, "/api/checkpoints/" + id, R"({"revision":0,"due":"2026-10-10","done":true,"note":""})"};
}

Sent HouseSubject::request_of_effect(const Step& step, const Known& route) {
  const auto address = "/api/routes/" + route.id;
  if (step.act == Act::control)
    return {Method::post, address + "/control", R"({"verdict":"passed","marks":[],"comment":""})"};
  std::string points;
  for (const char* criterion : {"EXPERIENCE_ANALYSIS", "SELF_DESIGN", "USE_OF_ABILITIES", "ADEQUACY_ECONOMY",
                                "SATISFACTION", "USE_OF_OPPORTUNITIES"}) {
    if (step.flaw == Flaw::curt && std::string_view(criterion) == "SATISFACTION") continue;
    points += fmt::format(R"({}{{"criterion":"{}","points":4}})", points.empty() ? "" : ",", criterion);
  }
  if (step.act == Act::rate) return {Method::put, address + "/effect/marks", "{\"points\":[" + points + "]}"};
  return {Method::post, address + "/effect/conclusion",
          fmt::format(R"({{"verdict":"effective","text":"{}","points":[{}]}})", words(step), points)};
}

Sent HouseSubject::request_of_end(const Step& step, const Known& route) {
  const auto address = "/api/routes/" + route.id;
  if (step.act == Act::complete) return {Method::post, address + "/completion", "{}"};
  if (step.act == Act::certify) return {Method::post, "/api/certificates", R"({"routes":[")" + route.id + "\"]}"};
  if (step.act == Act::draft_reflection) return {Method::put, address + "/reflection", answers_body(step, route)};
  if (step.act == Act::reflect) return {Method::post, address + "/reflection/submission", answers_body(step, route)};
  auto product = house_.world.house->database().read(
      [&](db::Session& rows) { return recognition::product_of(rows, World::region, {route.id}); });
  const auto revision = old_or_now(step, product ? product->revision : 0);
  if (step.act == Act::send_product) {
    const bool accepted = product && product->state == recognition::ProductState::accepted;
    const auto title = step.flaw == Flaw::curt ? "" : accepted ? product->title : words(step);
    const auto link = accepted ? "" : R"(,"link":"https://example.org/book")";
    return {Method::post, address + "/product",
            fmt::format(R"({{"title":"{}","summary":"","event":"Семинар {}","presented_on":"{}","revision":{}{}}})",
                        title, step.words, house_.world.clock->now().date_at(180).iso(), revision, link)};
  }
  std::string marks;
  for (const char* criterion : {"relevance", "correctness", "usefulness", "originality", "clarity"}) {
    if (step.flaw == Flaw::curt && std::string_view(criterion) == "clarity") continue;
    marks += fmt::format(R"({}{{"criterion":"{}","points":2,"comment":""}})", marks.empty() ? "" : ",", criterion);
  }
  return {Method::post, "/api/products/" + (product ? product->id.value : nothing) + "/review",
          fmt::format(R"({{"revision":{},"decision":"accepted","comment":"{}","marks":[{}]}})", revision, words(step),
                      marks)};
}

Sent HouseSubject::request(const Step& step) {
  if (step.act == Act::begin) {
    const auto& learner = askers_[step.route];
    if (step.asker == step.route) return {Method::post, "/api/routes", "{}"};
    return {Method::post, "/api/routes", R"({"person":")" + house_.world.person(learner.who).value + "\"}"};
  }
  const auto& route = routes_[step.route];
  switch (step.act) {
    case Act::send_text:
    case Act::send_file:
    case Act::take_back:
    case Act::send_again:
    case Act::accept:
    case Act::ask_more: return request_of_evidence(step, route);
    case Act::question:
    case Act::add_checkpoint:
    case Act::pass_checkpoint: return request_of_support(step, route);
    case Act::draft_reflection:
    case Act::reflect:
    case Act::send_product:
    case Act::review_product:
    case Act::complete:
    case Act::certify: return request_of_end(step, route);
    case Act::control:
    case Act::rate:
    case Act::conclude: return request_of_effect(step, route);
    default: return request_of_route(step, route);
  }
}

}  // namespace marshrut::walk
