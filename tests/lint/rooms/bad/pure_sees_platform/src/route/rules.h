#pragma once
#include "platform/db/database.h"
