#pragma once
// Pictures of items of the test world, sent and named through the front door.
#include <fmt/format.h>

#include "instrument_world.h"

namespace marshrut::testing {

inline const std::string picture_words = "Треугольник <b>ABC</b>";

inline std::string png() {
  return file_text("tests/platform/data/files/picture.png");
}

inline std::string sent_picture(World& world) {
  const auto sent = world.as("centre@43").upload("/api/item-pictures?name=a.png", png());
  REQUIRE_MESSAGE(sent.status == 200, sent.body);
  return member(sent.body, "file");
}

/// The next version of an item, as it stands but for its picture.
inline Reply pictured(World& world, const std::string& code, const std::string& picture) {
  auto& centre = world.as("centre@43");
  const auto opened = centre.get("/api/items/" + code).body;
  const auto from = opened.find("\"item\":") + 7;
  auto item = opened.substr(from, opened.find(",\"forms\":") - from);
  if (const auto old = item.find(",\"picture\":"); old != item.npos) item = item.substr(0, old) + "}";
  if (!picture.empty()) item.insert(item.size() - 1, ",\"picture\":" + picture);
  return centre.put("/api/items/" + code, fmt::format(R"({{"version":{},"key":"{}","draft":{}}})",
                                                      member(opened, "version"), member(opened, "key"), item));
}

inline std::string naming(const std::string& file, const std::string& said = picture_words) {
  return fmt::format(R"({{"file":"{}","words":"{}"}})", file, said);
}

/// The form of mathematics composed anew of the bank as it is now.
inline void compose_anew(World& world) {
  auto forms = data("forms.csv");
  for (auto at = forms.find("DF-MATH,"); at != forms.npos; at = forms.find("DF-MATH,", at + 8))
    forms.insert(at + 9, "Новая: ");  // behind the quote
  const auto brought = world.as("centre@43").upload("/api/instruments/imports/forms?apply=true", forms);
  REQUIRE_MESSAGE(brought.status == 200, brought.body);
}

}  // namespace marshrut::testing
