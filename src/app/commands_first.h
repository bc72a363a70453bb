#pragma once
// Commands that begin an installation: a region, and the account of somebody who can let the others in.
#include <string>

#include "base/result.h"
#include "platform/config/settings.h"

namespace CLI {
class App;
}

namespace marshrut::app {

/// Gives the person of this number a new one-time password, which lasts as long as the regulation says; the words to
/// print. `region` may be empty when there is one.
Result<std::string> let_in(const config::Settings& settings, const std::string& number, const std::string& region);

void add_first_commands(CLI::App& line, int& code);

}  // namespace marshrut::app
