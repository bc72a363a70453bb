#pragma once
// The one table of rights: which duty reaches how far with which right. Everything that asks "may they?" ends here.
// contract/permissions.txt is printed from it and the endpoint table.
#include <array>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "access/types.h"

namespace marshrut::access {

/// room.verb; constants of this type are compared with the table by a test.
struct Right {
  std::string_view name;
  friend bool operator==(const Right&, const Right&) = default;
};

/// How far a duty carries a right: nowhere, to what is one's own, to what lies in the grant's scope, everywhere in
/// the region.
enum class Reach { no, own, scope, region };
DESCRIBE_ENUM(Reach, no, own, scope, region)

struct RightRow {
  std::string_view name;
  bool anonymous = false;       // needs no sign-in
  bool own_of_everyone = false; // one's own, also for who is signed in and holds no duty any more
  std::array<Reach, 14> reach{};  // by Duty
};

std::span<const RightRow> rights();
/// A fault when the right is not in the table: an endpoint named a right that nobody gave.
const RightRow& row_of(Right right);

/// Held towards people whom one was set to; may be kept to the teachers of some subjects.
bool towards_people(Duty duty);
/// Held for the whole region or not at all.
bool of_the_region(Duty duty);

/// May the actor do this to an object there?
bool may(const Actor& actor, Right right, const Scope& object);
/// Does any duty of the actor carry the right at all? (the question before an object is known)
bool may_somewhere(const Actor& actor, Right right);

/// The grants by which the actor does this to what is other people's; one's own way to one's own record is not among
/// them, so a regulation that opens a thing to a teacher does not open colleagues' to a tutor who also teaches.
std::vector<Grant> grants_over_others(const Actor& actor, Right right);

/// What a list may show: everything in the region, or these paths, and one's own.
struct Horizon {
  bool everything = false;
  std::vector<std::string> paths;
  bool own = false;
};
Horizon horizon(const Actor& actor, Right right);

}  // namespace marshrut::access
