#pragma once
// Rows of prerequisites: what one of has to be over before an activity begins. Owner: catalogue.
#include <string>
#include <vector>

#include "catalogue/types.h"
#include "platform/db/database.h"

namespace marshrut::catalogue {

/// By title; none when the activity may come first.
std::vector<Prerequisite> prerequisites_of(db::Session& rows, const std::string& region, const Id<Activity>& activity);

namespace store {

/// One activity before another, by codes.
struct CodesInOrder {
  std::string activity;
  std::string prerequisite;
};
DESCRIBE(CodesInOrder, activity, prerequisite)
std::vector<CodesInOrder> prerequisites_by_code(db::Session& rows, const std::string& region);
std::vector<std::string> codes_of_activities(db::Session& rows, const std::string& region);

/// Whether `activity` stands before `later` at any distance, or is it.
bool comes_before(db::Session& rows, const std::string& region, const Id<Activity>& activity, const Id<Activity>& later);
void replace_prerequisites(db::Session& rows, const std::string& region, const Id<Activity>& activity,
                           const std::vector<Id<Activity>>& prerequisites);

}  // namespace store
}  // namespace marshrut::catalogue
