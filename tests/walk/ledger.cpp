#include "ledger.h"

#include <fmt/format.h>

namespace marshrut::walk {

std::string Ledger::lost(const std::string& name, const Kept& kept) {
  const auto reply = house_.get(kept.who, kept.target);
  const bool there = kept.whole ? reply.body == kept.text : reply.body.find(kept.text) != std::string::npos;
  if (reply.status == 200 && there) return "";
  return fmt::format("lost {}: GET {} as {} answers {} without {}", name, kept.target, kept.who, reply.status,
                     kept.text);
}

std::string Ledger::lost_of_some() {
  if (kept_.empty()) return "";
  const auto at = std::next(kept_.begin(), static_cast<std::ptrdiff_t>(random_() % kept_.size()));
  return lost(at->first, at->second);
}

std::string Ledger::lost_of_all() {
  for (const auto& [name, kept] : kept_)
    if (auto text = lost(name, kept); !text.empty()) return text;
  return "";
}

}  // namespace marshrut::walk
