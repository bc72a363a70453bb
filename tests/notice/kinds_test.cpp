#include <doctest/doctest.h>

#include <set>
#include <string>

#include "notice/kinds.h"

using namespace marshrut;
using namespace marshrut::notice;

TEST_CASE("every kind of notice and every topic stands at its place in the table") {
  std::size_t count = 0;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<NoticeKind>>([&](auto kind) {
    CAPTURE(kind.name);
    CHECK(rule_of(kind.value).kind == kind.value);
    ++count;
  });
  CHECK(count == kinds().size());
  count = 0;
  boost::mp11::mp_for_each<boost::describe::describe_enumerators<NoticeTopic>>([&](auto topic) {
    CAPTURE(topic.name);
    CHECK(rule_of(topic.value).topic == topic.value);
    ++count;
  });
  CHECK(count == topics().size());
}

TEST_CASE("every notice has words in two languages and a screen of the application") {
  std::set<std::string_view> russian;
  for (const auto& rule : kinds()) {
    CAPTURE(name_of(rule.kind));
    CHECK_FALSE(rule.ru.empty());
    CHECK_FALSE(rule.en.empty());
    CHECK(rule.screen.starts_with("/"));
    CHECK_MESSAGE(russian.insert(rule.ru).second, "the same words as another's");
  }
}

TEST_CASE("no words of a notice tell a score, a level or a deficit") {
  for (const auto& rule : kinds())
    for (std::string_view word : {"дефицит", "балл", "уровен", "процент", "результат", "%", "deficit", "score", "level", "percent"}) {
      CAPTURE(name_of(rule.kind));
      CHECK(rule.ru.find(word) == std::string_view::npos);
      CHECK(rule.en.find(word) == std::string_view::npos);
    }
}

TEST_CASE("only what is written to many may be refused") {
  for (const auto& rule : kinds()) {
    const bool to_many = rule.kind == NoticeKind::message || rule.kind == NoticeKind::invited;
    CHECK(rule_of(rule.topic).to_many == to_many);
  }
}

TEST_CASE("a screen names the thing that the notice is about") {
  Notice notice;
  notice.kind = NoticeKind::question_asked;
  notice.subject = "01R";
  CHECK(screen_of(notice) == "/supervised/01R");
  notice.kind = NoticeKind::route_agreed;
  CHECK(screen_of(notice) == "/my/route");
}
