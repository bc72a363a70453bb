#pragma once
// Decisions about the register: which post counts today, and what a staff row must say.
#include <optional>
#include <span>
#include <vector>

#include "base/result.h"
#include "organisation/types.h"

namespace marshrut::organisation {

bool is_held(const Post& post, Date today);

/// The post by which a person is counted: the main one held today, else any held today, else the last one held.
/// A person with two posts is counted once, by this one.
std::optional<Post> counted_post(std::span<const Post> posts, Date today);

/// The duties that posts bring: one for each duty and place, for the time without a break that lasts today or comes next,
/// else the last one. Who stood in for somebody twice held nothing between.
std::vector<access::GrantTerm> duties_of(std::span<const Post> posts, std::span<const Position> positions, Date today);

/// As long as a teacher's longest holiday: who is away longer is on a long leave (maternity, care of a child, a year off).
inline constexpr int holiday_days = 56;
struct LongLeave {
  Date since;
  std::optional<Date> until;
};
/// Whether every post held today is on leave, and by the leave that ends first for longer than a holiday.
std::optional<LongLeave> long_leave(std::span<const Post> posts, Date today);
/// The next day after today on which anything about the posts is otherwise than today.
std::optional<Date> next_turn(std::span<const Post> posts, Date today);
/// When `after` has a leave that follows one of `before`: the row with the earlier leave, which ends with it; `after`
/// begins the day after.
std::optional<Post> earlier_leave(const Post& before, Post& after);

/// What a post at a school may bring; other duties are given to officers.
bool is_of_school(access::Duty duty);

/// Every reason why a person of the register cannot be kept so: no surname or given name, a malformed e-mail.
Result<void> acceptable(const Person& person);
Result<void> acceptable(const Post& post);

}  // namespace marshrut::organisation
