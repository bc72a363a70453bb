#pragma once
// Sheets of learning at the workplace as two people use them, and as paper; the sheet of checkpoints of a route.
#include <optional>
#include <string>
#include <vector>

#include "accompaniment/acts_support.h"
#include "accompaniment/workplace/types.h"
#include "documents/types.h"

namespace marshrut::accompaniment {

/// A sheet with what the reader may do now.
struct SheetView {
  WorkplaceSheet sheet;
  bool may_edit = false;
  bool may_sign = false;
  bool printed = false;  // the regulation names a paper for this form
};
DESCRIBE(SheetView, sheet, may_edit, may_sign, printed)
struct SheetForm {
  regulation::WorkplaceForm form = regulation::WorkplaceForm::lesson_visit;
  regulation::Words title;
};
DESCRIBE(SheetForm, form, title)
struct Sheets {
  std::vector<SheetView> sheets;  // the latest first
  std::vector<SheetForm> forms;   // that the regulation names
  bool checkpoint_sheet = false;
};
DESCRIBE(Sheets, sheets, forms, checkpoint_sheet)
Result<Sheets> list_sheets(Work& work, const AskSupport& request);
/// Those that wait for the actor as a colleague, of routes of others.
Result<Sheets> list_own_sheets(Work& work, const access::Nothing& request);

struct WriteSheet {
  RouteId route;
  RouteItemId item;
  std::optional<PersonId> colleague;  // absent: the actor, who is not the teacher
  regulation::WorkplaceForm form = regulation::WorkplaceForm::lesson_visit;
  Date held_on;
  std::string school_class;
  std::string topic;
  std::string observed;
  std::string questions;
  std::string recommendations;
};
DESCRIBE(WriteSheet, route, item, colleague, form, held_on, school_class, topic, observed, questions, recommendations)
Result<SheetView> write_sheet(Work& work, const WriteSheet& request);

struct ChangeSheet {
  Id<WorkplaceSheet> sheet;
  std::int64_t revision = 0;
  Date held_on;
  std::string school_class;
  std::string topic;
  std::string observed;
  std::string questions;
  std::string recommendations;
};
DESCRIBE(ChangeSheet, sheet, revision, held_on, school_class, topic, observed, questions, recommendations)
Result<SheetView> change_sheet(Work& work, const ChangeSheet& request);

struct SignSheet {
  Id<WorkplaceSheet> sheet;
  std::int64_t revision = 0;
};
DESCRIBE(SignSheet, sheet, revision)
/// The second signature sends the sheet as evidence of its activity.
Result<SheetView> sign_sheet(Work& work, const SignSheet& request);

struct AskSheet {
  Id<WorkplaceSheet> sheet;
  std::optional<documents::FileFormat> format;  // PDF when absent
};
DESCRIBE(AskSheet, sheet, format)
Result<access::Download> print_sheet(const access::Call& call, const AskSheet& request);
struct PrintCheckpoints {
  RouteId route;
  std::optional<documents::FileFormat> format;
};
DESCRIBE(PrintCheckpoints, route, format)
Result<access::Download> print_checkpoints(const access::Call& call, const PrintCheckpoints& request);

}  // namespace marshrut::accompaniment
