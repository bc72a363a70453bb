#pragma once
// What waves tell the rooms below them, in the transaction in which it happened.
#include "wave/types.h"

namespace marshrut::wave {

/// A route is offered to a teacher, or one more seat of it: the seats are held until that day.
struct RouteOffered {
  Id<Wave> wave;
  PersonId person;
  Date held_until;
};

}  // namespace marshrut::wave
