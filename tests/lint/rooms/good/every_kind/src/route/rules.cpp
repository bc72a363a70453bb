#include "route/rules.h"
#include <vector>
#include "base/result.h"
#include "school/types.h"
