#include "organisation/import/acts_import.h"

#include <algorithm>
#include <map>

#include "access/acts_import.h"
#include "base/text.h"
#include "organisation/acts.h"
#include "organisation/errors.h"
#include "organisation/import/acts_import_parsing.h"
#include "organisation/post/acts_post.h"
#include "organisation/rules.h"
#include "organisation/store.h"
#include "organisation/subject_words.h"
#include "organisation/territory/acts_territory.h"

namespace marshrut::organisation {
namespace {

using namespace importing;
using sheet::ImportReport;
using sheet::RowReader;

/// Under which other number a mark of a person stands in the register, else earlier in the same list.
std::optional<std::string> number_known(std::map<std::string, std::string>& seen, const std::string& mark,
                                        const std::string& registered, const std::string& number) {
  auto& first = seen.try_emplace(mark, number).first->second;
  if (!registered.empty() && registered != number) return registered;
  return first == number ? std::nullopt : std::optional(first);
}

Known known_now(Work& work) {
  Known known;
  known.region = work.region;
  for (auto& territory : store::territories(work.rows, work.region)) {
    auto code = territory.id.value;
    known.municipality_codes.push_back(code);
    known.municipalities.emplace(code, std::move(territory));
  }
  for (auto& school : store::schools_below(work.rows, work.region, work.region)) {
    auto code = school.id.value;
    known.school_codes.push_back(code);
    known.schools_titled.emplace(letters_and_digits(school.title), code);
    known.schools.emplace(code, std::move(school));
  }
  for (const auto& position : store::positions(work.rows, work.region)) {
    known.position_titles.push_back(position.title);
    known.positions[folded(position.title)] = position.code;
    known.positions[folded(position.code)] = position.code;
    known.duties[position.code] = position.duty;
  }
  auto subjects = store::subjects(work.rows, work.region);
  for (const auto& subject : subjects) known.subject_titles.push_back(subject.title);
  known.subjects = subject_words(subjects);
  known.person = [&work](const std::string& external) {
    return store::find_person_by_external(work.rows, work.region, external);
  };
  known.posts = [&work](const PersonId& person) { return store::posts_of(work.rows, work.region, person); };
  known.number_of_address = [&work, seen = std::map<std::string, std::string>()](const Person& person) mutable {
    auto before = store::find_person_by_email(work.rows, work.region, person.email);
    return number_known(seen, person.email, before ? before->external : "", person.external);
  };
  known.number_of_name = [&work, seen = std::map<std::string, std::string>()](const Person& person, const std::string& path) mutable {
    std::string before;
    for (const auto& one : store::people_named(work.rows, work.region, person))
      if (std::ranges::count(store::posts_of(work.rows, work.region, one.id), path, &Post::path)) before = one.external;
    return number_known(seen, person.search_key() + "|" + person.born->iso() + "|" + path, before, person.external);
  };
  known.may_bring_to = [&work](const std::string& path) { return work.may({path, {}}).has_value(); };
  known.may_change = [&work](const PersonId& person) {
    return work.may(scope_of(work.rows, work.region, person, work.today())).has_value();
  };
  return known;
}

void save_person(Work& work, Person& person, ImportReport& report) {
  // Asked again: an earlier row of the same list may have brought them.
  auto before = store::find_person_by_external(work.rows, work.region, person.external);
  if (!before) {
    person.id = work.new_id<access::Person>();
    store::insert_person(work.rows, work.region, person);
    ++report.created;
    return;
  }
  person.id = before->id;
  person.revision = before->revision;
  if (json::write(*before) == json::write(person)) return;
  store::update_person(work.rows, work.region, person);
  work.touched("person", person.id, json::write(*before), json::write(person));
  ++report.updated;
}

/// A leave that is over stays, also when the list has an empty cell for it.
void save_post(Work& work, const std::vector<Post>& before, Post& post) {
  for (const auto& held : before)
    if (held.path == post.path && held.position == post.position && held.main == post.main) {
      post.id = held.id;
      if (post.leave_since || !held.leave_until || *held.leave_until >= work.today()) break;
      post.leave_since = held.leave_since, post.leave_until = held.leave_until;
      break;
    }
  keep_post(work, post);
}

/// A position that carries another duty now gives it to everybody who holds it.
Result<void> save_positions(Work& work, const Position& position) {
  auto before = store::positions(work.rows, work.region);
  auto known = std::ranges::find(before, position.code, &Position::code);
  store::save_position(work.rows, work.region, position);
  if (known == before.end() || known->duty == position.duty) return {};
  auto after = store::positions(work.rows, work.region);
  for (const auto& person : store::people_in_position(work.rows, work.region, position.code)) {
    auto posts = store::posts_of(work.rows, work.region, person);
    TRY(change_duties(work, person, duties_of(posts, before, work.today()), duties_of(posts, after, work.today())));
  }
  return {};
}

std::span<const sheet::Column> columns_of(RegisterKind kind) {
  switch (kind) {
    case RegisterKind::municipalities: return municipality_columns();
    case RegisterKind::schools: return school_columns();
    case RegisterKind::positions: return position_columns();
    case RegisterKind::subjects: return subject_columns();
    case RegisterKind::staff: return staff_columns();
    case RegisterKind::officers: return officer_columns();
  }
  return {};
}

access::Matching matching_of(const ImportFile& request) {
  return {std::string(name_of(request.kind)), request.columns};
}

/// Staff is brought by whoever answers for a place, row by row; the other lists are the whole region's.
Result<void> may_bring(Work& work, RegisterKind kind) {
  if (kind != RegisterKind::staff) return work.may({work.region, {}});
  work.horizon();
  return {};
}

/// A list of the whole region: municipalities, schools, dictionaries.
template <class T, class Parse>
Result<ImportReport> imported_list(Work& work, const ImportFile& request, std::span<const sheet::Column> columns,
                                   Parse&& parse, void (*save)(db::Session&, const std::string&, const T&)) {
  return access::import_rows(work, request, columns, parse, [&](T& value, ImportReport&) -> Result<void> {
    save(work.rows, work.region, value);
    return {};
  }, matching_of(request));
}

}  // namespace

Result<sheet::FileColumns> read_file_columns(Work& work, const ReadFileColumns& request) {
  TRY(may_bring(work, request.kind));
  const auto table = TRY(sheet::read_table(request.upload.bytes));
  return access::columns_of_file(work, std::string(name_of(request.kind)), columns_of(request.kind), table);
}

Result<ImportReport> import_file(Work& work, const ImportFile& request) {
  TRY(may_bring(work, request.kind));
  auto known = known_now(work);
  auto save = [&](StaffEntry& entry, ImportReport& report) -> Result<void> {
    save_person(work, entry.person, report);
    entry.post.person = entry.person.id;
    auto before = store::posts_of(work.rows, work.region, entry.person.id);
    save_post(work, before, entry.post);
    return follow_posts(work, entry.person.id, before, work.today());
  };
  const auto columns = columns_of(request.kind);
  auto brought = [&](auto&& parse, auto&& save_one) {
    return access::import_rows(work, request, columns, parse, save_one, matching_of(request));
  };
  switch (request.kind) {
    case RegisterKind::municipalities:
      return imported_list<Territory>(work, request, columns, [&](RowReader& row) { return municipality_of(row, known); },
                                      &store::save_territory);
    case RegisterKind::schools:
      return brought([&](RowReader& row) { return school_of(row, known); },
                     [&](School& school, ImportReport&) { return keep_school(work, school); });
    case RegisterKind::positions:
      return brought(&position_of, [&](Position& position, ImportReport&) { return save_positions(work, position); });
    case RegisterKind::subjects:
      return imported_list<Subject>(work, request, columns, &subject_of, &store::save_subject);
    case RegisterKind::staff: return brought([&](RowReader& row) { return staff_of(row, known); }, save);
    case RegisterKind::officers: return brought([&](RowReader& row) { return officer_of(row, known); }, save);
  }
  return fail(errors::import_unknown, "/kind");
}

}  // namespace marshrut::organisation
