#pragma once
// Looking at what leaves a journal entry when it is somebody else's: the act runs in a reading transaction, and once more
// in a writing one only when it named something as looked at. A look at one's own waits for no writer.
#include "access/work.h"

namespace marshrut::access {

/// The act must change nothing but the journal.
template <class Act>
auto look(Services& services, const Actor& actor, Right right, Act&& act) {
  bool leaves_entry = false;
  auto seen = consult(services, actor, right, [&](Work& work) {
    auto answer = act(work);
    leaves_entry = !work.touches().empty();
    return answer;
  });
  return seen && leaves_entry ? transact(services, actor, right, act) : std::move(seen);
}

}  // namespace marshrut::access
