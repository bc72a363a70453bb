#include "community/society/society.h"

#include <algorithm>

#include "base/text.h"
#include "community/errors.h"

namespace marshrut::community {
namespace {

constexpr std::size_t society_words_longest = 2000;

void check_words(const std::string& text, const char* at, Refusals& refusals) {
  if (code_points(text) > society_words_longest)
    refusals.add(errors::text_long, at, std::to_string(society_words_longest));
}

}  // namespace

const regulation::CommunityLevelRule* find_level(const regulation::Profile& profile, CommunityLevel level) {
  if (!profile.communities) return nullptr;
  const auto& levels = profile.communities->levels;
  const auto found = std::ranges::find(levels, level, &regulation::CommunityLevelRule::level);
  return found == levels.end() ? nullptr : &*found;
}

Result<void> check_plan(const regulation::CommunitiesRule& rule, std::span<const CommunityEvent> events) {
  for (const auto& topic : rule.topics)
    if (topic.required && std::ranges::find(events, topic.code, &CommunityEvent::topic) == events.end())
      return fail(errors::topic_missing, "", topic.title.ru);
  if (events.empty()) return fail(errors::plan_empty);
  return {};
}

Result<void> check_community(const Community& community) {
  Refusals refusals;
  if (trimmed(community.title).empty()) refusals.add(errors::title_missing, "/title");
  check_words(community.title, "/title", refusals);
  check_words(community.aim, "/aim", refusals);
  check_words(community.norms, "/norms", refusals);
  if (refusals) return refusals.take();
  return {};
}

Result<void> check_event(const regulation::CommunitiesRule& rule, const CommunityEvent& event) {
  Refusals refusals;
  if (trimmed(event.title).empty()) refusals.add(errors::title_missing, "/title");
  check_words(event.title, "/title", refusals);
  check_words(event.place, "/place", refusals);
  check_words(event.responsible, "/responsible", refusals);
  const bool known = std::ranges::find(rule.topics, event.topic, &regulation::TopicRule::code) != rule.topics.end();
  if (!event.topic.empty() && !known) refusals.add(errors::topic_unknown, "/topic", event.topic);
  if (refusals) return refusals.take();
  return {};
}

}  // namespace marshrut::community
