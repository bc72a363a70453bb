#include "app/demo/load.h"

#include <fmt/format.h>

#include <algorithm>

#include "access/store.h"
#include "app/errors.h"
#include "app/files_data.h"
#include "demo/offer/calendar.h"
#include "platform/sheet/table.h"
#include "regulation/read_toml.h"
#include "regulation/store.h"

namespace marshrut::app {
namespace {

constexpr int staff_for_each = 3;  // a region sends a third of its teachers to diagnostics at a time

demo::Sources sources() {
  demo::Sources s;
  s.municipalities = embedded_text("municipalities.csv");
  s.demo_schools = embedded_text("demo_schools.csv");
  s.demo_names = embedded_text("demo_names.csv");
  s.demo_staffing = embedded_text("demo_staffing.csv");
  s.demo_officers = embedded_text("demo_officers.csv");
  s.positions = embedded_text("positions.csv");
  s.subjects = embedded_text("subjects.csv");
  s.qualification_categories = embedded_text("qualification_categories.csv");
  s.competencies = embedded_text("competencies.csv");
  s.competency_map = embedded_text("competency_map.csv");
  s.activity_types = embedded_text("activity_types.csv");
  s.catalogue = embedded_text("catalogue.csv");
  s.prior_gains = embedded_text("prior_gains.csv");
  s.school_calendar = embedded_text("school_calendar.csv");
  s.items = embedded_text("items.csv");
  s.forms = embedded_text("forms.csv");
  s.demo_case_answers = embedded_text("demo_case_answers.csv");
  return s;
}

std::string regulation_file(const DemoRequest& request) {
  return request.regulation + ".toml";
}

Result<regulation::Profile> profile_of(const DemoRequest& request) {
  auto file = regulation_file(request);
  if (std::ranges::find(embedded_files, file, &EmbeddedFile::name) == embedded_files.end())
    return fail(errors::file_unreadable, "", "regulations/" + file);
  return regulation::read(embedded_text(file), file);
}

/// The code of the region that bears the territory's title in the list of municipalities.
Result<std::string> region_titled(const std::string& title) {
  auto table = TRY(sheet::read_table(embedded_text("municipalities.csv")));
  for (const auto& row : table.rows)
    if (row.cells[1] == title) return row.cells[0];
  return fail(errors::region_unknown, "", title, "data/municipalities.csv");
}

Result<demo::Setting> setting_of(const DemoRequest& request) {
  auto profile = TRY(profile_of(request));
  return demo::Setting{.seed = request.seed,
                       .start = request.start,
                       .offered_days = request.offered_days,
                       .teachers = staff_for_each * request.teachers,
                       .taking_part = request.teachers,
                       .region_code = TRY(region_titled(profile.territory.title)),
                       .operator_name = profile.centre.operator_title};
}

Result<void> found_region(House& house, const DemoRequest& request, const std::string& code) {
  auto profile = TRY(profile_of(request));
  access::Region region{code, profile.territory.title, profile.calendar.zone_offset_minutes, true};
  TRY(house.database().write([&](db::Session& rows) -> Result<void> {
    access::store::insert_region(rows, region);
    auto kept =
        TRY(regulation::store::keep(rows, code, embedded_text(regulation_file(request)), regulation_file(request)));
    return regulation::store::put_in_force(rows, {code, code, request.start, kept.code, kept.version});
  }));
  house.refresh_regions();
  return {};
}

}  // namespace

Result<Date> begin_before(const DemoRequest& request, int days, int course) {
  auto setting = TRY(setting_of(request));
  demo::Calendar calendar(demo::read_library(sources(), setting), setting);
  return calendar.latest_stretch(calendar.day_before(request.start, days), course);
}

Result<demo::World> demo_world(const DemoRequest& request) {
  return demo::create_world(sources(), TRY(setting_of(request)));
}

Result<std::string> load_demo(House& house, const DemoRequest& request, const demo::World& world,
                              const Progress& progress) {
  const auto& region = world.setting.region_code;
  progress("region", 0);
  TRY(found_region(house, request, region));
  TRY(import_lists(house, world, progress));
  progress("lists", 1);
  return region;
}

}  // namespace marshrut::app
