#include "access/journal/acts_journal.h"

#include <algorithm>
#include <map>

#include "access/acts.h"
#include "platform/sheet/write.h"
#include "queries.h"

namespace marshrut::access {
namespace {

constexpr int journal_rows = 50;  // of a page: more is too much for a phone

struct EntryRow {
  std::string id;
  Instant at_ms;
  std::string account;
  std::optional<PersonId> person;
  std::string act;
  std::string kind;
  std::string object;
  std::string before_digest;
  std::string after_digest;
};
DESCRIBE(EntryRow, id, at_ms, account, person, act, kind, object, before_digest, after_digest)

/// A page names few people and things, each looked up once.
class KnownNames {
 public:
  explicit KnownNames(Work& work) : work_(work) {}
  std::string person(const PersonId& person) {
    auto [at, is_new] = people_.try_emplace(person);
    if (is_new) at->second = names_.of(work_.rows, work_.region, person);
    return at->second;
  }
  std::string thing(const std::string& kind, const std::string& object) {
    auto [at, is_new] = things_.try_emplace({kind, object});
    if (is_new) at->second = titles_.of(work_.rows, work_.region, kind, object);
    return at->second;
  }

 private:
  Work& work_;
  const Names& names_ = work_.services.part<Names>();
  const ThingNames& titles_ = work_.services.part<ThingNames>();
  std::map<PersonId, std::string> people_;
  std::map<std::pair<std::string, std::string>, std::string> things_;
};

/// Kinds whose object begins with the id of a person.
bool is_about_person(std::string_view kind) {
  constexpr std::string_view kinds[] = {"person", "findings", "result", "consent", "self_mark", "personal_data",
                                          "erasure"};
  return std::ranges::find(kinds, kind) != std::end(kinds);
}

JournalView with_names(Work& work, std::vector<EntryRow> rows) {
  JournalView view;
  KnownNames named(work);
  for (auto& row : rows) {
    auto author = row.person ? named.person(*row.person) : std::string();
    auto about = is_about_person(row.kind) ? named.person({row.object.substr(0, row.object.find(' '))})
                                           : named.thing(row.kind, row.object);
    view.entries.push_back({std::move(row.id), row.at_ms, std::move(row.account), std::move(author), std::move(row.act),
                            std::move(row.kind), std::move(row.object), std::move(about), std::move(row.before_digest),
                            std::move(row.after_digest)});
  }
  return view;
}

std::vector<EntryRow> entries(Work& work, const JournalPage& request, int rows) {
  auto since = work.begin_of(request.since.value_or(Date::of(1970, 1, 2)));
  auto until = work.begin_of(request.until.value_or(Date::of(9998, 12, 31)).plus_days(1));
  return work.rows.all<EntryRow>(queries::journal_page, work.region, request.before.value_or(""),
                                 request.act.value_or(""), request.kind.value_or(""), since, until,
                                 request.person.value_or(PersonId{}).value, rows);
}

std::string in_lines(const JournalView& view) {
  sheet::Sheet table{"", {"Когда (UTC)", "Кто", "Учётная запись", "Действие", "С чем", "Номер", "О ком", "Отпечаток до",
                          "Отпечаток после"}, {}};
  for (const auto& line : view.entries)
    table.rows.push_back({line.at_ms.iso(), line.author, line.account, line.act, line.kind, line.object, line.object_name,
                          line.before_digest, line.after_digest});
  return sheet::write_csv(table);
}

}  // namespace

Result<JournalView> journal_page(Work& work, const JournalPage& request) {
  TRY(work.may({work.region, {}}));
  return with_names(work, entries(work, request, journal_rows));
}

Result<Download> export_journal(Work& work, const JournalPage& request) {
  TRY(work.may({work.region, {}}));
  auto view = with_names(work, entries(work, request, journal_export_rows));
  work.touched("journal", work.region);
  return Download{"Журнал " + work.today().iso() + ".csv", "text/csv; charset=utf-8", in_lines(view)};
}

Result<JournalView> journal_of_mine(Work& work, const Nothing&) {
  work.own();
  auto rows = work.rows.all<EntryRow>(queries::journal_of_object, work.region, work.actor.person.value, journal_rows);
  return with_names(work, std::move(rows));
}

}  // namespace marshrut::access
