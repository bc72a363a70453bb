#include "organisation/acts_import.h"

#include <set>

#include "access/acts_import.h"
#include "base/text.h"
#include "organisation/errors.h"
#include "organisation/acts_import_parsing.h"
#include "organisation/store.h"

namespace marshrut::organisation {
namespace {

using namespace importing;
using sheet::ImportReport;
using sheet::RowReader;

Known known_now(Work& work) {
  Known known{work.region, {}, {}, {}, {}};
  for (auto& territory : store::territories(work.rows, work.region)) {
    auto code = territory.id.value;
    known.municipalities.emplace(code, std::move(territory));
  }
  for (auto& school : store::schools_below(work.rows, work.region, work.region)) {
    auto code = school.id.value;
    known.schools.emplace(code, std::move(school));
  }
  for (const auto& position : store::positions(work.rows, work.region)) {
    known.positions[folded(position.title)] = position.code;
    known.positions[folded(position.code)] = position.code;
  }
  for (const auto& subject : store::subjects(work.rows, work.region)) {
    known.subjects[folded(subject.title)] = subject.code;
    known.subjects[folded(subject.code)] = subject.code;
  }
  return known;
}

/// Every row must lie where the importer may write: a municipal methodist brings no staff of another municipality.
Result<void> may_bring(Work& work, const std::string& path) { return work.may({path, {}}); }

bool same_post(const Post& left, const Post& right) {
  return left.path == right.path && left.position == right.position && left.main == right.main;
}

void save_person(Work& work, StaffEntry& entry, ImportReport& report) {
  auto before = store::find_person_by_external(work.rows, work.region, entry.person.external);
  if (!before) {
    entry.person.id = work.new_id<access::Person>();
    store::insert_person(work.rows, work.region, entry.person);
    ++report.created;
    return;
  }
  entry.person.id = before->id;
  entry.person.revision = before->revision;
  if (json::write(*before) == json::write(entry.person)) return;
  store::update_person(work.rows, work.region, entry.person);
  ++report.updated;
}

void save_post(Work& work, StaffEntry& entry) {
  entry.post.person = entry.person.id;
  for (const auto& held : store::posts_of(work.rows, work.region, entry.person.id))
    if (same_post(held, entry.post)) {
      entry.post.id = held.id;
      store::update_post(work.rows, work.region, entry.post);
      return;
    }
  entry.post.id = work.new_id<Post>();
  store::insert_post(work.rows, work.region, entry.post);
}

Result<void> save_staff(Work& work, StaffEntry& entry, ImportReport& report) {
  TRY(may_bring(work, entry.post.path));
  save_person(work, entry, report);
  save_post(work, entry);
  return {};
}

/// A list of the whole region: municipalities, schools, dictionaries.
template <class T, class Parse>
Result<ImportReport> imported_list(Work& work, const ImportFile& request, std::span<const sheet::Column> columns,
                                   Parse&& parse, void (*save)(db::Session&, const std::string&, const T&)) {
  TRY(may_bring(work, work.region));
  return access::import_rows(work, request, columns, parse, [&](T& value, ImportReport&) -> Result<void> {
    save(work.rows, work.region, value);
    return {};
  });
}

}  // namespace

Result<ImportReport> import_file(Work& work, const ImportFile& request) {
  work.horizon();
  auto known = known_now(work);
  auto save = [&](StaffEntry& entry, ImportReport& report) { return save_staff(work, entry, report); };
  switch (request.kind) {
    case RegisterKind::municipalities:
      return imported_list<Territory>(work, request, municipality_columns(),
                                      [&](RowReader& row) { return municipality_of(row, known); }, &store::save_territory);
    case RegisterKind::schools:
      return imported_list<School>(work, request, school_columns(),
                                   [&](RowReader& row) { return school_of(row, known); }, &store::save_school);
    case RegisterKind::positions:
      return imported_list<Position>(work, request, position_columns(), &position_of, &store::save_position);
    case RegisterKind::subjects:
      return imported_list<Subject>(work, request, subject_columns(), &subject_of, &store::save_subject);
    case RegisterKind::staff:
      return access::import_rows(work, request, staff_columns(), [&](RowReader& row) { return staff_of(row, known); }, save);
    case RegisterKind::officers:
      return access::import_rows(work, request, officer_columns(), [&](RowReader& row) { return officer_of(row, known); },
                                 save);
  }
  return fail(errors::import_unknown, "/kind");
}

}  // namespace marshrut::organisation
