#pragma once
// Files that were sent and that no row came to name: a refused upload, a product that was replaced. Asks every room that
// keeps files; a room that begins to keep some is added there, which a test demands.
#include <cstddef>
#include <set>
#include <string>

#include "app/wiring.h"

namespace marshrut::app {

/// The files that any row of any region names.
std::set<std::string> files_named(db::Session& rows);
/// Removes files older than a day that no row of any region names; how many.
std::size_t sweep_files(House& house);

}  // namespace marshrut::app
