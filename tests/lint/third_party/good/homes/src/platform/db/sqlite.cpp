#include <sqlite3.h>
#include <unistd.h>
#include <vector>
