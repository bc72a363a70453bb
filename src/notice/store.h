#pragma once
// Rows of notices and of how people want them. Owner: notice.
#include <optional>
#include <string>
#include <vector>

#include "notice/types.h"
#include "platform/db/database.h"

namespace marshrut::notice {

/// How many notices wait to be read; 100 stands for that many and more.
std::int64_t unread_of(db::Session& rows, const std::string& region, const PersonId& person);

namespace store {

/// False when the person has one with the same mark.
bool insert_notice(db::Session& rows, const std::string& region, const Notice& notice);
/// Of a message to many, which has no mark: all at once.
void insert_notices(db::Session& rows, const std::string& region, const std::vector<Notice>& notices);

struct NoticeRow {
  Notice notice;
  std::optional<Instant> read_ms;
  std::string text;    // of a message to many
  std::string sender;  // its sender's name
};
DESCRIBE(NoticeRow, notice, read_ms, text, sender)
struct NoticePage {
  std::string topic;  // "" for all
  bool unread = false;
  Id<Notice> before;
  int rows = 0;
};
DESCRIBE(NoticePage, topic, unread, before, rows)
std::vector<NoticeRow> notices_of(db::Session& rows, const std::string& region, const PersonId& person,
                                  const NoticePage& page);
void mark_read(db::Session& rows, const std::string& region, const PersonId& person, const Id<Notice>& notice,
               Instant now);
void mark_all_read(db::Session& rows, const std::string& region, const PersonId& person, Instant now);

Habits habits_of(db::Session& rows, const std::string& region, const PersonId& person);
/// False when they were changed since `habits.revision`.
bool save_habits(db::Session& rows, const std::string& region, const PersonId& person, const Habits& habits);
std::vector<TopicWay> ways_of(db::Session& rows, const std::string& region, const PersonId& person);
void replace_ways(db::Session& rows, const std::string& region, const PersonId& person,
                  const std::vector<TopicWay>& ways);

}  // namespace store
}  // namespace marshrut::notice
