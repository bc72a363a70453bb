#include <sqlite3.h>
#include <boost/json.hpp>
