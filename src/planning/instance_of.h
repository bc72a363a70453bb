#pragma once
// A task in the words of the kernel: what may be chosen becomes activities with sessions, the wishes that go beyond worth
// become prerequisites and `at_least`. Part of propose; other rooms do not use it.
#include "planning/kernel/instance.h"
#include "planning/types.h"

namespace marshrut::planning {

/// One teacher; sessions are named by their ids. `fitting`: what nothing bars, and what is locked; in any order, the instance
/// is the same. Each need that something closes is to be served, each wanted kind that is offered to be there: both as
/// `at_least`, which the kernel puts above all worth. What practises or reflects comes after what teaches it, where
/// `in_order`. What is locked is always possible: it widens each limit to what it takes itself, and what stands in its way
/// is left out.
kernel::Instance instance_of(const Task& task, const std::vector<const Offer*>& fitting, bool in_order);

}  // namespace marshrut::planning
