#include "governance/record/acts_record.h"

#include <algorithm>

#include "base/text.h"
#include "governance/errors.h"
#include "governance/responsible/acts_responsible.h"
#include "governance/store.h"
#include "organisation/store.h"
#include "platform/files/content.h"
#include "platform/files/kinds.h"
#include "platform/json/json.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::governance {
namespace {

constexpr access::Right to_keep{"record.keep"};

Result<SchoolRecord> record_to_change(Work& work, const Id<SchoolRecord>& id) {
  auto record = store::find_record(work.rows, work.region, id);
  if (!record) {
    work.own();
    return fail(access::errors::not_found);
  }
  TRY(work.may({record->path, {}}));
  if (record->withdrawn_on) return fail(errors::over_already);
  return *std::move(record);
}

Result<void> set_marks(const regulation::SchoolRecordRule& rule, const std::vector<regulation::RecordMark>& marks, SchoolRecord& record) {
  std::vector<std::string> held;
  for (auto mark : marks) {
    if (!std::ranges::count(rule.marks, mark)) return fail(errors::mark_unknown, "/marks", std::string(name_of(mark)));
    if (!std::ranges::count(held, name_of(mark))) held.emplace_back(name_of(mark));
  }
  record.marks = joined_parts(held);
  record.marks_held = static_cast<std::int64_t>(held.size());
  return {};
}

Result<void> acceptable(const SchoolRecord& record, Date today) {
  Refusals refusals;
  if (auto words = enough_words(record.title, "/title"); !words) refusals.add(words.error());
  if (record.date > today) refusals.add(errors::day_ahead, "/date");
  if (refusals) return refusals.take();
  return {};
}

Result<const regulation::SchoolRecordRule*> rule_at(const regulation::Profile& profile, regulation::SchoolRecordKind kind) {
  const auto* rule = regulation::find_school_record(profile, kind);
  if (!rule) return fail(errors::not_by_regulation, "/kind");
  return rule;
}

Result<void> save(Work& work, const SchoolRecord& before, SchoolRecord& after) {
  if (!store::update(work.rows, work.region, after)) return fail(access::errors::stale, "/revision");
  work.touched("school_record", after.id, json::write(before), json::write(after));
  ++after.revision;
  return {};
}

}  // namespace

Result<SchoolRecords> list_records(Work& work, const access::Nothing&) {
  auto horizon = work.horizon();
  SchoolRecords answer{work.today(), {}};
  for (const auto& path : paths_of(work, horizon)) {
    auto profile = TRY(regulation::profile_at(work, path));
    auto records = store::records_below(work.rows, work.region, path);
    for (const auto& school : open_schools(work, {path}))
      for (const auto& rule : profile->school_records) {
        KindOfSchool kind{school.school, school.title, rule, {}, false};
        auto newest = std::ranges::find_if(records, [&](const auto& r) { return r.school == school.school && r.kind == rule.kind; });
        if (newest != records.end()) kind.record = *newest;
        auto place = organisation::find_school(work.rows, work.region, {school.school});
        kind.may_keep = place && work.could(to_keep, {place->path, {}});
        answer.kinds.push_back(std::move(kind));
      }
  }
  return answer;
}

Result<SchoolRecord> register_record(Work& work, const RegisterRecord& request) {
  auto school = organisation::find_school(work.rows, work.region, {request.school});
  if (!school) {
    work.own();
    return fail(access::errors::not_found, "/school");
  }
  TRY(work.may({school->path, {}}));
  auto profile = TRY(regulation::profile_at(work, school->path));
  const auto* rule = TRY(rule_at(*profile, request.kind));
  SchoolRecord record{work.new_id<SchoolRecord>(), request.school, school->path, request.kind, std::string(trimmed(request.title)),
                      std::string(trimmed(request.number)), request.date, "", 0, "", "", work.today(), {}, 0};
  TRY(set_marks(*rule, request.marks, record));
  TRY(acceptable(record, work.today()));
  store::insert(work.rows, work.region, record);
  work.touched("school_record", record.id, "", json::write(record));
  return record;
}

Result<SchoolRecord> correct_record(Work& work, const CorrectRecord& request) {
  auto before = TRY(record_to_change(work, request.record));
  auto profile = TRY(regulation::profile_at(work, before.path));
  const auto* rule = TRY(rule_at(*profile, before.kind));
  auto after = before;
  after.title = std::string(trimmed(request.title));
  after.number = std::string(trimmed(request.number));
  after.date = request.date;
  after.revision = request.revision;
  if (request.withdrawn) after.withdrawn_on = work.today();
  TRY(set_marks(*rule, request.marks, after));
  TRY(acceptable(after, work.today()));
  TRY(save(work, before, after));
  return after;
}

Result<SchoolRecord> attach_file(const access::Call& call, const AttachFile& request) {
  TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) { return record_to_change(work, request.record); }));
  TRY(files::recognise(request.upload.bytes, request.name, "/name"));
  auto sha256 = call.services.part<files::ContentStore>().put(request.upload.bytes);
  return access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<SchoolRecord> {
    auto before = TRY(record_to_change(work, request.record));
    auto after = before;
    after.file_name = files::display_name(request.name);
    after.file_sha256 = sha256;
    TRY(save(work, before, after));
    return after;
  });
}

Result<access::Download> record_file(const access::Call& call, const AskRecord& request) {
  auto record = TRY(access::consult(call.services, call.actor, call.right, [&](Work& work) -> Result<SchoolRecord> {
    auto found = store::find_record(work.rows, work.region, request.record);
    if (!found) {
      work.own();
      return fail(access::errors::not_found);
    }
    TRY(work.may({found->path, {}}));
    return *std::move(found);
  }));
  if (record.file_sha256.empty()) return fail(access::errors::not_found);
  auto bytes = call.services.part<files::ContentStore>().find(record.file_sha256);
  if (!bytes) return fail(access::errors::not_found);
  auto kind = TRY(files::recognise(*bytes, record.file_name, ""));
  return access::Download{record.file_name, std::string(files::media_type(kind)), *std::move(bytes)};
}

}  // namespace marshrut::governance
