#pragma once
// Papers of record. Enters: what a paper must say (fields) and the regulation whose template says it. Leaves: a number
// without gaps, a row of the register, a PDF that is the same whenever it is printed. Never here: the words of any
// paper; they are data of a regulation.
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/time.h"

namespace marshrut::documents {

/// What a paper was issued with, by the names its template calls them.
struct Fields {
  std::map<std::string, std::string> values;
  std::map<std::string, std::vector<std::vector<std::string>>> lists;  // rows of cells
};
DESCRIBE(Fields, values, lists)

/// What a paper is taken as: the PDF is the original, the others are copies to be edited.
enum class FileFormat { pdf, docx, xlsx };
DESCRIBE_ENUM(FileFormat, pdf, docx, xlsx)

/// An annulled paper stays in the register with its number.
enum class PaperState { issued, annulled };
DESCRIBE_ENUM(PaperState, issued, annulled)

struct Paper {
  Id<Paper> id;
  std::string kind;    // code of the regulation's document
  std::string number;  // "" for a kind without numbers
  Date date;
  std::string object_kind;  // what it is about: "letter", "route"
  std::string object;
  access::PersonId person;  // whose own it is; empty for nobody's
  std::string path;         // who may read it by scope
  std::string title;
  std::string regulation;
  std::string regulation_version;
  std::string fields;  // Fields as JSON
  std::string token;   // proves to a stranger that they hold the paper
  PaperState state = PaperState::issued;
  std::optional<Id<Paper>> replaces;
  std::string reason;  // of annulment
  std::string sha256;  // of the printed file; "" until first printed
  std::int64_t revision = 0;
};
DESCRIBE(Paper, id, kind, number, date, object_kind, object, person, path, title, regulation, regulation_version, fields,
         token, state, replaces, reason, sha256, revision)
using PaperId = Id<Paper>;

/// A line of the register.
struct PaperLine {
  PaperId paper;
  std::string kind;
  std::string number;
  Date date;
  std::string title;
  std::string object_kind;
  std::string object;
  access::PersonId person;
  PaperState state = PaperState::issued;
  std::optional<PaperId> replaces;
  std::int64_t revision = 0;
};
DESCRIBE(PaperLine, paper, kind, number, date, title, object_kind, object, person, state, replaces, revision)

}  // namespace marshrut::documents
