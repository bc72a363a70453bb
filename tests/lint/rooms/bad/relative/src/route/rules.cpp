#include "../school/types.h"
