#pragma once
// The bank of the project, read by the same rows as an import.
#include <fstream>
#include <sstream>

#include "instrument/form/compose.h"
#include "instrument/item/read_item.h"

namespace marshrut::instrument {

/// Records of a CSV by RFC 4180, enough for the project's own files.
inline std::vector<std::vector<std::string>> records(const std::string& name) {
  std::ifstream file(MARSHRUT_ROOT "/data/" + name);
  std::stringstream buffer;
  buffer << file.rdbuf();
  const auto text = buffer.str();
  std::vector<std::vector<std::string>> all{{""}};
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    auto& cell = all.back().back();
    if (quoted && text[i] == '"' && i + 1 < text.size() && text[i + 1] == '"') cell += text[++i];
    else if (text[i] == '"') quoted = !quoted;
    else if (!quoted && text[i] == ',') all.back().emplace_back();
    else if (!quoted && text[i] == '\n') all.push_back({""});
    else cell += text[i];
  }
  all.pop_back();
  all.erase(all.begin());
  return all;
}

/// id,group,competency,subject,type,difficulty,max_score,text,options,key,explanation,labour_actions_544n
inline std::vector<ItemRow> bank_rows(const std::string& name = "items.csv") {
  std::vector<ItemRow> rows;
  for (const auto& r : records(name)) rows.push_back({r[0], r[1], r[2], r[3], r[4], r[5], r[6], r[7], r[8], r[9], r[10], r[11]});
  return rows;
}

inline std::vector<Item> bank() {
  std::vector<Item> items;
  for (const auto& row : bank_rows()) items.push_back(read_item(row).value());
  return items;
}


}  // namespace marshrut::instrument
