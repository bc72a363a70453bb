#include "app/demo/load.h"

#include <fmt/format.h>

#include <algorithm>

#include "access/store.h"
#include "app/errors.h"
#include "app/files_data.h"
#include "base/text.h"
#include "demo/offer/calendar.h"
#include "organisation/store.h"
#include "platform/sheet/table.h"
#include "regulation/read_toml.h"
#include "regulation/rules.h"
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

bool is_carried(const std::string& file) {
  return std::ranges::find(embedded_files, file, &EmbeddedFile::name) != embedded_files.end();
}

/// The regulation of the request and, where it is a municipality's, the one of its region above it.
struct Texts {
  std::string file;
  std::optional<std::string> parent_file;
  regulation::Profile profile;
  std::string region_title;
};

/// A parent is carried under its code in small letters.
Result<Texts> texts_of(const DemoRequest& request) {
  Texts texts{.file = request.regulation + ".toml", .parent_file = {}, .profile = {}, .region_title = ""};
  if (!is_carried(texts.file)) return fail(errors::file_unreadable, "", "regulations/" + texts.file);
  std::optional<regulation::ParentText> parent;
  if (auto code = TRY(regulation::parent_named(embedded_text(texts.file), texts.file))) {
    texts.parent_file = lowered(*code) + ".toml";
    if (!is_carried(*texts.parent_file)) return fail(errors::file_unreadable, "", "regulations/" + *texts.parent_file);
    parent = regulation::ParentText{std::string(embedded_text(*texts.parent_file)), *texts.parent_file};
    texts.region_title = TRY(regulation::read(parent->text, parent->file)).territory.title;
  }
  texts.profile = TRY(regulation::read(embedded_text(texts.file), texts.file, parent));
  if (!parent) texts.region_title = texts.profile.territory.title;
  return texts;
}

/// The code of the region that bears the territory's title in the list of municipalities.
Result<std::string> region_titled(const std::string& title) {
  auto table = TRY(sheet::read_table(embedded_text("municipalities.csv")));
  for (const auto& row : table.rows)
    if (row.cells[1] == title) return row.cells[0];
  return fail(errors::region_unknown, "", title, "data/municipalities.csv");
}

std::vector<std::string> duties_named(const regulation::Profile& profile) {
  std::vector<std::string> duties;
  for (const auto& role : profile.roles)
    for (auto duty : role.duties) duties.emplace_back(name_of(duty));
  return duties;
}

std::vector<std::string> obligations_of(const regulation::Profile& profile) {
  std::vector<std::string> kinds;
  for (const auto& obligation : profile.obligations) kinds.emplace_back(name_of(obligation.kind));
  return kinds;
}

std::vector<demo::NamedType> types_named(const regulation::Profile& profile) {
  std::vector<demo::NamedType> types;
  for (const auto& type : profile.activities.types)
    types.push_back({type.code, std::string(name_of(type.education_type)), std::string(name_of(type.kind))});
  return types;
}

Result<demo::Setting> setting_of(const DemoRequest& request) {
  auto texts = TRY(texts_of(request));
  auto region_code = TRY(region_titled(texts.region_title));
  return demo::Setting{.seed = request.seed,
                       .start = request.start,
                       .offered_days = request.offered_days,
                       .teachers = staff_for_each * request.teachers,
                       .taking_part = request.teachers,
                       .region_code = std::move(region_code),
                       .municipality = texts.parent_file ? texts.profile.territory.title : "",
                       .duties = duties_named(texts.profile),
                       .obligations = obligations_of(texts.profile),
                       .activity_types = types_named(texts.profile),
                       .operator_name = texts.profile.centre.operator_title};
}

Result<void> put_in_force(db::Session& rows, const std::string& region, const std::string& territory,
                          const std::string& file, Date from) {
  auto kept = TRY(regulation::store::keep(rows, region, embedded_text(file), file));
  return regulation::store::put_in_force(rows, {region, territory, from, kept.code, kept.version});
}

Result<void> found_region(House& house, const DemoRequest& request, const std::string& code) {
  auto texts = TRY(texts_of(request));
  access::Region region{code, texts.region_title, texts.profile.calendar.zone_offset_minutes, true};
  TRY(house.database().write([&](db::Session& rows) -> Result<void> {
    access::store::insert_region(rows, region);
    return put_in_force(rows, code, code, texts.parent_file.value_or(texts.file), request.start);
  }));
  house.refresh_regions();
  return {};
}

/// A municipality's regulation holds over the one municipality of its demo.
Result<void> narrow_to_municipality(House& house, const DemoRequest& request, const std::string& code) {
  auto texts = TRY(texts_of(request));
  if (!texts.parent_file) return {};
  return house.database().write([&](db::Session& rows) -> Result<void> {
    for (const auto& territory : organisation::store::territories(rows, code))
      if (territory.kind == organisation::TerritoryKind::municipality)
        TRY(put_in_force(rows, code, territory.path, texts.file, request.start));
    return {};
  });
}

}  // namespace

Result<Date> begin_before(const DemoRequest& request, int days, int course) {
  auto profile = TRY(texts_of(request)).profile;
  if (profile.term.within_school_year)
    return regulation::school_year_start(profile.calendar, request.start.plus_days(-days));
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
  TRY(narrow_to_municipality(house, request, region));
  progress("lists", 1);
  return region;
}

}  // namespace marshrut::app
