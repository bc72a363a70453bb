#include <doctest/doctest.h>

#include "catalogue/programme/programme.h"
#include "catalogue/proposal/proposal.h"

using namespace marshrut;
using namespace marshrut::catalogue;

namespace {

regulation::Profile with_council() {
  regulation::ProgrammeExpertiseRule rule;
  rule.types = {"COURSE"};
  rule.federal_register_passes = true;
  rule.experts_min = 2;
  rule.points_min = 3;
  rule.criteria = {{"CONTENT", {"Содержание", "Content"}, 3}, {"PRACTICE", {"Практика", "Practice"}, 3}};
  regulation::Profile profile;
  profile.programme_expertise = rule;
  return profile;
}

Activity course(const std::string& register_no = "") {
  Activity activity;
  activity.type = "COURSE";
  activity.register_no = register_no;
  return activity;
}

ProgrammeConclusion with_points(const char* expert, std::int64_t points) {
  return {PersonId{expert}, "Заключение", points, Date::of(2026, 9, 1)};
}

}  // namespace

TEST_CASE("what the regulation wants examined is offered only from the region's register") {
  const auto profile = with_council();
  CHECK(may_be_offered(profile, course(), {}).error().code->name == "catalogue.programme_not_registered");
  Programme programme;
  programme.state = ProgrammeState::approved;
  CHECK_FALSE(may_be_offered(profile, course(), programme).has_value());
  programme.state = ProgrammeState::registered;
  CHECK(may_be_offered(profile, course(), programme).has_value());
  CHECK(may_be_offered(profile, course("ФР-1"), {}).has_value());
  CHECK(may_be_offered(regulation::Profile{}, course(), {}).has_value());
}

TEST_CASE("a conclusion marks every criterion within its points") {
  const auto profile = with_council();
  const auto& rule = *profile.programme_expertise;
  const std::vector<ProgrammeMark> half{{"CONTENT", 2, ""}}, over{{"CONTENT", 2, ""}, {"PRACTICE", 4, ""}},
      right{{"CONTENT", 2, ""}, {"PRACTICE", 3, ""}};
  CHECK(check_conclusion(rule, half, "Хорошая программа").error().code->name == "catalogue.criterion_unmarked");
  CHECK(check_conclusion(rule, over, "Хорошая программа").error().code->name == "catalogue.points_outside");
  CHECK(check_conclusion(rule, right, "Да").error().code->name == "catalogue.text_short");
  CHECK(check_conclusion(rule, right, "Хорошая программа").has_value());
}

TEST_CASE("the council decides when experts enough have spoken and their points suffice") {
  const auto profile = with_council();
  const auto& rule = *profile.programme_expertise;
  const std::vector one{with_points("a", 6)}, poor{with_points("a", 3), with_points("b", 2)},
      good{with_points("a", 3), with_points("b", 3)};
  CHECK(enough_experts(rule, one).error().code->name == "catalogue.conclusions_few");
  CHECK(enough_experts(rule, good).has_value());
  CHECK_FALSE(enough_points(rule, poor));
  CHECK(enough_points(rule, good));
}

TEST_CASE("votes are carried by more than the share of those given, with a quorum") {
  const regulation::VoteRule rule{{}, 3, 0.5};
  using regulation::VoteOutcome;
  CHECK(regulation::outcome_of(rule, {2, 0, 0}) == VoteOutcome::no_quorum);
  CHECK(regulation::outcome_of(rule, {2, 1, 0}) == VoteOutcome::carried);
  CHECK(regulation::outcome_of(rule, {2, 1, 1}) == VoteOutcome::lost);
  CHECK(regulation::outcome_of(rule, {1, 2, 0}) == VoteOutcome::lost);
}

TEST_CASE("a proposal to change names the programme, and a rejection says why") {
  ProgrammeProposal proposal;
  proposal.kind = ProposalKind::change;
  proposal.title = "Больше практики";
  proposal.text = "Добавить стажировку";
  proposal.ground = "Отзывы выпускников";
  CHECK(check_proposal(proposal).error().code->name == "catalogue.programme_unnamed");
  proposal.activity = "x";
  CHECK(check_proposal(proposal).has_value());
  CHECK(check_answer(ProposalState::rejected, "").error().code->name == "catalogue.text_short");
  CHECK(check_answer(ProposalState::accepted, "").has_value());
  CHECK(check_answer(ProposalState::filed, "").error().code->name == "catalogue.answer_unclear");
}
