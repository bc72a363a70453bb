#include <doctest/doctest.h>

#include "instrument/expertise/examine.h"

using namespace marshrut;
using namespace marshrut::instrument;

namespace {

regulation::InstrumentExpertiseRule rule_of_two() {
  regulation::InstrumentExpertiseRule rule;
  rule.experts_min = 2;
  rule.comment_min_length = 5;
  rule.checklist = {{"VALIDITY", {"Валидность", "Validity"}}, {"KEY", {"Ключ", "Key"}}};
  return rule;
}

FormOpinion opinion(const char* expert, OpinionDecision decision) {
  return {PersonId{expert}, decision, "", Date::of(2026, 9, 1)};
}

regulation::FrameRule frame() {
  regulation::FrameRule frame;
  frame.groups = {{"SUBJECT", {"Предметные", "Subject"}, regulation::GroupScope::subject},
                  {"COMMUNICATIVE", {"Коммуникативные", "Communicative"}, regulation::GroupScope::universal},
                  {"ICT", {"Цифровые", "Digital"}, {}}};
  return frame;
}

}  // namespace

TEST_CASE("a round is over when enough experts approve, or when one returns the form") {
  const auto rule = rule_of_two();
  using enum OpinionDecision;
  CHECK(round_after(rule, {}) == ExpertiseState::open);
  CHECK(round_after(rule, std::vector{opinion("a", approved)}) == ExpertiseState::open);
  CHECK(round_after(rule, std::vector{opinion("a", approved), opinion("b", approved)}) == ExpertiseState::approved);
  CHECK(round_after(rule, std::vector{opinion("a", returned)}) == ExpertiseState::returned);
}

TEST_CASE("an opinion answers the whole checklist, approves only what holds, and says why it returns") {
  const auto rule = rule_of_two();
  const std::vector<CheckAnswer> half{{"VALIDITY", true, ""}}, all{{"VALIDITY", true, ""}, {"KEY", true, ""}},
      wrong_key{{"VALIDITY", true, ""}, {"KEY", false, ""}};
  using enum OpinionDecision;
  CHECK(check_opinion(rule, approved, half, "").error().code->name == "instrument.point_unanswered");
  CHECK(check_opinion(rule, approved, wrong_key, "").error().code->name == "instrument.approval_against_checklist");
  CHECK(check_opinion(rule, returned, wrong_key, "нет").error().code->name == "instrument.return_unexplained");
  CHECK(check_opinion(rule, returned, wrong_key, "Ключ неверен").has_value());
  CHECK(check_opinion(rule, approved, all, "").has_value());
}

TEST_CASE("a form may be used unexamined only where the regulation asks nobody") {
  regulation::Profile profile;
  CHECK(may_be_used(profile, FormState::draft).has_value());
  profile.instrument_expertise = rule_of_two();
  CHECK(may_be_used(profile, FormState::draft).error().code->name == "instrument.expertise_missing");
  CHECK(may_be_used(profile, FormState::expertise).error().code->name == "instrument.expertise_missing");
  CHECK(may_be_used(profile, FormState::approved).has_value());
  CHECK(may_be_used(profile, FormState::retired).error().code->name == "instrument.not_a_draft");
}

TEST_CASE("universal groups are for every subject and groups of a subject for theirs, never in one form") {
  const std::vector<std::string> mixed{"SUBJECT", "COMMUNICATIVE"}, universal{"COMMUNICATIVE", "ICT"}, subject{"SUBJECT"};
  CHECK(check_group_scopes(frame(), mixed, "MATH").error().code->name == "instrument.scopes_mixed");
  CHECK(check_group_scopes(frame(), universal, "MATH").error().code->name == "instrument.universal_for_subject");
  CHECK(check_group_scopes(frame(), universal, "").has_value());
  CHECK(check_group_scopes(frame(), subject, "").error().code->name == "instrument.subject_missing");
  CHECK(check_group_scopes(frame(), subject, "MATH").has_value());
}
