#include "community/store.h"

#include "base/pattern.h"
#include "base/text.h"
#include "queries.h"

namespace marshrut::community::store {

using std::string;

namespace {

string practice_words(const Practice& p) {
  return folded(p.title + " " + p.problem + " " + p.solution + " " + p.result);
}

}  // namespace

std::optional<Practice> find_practice(db::Session& rows, const string& region, const Id<Practice>& id) {
  return rows.find<Practice>(queries::find_practice, region, id);
}
std::vector<Practice> search_practices(db::Session& rows, const string& region, PracticeState state, const string& words,
                                       const string& competency, int most) {
  return rows.all<Practice>(queries::search_practices, region, state, pattern_holding(folded(words)), competency, most);
}
std::vector<Practice> practices_of(db::Session& rows, const string& region, const PersonId& author) {
  return rows.all<Practice>(queries::practices_of, region, author);
}
void insert(db::Session& rows, const string& region, const Practice& practice) {
  rows.run(queries::insert_practice, region, practice, practice_words(practice));
}
bool update(db::Session& rows, const string& region, const Practice& practice) {
  return rows.run(queries::update_practice, region, practice, practice_words(practice)) == 1;
}
std::vector<PracticeVote> votes_on(db::Session& rows, const string& region, const Practice& practice) {
  return rows.all<PracticeVote>(queries::votes_on_practice, region, practice.id, practice.round);
}
void insert_vote(db::Session& rows, const string& region, const Practice& practice, const PracticeVote& vote) {
  rows.run(queries::insert_practice_vote, region, practice.id, practice.round, vote);
}

std::vector<Community> communities(db::Session& rows, const string& region, const string& level) {
  return rows.all<Community>(queries::communities, region, level);
}
std::optional<Community> find_community(db::Session& rows, const string& region, const Id<Community>& id) {
  return rows.find<Community>(queries::find_community, region, id);
}
void insert(db::Session& rows, const string& region, const Community& c) {
  rows.run(queries::insert_community, region, c.id, c.title, c.level, c.path, c.aim, c.norms, c.subject, c.founder,
           c.founded_on);
}
std::vector<Member> members_of(db::Session& rows, const string& region, const Id<Community>& community) {
  return rows.all<Member>(queries::members_of, region, community);
}
bool join(db::Session& rows, const string& region, const Id<Community>& community, const Member& member) {
  return rows.run(queries::insert_member, region, community, member) == 1;
}
bool leave(db::Session& rows, const string& region, const Id<Community>& community, const PersonId& person) {
  return rows.run(queries::delete_member, region, community, person) == 1;
}
void insert(db::Session& rows, const string& region, const CommunityEvent& event) {
  rows.run(queries::insert_event, region, event);
}
std::vector<CommunityEvent> events_of(db::Session& rows, const string& region, const Id<Community>& community, Date from,
                                      Date until) {
  return rows.all<CommunityEvent>(queries::events_of, region, community, from, until);
}
std::vector<CalendarRow> events_between(db::Session& rows, const string& region, Date from, Date until) {
  return rows.all<CalendarRow>(queries::events_between, region, from, until);
}
bool adopt(db::Session& rows, const string& region, const Id<Community>& community, const AdoptedPlan& plan) {
  return rows.run(queries::insert_adopted, region, community, plan) == 1;
}
std::vector<AdoptedPlan> adopted_of(db::Session& rows, const string& region, const Id<Community>& community) {
  return rows.all<AdoptedPlan>(queries::adopted_of, region, community);
}

std::optional<Material> find_material(db::Session& rows, const string& region, const Id<Material>& id) {
  return rows.find<Material>(queries::find_material, region, id);
}
std::vector<Material> search_materials(db::Session& rows, const string& region, const string& words,
                                       const string& competency, int most) {
  return rows.all<Material>(queries::search_materials, region, pattern_holding(folded(words)), competency, most);
}
void insert(db::Session& rows, const string& region, const Material& material) {
  rows.run(queries::insert_material, region, material, folded(material.title + " " + material.text));
}
bool update(db::Session& rows, const string& region, const Material& m) {
  return rows.run(queries::update_material, region, m.id, m.revision, m.withdrawn) == 1;
}
std::vector<SystemBody> bodies(db::Session& rows, const string& region) {
  return rows.all<SystemBody>(queries::bodies, region);
}
void save(db::Session& rows, const string& region, const SystemBody& body) {
  rows.run(queries::upsert_body, region, body);
}

std::vector<InnovationSite> sites(db::Session& rows, const string& region) {
  return rows.all<InnovationSite>(queries::sites, region);
}
void save(db::Session& rows, const string& region, const InnovationSite& site) {
  rows.run(queries::upsert_site, region, site);
}

std::vector<JointPlan> joint_plans(db::Session& rows, const string& region) {
  return rows.all<JointPlan>(queries::joint_plans, region);
}
std::optional<JointPlan> find_joint_plan(db::Session& rows, const string& region, const Id<JointPlan>& id) {
  return rows.find<JointPlan>(queries::find_joint_plan, region, id);
}
void insert(db::Session& rows, const string& region, const JointPlan& plan) {
  rows.run(queries::insert_joint_plan, region, plan);
}
bool update(db::Session& rows, const string& region, const JointPlan& plan) {
  return rows.run(queries::update_joint_plan, region, plan) == 1;
}
std::vector<PlanLine> lines_of(db::Session& rows, const string& region, const Id<JointPlan>& plan) {
  return rows.all<PlanLine>(queries::lines_of_plan, region, plan);
}
void replace_lines(db::Session& rows, const string& region, const Id<JointPlan>& plan, const std::vector<PlanLine>& lines) {
  rows.run(queries::delete_acceptances, region, plan);
  rows.run(queries::delete_plan_lines, region, plan);
  std::int64_t position = 0;
  for (const auto& line : lines) rows.run(queries::insert_plan_line, region, plan, ++position, line);
}
std::vector<Acceptance> acceptances_of(db::Session& rows, const string& region, const Id<JointPlan>& plan) {
  return rows.all<Acceptance>(queries::acceptances_of, region, plan);
}
void insert(db::Session& rows, const string& region, const Id<JointPlan>& plan, const Acceptance& acceptance) {
  rows.run(queries::insert_acceptance, region, plan, acceptance);
}

}  // namespace marshrut::community::store
