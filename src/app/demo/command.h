#pragma once
// marshrut demo: a region to try the system on, or to measure it with.
namespace CLI {
class App;
}

namespace marshrut::app {

void add_demo_command(CLI::App& line, int& code);

}  // namespace marshrut::app
