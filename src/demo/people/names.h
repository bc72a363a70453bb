#pragma once
// Names of people who do not exist: parts of demo_names.csv combined so that surname, name and patronymic
// agree with the sex.
#include <string>
#include <string_view>

#include "demo/library.h"
#include "demo/random.h"

namespace marshrut::demo {

enum class Sex { female, male };

struct FullName {
  std::string surname, first_name, patronymic;
  Sex sex = Sex::female;
};

FullName draw_name(const Library& library, Sex sex, Random& random);

/// The surname in Latin letters, lower case; letters of the Russian alphabet and hyphens only.
std::string latin(std::string_view surname);

}  // namespace marshrut::demo
