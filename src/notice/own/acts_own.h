#pragma once
// One's own notices: the list, what is read, and how one wants to be told.
#include "access/endpoint.h"
#include "notice/store.h"

namespace marshrut::notice {

using access::Nothing;
using access::Work;

struct ListNotices {
  std::optional<NoticeTopic> topic;
  std::optional<bool> unread;
  std::optional<std::string> before;  // the last of the page above
};
DESCRIBE(ListNotices, topic, unread, before)
struct NoticeView {
  Id<Notice> notice;
  NoticeKind kind = NoticeKind::message;
  NoticeTopic topic = NoticeTopic::route;
  Words words;
  std::string about;
  std::string text;    // of a message to many
  std::string sender;  // its sender's name
  std::optional<Date> day;
  std::optional<Instant> moment;
  Instant at;
  bool read = false;
  std::string screen;  // a path of the application
};
DESCRIBE(NoticeView, notice, kind, topic, words, about, text, sender, day, moment, at, read, screen)
struct Notices {
  std::vector<NoticeView> notices;
  std::int64_t unread = 0;  // of all topics; 100 is that many and more
  std::optional<std::string> next;
};
DESCRIBE(Notices, notices, unread, next)
Result<Notices> list_notices(Work& work, const ListNotices& request);

struct ReadNotices {
  std::vector<Id<Notice>> notices;
  std::optional<bool> all;
};
DESCRIBE(ReadNotices, notices, all)
struct Unread {
  std::int64_t unread = 0;
};
DESCRIBE(Unread, unread)
/// Marks one's own as read; what is not one's own is passed over.
Result<Unread> read_notices(Work& work, const ReadNotices& request);

struct TopicChoice {
  NoticeTopic topic = NoticeTopic::route;
  Words title;
  NoticeWay way = NoticeWay::mail;
  bool may_refuse = false;
};
DESCRIBE(TopicChoice, topic, title, way, may_refuse)
struct NoticeSettings {
  std::string email;       // "" when the register has none
  bool mail_leaves = false;  // the installation has a mail server
  Habits habits;
  std::vector<TopicChoice> topics;
};
DESCRIBE(NoticeSettings, email, mail_leaves, habits, topics)
Result<NoticeSettings> show_settings(Work& work, const Nothing& request);

struct ChangeSettings {
  Habits habits;
  std::vector<TopicWay> topics;  // those not named are as usual
};
DESCRIBE(ChangeSettings, habits, topics)
Result<NoticeSettings> change_settings(Work& work, const ChangeSettings& request);

}  // namespace marshrut::notice
