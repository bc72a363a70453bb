#include "route/types.h"
