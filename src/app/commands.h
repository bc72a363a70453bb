#pragma once
// The subcommands: each parses its own words and leaves its exit code.
namespace CLI {
class App;
}

namespace marshrut::app {

void add_commands(CLI::App& line, int& code);
/// regulation check, regulation install.
void add_regulation_commands(CLI::App& line, int& code);
/// psychometrics calibrate, score and those below: on files, without an installation.
void add_psychometrics_commands(CLI::App& line, int& code);
/// dif, fit, keys, link, raters.
void add_psychometrics_watch_commands(CLI::App& engine, int& code);
void add_simulate_command(CLI::App& engine, int& code);
/// planning solve, check: on files, without an installation.
void add_planning_commands(CLI::App& line, int& code);
void add_allocate_command(CLI::App& engine, int& code);

}  // namespace marshrut::app
