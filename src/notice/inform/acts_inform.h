#pragma once
// Somebody writes to many: chosen by place, subject and acknowledged deficit, counted before it is sent, named by nobody.
// Who refused the topic is passed over. Each message is a notice to each, and stands in the journal with its audience.
#include "access/endpoint.h"
#include "notice/types.h"

namespace marshrut::notice {

using access::Work;

/// A message to many as it was sent; `subjects` are codes, separated by ';'.
struct Message {
  Id<Message> id;
  PersonId sender;
  std::string sender_name;
  NoticeTopic topic = NoticeTopic::events;
  std::string title;
  std::string text;
  std::string place;
  std::string subjects;
  std::string competency;
  Instant at_ms;
  std::int64_t readers = 0;
};
DESCRIBE(Message, id, sender, sender_name, topic, title, text, place, subjects, competency, at_ms, readers)

struct CountAudience {
  std::optional<std::string> place;  // code of a school or territory; all of the sender's when absent
  std::vector<std::string> subjects;
  std::optional<std::string> competency;
  std::optional<NoticeTopic> topic;
};
DESCRIBE(CountAudience, place, subjects, competency, topic)
struct AudienceCount {
  std::int64_t people = 0;
  std::int64_t refused = 0;  // of them, who wants no messages of the topic
  std::int64_t left_today = 0;  // messages that the sender may still send
  bool by_deficit = false;
};
DESCRIBE(AudienceCount, people, refused, left_today, by_deficit)
Result<AudienceCount> count_audience(Work& work, const CountAudience& request);

struct SendMessage {
  NoticeTopic topic = NoticeTopic::events;
  std::string title;
  std::string text;
  std::optional<std::string> place;
  std::vector<std::string> subjects;
  std::optional<std::string> competency;
};
DESCRIBE(SendMessage, topic, title, text, place, subjects, competency)
Result<Message> send_message(Work& work, const SendMessage& request);

struct SentMessages {
  std::vector<Message> messages;  // the latest hundred
};
DESCRIBE(SentMessages, messages)
/// One's own, the newest first.
Result<SentMessages> sent_messages(Work& work, const access::Nothing& request);

}  // namespace marshrut::notice
