#pragma once
// Commands that bring data in and keep it safe: import, backup, restore.
namespace CLI {
class App;
}

namespace marshrut::app {

void add_data_commands(CLI::App& line, int& code);

}  // namespace marshrut::app
