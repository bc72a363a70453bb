#pragma once
// The one table of notices: what each tells in both languages, who gets it, which screen it opens, whether it is urgent.
// The words serve the page and the letter alike, so they name nobody and hold no scores, levels or deficits.
#include <span>
#include <string>

#include "notice/types.h"

namespace marshrut::notice {

/// owner: whose route, seat, paper it is. deciders: whom the regulation asks to decide on the route now. companions: the
/// support team of the route. school: who receives the school's letters. chosen: whoever the fact or sender names.
enum class Readers { owner, deciders, companions, school, chosen };

/// An urgent one is mailed within minutes, others wait for each other for a while. Quiet hours hold for both.
enum class Urgency { usual, urgent };

struct KindRule {
  NoticeKind kind;
  NoticeTopic topic;
  Readers readers;
  Urgency urgency;
  std::string_view ru;
  std::string_view en;
  std::string_view screen;  // {subject} stands for the notice's subject
};
std::span<const KindRule> kinds();
const KindRule& rule_of(NoticeKind kind);
std::string screen_of(const Notice& notice);

struct TopicRule {
  NoticeTopic topic;
  std::string_view ru;
  std::string_view en;
  bool to_many = false;  // of messages: a person may refuse it
};
std::span<const TopicRule> topics();
const TopicRule& rule_of(NoticeTopic topic);

}  // namespace marshrut::notice
