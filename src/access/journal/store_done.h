#pragma once
// What a person did, counted from the journal by act. Read only.
#include <string>
#include <vector>

#include "access/types.h"
#include "platform/db/database.h"

namespace marshrut::access::store {

struct ActsDone {
  std::string act;  // the right it was done under
  std::int64_t times = 0;
};
DESCRIBE(ActsDone, act, times)
/// From a moment on and before another; the most frequent first.
std::vector<ActsDone> acts_done(db::Session& rows, const std::string& region, const PersonId& person, Instant since,
                                Instant before);

struct ObjectsDone {
  std::string act;
  std::string kind;
  std::int64_t objects = 0;  // different ones
};
DESCRIBE(ObjectsDone, act, kind, objects)
/// What was worked on, by act and kind.
std::vector<ObjectsDone> objects_done(db::Session& rows, const std::string& region, const PersonId& person, Instant since,
                                      Instant before);

}  // namespace marshrut::access::store
