#include <doctest/doctest.h>

#include <algorithm>
#include <regex>
#include <set>

#include "app/schema.h"
#include "kit/database_fixture.h"
#include "statements.h"

using namespace marshrut;

namespace {

/// Statements that read what a region has of a table, and why they may.
const std::set<std::string> whole_tables{
    // lists that are small however many people there are
    "access.regions", "app.demo_people", "app.last_version", "campaign.campaigns",
    "catalogue.choices_by_competency", "competency.competencies",
    "competency.labour_actions", "community.communities", "deficit.measured_by_workplace", "deficit.deficits_by_workplace", "deficit.requested_by_workplace", "deficit.exams_below", "deficit.changes_measured", "deficit.count_changes", "deficit.repeats_of_deficits", "route.covering_of_all", "route.attended_by_all", "route.route_owners", "deficit.people_with_grounds", "wave.waves", "wave.open_run", "wave.interrupt_runs", "wave.queued_sessions", "wave.published_waves", "wave.line_moved", "catalogue.gains_expected", "catalogue.names_of_activities", "catalogue.codes_of_activities", "catalogue.prerequisites_by_code", "effect.last_count", "effect.delete_effects", "organisation.posts_at", "team.requests_below", "team.groups_below", "community.sites", "community.bodies", "community.search_materials", "community.joint_plans",
    "deficit.programmes_ahead", "catalogue.last_register_number", "instrument.bank", "instrument.bank_of", "instrument.counts",
    "instrument.forms", "instrument.forms_in_use", "diagnostics.last_calibration", "instrument.item_states", "instrument.keys_corrected_since", "instrument.suggestions", "organisation.positions", "organisation.schools",
    "organisation.subjects", "organisation.territories", "regulation.all_in_force", "regulation.find_in_force",
    // the few activities that stand before one
    "catalogue.count_before",
    // the newest first, read until a page is full
    "access.journal_page", "access.last_link", "documents.papers_below", "recognition.certificates_below",
    // what waits, kept by an index of its own
    "documents.waiting_bundles", "diagnostics.lacking_markers", "diagnostics.loads", "diagnostics.open_marks", "diagnostics.rescorings", "diagnostics.uncounted_sittings", "diagnostics.accommodations_asked", "recognition.count_ready",
    // counts and registers of a place, asked for by a person at a time
    "accompaniment.supported_below", "accompaniment.loads", "accompaniment.points_in_time", "accompaniment.routes_alone",
    "accompaniment.help_requests_below", "route.handovers_below", "route.controlled_below",
    "accompaniment.certificates", "accompaniment.certificates_on", "accompaniment.pairs_below", "monitoring.count_in_time",
    "campaign.applications_below", "campaign.letters_below", "deficit.states_below",
    "monitoring.count_confirmed", "monitoring.count_diagnosed", "monitoring.standing_of_staff", "monitoring.standings_by_school", "monitoring.count_overdue",
    "monitoring.count_with_route", "monitoring.people_confirmed",
    "monitoring.people_diagnosed", "monitoring.people_overdue", "monitoring.people_with_route", "organisation.count_people_below",
    "route.count_by_state", "monitoring.count_without_responsible", "monitoring.count_records", "monitoring.count_recommendations",
    "monitoring.count_meetings", "monitoring.count_reviews", "monitoring.count_with_presented_route",
    "monitoring.people_with_presented_route", "monitoring.review_lines", "monitoring.reviews_below",
    "accompaniment.unpresented_below", "governance.responsible_below", "governance.records_below",
    "governance.recommendations_below", "monitoring.heads_below", "monitoring.exclusions_below",
    "route.overdue_below", "monitoring.published_reports",
    "monitoring.targets", "monitoring.low_result_below", "monitoring.count_uncovered", "monitoring.costs_by_competency",
    "monitoring.kept_counts", "monitoring.activity_reports", "monitoring.surveys_given", "monitoring.federal_exports", "monitoring.data_requests_below",
    "monitoring.late_applications", "monitoring.late_diagnostics", "monitoring.late_activities",
    // once for a campaign, once an hour
    "access.accounts_in_use", "access.people_consenting", "access.forget_answered",
    // a few counters
    "documents.papers_numbered",
    // when somebody writes to many
    "organisation.people_working",
    // when a position gets another duty
    "organisation.people_in_position",
    // when a demo's clock is put ahead
    "access.shift_sessions", "app.clock_ahead",
    // once a day, of every file at once
    "accompaniment.files_named", "diagnostics.files_named", "recognition.files_named", "documents.files_named", "instrument.files_named", "governance.files_of_records",
    // at night, when the bank is calibrated
    "diagnostics.scored_attempts", "diagnostics.scored_forms", "diagnostics.calibrations_unnamed", "organisation.experience_of_all",
    // when schools are counted anew
    "organisation.changes",
    // when a school or a municipality moves with all that is there
    "organisation.note_changes_at",
    "access.copy_grants", "access.delete_grants_at", "accompaniment.supported_route_moved",
    "accompaniment.workplace_sheet_moved", "accompaniment.evidence_moved", "accompaniment.interview_moved",
    "accompaniment.presentation_moved", "accompaniment.help_request_moved", "campaign.application_moved",
    "campaign.applicant_moved", "campaign.sitting_moved", "community.community_moved", "community.joint_plan_moved",
    "diagnostics.attempt_moved", "documents.paper_moved", "recognition.reflection_moved",
    "recognition.product_moved", "recognition.closing_moved", "recognition.certificate_moved", "route.route_moved",
    "route.peer_offer_moved",
    // a few campaigns, mergers and schools that moved; what waits to be decided
    "campaign.applicant_of_person_moved", "organisation.mergers", "organisation.past_places", "organisation.corrections_below",
    "monitoring.count_eliminated",
    // a few rows of one day
    "documents.forget_bundles",
    // what develops a competency whose title holds a word; the words of a catalogue, when one with a slip finds nothing
    "catalogue.search_by_words", "catalogue.known_words"};

struct Step {
  std::int64_t id = 0, parent = 0, unused = 0;
  std::string words;
};
DESCRIBE(Step, id, parent, unused, words)

/// Whether a step of a plan goes through a table by its region alone; what a statement in brackets answered, or one named
/// before, may be gone through.
bool reads_whole_table(const Step& step, const std::string& statement) {
  if (step.words.find("(region=?)") != std::string::npos) return true;
  if (!step.words.starts_with("SCAN ") || step.words == "SCAN CONSTANT ROW") return false;
  auto name = step.words.substr(5, step.words.find(' ', 5) - 5);
  return !name.starts_with("(") && statement.find(") " + name + "\n") == std::string::npos &&
         statement.find("WITH " + name + " AS (") == std::string::npos;
}

std::vector<Step> plan_of(db::Database& database, const std::string& name, const std::string& statement) {
  auto asked = "EXPLAIN QUERY PLAN " + std::regex_replace(statement, std::regex(R"(\$\d+)"), "'x'");
  return database.read([&](db::Session& rows) { return rows.all<Step>(db::Query{name, asked}); });
}

}  // namespace

TEST_CASE("every statement of every room prepares on both databases") {
  kit::on_each_database([](db::Database& database) {
    REQUIRE(app::migrate(database).has_value());
    int statements = 0;
    testing::each_statement_of_rooms([&](const std::string& room, const std::string& name, const std::string& text) {
      CAPTURE(room);
      CAPTURE(name);
      if (text.starts_with("CREATE ")) return;
      ++statements;
      CHECK_NOTHROW(database.read([&](db::Session& rows) { rows.prepare({name, text}); }));
    });
    CHECK(statements > 50);
  });
}

TEST_CASE("no statement goes through a whole table for one person") {
  kit::FreshDatabase database(db::Dialect::sqlite);
  REQUIRE(app::migrate(*database).has_value());
  std::set<std::string> unneeded = whole_tables;
  testing::each_statement_of_rooms([&](const std::string& room, const std::string& name, const std::string& text) {
    if (text.starts_with("CREATE ")) return;
    auto full = room + "." + name;
    auto plan = plan_of(*database, full, text);
    auto step = std::ranges::find_if(plan, [&](const Step& one) { return reads_whole_table(one, text); });
    if (step == plan.end()) return;
    CHECK_MESSAGE(whole_tables.contains(full), full << ": " << step->words);
    unneeded.erase(full);
  });
  for (const auto& name : unneeded) CHECK_MESSAGE(false, name << " needs no exception any more");
}
