#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <memory>

#include "accompaniment/tutor/acts_tutors.h"
#include "app/demo/replay/stages/enter.h"
#include "app/demo/replay/stages/stages.h"
#include "campaign/application/acts_application.h"
#include "campaign/sitting/acts_protocol.h"
#include "regulation/rules.h"

namespace marshrut::app::replay {
namespace {

constexpr int days_to_apply = 14;
constexpr int first_sitting_day = 20;
constexpr int last_sitting_day = 60;
constexpr int days_to_conclude = 14;
constexpr int seats_at_school = 12;
constexpr int sittings_least = 3;  // at a school, so that few lessons fall out on one day
constexpr int seats_at_centre = 24;
constexpr int sitting_minutes = 150;
constexpr std::size_t schools_to_centre = 4;  // one school of so many sends its people to the centre

/// One wave on its way: what the deeds of its stage hand on to each other.
struct Preparation {
  Tale& tale;
  std::size_t wave;
  campaign::Campaign campaign;
  std::map<std::size_t, std::vector<std::size_t>> by_school;  // learners
  std::vector<campaign::FileApplication> filed;
  bool acceptance_awaits = false;

  const access::Actor& centre() const { return tale.cast.officer("centre", wave); }
  Instant on(int day, int hour, int minute = 0) const { return tale.on(tale.waves[wave].opens + day, hour, minute); }
  /// The working day so many days after the letters, or after the season in which nobody sits.
  Date sitting_day(int day) const {
    return tale.calendar.working_day_after(tale.world.setting.start.plus_days(tale.waves[wave].counts), day);
  }
};
using Shared = std::shared_ptr<Preparation>;

bool sits_at_centre(std::size_t school) {
  return school % schools_to_centre == schools_to_centre - 1;
}

/// Before anybody is set to a route, where the regulation asks tutors for certificates. One of so many ends soon.
Result<void> keep_certificates(Tale& tale, const access::Actor& centre) {
  constexpr int one_ends_soon = 5;
  constexpr int soon_days = 200;
  constexpr int later_days = 900;
  std::map<std::string, std::size_t> turns;
  int number = 0;
  for (const auto& officer : tale.world.officers) {
    auto turn = turns[officer.duty]++;
    auto duty = enum_named<access::Duty>(officer.duty);
    if (!duty || !accompaniment::needs_certificate(*tale.profile, *duty)) continue;
    ++number;
    auto ends = tale.today().plus_days(number % one_ends_soon == 0 ? soon_days : later_days);
    accompaniment::KeepCertificate request{tale.cast.officer(officer.duty, turn).person, fmt::format("Т-{:04}", number),
                                           "Федеральный оператор (демонстрация)", tale.today(), ends, {}};
    TRY(tale.act(centre, "tutor.manage", &accompaniment::keep_certificate, request));
  }
  return {};
}

Result<void> open(const Shared& p) {
  if (p->wave == 0) TRY(keep_certificates(p->tale, p->centre()));
  auto opens = p->tale.today();
  campaign::OpenCampaign request{.title = fmt::format("Диагностика профессиональных дефицитов, набор {}", p->wave + 1),
                                 .kind = campaign::CampaignKind::initial,
                                 .since = p->sitting_day(first_sitting_day - 1),
                                 .until = p->sitting_day(last_sitting_day),
                                 .apply_until = opens.plus_days(days_to_apply),
                                 .subjects = {}};
  p->campaign = TRY(p->tale.act(p->centre(), "campaign.manage", &campaign::open_campaign, request));
  if (!regulation::find_document(*p->tale.profile, regulation::TaskKind::letters)) return {};
  campaign::SendLetters letters{p->campaign.id, std::vector<std::string>{}, false};
  for (const auto& [school, learners] : p->by_school) letters.schools->push_back(p->tale.world.schools[school].code);
  auto sent = TRY(p->tale.act(p->centre(), "campaign.manage", &campaign::send_letters, letters));
  p->tale.summary.letters += sent.sent;
  if (p->tale.samples.letter.empty() && sent.sent > 0) p->tale.samples.letter = sent.letters.front().paper;
  return {};
}

/// Everybody whose application was filed since the last time.
Result<void> accept(const Shared& p) {
  p->acceptance_awaits = false;
  campaign::AcceptApplications request{std::exchange(p->filed, {})};
  auto answer = TRY(p->tale.act(p->centre(), "campaign.manage", &campaign::accept_applications, request));
  for (const auto& outcome : answer.outcomes) p->tale.summary.applied += outcome.people;
  return {};
}

Result<void> hand_out_slips(const Shared& p, std::size_t school) {
  for (auto index : p->by_school.at(school)) TRY(hand_out_slip(p->tale, p->tale.learners[index], p->centre()));
  return {};
}

Result<void> apply(const Shared& p, std::size_t school) {
  auto& tale = p->tale;
  const auto& head = tale.cast.head_of(school);
  const auto& learners = p->by_school.at(school);
  find_people(tale, learners);
  auto page = TRY(tale.act(head, "application.file", &campaign::begin_application,
                           campaign::BeginApplication{p->campaign.id, tale.world.schools[school].code, {}}));
  campaign::SaveApplication list{page.application.id, {}, page.application.revision};
  for (auto index : learners) list.rows.push_back({tale.learners[index].person, ""});
  page = TRY(tale.act(head, "application.file", &campaign::save_application, list));
  page = TRY(tale.act(head, "application.file", &campaign::file_application,
                      campaign::FileApplication{page.application.id, page.application.revision}));
  p->filed.push_back({page.application.id, page.application.revision});
  if (!std::exchange(p->acceptance_awaits, true)) tale.agenda.at(tale.in_days(1, 10), [p] { return accept(p); });
  tale.agenda.at(tale.in_days(1, 12), [p, school] { return hand_out_slips(p, school); });
  for (auto index : learners) {
    int days = std::clamp(tale.learners[index].conduct.consented_day - tale.learners[index].conduct.applied_day, 1, 4);
    tale.agenda.at(tale.in_days(1 + days, 17, static_cast<int>(index % 180)), [p, index] { return consent(p->tale, p->tale.learners[index]); });
  }
  return {};
}

/// Days on which people of the list would like to sit, one for each `seats` of them.
std::vector<int> days_for(const Preparation& p, std::vector<std::size_t> learners, int seats) {
  std::vector<int> wished;
  for (auto index : learners) wished.push_back(p.tale.learners[index].conduct.sitting_day);
  std::ranges::sort(wished);
  std::vector<int> days;
  const auto group = static_cast<std::size_t>(seats);
  for (std::size_t at = 0; at < wished.size(); at += group)
    days.push_back(wished[std::min(at + group / 2, wished.size() - 1)]);
  return days;
}

struct Place {
  std::optional<std::string> school;
  std::string room;
  int seats = 0;
};

/// A sitting on each of the days, two of one day one after the other.
Result<void> plan(const Shared& p, const Place& place, const std::vector<int>& days) {
  std::map<Date, int> that_day;
  for (auto wished : days) {
    auto day = p->sitting_day(wished);
    while (that_day[day] == 2) day = p->tale.calendar.next_workday(day.plus_days(1));
    auto starts = p->tale.on(p->tale.world.setting.start.days_until(day), 9 + 4 * that_day[day]++);
    TRY(p->tale.act(
        p->centre(), "sitting.manage", &campaign::plan_sitting,
        campaign::PlanSitting{
            p->campaign.id, place.school, place.room, starts, starts.plus_minutes(sitting_minutes), place.seats, {}}));
  }
  return {};
}

Result<void> plan_sittings(const Shared& p) {
  std::vector<std::size_t> to_centre;
  for (const auto& [school, learners] : p->by_school) {
    if (sits_at_centre(school)) {
      to_centre.insert(to_centre.end(), learners.begin(), learners.end());
      continue;
    }
    int seats = std::clamp(static_cast<int>(learners.size()) / sittings_least + 1, 2, seats_at_school);
    TRY(plan(p, {p->tale.world.schools[school].code, fmt::format("Кабинет информатики {}", p->wave + 1), seats},
             days_for(*p, learners, seats)));
  }
  for (std::size_t room = 0, from = 0; from < to_centre.size(); ++room) {
    auto until = std::min(from + 8 * seats_at_centre, to_centre.size());
    std::vector<std::size_t> part(to_centre.begin() + static_cast<std::ptrdiff_t>(from),
                                  to_centre.begin() + static_cast<std::ptrdiff_t>(until));
    TRY(plan(p, {{}, fmt::format("Аудитория {}-{}", p->wave + 1, room + 1), seats_at_centre},
             days_for(*p, part, seats_at_centre)));
    from = until;
  }
  return {};
}

Result<void> seat(const Shared& p) {
  auto& tale = p->tale;
  auto answer = TRY(tale.act(p->centre(), "sitting.manage", &campaign::distribute_people,
                             campaign::DistributePeople{p->campaign.id, true}));
  std::map<campaign::SittingId, std::vector<std::size_t>> seated;
  for (const auto& person : answer.people)
    if (person.sitting) seated[*person.sitting].push_back(tale.by_person.at(person.person));
  auto sittings =
      TRY(tale.look(p->centre(), "campaign.read", &campaign::list_sittings, campaign::ListSittings{p->campaign.id}));
  for (const auto& line : sittings.sittings) {
    const auto& learners = seated[line.sitting.id];
    bool at_school = line.sitting.place_kind == campaign::PlaceKind::school && !learners.empty();
    const auto& organiser = at_school ? tale.cast.head_of(tale.learners[learners.front()].school) : p->centre();
    hold_sitting(tale, line.sitting, organiser, learners);
  }
  keep_concluding(tale, p->campaign.id, tale.on(tale.world.setting.start.days_until(p->sitting_day(last_sitting_day)) + days_to_conclude, 0));
  return {};
}

}  // namespace

void prepare(Tale& tale, std::size_t wave) {
  auto p = std::make_shared<Preparation>(tale, wave);
  std::map<std::size_t, int> days;
  for (std::size_t i = 0; i < tale.learners.size(); ++i) {
    const auto& learner = tale.learners[i];
    if (learner.wave != wave) continue;
    p->by_school[learner.school].push_back(i);
    auto& day = days.try_emplace(learner.school, learner.conduct.applied_day).first->second;
    day = std::min(day, learner.conduct.applied_day);
  }
  if (p->by_school.empty()) return;
  auto& agenda = tale.agenda;
  if (!regulation::find_task(*tale.profile, regulation::TaskKind::applications)) return prepare_without_applications(tale, wave);
  agenda.at(p->on(0, 9), [p] { return open(p); });
  for (const auto& [school, day] : days)
    agenda.at(p->on(day, 11, static_cast<int>(school % 240)), [p, school = school] { return apply(p, school); });
  agenda.at(p->on(18, 10), [p] { return plan_sittings(p); });
  agenda.at(p->on(18, 16), [p] { return seat(p); });
}

}  // namespace marshrut::app::replay
