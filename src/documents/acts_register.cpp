#include "documents/acts_register.h"

#include <algorithm>
#include <map>

#include "access/acts.h"
#include "base/pattern.h"
#include "documents/acts_sight.h"
#include "documents/errors.h"
#include "platform/sheet/write.h"
#include "regulation/acts.h"

namespace marshrut::documents {
namespace {

constexpr int papers_rows = 50;  // of a page: more is too much for a phone
constexpr int exported_rows = 10'000;

store::RegisterPage asked(Work& work, const access::Horizon& horizon, const ListPapers& request, int rows) {
  return {"", horizon.own ? work.actor.person : access::PersonId{}, request.kind.value_or(""),
          request.state ? std::string(name_of(*request.state)) : "", request.since.value_or(Date::of(1900, 1, 1)),
          request.until.value_or(Date::of(9999, 12, 31)), request.number ? pattern_holding(*request.number) : "",
          request.after.value_or(""), request.person ? request.person->value : "", rows};
}

/// Newest first, of every place that the reader reaches; what is both below and one's own comes once.
std::vector<store::RegisterRow> rows_of_reach(Work& work, const ListPapers& request, int most) {
  auto horizon = work.horizon();
  auto paths = horizon.everything ? std::vector{work.region} : horizon.paths;
  if (paths.empty()) paths.emplace_back("-");  // nothing but one's own lies here
  auto page = asked(work, horizon, request, most);
  std::vector<store::RegisterRow> rows;
  for (const auto& path : paths) {
    page.path = path;
    std::ranges::move(store::papers_below(work.rows, work.region, page), std::back_inserter(rows));
  }
  auto paper_of = [](const store::RegisterRow& row) -> const PaperId& { return row.line.paper; };
  std::ranges::sort(rows, std::ranges::greater{}, paper_of);
  auto twice = std::ranges::unique(rows, {}, paper_of);
  rows.erase(twice.begin(), twice.end());
  return rows;
}

Result<std::vector<PaperLine>> seen_of(Work& work, const std::vector<store::RegisterRow>& rows) {
  PaperSight sight(work);
  std::vector<PaperLine> seen;
  for (const auto& [line, path, regulation, version] : rows)
    if (TRY(sight.shows({line.kind, path, line.person, regulation, version}))) seen.push_back(line);
  return seen;
}

std::vector<PaperConcern> concerns_of(Work& work, const std::vector<PaperLine>& papers) {
  const auto& people = work.services.part<access::Names>();
  const auto& things = work.services.part<access::ThingNames>();
  std::map<std::string, std::string> known;
  std::vector<PaperConcern> concerns;
  for (const auto& paper : papers) {
    const bool own = paper.person != access::PersonId{};
    auto [at, is_new] = known.try_emplace(own ? paper.person.value : paper.object_kind + " " + paper.object);
    if (is_new)
      at->second = own ? people.of(work.rows, work.region, paper.person)
                       : things.of(work.rows, work.region, paper.object_kind, paper.object);
    if (!at->second.empty()) concerns.push_back({paper.paper, at->second});
  }
  return concerns;
}

std::vector<std::string> titles() {
  return {"Номер", "Бумага", "Кого касается", "Дата", "Состояние"};
}

}  // namespace

Result<std::vector<PaperLine>> lines_seen(Work& work, const ListPapers& filters, int most) {
  return seen_of(work, rows_of_reach(work, filters, most + 1));
}

Result<Papers> papers(Work& work, const ListPapers& request) {
  auto rows = rows_of_reach(work, request, papers_rows + 1);
  Papers answer;
  if (auto profile = regulation::profile_at(work, work.region))
    for (const auto& rule : (*profile)->documents) answer.kinds.push_back({rule.code, rule.title, rule.edited_as});
  if (rows.size() > static_cast<std::size_t>(papers_rows)) {
    rows.resize(papers_rows);
    answer.next = rows.back().line.paper.value;
  }
  answer.papers = TRY(seen_of(work, rows));
  answer.concerns = concerns_of(work, answer.papers);
  return answer;
}

Result<Download> export_papers(Work& work, const ListPapers& request) {
  const auto lines = TRY(lines_seen(work, request, exported_rows));
  if (lines.size() > exported_rows) return fail(errors::too_many, "", std::to_string(exported_rows));
  std::map<PaperId, std::string> concerns;
  for (auto& concern : concerns_of(work, lines)) concerns[concern.paper] = std::move(concern.name);
  sheet::Sheet table{"Реестр", titles(), {}};
  for (const auto& line : lines)
    table.rows.push_back({line.number, line.title, concerns[line.paper], line.date,
                          std::string(line.state == PaperState::issued ? "выдана" : "аннулирована")});
  return Download{"Реестр документов " + work.today().iso() + ".xlsx",
                  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
                  sheet::write_xlsx({table}, work.now)};
}

}  // namespace marshrut::documents
