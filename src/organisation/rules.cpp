#include "organisation/rules.h"

#include <algorithm>
#include <tuple>

#include "base/text.h"
#include "organisation/errors.h"

namespace marshrut::organisation {
namespace {

constexpr std::size_t name_longest = 100;

/// Something to read: not spaces of no width, not signs alone.
bool has_letter(std::string_view text) {
  while (auto point = take_code_point(text)) {
    bool latin = (*point | 0x20) >= U'a' && (*point | 0x20) <= U'z';
    if (latin || (*point >= 0xC0 && (*point < 0x2000 || *point > 0x206F))) return true;
  }
  return false;
}

void check_name(Refusals& refusals, const std::string& name, const char* at) {
  if (!has_letter(name) || code_points(name) > name_longest)
    refusals.add(errors::name_unreadable, at, std::to_string(name_longest));
}

bool is_email(std::string_view text) {
  auto at = text.find('@');
  if (at == text.npos || at == 0 || text.find('@', at + 1) != text.npos) return false;
  auto domain = text.substr(at + 1);
  auto dot = domain.find('.');
  auto graphic = [](char c) { return static_cast<unsigned char>(c) > ' ' && c != ',' && c != ';'; };
  return dot != domain.npos && dot > 0 && dot + 1 < domain.size() && std::ranges::all_of(text, graphic);
}

}  // namespace

std::string Person::search_key() const { return folded(name()); }

bool is_held(const Post& post, Date today) { return post.since <= today && (!post.until || today <= *post.until); }

std::optional<Post> counted_post(std::span<const Post> posts, Date today) {
  auto worth = [&](const Post& post) { return std::tuple(is_held(post, today), post.main, post.since, post.id.value); };
  auto best = std::ranges::max_element(posts, {}, worth);
  if (best == posts.end()) return std::nullopt;
  return *best;
}

Result<void> acceptable(const Person& person) {
  Refusals refusals;
  if (person.surname.empty()) refusals.add(errors::name_missing, "/surname");
  else check_name(refusals, person.surname, "/surname");
  if (person.given.empty()) refusals.add(errors::name_missing, "/given");
  else check_name(refusals, person.given, "/given");
  if (!person.patronymic.empty()) check_name(refusals, person.patronymic, "/patronymic");
  if (!person.email.empty() && !is_email(person.email)) refusals.add(errors::email_malformed, "/email", person.email);
  if (person.experience_years < 0 || person.experience_years > 70)
    refusals.add(errors::experience_unlikely, "/experience_years");
  if (refusals) return refusals.take();
  return {};
}

Result<void> acceptable(const Post& post) {
  Refusals refusals;
  if (post.until && *post.until < post.since) refusals.add(errors::ends_before_start, "/until");
  if (post.leave_until && post.leave_since && *post.leave_until < *post.leave_since)
    refusals.add(errors::ends_before_start, "/leave_until");
  if (post.hours < 0 || post.hours > 60) refusals.add(errors::hours_unlikely, "/hours");
  if (refusals) return refusals.take();
  return {};
}

namespace {

/// Whether a term goes on where another ends, or before.
bool goes_on(const access::GrantTerm& term, const access::GrantTerm& next) {
  return !term.until || *next.since <= term.until->plus_days(1);
}

bool is_over(const access::GrantTerm& term, Date today) { return term.until && *term.until < today; }

}  // namespace

std::vector<access::GrantTerm> duties_of(std::span<const Post> posts, std::span<const Position> positions, Date today) {
  std::vector<Post> in_time(posts.begin(), posts.end());
  std::ranges::stable_sort(in_time, {}, &Post::since);
  std::vector<access::GrantTerm> terms;
  for (const auto& post : in_time) {
    auto position = std::ranges::find(positions, post.position, &Position::code);
    if (position == positions.end()) continue;
    access::GrantTerm next{position->duty, post.path, post.since, post.until};
    auto alike = std::ranges::find_if(terms, [&](const access::GrantTerm& term) {
      return term.duty == next.duty && term.scope == next.scope;
    });
    if (alike == terms.end()) terms.push_back(std::move(next));
    else if (goes_on(*alike, next)) alike->until = alike->until && next.until ? std::max(alike->until, next.until) : std::nullopt;
    else if (is_over(*alike, today)) *alike = std::move(next);
  }
  return terms;
}

std::optional<LongLeave> long_leave(std::span<const Post> posts, Date today) {
  std::optional<LongLeave> leave;
  for (const auto& post : posts) {
    if (!is_held(post, today)) continue;
    if (!post.leave_since || *post.leave_since > today || (post.leave_until && *post.leave_until < today)) return std::nullopt;
    if (!leave) leave = LongLeave{*post.leave_since, post.leave_until};
    leave->since = std::max(leave->since, *post.leave_since);
    if (post.leave_until) leave->until = leave->until ? std::min(*leave->until, *post.leave_until) : post.leave_until;
  }
  if (leave && leave->until && leave->since.days_until(*leave->until) < holiday_days) return std::nullopt;
  return leave;
}

std::optional<Date> next_turn(std::span<const Post> posts, Date today) {
  std::optional<Date> next;
  auto ask = [&](std::optional<Date> day) {
    if (day && *day > today && (!next || *day < *next)) next = day;
  };
  auto after = [](std::optional<Date> day) { return day ? std::optional(day->plus_days(1)) : std::nullopt; };
  for (const auto& post : posts)
    for (auto day : {std::optional(post.since), after(post.until), post.leave_since, after(post.leave_until)}) ask(day);
  return next;
}

std::optional<Post> earlier_leave(const Post& before, Post& after) {
  if (!before.leave_until || !after.leave_since || *after.leave_since <= *before.leave_until) return std::nullopt;
  auto earlier = before;
  earlier.until = before.leave_until;
  after.since = before.leave_until->plus_days(1);
  return earlier;
}

bool is_of_school(access::Duty duty) {
  using enum access::Duty;
  return duty == teacher || duty == head || duty == deputy || duty == responsible || duty == association_head ||
         duty == mentor;
}

}  // namespace marshrut::organisation
