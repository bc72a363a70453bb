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

std::vector<access::GrantTerm> duties_of(std::span<const Post> posts, std::span<const Position> positions) {
  std::vector<access::GrantTerm> terms;
  for (const auto& post : posts) {
    auto position = std::ranges::find(positions, post.position, &Position::code);
    if (position == positions.end()) continue;
    auto alike = std::ranges::find_if(terms, [&](const access::GrantTerm& term) {
      return term.duty == position->duty && term.scope == post.path;
    });
    if (alike == terms.end()) {
      terms.push_back({position->duty, post.path, post.since, post.until});
      continue;
    }
    alike->since = std::min(alike->since, std::optional(post.since));
    alike->until = alike->until && post.until ? std::max(alike->until, post.until) : std::nullopt;
  }
  return terms;
}

bool is_of_school(access::Duty duty) {
  using enum access::Duty;
  return duty == teacher || duty == head || duty == deputy || duty == responsible || duty == association_head ||
         duty == mentor;
}

}  // namespace marshrut::organisation
