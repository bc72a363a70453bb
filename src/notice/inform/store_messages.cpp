#include "notice/inform/store_messages.h"

#include "queries.h"

namespace marshrut::notice::store {

using std::string;

void insert_message(db::Session& rows, const string& region, const Message& message) {
  rows.run(queries::insert_message, region, message);
}
std::vector<Message> messages_of(db::Session& rows, const string& region, const PersonId& sender, int most) {
  return rows.all<Message>(queries::messages_of, region, sender, most);
}
std::int64_t count_messages_since(db::Session& rows, const string& region, const PersonId& sender, Instant since) {
  return rows.one<std::int64_t>(queries::count_messages_since, region, sender, since);
}
std::vector<PersonId> people_refusing(db::Session& rows, const string& region, NoticeTopic topic) {
  return rows.all<PersonId>(queries::people_refusing, region, topic);
}

}  // namespace marshrut::notice::store
