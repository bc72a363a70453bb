#include <fmt/format.h>
#include <sys/stat.h>
