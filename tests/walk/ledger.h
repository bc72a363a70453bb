#pragma once
// What was accepted in a walk and must never be lost: routes, revisions, comments, questions, evidence, files. Each is
// asked for through HTTP by whose it is.
#include <map>
#include <random>
#include <string>

#include "house.h"

namespace marshrut::walk {

/// Something that an answer must hold; `whole`: the answer is that and nothing else.
struct Kept {
  std::string who;
  std::string target;
  std::string text;
  bool whole = false;
};

class Ledger {
 public:
  explicit Ledger(House& house) : house_(house) {}
  /// In place of what had the name before: a product that was sent anew, a note that was changed.
  void keep(const std::string& name, Kept kept) { kept_[name] = std::move(kept); }
  void forget(const std::string& name) { kept_.erase(name); }
  std::size_t size() const { return kept_.size(); }

  /// Asks for one by chance; what is lost, "" when it is there.
  std::string lost_of_some();
  std::string lost_of_all();

 private:
  std::string lost(const std::string& name, const Kept& kept);
  House& house_;
  std::map<std::string, Kept> kept_;
  std::mt19937_64 random_{7};
};

}  // namespace marshrut::walk
