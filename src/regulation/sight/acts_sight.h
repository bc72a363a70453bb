#pragma once
// Who sees what of a person. Three things must agree: the right and its scope, the regulation's visibility, and, where
// the regulation says so, the person who opened the thing. Rooms that show results, deficits and the like ask here.
#include <span>

#include "access/work.h"
#include "regulation/rules.h"

namespace marshrut::regulation {

using access::Work;

/// Always to the person; to another by a duty that carries `right` to where the person is, that the regulation names,
/// at once or while the person keeps the thing open to it. One's own way to one's own record opens nothing of others.
bool sees(Work& work, const Profile& profile, SeenThing thing, const access::Scope& whose, access::Right right);
/// Under the right of the act.
bool sees(Work& work, const Profile& profile, SeenThing thing, const access::Scope& whose);
/// Each of them.
bool sees_all(Work& work, const Profile& profile, std::span<const SeenThing> things, const access::Scope& whose);

}  // namespace marshrut::regulation
