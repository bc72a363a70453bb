#pragma once
// The documents of a school that the regulation wants: its own regulation, changed job descriptions, routes in the system of
// evaluating quality, the plan of work with staff. A document counts from the day it is registered.
#include "access/endpoint.h"
#include "governance/types.h"

namespace marshrut::governance {

using access::Work;

/// What a school has of one kind: the newest document, or none.
struct KindOfSchool {
  std::string school;
  std::string school_title;
  regulation::SchoolRecordRule rule;
  std::optional<SchoolRecord> record;
  bool may_keep = false;
};
DESCRIBE(KindOfSchool, school, school_title, rule, record, may_keep)
struct SchoolRecords {
  Date today;
  std::vector<KindOfSchool> kinds;
};
DESCRIBE(SchoolRecords, today, kinds)
Result<SchoolRecords> list_records(Work& work, const access::Nothing& request);

struct RegisterRecord {
  std::string school;
  regulation::SchoolRecordKind kind = regulation::SchoolRecordKind::regulation;
  std::string title;
  std::string number;
  Date date;
  std::vector<regulation::RecordMark> marks;
};
DESCRIBE(RegisterRecord, school, kind, title, number, date, marks)
Result<SchoolRecord> register_record(Work& work, const RegisterRecord& request);

struct CorrectRecord {
  Id<SchoolRecord> record;
  std::int64_t revision = 0;
  std::string title;
  std::string number;
  Date date;
  std::vector<regulation::RecordMark> marks;
  bool withdrawn = false;
};
DESCRIBE(CorrectRecord, record, revision, title, number, date, marks, withdrawn)
Result<SchoolRecord> correct_record(Work& work, const CorrectRecord& request);

struct AttachFile {
  Id<SchoolRecord> record;
  std::string name;
  access::Upload upload;
};
DESCRIBE(AttachFile, record, name)
Result<SchoolRecord> attach_file(const access::Call& call, const AttachFile& request);

struct AskRecord {
  Id<SchoolRecord> record;
};
DESCRIBE(AskRecord, record)
Result<access::Download> record_file(const access::Call& call, const AskRecord& request);

}  // namespace marshrut::governance
