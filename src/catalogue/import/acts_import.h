#pragma once
// Lists that fill the catalogue: activities, their sessions, estimates of what they add. A preview shows what was
// recognised and every wrong row; applying writes all rows or, when asked, the right ones. What has a known code is
// updated, so a second import makes no doubles.
#include "access/endpoint.h"
#include "catalogue/types.h"
#include "platform/sheet/import.h"

namespace marshrut::catalogue {

using access::Work;

enum class CatalogueList { activities, sessions, gains };
DESCRIBE_ENUM(CatalogueList, activities, sessions, gains)

struct ImportCatalogue {
  CatalogueList kind = CatalogueList::activities;
  std::optional<bool> apply;      // absent: a preview
  std::optional<bool> only_good;  // apply the right rows although others are wrong
  access::Upload upload;
};
DESCRIBE(ImportCatalogue, kind, apply, only_good)

Result<sheet::ImportReport> import_catalogue(Work& work, const ImportCatalogue& request);

}  // namespace marshrut::catalogue
