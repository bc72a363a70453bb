#pragma once
// The settings as flags of a command, with --config. The commands themselves are named in app/.
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "base/result.h"
#include "platform/config/settings.h"

namespace CLI {
class App;
}

namespace marshrut::config {

class Flags {
 public:
  /// Adds --config and a flag for every setting that is not a secret.
  explicit Flags(CLI::App& command);
  ~Flags();
  /// File, environment of the process and flags together; call after the command line was parsed.
  Result<Settings> settings() const;

 private:
  struct Given;
  std::unique_ptr<Given> given_;
};

}  // namespace marshrut::config
