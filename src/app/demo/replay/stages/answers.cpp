#include "app/demo/replay/stages/answers.h"

#include "demo/table.h"
#include "instrument/item/labels.h"

namespace marshrut::app::replay {
namespace {

std::string option_numbered(const std::string& number) {
  return instrument::option_id(static_cast<std::size_t>(std::stoi(number) - 1));
}

std::size_t lettered(const std::string& letter) {
  return instrument::place_of_letter(letter).value_or(0);
}

}  // namespace

instrument::ItemAnswer answer_by_key(const instrument::ItemSheet& sheet, const std::string& key) {
  instrument::ItemAnswer answer;
  switch (sheet.type) {
    case instrument::ItemType::single:
    case instrument::ItemType::multi:
      for (const auto& number : demo::split(key, ',')) answer.options.push_back(option_numbered(number));
      break;
    case instrument::ItemType::order:
      for (const auto& letter : demo::split(key, ','))
        answer.options.push_back(instrument::option_id(lettered(letter)));
      break;
    case instrument::ItemType::match:
      for (const auto& pair : demo::split(key, ';')) {
        auto dash = pair.find('-');
        answer.pairs.push_back(
            {instrument::prompt_id(lettered(pair.substr(0, dash))), option_numbered(pair.substr(dash + 1))});
      }
      break;
    default: {
      auto several = key.find('|');  // a short answer may be written in more than one way
      answer.text = sheet.type == instrument::ItemType::short_text ? key.substr(0, several) : key;
    }
  }
  return answer;
}

int marks_of(const demo::Library& library, const std::string& item, const std::string& text) {
  for (const auto& known : library.case_answers)
    if (known.item == item && known.text == text) return known.marks;
  return 0;
}

}  // namespace marshrut::app::replay
