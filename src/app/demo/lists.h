#pragma once
// Every list that a region needs before anything can happen in it, brought by the imports that a customer uses: the
// register, the frame of competencies, the bank with its forms, the catalogue with its sessions.
#include <functional>
#include <string>

#include "app/wiring.h"
#include "demo/world.h"

namespace marshrut::app {

/// Called with what is being done and how far it is, 0 to 1.
using Progress = std::function<void(std::string_view step, double done)>;

Result<void> import_lists(House& house, const demo::World& world, const Progress& progress);

}  // namespace marshrut::app
