#include "kit/clock.h"
#include "route/rules.h"
