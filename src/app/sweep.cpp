#include "app/sweep.h"

#include "access/store.h"
#include "accompaniment/store.h"
#include "diagnostics/store.h"
#include "documents/store.h"
#include "governance/store.h"
#include "instrument/picture/store_picture.h"
#include "monitoring/federal/store_federal.h"
#include "platform/files/content.h"
#include "recognition/store.h"

namespace marshrut::app {

/// Regions are read anew: one that another process added keeps files here too.
std::set<std::string> files_named(db::Session& rows) {
  constexpr std::vector<std::string> (*rooms[])(db::Session&, const std::string&) = {
      &documents::files_named, &diagnostics::files_named, &governance::files_named, &accompaniment::files_named, &recognition::files_named,
      &monitoring::files_named, &instrument::files_named};
  std::set<std::string> named;
  for (const auto& region : access::store::regions(rows))
    for (auto room : rooms)
      for (auto& file : room(rows, region.region)) named.insert(std::move(file));
  return named;
}

std::size_t sweep_files(House& house) {
  return house.services().part<files::ContentStore>().sweep(
      [&] { return house.database().read([](db::Session& rows) { return files_named(rows); }); });
}

}  // namespace marshrut::app
