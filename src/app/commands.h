#pragma once
// The subcommands: each parses its own words and leaves its exit code.
namespace CLI {
class App;
}

namespace marshrut::app {

void add_commands(CLI::App& line, int& code);
/// regulation check, regulation install.
void add_regulation_commands(CLI::App& line, int& code);
/// psychometrics calibrate, psychometrics score: on files, without an installation.
void add_psychometrics_commands(CLI::App& line, int& code);

}  // namespace marshrut::app
