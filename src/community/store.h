#pragma once
// Rows of practices, communities, sites and agreed plans. Owner: community.
#include <optional>
#include <string>
#include <vector>

#include "community/library/library.h"
#include "community/plan/joint_plan.h"
#include "community/practice/practice.h"
#include "community/society/society.h"
#include "platform/db/database.h"

namespace marshrut::community {

/// A site of a network project: a school where something new is tried.
struct InnovationSite {
  std::string id;  // chosen by who keeps the register
  std::string project;
  std::string school;
  std::string direction;
  Date since;
  std::optional<Date> until;
};
DESCRIBE(InnovationSite, id, project, school, direction, since, until)

struct CalendarRow {
  CommunityEvent event;
  std::string community;
  CommunityLevel level = CommunityLevel::school;
};
DESCRIBE(CalendarRow, event, community, level)

namespace store {

std::optional<Practice> find_practice(db::Session& rows, const std::string& region, const Id<Practice>& id);
/// The newest first, no more than `most`.
std::vector<Practice> search_practices(db::Session& rows, const std::string& region, PracticeState state,
                                       const std::string& words, const std::string& competency, int most);
std::vector<Practice> practices_of(db::Session& rows, const std::string& region, const PersonId& author);
void insert(db::Session& rows, const std::string& region, const Practice& practice);
/// False when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const Practice& practice);
std::vector<PracticeVote> votes_on(db::Session& rows, const std::string& region, const Practice& practice);
void insert_vote(db::Session& rows, const std::string& region, const Practice& practice, const PracticeVote& vote);

/// Of every level when it is "".
std::vector<Community> communities(db::Session& rows, const std::string& region, const std::string& level);
std::optional<Community> find_community(db::Session& rows, const std::string& region, const Id<Community>& id);
void insert(db::Session& rows, const std::string& region, const Community& community);
std::vector<Member> members_of(db::Session& rows, const std::string& region, const Id<Community>& community);
/// False when the person belongs already.
bool join(db::Session& rows, const std::string& region, const Id<Community>& community, const Member& member);
/// False when the person does not belong.
bool leave(db::Session& rows, const std::string& region, const Id<Community>& community, const PersonId& person);
void insert(db::Session& rows, const std::string& region, const CommunityEvent& event);
std::vector<CommunityEvent> events_of(db::Session& rows, const std::string& region, const Id<Community>& community,
                                      Date from, Date until);
std::vector<CalendarRow> events_between(db::Session& rows, const std::string& region, Date from, Date until);
std::optional<Material> find_material(db::Session& rows, const std::string& region, const Id<Material>& id);
/// Not withdrawn, by words and competency; both are off when empty.
std::vector<Material> search_materials(db::Session& rows, const std::string& region, const std::string& words,
                                       const std::string& competency, int most);
void insert(db::Session& rows, const std::string& region, const Material& material);
/// False when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const Material& material);
std::vector<SystemBody> bodies(db::Session& rows, const std::string& region);
void save(db::Session& rows, const std::string& region, const SystemBody& body);

/// False when the plan of that year is adopted already.
bool adopt(db::Session& rows, const std::string& region, const Id<Community>& community, const AdoptedPlan& plan);
std::vector<AdoptedPlan> adopted_of(db::Session& rows, const std::string& region, const Id<Community>& community);

std::vector<InnovationSite> sites(db::Session& rows, const std::string& region);
void save(db::Session& rows, const std::string& region, const InnovationSite& site);

std::vector<JointPlan> joint_plans(db::Session& rows, const std::string& region);
std::optional<JointPlan> find_joint_plan(db::Session& rows, const std::string& region, const Id<JointPlan>& id);
void insert(db::Session& rows, const std::string& region, const JointPlan& plan);
/// False when it was changed since `revision`.
bool update(db::Session& rows, const std::string& region, const JointPlan& plan);
std::vector<PlanLine> lines_of(db::Session& rows, const std::string& region, const Id<JointPlan>& plan);
/// Writes the wording anew; who accepted another wording has not accepted this one.
void replace_lines(db::Session& rows, const std::string& region, const Id<JointPlan>& plan,
                   const std::vector<PlanLine>& lines);
std::vector<Acceptance> acceptances_of(db::Session& rows, const std::string& region, const Id<JointPlan>& plan);
void insert(db::Session& rows, const std::string& region, const Id<JointPlan>& plan, const Acceptance& acceptance);

}  // namespace store
}  // namespace marshrut::community
