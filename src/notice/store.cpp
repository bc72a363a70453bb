#include "notice/store.h"

#include "queries.h"

namespace marshrut::notice {

using std::string;

std::int64_t unread_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.one<std::int64_t>(queries::count_unread, region, person);
}

namespace store {
namespace {

struct NoticeOfRegion {
  string region;
  Notice notice;
};
DESCRIBE(NoticeOfRegion, region, notice)

}  // namespace

bool insert_notice(db::Session& rows, const string& region, const Notice& notice) {
  return rows.run(queries::insert_notice, region, notice) > 0;
}
void insert_notices(db::Session& rows, const string& region, const std::vector<Notice>& notices) {
  std::vector<NoticeOfRegion> all;
  all.reserve(notices.size());
  for (const auto& notice : notices) all.push_back({region, notice});
  rows.run_each(queries::insert_notice, all);
}
std::vector<NoticeRow> notices_of(db::Session& rows, const string& region, const PersonId& person,
                                  const NoticePage& page) {
  return rows.all<NoticeRow>(queries::notices_of, region, person, page);
}
void mark_read(db::Session& rows, const string& region, const PersonId& person, const Id<Notice>& notice, Instant now) {
  rows.run(queries::mark_read, region, person, notice, now);
}
void mark_all_read(db::Session& rows, const string& region, const PersonId& person, Instant now) {
  rows.run(queries::mark_all_read, region, person, now);
}

Habits habits_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.find<Habits>(queries::habits_of, region, person).value_or(Habits{});
}
bool save_habits(db::Session& rows, const string& region, const PersonId& person, const Habits& habits) {
  if (rows.run(queries::change_habits, region, person, habits) > 0) return true;
  return habits.revision == 0 && rows.run(queries::begin_habits, region, person, habits) > 0;
}
std::vector<TopicWay> ways_of(db::Session& rows, const string& region, const PersonId& person) {
  return rows.all<TopicWay>(queries::ways_of, region, person);
}
void replace_ways(db::Session& rows, const string& region, const PersonId& person, const std::vector<TopicWay>& ways) {
  rows.run(queries::forget_ways, region, person);
  for (const auto& way : ways) rows.run(queries::insert_way, region, person, way);
}

}  // namespace store
}  // namespace marshrut::notice
