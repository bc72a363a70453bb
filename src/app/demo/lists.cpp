#include "app/demo/lists.h"

#include <stdexcept>

#include "app/files_data.h"
#include "catalogue/import/acts_import.h"
#include "competency/acts.h"
#include "demo/files.h"
#include "instrument/acts.h"
#include "organisation/import/acts_import.h"

namespace marshrut::app {
namespace {

using access::Work;

/// One list: what it is called, the right it is brought under, and the act that takes it.
struct List {
  std::string name;
  std::string_view right;
  std::function<Result<void>(Work&)> import;
};

/// Request is the import of a room, which knows its own kinds.
template <class Request, class Kind>
List list(std::string_view right, Result<sheet::ImportReport> (*act)(Work&, const Request&), Kind kind,
          std::string bytes) {
  Request request{kind, true, false, {std::move(bytes)}};
  return {std::string(name_of(kind)), right, [act, request = std::move(request)](Work& work) -> Result<void> {
            TRY(act(work, request));
            return {};
          }};
}

std::string carried(std::string_view name) {
  return std::string(embedded_text(name));
}

std::vector<List> lists_of(const demo::World& world) {
  using enum organisation::RegisterKind;
  using catalogue::CatalogueList;
  using competency::FrameImportKind;
  using instrument::InstrumentImportKind;
  auto files = demo::write_files(world);
  constexpr std::string_view staff_right = "staff.import", frame = "competency.import", bank = "instrument.manage";
  return {list(staff_right, &organisation::import_file, positions, carried("positions.csv")),
          list(staff_right, &organisation::import_file, subjects, carried("subjects.csv")),
          list(staff_right, &organisation::import_file, municipalities, files.municipalities),
          list(staff_right, &organisation::import_file, schools, files.schools),
          list(staff_right, &organisation::import_file, officers, files.people),
          list(staff_right, &organisation::import_file, staff, files.staff),
          list(frame, &competency::import_file, FrameImportKind::labour_actions, carried("labour_functions_544n.csv")),
          list(frame, &competency::import_file, FrameImportKind::competencies, carried("competencies.csv")),
          list(frame, &competency::import_file, FrameImportKind::needs, carried("competency_map.csv")),
          list(bank, &instrument::import_file, InstrumentImportKind::items, carried("items.csv")),
          list(bank, &instrument::import_file, InstrumentImportKind::forms, carried("forms.csv")),
          // Behind the forms: a case is composed into each first, and only that of items.csv has answers written for it.
          list(bank, &instrument::import_file, InstrumentImportKind::items, carried("cases.csv")),
          list(bank, &instrument::import_file, InstrumentImportKind::items, carried("gaps.csv")),
          list(bank, &instrument::import_file, InstrumentImportKind::questionnaires, carried("questionnaires.csv")),
          list("catalogue.manage", &catalogue::import_catalogue, CatalogueList::activities, files.catalogue),
          list("catalogue.manage", &catalogue::import_catalogue, CatalogueList::sessions, files.sessions),
          list("catalogue.manage", &catalogue::import_catalogue, CatalogueList::gains, files.gains)};
}

}  // namespace

Result<void> import_lists(House& house, const demo::World& world, const Progress& progress) {
  auto lists = lists_of(world);
  auto actor = access::Actor::of_house(world.setting.region_code);
  double done = 0;
  for (const auto& one : lists) {
    progress(one.name, done++ / static_cast<double>(lists.size()));
    auto imported = access::transact(house.services(), actor, access::Right{one.right}, one.import);
    if (!imported) throw std::runtime_error("the demo's " + one.name + ": " + imported.error().words_en());
  }
  return {};
}

}  // namespace marshrut::app
