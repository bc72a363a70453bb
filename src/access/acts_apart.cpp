#include "access/acts_apart.h"

#include "platform/log/log.h"

namespace marshrut::access {
namespace {

constexpr std::int64_t left_alone_ms = 60LL * 60 * 1000;

}  // namespace

bool Stumbles::leaves_alone(const std::string& object, Instant now) const {
  const auto found = until_.find(object);
  return found != until_.end() && now < found->second;
}

void Stumbles::fell(std::string_view deed, const std::string& object, std::string_view why, Instant now) {
  log::incident(deed, object + ": " + std::string(why));
  until_[object] = now.plus_ms(left_alone_ms);
}

}  // namespace marshrut::access
