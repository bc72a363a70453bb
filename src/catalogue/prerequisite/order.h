#pragma once
// Which activities have to be over before others, by code, while a list of them is read. Pure.
#include <map>
#include <set>
#include <string>
#include <vector>

#include "base/result.h"

namespace marshrut::catalogue {

class Order {
 public:
  void knows(const std::string& code) { known_.insert(code); }
  void puts(const std::string& activity, const std::string& prerequisite) { before_[activity].insert(prerequisite); }

  /// Puts one of `prerequisites` before the activity instead of those it had. Refuses, naming the code: one that is not
  /// known (catalogue.prerequisite_unknown), the activity itself, and one that the activity has to come before.
  Result<void> put(const std::string& activity, const std::vector<std::string>& prerequisites);

 private:
  bool comes_before(const std::string& activity, const std::string& later) const;

  std::set<std::string> known_;
  std::map<std::string, std::set<std::string>> before_;
};

}  // namespace marshrut::catalogue
