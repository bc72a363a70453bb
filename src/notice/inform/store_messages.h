#pragma once
// Rows of messages to many, and who refused a topic. Owner: notice.
#include <string>
#include <vector>

#include "notice/inform/acts_inform.h"
#include "platform/db/database.h"

namespace marshrut::notice::store {

void insert_message(db::Session& rows, const std::string& region, const Message& message);
std::vector<Message> messages_of(db::Session& rows, const std::string& region, const PersonId& sender, int most);
std::int64_t count_messages_since(db::Session& rows, const std::string& region, const PersonId& sender, Instant since);
std::vector<PersonId> people_refusing(db::Session& rows, const std::string& region, NoticeTopic topic);

}  // namespace marshrut::notice::store
