#pragma once
// Decisions about the register: which post counts today, and what a staff row must say.
#include <optional>
#include <span>

#include "base/result.h"
#include "organisation/types.h"

namespace marshrut::organisation {

bool is_held(const Post& post, Date today);

/// The post by which a person is counted: the main one held today, else any held today, else the last one held.
/// A person with two posts is counted once, by this one.
std::optional<Post> counted_post(std::span<const Post> posts, Date today);

/// The duties that posts bring: one for each duty and place, from the first day of any such post to the last.
std::vector<access::GrantTerm> duties_of(std::span<const Post> posts, std::span<const Position> positions);
/// What a post at a school may bring; other duties are given to officers.
bool is_of_school(access::Duty duty);

/// Every reason why a person of the register cannot be kept so: no surname or given name, a malformed e-mail.
Result<void> acceptable(const Person& person);
Result<void> acceptable(const Post& post);

}  // namespace marshrut::organisation
