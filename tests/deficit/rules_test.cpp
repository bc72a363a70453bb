#include "deficit/rules.h"

#include <doctest/doctest.h>

#include "deficit/errors.h"
#include "deficit/team/team.h"
#include "kit/regulation_fixture.h"

using namespace marshrut;
using namespace marshrut::deficit;

namespace {

const Date today = Date::of(2026, 10, 9);
const PersonId specialist{"specialist"};

const regulation::Profile& profile() {
  static const auto read = regulation::kirov();
  return read;
}

Finding proposal() {
  Finding finding{.id = {"f1"},
                  .person = {"anna"},
                  .competency = "METH-1",
                  .percent = 44,
                  .low = 34,
                  .high = 54,
                  .items = 6,
                  .required = 65};
  finding.proposed_level = finding.level = "MEDIUM";
  return finding;
}

Finding in_state(FindingState state) {
  auto finding = proposal();
  finding.state = state;
  if (state != FindingState::proposed && state != FindingState::needs_data) finding.decided_on = today;
  if (state == FindingState::needs_data) finding.level = finding.proposed_level = "";
  return finding;
}

template <class T>
std::string refusal(const Result<T>& result) {
  return result ? "" : std::string(result.error().code->name);
}

ConclusionWords words(Conclusion decision, std::optional<std::string> level = {}, std::string reason = "",
                      std::optional<FindingKind> kind = {}) {
  return {decision, std::move(level), kind, std::move(reason)};
}

}  // namespace

TEST_CASE("a specialist concludes by these rules") {
  using enum FindingState;
  constexpr auto confirm = Conclusion::confirmed;
  constexpr auto drop = Conclusion::dropped;
  const std::string why = "Видел три урока, там иначе";
  struct Row {
    FindingState from;
    ConclusionWords words;
    std::string refused;
    FindingState to;
  };
  const Row rows[] = {{proposed, words(confirm), "", confirmed},
                      {proposed, words(confirm, "HIGH"), "deficit.reason_short", proposed},
                      {proposed, words(confirm, "HIGH", "коротко"), "deficit.reason_short", proposed},
                      {proposed, words(confirm, "HIGH", why), "", confirmed},
                      {proposed, words(confirm, {}, why, FindingKind::need), "", confirmed},
                      {proposed, words(confirm, {}, why, FindingKind::request), "deficit.kind_unknown", proposed},
                      {proposed, words(confirm, "EXTREME", why), "deficit.level_unknown", proposed},
                      {proposed, words(drop), "deficit.reason_short", proposed},
                      {proposed, words(drop, {}, why), "", dropped},
                      {needs_data, words(confirm, {}, why), "deficit.level_missing", needs_data},
                      {needs_data, words(confirm, "LOW"), "deficit.reason_short", needs_data},
                      {needs_data, words(confirm, "LOW", why), "", confirmed},
                      {confirmed, words(confirm, {}, why), "deficit.nothing_changed", confirmed},
                      {acknowledged, words(confirm, "LOW", why), "", confirmed},
                      {acknowledged, words(confirm, "LOW"), "deficit.reason_short", acknowledged},
                      {rejected, words(drop, {}, why), "", dropped},
                      {dropped, words(confirm, {}, why), "", confirmed}};
  for (const auto& row : rows) {
    CAPTURE(name_of(row.from));
    CAPTURE(row.words.reason);
    auto finding = concluded(profile(), in_state(row.from), row.words, specialist, today);
    CHECK(refusal(finding) == row.refused);
    if (finding) CHECK(finding->state == row.to);
  }
}

TEST_CASE("what the result proposed stays beside what the specialist made of it") {
  auto changed =
      concluded(profile(), proposal(),
                words(Conclusion::confirmed, "LOW", "Урок показал больше", FindingKind::difficulty), specialist, today)
          .value();
  CHECK(changed.proposed_level == "MEDIUM");
  CHECK(changed.level == "LOW");
  CHECK(changed.proposed_kind == FindingKind::deficit);
  CHECK(changed.kind == FindingKind::difficulty);
  CHECK(changed.decided_by == specialist);
}

TEST_CASE("after a specialist changes a finding the person answers anew") {
  auto finding = in_state(FindingState::acknowledged);
  finding.answered_on = today;
  auto changed =
      concluded(profile(), finding, words(Conclusion::confirmed, "HIGH", "Новые данные с урока"), specialist, today)
          .value();
  CHECK_FALSE(is_ground(changed));
  CHECK_FALSE(changed.answered_on);
  CHECK(is_ground(answered(profile(), changed, Acknowledgement::acknowledged, "", today).value()));
}

TEST_CASE("a finding that a repeated result closed is neither concluded nor answered again") {
  auto closed = in_state(FindingState::acknowledged);
  closed.closed_on = today;
  CHECK(refusal(concluded(profile(), closed, words(Conclusion::dropped, {}, "Больше не нужно"), specialist, today)) ==
        "deficit.state_forbids");
  CHECK(refusal(answered(profile(), closed, Acknowledgement::rejected, "нет", today)) == "deficit.state_forbids");
  CHECK_FALSE(is_ground(closed));
}

TEST_CASE("a person answers by these rules, and a rejected finding is never a ground") {
  using enum FindingState;
  struct Row {
    FindingState from;
    Acknowledgement answer;
    std::string comment, refused;
    bool ground;
  };
  const Row rows[] = {{confirmed, Acknowledgement::acknowledged, "", "", true},
                      {confirmed, Acknowledgement::rejected, "", "deficit.comment_missing", false},
                      {confirmed, Acknowledgement::rejected, "  ", "deficit.comment_missing", false},
                      {confirmed, Acknowledgement::rejected, "веду только в 8 классе", "", false},
                      {rejected, Acknowledgement::acknowledged, "", "", true},
                      {acknowledged, Acknowledgement::rejected, "передумала", "", false},
                      {proposed, Acknowledgement::acknowledged, "", "deficit.not_confirmed_yet", false},
                      {needs_data, Acknowledgement::acknowledged, "", "deficit.not_confirmed_yet", false},
                      {dropped, Acknowledgement::acknowledged, "", "deficit.state_forbids", false}};
  for (const auto& row : rows) {
    CAPTURE(name_of(row.from));
    CAPTURE(row.comment);
    auto finding = answered(profile(), in_state(row.from), row.answer, row.comment, today);
    CHECK(refusal(finding) == row.refused);
    if (finding) CHECK(is_ground(*finding) == row.ground);
  }
}

TEST_CASE("where the regulation has no conclusion by a specialist a proposal is answered at once") {
  auto other = profile();
  for (auto& stage : other.stages)
    std::erase_if(stage.tasks, [](const auto& task) { return task.kind == regulation::TaskKind::conclude; });
  CHECK(is_ground(answered(other, proposal(), Acknowledgement::acknowledged, "", today).value()));
}

TEST_CASE("only those whom the regulation names conclude, and it is told who they are") {
  const access::Grant centre[] = {{access::Duty::centre, "43"}};
  const access::Grant methodist[] = {{access::Duty::regional_methodist, "43"}};
  CHECK(may_conclude(profile(), centre));
  auto refused = may_conclude(profile(), methodist);
  CHECK(refusal(refused) == "deficit.not_by_regulation");
  CHECK(refused.error().words_ru().find("Специалист ЦНППМ") != std::string::npos);
  const access::Grant head[] = {{access::Duty::head, "43/M1/S11"}};
  CHECK(may_see_others(profile(), methodist));
  CHECK(refusal(may_see_others(profile(), head)) == "deficit.not_open_by_regulation");
}

TEST_CASE("a request is stated with its justification, answered any number of times, and withdrawn once") {
  EducationalRequest draft{.id = {"r1"}, .person = {"anna"}, .text = "Диалог на уроке"};
  CHECK(refusal(stated(profile(), {}, today)) == "deficit.request_empty");
  CHECK(refusal(stated(profile(), draft, today)) == "deficit.request_unexplained");
  draft.reason = "В 8 «Б» отвечают трое";
  auto told = stated(profile(), draft, today).value();
  CHECK(told.state == RequestState::stated);
  CHECK(refusal(redrafted(told, draft)) == "deficit.request_state_forbids");
  CHECK(refusal(replied(draft, "Есть курс", specialist, today)) == "deficit.request_state_forbids");
  CHECK(refusal(replied(told, " ", specialist, today)) == "deficit.answer_empty");
  auto answered_once = replied(told, "Есть курс", specialist, today).value();
  CHECK(replied(answered_once, "И стажировка", specialist, today)->answer == "И стажировка");
  auto gone = withdrawn(answered_once).value();
  CHECK(refusal(withdrawn(gone)) == "deficit.request_state_forbids");
}

TEST_CASE("a draft may be unfinished but not endless") {
  EducationalRequest draft;
  CHECK(redrafted(draft, {.text = ""}));
  EducationalRequest endless;
  for (std::size_t i = 0; i <= text_max; ++i) endless.reason += "я";
  CHECK(refusal(redrafted(draft, endless)) == "deficit.text_long");
}

TEST_CASE("a team's picture tells no number that speaks of few people or of each") {
  CHECK_FALSE(team_picture(4, {{"METH-1", 4}}, 5).shown);
  CHECK(team_picture(4, {{"METH-1", 4}}, 5).measured == 0);
  auto picture = team_picture(8, {{"METH-1", 4}, {"METH-2", 5}, {"METH-3", 8}, {"METH-4", 7}, {"METH-5", 0}}, 5);
  CHECK(picture.shown);
  REQUIRE(picture.competencies.size() == 2);
  CHECK(picture.competencies[0].competency == "METH-4");
  CHECK(picture.competencies[1].people == 5);
  CHECK(picture.hidden == 2);
}
