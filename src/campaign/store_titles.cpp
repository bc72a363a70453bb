#include "campaign/store_titles.h"

#include "campaign/sitting/store_sitting.h"
#include "campaign/store.h"

namespace marshrut::campaign::store {
namespace {

template <class Found, class Title>
std::string title_or_nothing(const std::optional<Found>& found, Title Found::*title) {
  return found ? (*found).*title : std::string();
}

}  // namespace

std::string title_of_thing(db::Session& rows, const std::string& region, std::string_view kind,
                           const std::string& object) {
  if (kind == "campaign") return title_or_nothing(find_campaign(rows, region, {object}), &Campaign::title);
  if (kind == "application") return title_or_nothing(find_application(rows, region, {object}), &Application::sender);
  if (kind == "letter") return title_or_nothing(find_letter(rows, region, {object}), &Letter::school_title);
  if (kind == "sitting" || kind == "protocol")
    return title_or_nothing(find_sitting(rows, region, {object}), &Sitting::place);
  return "";
}

}  // namespace marshrut::campaign::store
