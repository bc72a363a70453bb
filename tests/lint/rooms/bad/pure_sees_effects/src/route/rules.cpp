#include "school/store.h"
#include "school/mailing.h"
