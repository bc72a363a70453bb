#pragma once
// A whole installation under one regulation for a walk: everybody signed in, a catalogue of six activities of which one
// has few seats, learners with an acknowledged deficit. Browsers speak to it over a socket.
#include <map>
#include <string>
#include <vector>

#include "access/acts_apart.h"
#include "lawful.h"
#include "app/world.h"

namespace marshrut::walk {

/// A request of somebody.
struct Sent {
  http::Method method = http::Method::post;
  std::string target;
  std::string body;
  bool upload = false;
};

class House {
 public:
  /// `text`: of the regulation instead of the file's.
  House(const std::string& url, const Lawful& lawful, const std::vector<Asker>& askers,
        const std::vector<int>& learners, const std::string& text = "");

  testing::World world;
  std::vector<std::string> sessions;  // by the number of the activity

  /// The answer to who is signed in, anew where the session did not last.
  testing::Reply ask(const std::string& who, const Sent& sent);
  testing::Reply get(const std::string& who, const std::string& target) {
    return ask(who, {http::Method::get, target, "", false});
  }
  /// The house does what a new day asks for.
  void day_comes();
  /// Repeated diagnostics of a learner, of today.
  void measure(const std::string& who, int number);

  static constexpr int seats_of_scarce = 3;

 private:
  void offer();
  void prepare(const std::string& who);
  access::Stumbles stumbles_;
};

}  // namespace marshrut::walk
