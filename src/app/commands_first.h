#pragma once
// Commands that begin an installation: a region, and the account of somebody who can let the others in.
namespace CLI {
class App;
}

namespace marshrut::app {

void add_first_commands(CLI::App& line, int& code);

}  // namespace marshrut::app
