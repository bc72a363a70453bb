#include "diagnostics/take/lifecycle.h"

#include <doctest/doctest.h>
#include <rapidcheck.h>

#include <algorithm>

#include "diagnostics/errors.h"
#include "diagnostics/take/accommodation.h"

namespace marshrut::diagnostics {
namespace {

constexpr Instant begun{1'000'000'000};

Attempt attempt_in(AttemptState state) {
  Attempt attempt;
  attempt.state = state;
  attempt.minutes = 90;
  if (state == AttemptState::ready) return attempt;
  attempt.started_ms = begun;
  attempt.deadline_ms = begun.plus_minutes(90);
  return attempt;
}

constexpr AttemptState states[] = {AttemptState::ready,   AttemptState::running, AttemptState::finished,
                                   AttemptState::marking, AttemptState::scored,  AttemptState::cancelled};

TEST_CASE("each state allows what it should and refuses the rest with its own words") {
  struct Row {
    AttemptState state;
    const ErrorCode* start;
    const ErrorCode* answer;
    const ErrorCode* finish;
    const ErrorCode* cancel;
  };
  using namespace errors;
  const Row table[] = {
      {AttemptState::ready, nullptr, &not_started, &not_started, nullptr},
      {AttemptState::running, nullptr, nullptr, nullptr, nullptr},
      {AttemptState::finished, &finished_already, &answers_closed, nullptr, &finished_already},
      {AttemptState::marking, &finished_already, &answers_closed, nullptr, &finished_already},
      {AttemptState::scored, &finished_already, &answers_closed, nullptr, &finished_already},
      {AttemptState::cancelled, &errors::cancelled, &errors::cancelled, &errors::cancelled, &finished_already},
  };
  const auto code = [](const auto& result) { return result ? nullptr : result.error().code; };
  for (const auto& row : table) {
    CAPTURE(name_of(row.state));
    const auto attempt = attempt_in(row.state);
    const auto now = begun.plus_minutes(1);
    CHECK(code(start(attempt, now)) == row.start);
    CHECK(code(accept(attempt, {}, {1, 0}, now, "")) == row.answer);
    CHECK(code(finish(attempt, now)) == row.finish);
    CHECK(code(cancel(attempt)) == row.cancel);
  }
}

TEST_CASE("the server's clock sets the deadline, and a second start goes on with the first") {
  const auto first = start(attempt_in(AttemptState::ready), begun).value();
  CHECK(first.state == AttemptState::running);
  CHECK(first.deadline_ms == begun.plus_minutes(90));
  const auto second = start(first, begun.plus_minutes(20)).value();
  CHECK(second.started_ms == begun);
  CHECK(second.deadline_ms == first.deadline_ms);
}

TEST_CASE("an attempt begins within its time only") {
  auto attempt = attempt_in(AttemptState::ready);
  attempt.opens_ms = begun;
  attempt.closes_ms = begun.plus_minutes(30);
  CHECK(start(attempt, begun.plus_ms(-1)).error().code == &errors::not_open_yet);
  CHECK(start(attempt, begun).has_value());
  CHECK(start(attempt, begun.plus_minutes(30).plus_ms(-1)).has_value());
  CHECK(start(attempt, begun.plus_minutes(30)).error().code == &errors::closed);
}

TEST_CASE("the time of an attempt ends with its minutes or with its sitting, whichever is sooner") {
  auto attempt = attempt_in(AttemptState::ready);
  attempt.closes_ms = begun.plus_minutes(1);
  CHECK(start(attempt, begun).value().deadline_ms == begun.plus_minutes(1));
  attempt.closes_ms = begun.plus_minutes(120);
  CHECK(start(attempt, begun).value().deadline_ms == begun.plus_minutes(90));
}

TEST_CASE("another time is given to who has not begun, more time to who has, and nobody who runs loses any") {
  const auto later = begun.plus_minutes(60);
  const auto moved = scheduled(attempt_in(AttemptState::ready), later, later.plus_minutes(90));
  CHECK(moved.opens_ms == later);
  CHECK(moved.closes_ms == later.plus_minutes(90));
  auto running = attempt_in(AttemptState::running);
  running.closes_ms = running.deadline_ms = begun.plus_minutes(30);
  CHECK(scheduled(running, begun, begun.plus_minutes(50)).deadline_ms == begun.plus_minutes(50));
  CHECK(scheduled(running, begun, begun.plus_minutes(500)).deadline_ms == begun.plus_minutes(90));
  CHECK(scheduled(running, begun, begun.plus_minutes(10)).deadline_ms == begun.plus_minutes(30));
  CHECK(scheduled(running, std::nullopt, begun).deadline_ms == begun.plus_minutes(30));
}

TEST_CASE("results count against the attempts of their own campaign and purpose") {
  auto one = attempt_in(AttemptState::scored);
  one.campaign = "C1";
  one.finished_ms = begun;
  const auto day = begun.date_at(0);
  CHECK_FALSE(may_follow({one}, "C1", Purpose::initial, day, 1, 0));
  CHECK(may_follow({one}, "C1", Purpose::initial, day, 2, 0));
  CHECK(may_follow({one}, "C2", Purpose::initial, day, 1, 0));
  CHECK(may_follow({one}, "C1", Purpose::repeat, day, 1, 0));
  one.campaign.clear();
  CHECK_FALSE(may_follow({one}, "", Purpose::initial, day, 1, 0));
  CHECK(may_follow({one}, "", Purpose::initial, day.plus_days(1), 1, 0));
}

TEST_CASE("an answer is taken up to the end of the grace, and given back after it") {
  const auto running = attempt_in(AttemptState::running);
  const auto last = begun.plus_minutes(90).plus_ms(grace_ms);
  CHECK(accept(running, {}, {1, 0}, last, "текст").has_value());
  const auto refused = accept(running, {}, {1, 0}, last.plus_ms(1), "мой текст");
  REQUIRE_FALSE(refused.has_value());
  CHECK(refused.error().code == &errors::time_is_over);
  CHECK(refused.error().words_ru().find("мой текст") != std::string::npos);
  CHECK(state_at(running, last) == AttemptState::running);
  CHECK(state_at(running, last.plus_ms(1)) == AttemptState::finished);
}

TEST_CASE("who finishes late is finished at the deadline, and finishing again changes nothing") {
  const auto late = finish(attempt_in(AttemptState::running), begun.plus_minutes(200)).value();
  CHECK(late.finished_ms == begun.plus_minutes(90));
  const auto early = finish(attempt_in(AttemptState::running), begun.plus_minutes(5)).value();
  CHECK(early.finished_ms == begun.plus_minutes(5));
  CHECK(finish(early, begun.plus_minutes(6)).value().finished_ms == early.finished_ms);
}

TEST_CASE("what awaits an expert is in marking, what does not is scored") {
  const auto finished = attempt_in(AttemptState::finished);
  CHECK(score(finished, 2, begun).state == AttemptState::marking);
  CHECK_FALSE(score(finished, 2, begun).scored_ms.has_value());
  CHECK(score(finished, 0, begun).state == AttemptState::scored);
  CHECK(score(score(finished, 1, begun), 0, begun).scored_ms == begun);
}

TEST_CASE("sent late, twice or out of order, the same answers leave the same last one") {
  CHECK(rc::check("the greatest order stays", [] {
    auto sent = *rc::gen::container<std::vector<std::pair<int, int>>>(
        rc::gen::pair(rc::gen::inRange(1, 6), rc::gen::inRange(0, 4)));
    RC_PRE(!sent.empty());
    const auto running = attempt_in(AttemptState::running);
    const auto keep_all = [&](const std::vector<std::pair<int, int>>& order) {
      std::optional<AnswerOrder> kept;
      for (const auto& [sequence, client] : order)
        if (accept(running, kept, {sequence, client}, begun, "").value()) kept = AnswerOrder{sequence, client};
      return *kept;
    };
    const auto once = keep_all(sent);
    auto twice = sent;
    twice.insert(twice.end(), sent.begin(), sent.end());
    std::ranges::reverse(twice);
    RC_ASSERT(keep_all(twice) == once);
    const auto greatest = *std::ranges::max_element(sent);
    RC_ASSERT((once == AnswerOrder{greatest.first, greatest.second}));
  }));
}

TEST_CASE("no chain of commands leaves a state that was finished") {
  CHECK(rc::check("finished stays finished", [] {
    auto attempt = attempt_in(AttemptState::ready);
    auto now = begun;
    bool was_finished = false;
    const auto commands = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4));
    for (const int command : commands) {
      now = now.plus_minutes(20);
      const auto next = command == 0   ? start(attempt, now)
                        : command == 1 ? finish(attempt, now)
                        : command == 2 ? cancel(attempt)
                                       : Result<Attempt>(attempt);
      if (next) attempt = *next;
      if (command == 3 && attempt.state == AttemptState::finished) attempt = score(attempt, 0, now);
      const bool finished = attempt.state == AttemptState::finished || attempt.state == AttemptState::scored;
      RC_ASSERT(!was_finished || finished);
      was_finished = finished;
    }
  }));
}

TEST_CASE("what the organiser holds stands, and gets back every minute, past the end of the sitting too") {
  auto attempt = attempt_in(AttemptState::running);
  attempt.closes_ms = begun.plus_minutes(90);
  const auto held = halted(attempt, begun.plus_minutes(30));
  CHECK(held.halted_ms == begun.plus_minutes(30));
  CHECK(held.paused_ms == held.halted_ms);
  CHECK(halted(held, begun.plus_minutes(40)).halted_ms == held.halted_ms);
  CHECK_FALSE(has_run_out(held, begun.plus_minutes(500)));
  // What was on its way is taken, what comes later waits on the device.
  CHECK(accept(held, {}, {1, 1}, begun.plus_minutes(30).plus_ms(20'000), "").value());
  CHECK(accept(held, {}, {1, 1}, begun.plus_minutes(31), "").error().code == &errors::halted);
  CHECK(start(held, begun.plus_minutes(31)).error().code == &errors::halted);
  CHECK(finish(held, begun.plus_minutes(31)).error().code == &errors::halted);
  CHECK(resumed(held, begun.plus_minutes(35)).paused_ms == held.paused_ms);  // a consent given again is not the organiser's word
  const auto goes_on = released(held, begun.plus_minutes(50), true);
  CHECK_FALSE(goes_on.paused_ms.has_value());
  CHECK(goes_on.deadline_ms == begun.plus_minutes(110));
  CHECK(goes_on.closes_ms == begun.plus_minutes(110));
}

TEST_CASE("a consent withdrawn while the organiser holds the time keeps it standing, and only its own time is lost") {
  auto attempt = attempt_in(AttemptState::running);
  attempt.closes_ms = begun.plus_minutes(90);
  const auto held = halted(attempt, begun.plus_minutes(30));
  const auto unconsented = released(paused(held, begun.plus_minutes(35)), begun.plus_minutes(40), false);
  CHECK(unconsented.paused_ms.has_value());
  CHECK(accept(unconsented, {}, {1, 1}, begun.plus_minutes(41), "").error().code == &errors::paused);
  const auto goes_on = resumed(unconsented, begun.plus_minutes(60));
  CHECK(goes_on.deadline_ms == begun.plus_minutes(100));  // the sitting ends ten minutes later: what was held
}

TEST_CASE("what was not begun cannot be while it is held, and opens for longer afterwards") {
  auto ready = attempt_in(AttemptState::ready);
  ready.opens_ms = begun;
  ready.closes_ms = begun.plus_minutes(60);
  const auto held = halted(ready, begun.plus_minutes(5));
  CHECK(start(held, begun.plus_minutes(6)).error().code == &errors::halted);
  const auto later = released(held, begun.plus_minutes(25), true);
  CHECK(later.closes_ms == begun.plus_minutes(80));
  CHECK(start(later, begun.plus_minutes(70)));
  CHECK(halted(attempt_in(AttemptState::scored), begun).halted_ms == std::nullopt);

  // Before it opens nobody loses time: a stop that is over by then moves nothing, one that lasts on moves what it took.
  const auto early = halted(ready, begun.plus_minutes(-60));
  CHECK(released(early, begun.plus_minutes(-30), true).closes_ms == ready.closes_ms);
  CHECK(released(early, begun.plus_minutes(10), true).closes_ms == begun.plus_minutes(70));
}

TEST_CASE("time beyond the form's is whole, though the sitting ends, and of what runs nothing is taken away") {
  auto ready = attempt_in(AttemptState::ready);
  ready.opens_ms = begun;
  ready.closes_ms = begun.plus_minutes(90);
  Accommodation given;
  given.extra_percent = 25;
  CHECK(extra_minutes_of(given, 90) == 23);
  given.extra_minutes = 10;
  CHECK(extra_minutes_of(given, 90) == 33);
  const auto running = start(with_extra(ready, 33), begun).value();
  CHECK(running.deadline_ms == begun.plus_minutes(123));
  CHECK(with_extra(running, 5).deadline_ms == running.deadline_ms);
  CHECK(with_extra(running, 45).deadline_ms == begun.plus_minutes(135));
  CHECK(with_extra(attempt_in(AttemptState::scored), 45).extra_minutes == 0);
  given.extra_percent = 201;
  CHECK_FALSE(acceptable(given));
}

TEST_CASE("quick answers are counted by the time between them, in whatever order they come") {
  auto attempt = attempt_in(AttemptState::finished);
  attempt.finished_ms = begun.plus_ms(100'000);
  const auto pace = pace_of(attempt, {begun.plus_ms(61'000), begun.plus_ms(60'000), begun.plus_ms(3'000), begun.plus_ms(90'000)});
  CHECK(pace.answers == 4);
  CHECK(pace.quick == 2);
  CHECK(pace.seconds == 100);
}

}  // namespace
}  // namespace marshrut::diagnostics
