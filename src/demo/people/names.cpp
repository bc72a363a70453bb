#include "demo/people/names.h"

#include <array>
#include <utility>

namespace marshrut::demo {

namespace {

const std::string& form_of(const NamePart& part, Sex sex) {
  return sex == Sex::male ? part.male : part.female;
}

// First names stand in the list for one sex only: an empty form is drawn again.
const std::string& draw_part(const std::vector<NamePart>& parts, Sex sex, Random& random) {
  while (true) {
    const std::string& form = form_of(random.pick(parts), sex);
    if (!form.empty()) return form;
  }
}

// Order of the Russian alphabet from а; ё stands apart in Unicode.
constexpr std::array<std::string_view, 32> latin_letters{
    "a", "b", "v", "g", "d", "e",  "zh", "z",  "i",  "y",    "k", "l", "m", "n", "o",  "p",
    "r", "s", "t", "u", "f", "kh", "ts", "ch", "sh", "shch", "",  "y", "",  "e", "yu", "ya"};

// Lower case of a two-byte Cyrillic letter as its place in the alphabet; -1 for ё, -2 for what is no letter.
int place_of(unsigned char lead, unsigned char trail) {
  const int code = (lead & 0x1F) << 6 | (trail & 0x3F);
  if (code == 0x401 || code == 0x451) return -1;
  if (code >= 0x410 && code <= 0x42F) return code - 0x410;
  if (code >= 0x430 && code <= 0x44F) return code - 0x430;
  return -2;
}

}  // namespace

FullName draw_name(const Library& library, Sex sex, Random& random) {
  FullName name;
  name.sex = sex;
  name.surname = draw_part(library.surnames, sex, random);
  name.first_name = draw_part(library.first_names, sex, random);
  name.patronymic = draw_part(library.patronymics, sex, random);
  return name;
}

std::string latin(std::string_view surname) {
  std::string text;
  for (std::size_t i = 0; i < surname.size(); ++i) {
    const auto lead = static_cast<unsigned char>(surname[i]);
    if (lead < 0x80) {
      text += surname[i];
      continue;
    }
    if (i + 1 == surname.size()) break;
    const int place = place_of(lead, static_cast<unsigned char>(surname[++i]));
    if (place >= 0) text += latin_letters[static_cast<std::size_t>(place)];
    if (place == -1) text += "e";
  }
  return text;
}

}  // namespace marshrut::demo
