#include <algorithm>
#include <chrono>
#include <map>
#include <set>

#include "accompaniment/acts_support.h"
#include "app/demo/people.h"
#include "app/demo/replay/cast.h"
#include "deficit/acts.h"
#include "deficit/request/acts_request.h"
#include "demo_region.h"
#include "diagnostics/marking/acts_marking.h"
#include "organisation/store.h"
#include "recognition/product/acts_product.h"
#include "route/approval/acts_decide.h"

using namespace marshrut;
using marshrut::testing::DemoRegion;
using marshrut::testing::DemoRegister;

namespace {

constexpr int offset_minutes = 180;

app::replay::Request stopping_after(int days, Date start = Date::of(2026, 9, 1)) {
  auto day = std::chrono::duration_cast<std::chrono::milliseconds>(start.plus_days(days).day.time_since_epoch());
  return {app::replay::Ending::up_to_now, 1, Instant{day.count()}.plus_minutes(12 * 60)};
}

/// Whether there is anything in the first section of a duty (web/src/app/sections.ts).
template <class Act, class Request, class Rows>
bool finds(DemoRegion& region, const access::Actor& actor, std::string_view right, Act act, const Request& request,
           Rows rows) {
  auto page = access::transact(region.house().services(), actor, access::Right{right},
                               [&](access::Work& work) { return act(work, request); });
  REQUIRE_MESSAGE(page.has_value(), page.error().words_en());
  return !((*page).*rows).empty();
}

bool has_work(DemoRegion& region, const access::Actor& actor, access::Duty duty) {
  switch (duty) {
    case access::Duty::head:
      return finds(region, actor, "route.decide", &route::list_approvals, access::Nothing{}, &route::Approvals::routes);
    case access::Duty::regional_methodist:
    case access::Duty::centre:
      return finds(region, actor, "finding.read", &deficit::list_findings,
                   deficit::ListFindings{{}, {}, deficit::FindingState::proposed, {}, {}, {}}, &deficit::Findings::findings);
    case access::Duty::tutor:
      return finds(region, actor, "request.read", &deficit::list_requests,
                   deficit::ListRequests{{}, deficit::RequestState::stated, {}}, &deficit::Requests::requests);
    case access::Duty::mentor:
      return finds(region, actor, "accompaniment.read", &accompaniment::list_supported, accompaniment::ListSupported{},
                   &accompaniment::Supported::routes);
    case access::Duty::expert:
      return finds(region, actor, "product.review", &recognition::list_products, recognition::ListProducts{},
                   &recognition::Products::products) ||
             finds(region, actor, "attempt.mark", &diagnostics::marking_queue, access::Nothing{},
                   &diagnostics::MarkingQueue::tasks);
    default: return true;  // lists and figures, which are never empty
  }
}

access::Actor actor_named(DemoRegion& region, const std::string& external) {
  auto person = region.house().database().read([&](db::Session& rows) {
    return organisation::store::find_person_by_external(rows, DemoRegion::region, external);
  });
  REQUIRE(person.has_value());
  return app::replay::actor_of(region.house().services(), DemoRegion::region, person->id);
}

bool is_teacher_alone(const access::Actor& actor) {
  return std::ranges::all_of(actor.grants, [](const auto& grant) { return grant.duty == access::Duty::teacher; });
}

}  // namespace

TEST_CASE("the register of the demo has both sexes, namesakes, people of two posts and people on leave") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    DemoRegister region(dialect, 200);
    auto people = region.count("SELECT count(*) FROM person");
    CHECK(people > 600);
    CHECK(people < 720);
    CHECK(region.count("SELECT count(*) FROM person WHERE sex = 'male'") * 20 > people);
    CHECK(region.count("SELECT count(*) FROM person WHERE sex = 'female'") * 2 > people);
    CHECK(region.count("SELECT count(*) FROM (SELECT 1 AS one FROM person GROUP BY surname, given, patronymic"
                       " HAVING count(*) > 1) namesakes") >= 5);
    CHECK(region.count("SELECT count(*) FROM (SELECT 1 AS one FROM post GROUP BY person"
                       " HAVING count(DISTINCT school) = 2) elsewhere") >= 10);
    CHECK(region.count("SELECT count(DISTINCT school) FROM post WHERE position = 'mentor'") == 15);
    CHECK(region.count("SELECT count(DISTINCT person) FROM post WHERE leave_since IS NOT NULL") >= 5);
    CHECK(region.count("SELECT count(*) FROM school") == 15);
  }
}

TEST_CASE("whoever one can sign in as where the demo stops has something to do on the first screen") {
  for (auto dialect : kit::dialects()) {
    INFO("on " << kit::name_of(dialect));
    DemoRegion region(dialect, 120, 1, stopping_after(180));
    CHECK_MESSAGE(region.played.summary.refused == 0, region.played.summary.first_refusal);
    std::map<access::Duty, int> met;
    std::set<access::Duty> with_work;
    for (const auto& person : region.played.people) {
      CAPTURE(person.external);
      CAPTURE(person.waits);
      auto actor = actor_named(region, person.external);
      REQUIRE_FALSE(actor.grants.empty());
      if (is_teacher_alone(actor)) CHECK_FALSE(person.waits.empty());
      for (const auto& grant : actor.grants) {
        ++met[grant.duty];
        CAPTURE(name_of(grant.duty));
        // A head is met too for a teacher who has not sent the route yet.
        if (grant.duty == access::Duty::head && person.waits.empty()) continue;
        with_work.insert(grant.duty);
        CHECK(has_work(region, actor, grant.duty));
      }
    }
    using enum access::Duty;
    for (auto duty : {teacher, head, mentor, tutor, regional_methodist, municipal_methodist, centre, expert, ministry,
                      administrator}) {
      CAPTURE(name_of(duty));
      CHECK(met[duty] > 0);
      CHECK(with_work.contains(duty));
    }
  }
}

TEST_CASE("nobody sits in the protected season, on a holiday or at a weekend, whenever the campaign opens") {
  for (auto start : {Date::of(2026, 9, 1), Date::of(2027, 2, 10), Date::of(2027, 3, 25)}) {
    DemoRegion region(db::Dialect::sqlite, 30, 1, {}, start);
    CHECK_MESSAGE(region.played.summary.refused == 0, region.played.summary.first_refusal);
    auto sittings = region.texts("SELECT CAST(starts_ms AS TEXT) FROM sitting");
    CHECK(sittings.size() > 3);
    for (const auto& starts : sittings) {
      auto day = Instant{std::stoll(starts)}.date_at(offset_minutes);
      CAPTURE(day.iso());
      auto in_year = day.iso().substr(5);
      CHECK_FALSE((in_year >= "04-12" && in_year <= "08-31"));
      CHECK_FALSE((in_year >= "12-28" || in_year <= "01-08"));
      for (auto* holiday : {"11-04", "02-23", "03-08"}) CHECK(in_year != holiday);
      CHECK(std::chrono::weekday{day.day}.iso_encoding() <= 5);
    }
  }
}
