#include "base/pattern.h"

namespace marshrut {

std::string pattern_holding(std::string_view part) {
  std::string pattern = "%";
  for (char sign : part) {
    if (sign == '%' || sign == '_' || sign == '!') pattern += '!';
    pattern += sign;
  }
  return pattern += '%';
}

}  // namespace marshrut
