#include "app/personal/store_names.h"

#include "platform/db/any_table.h"

namespace marshrut::app::store {
namespace {

std::map<std::string, std::string> titles_in(db::Session& rows, const std::string& region, std::string_view table, const char* key) {
  std::map<std::string, std::string> titles;
  for (auto& row : db::rows_of(rows, {table, "region", "", region, region}, {key, "title"}))
    titles.emplace(row[0].value_or(""), row[1].value_or(""));
  return titles;
}

}  // namespace

PersonalNames personal_names(db::Session& rows, const std::string& region) {
  const auto subjects = titles_in(rows, region, "subject", "code");
  return {{"position", titles_in(rows, region, "position", "code")},
          {"subject", subjects},
          {"subjects", subjects},
          {"competency", titles_in(rows, region, "competency", "code")},
          {"school", titles_in(rows, region, "school", "id")}};
}

}  // namespace marshrut::app::store
