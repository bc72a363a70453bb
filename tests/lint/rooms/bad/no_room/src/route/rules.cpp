#include "rules.h"
#include "lodging/types.h"
