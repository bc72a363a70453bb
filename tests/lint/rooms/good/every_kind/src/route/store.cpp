#include "platform/db/database.h"
#include "queries.h"
#include "route/types.h"
#include "school/store.h"
