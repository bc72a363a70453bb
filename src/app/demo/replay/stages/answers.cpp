#include "app/demo/replay/stages/answers.h"

#include <algorithm>

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

std::string gap_numbered(const std::string& number) {
  return instrument::prompt_id(static_cast<std::size_t>(std::stoi(number) - 1));
}

/// The option at a place of the list of one gap; ids go up in the order of the bank, however they are shown.
std::string option_offered(const instrument::ItemSheet& sheet, const std::string& gap, const std::string& number) {
  std::vector<std::size_t> places;
  for (const auto& option : sheet.options)
    if (option.gap == gap) places.push_back(std::stoul(option.id.substr(1)));
  std::ranges::sort(places);
  return instrument::option_id(places.at(std::stoul(number) - 1) - 1);
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
    case instrument::ItemType::gap_match:
      for (const auto& pair : demo::split(key, ';')) {
        const auto dash = pair.find('-');
        answer.pairs.push_back({gap_numbered(pair.substr(0, dash)), option_numbered(pair.substr(dash + 1))});
      }
      break;
    case instrument::ItemType::inline_choice:
      for (const auto& pair : demo::split(key, ';')) {
        const auto dash = pair.find('-');
        const auto gap = gap_numbered(pair.substr(0, dash));
        answer.pairs.push_back({gap, option_offered(sheet, gap, pair.substr(dash + 1))});
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
