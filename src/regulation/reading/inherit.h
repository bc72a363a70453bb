#pragma once
// A municipal text beside its region's. Promise: what the municipality does not write is the region's, whole top-level
// parts at a time; what it writes is its own, and may only narrow what the region has. Refuses, with the place in the
// municipality's file, every rule that would allow more than the region allows: a longer term, a dropped approval, a
// wider sight, a season given up, a weaker check.
#include "regulation/reading/from_tree.h"
#include "regulation/types.h"

namespace marshrut::regulation {

/// The municipal tree with the region's parts where it has none. A part of the region is told at the line that names
/// the parent, for that is the place to look at in the municipality's file. Never taken: what names the text itself
/// (code, version, level, title, act, territory).
Tree inherited(const Tree& own, const Tree& parent);

/// Unity of approaches (KUR-2.2.1): each rule that can be compared is as narrow as the region's, or narrower.
void check_narrowing(const Profile& parent, const Profile& profile, Reading& reading);

}  // namespace marshrut::regulation
