#include "platform/db/count.h"

namespace marshrut::db {

std::int64_t count_rows(Session& session, const std::string& table) {
  auto plain = [](char c) { return (c >= 'a' && c <= 'z') || c == '_'; };
  for (char c : table)
    if (!plain(c)) throw Fault("not the name of a table: " + table);
  auto name = "db.count_rows." + table;
  auto text = "SELECT count(*) FROM " + table;
  return session.one<std::int64_t>(Query{name, text});
}

}  // namespace marshrut::db
