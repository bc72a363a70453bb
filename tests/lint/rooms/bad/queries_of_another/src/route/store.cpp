#include "school/queries.h"
