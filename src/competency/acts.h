#pragma once
// The frame and the map as people use them: the list for everybody, imports for the centre.
#include <optional>
#include <string>
#include <vector>

#include "access/endpoint.h"
#include "competency/store.h"
#include "platform/sheet/import.h"

namespace marshrut::competency {

using access::Nothing;
using access::Work;

struct CompetencyGroup {
  std::string code;
  std::vector<Competency> competencies;
};
DESCRIBE(CompetencyGroup, code, competencies)
struct Frame {
  std::vector<CompetencyGroup> groups;  // in the order of their first competency
};
DESCRIBE(Frame, groups)
Result<Frame> frame(Work& work, const Nothing&);

struct LabourActions {
  std::vector<LabourAction> labour_actions;
};
DESCRIBE(LabourActions, labour_actions)
/// Three times the frame in size, and read by whoever follows a competency to the professional standard.
Result<LabourActions> labour_actions(Work& work, const Nothing&);

struct AskNeeds {
  std::string position;
  std::vector<std::string> subject;
  std::optional<std::string> category;
};
DESCRIBE(AskNeeds, position, subject, category)
struct Needs {
  std::vector<Need> needs;
};
DESCRIBE(Needs, needs)
Result<Needs> needs(Work& work, const AskNeeds& request);

enum class FrameImportKind { competencies, labour_actions, needs };
DESCRIBE_ENUM(FrameImportKind, competencies, labour_actions, needs)

struct ImportFile {
  FrameImportKind kind = FrameImportKind::competencies;
  std::optional<bool> apply;      // absent: a preview
  std::optional<bool> only_good;  // apply the right rows although others are wrong
  access::Upload upload;
};
DESCRIBE(ImportFile, kind, apply, only_good)
/// A preview, or with apply=true the import itself. A code known already updates what it names.
Result<sheet::ImportReport> import_file(Work& work, const ImportFile& request);

}  // namespace marshrut::competency
