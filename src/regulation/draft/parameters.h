#pragma once
// The numbers, truth values and dates of a regulation's text, each with its place: what a form may change while the rest
// of the text, its remarks and its order stay as they are. Texts and lists of plain values are left to the text, but for
// the version, without a new one of which nothing is put in force.
#include <string>
#include <vector>

#include "regulation/reading/tree.h"
#include "regulation/types.h"

namespace marshrut::regulation {

enum class ParameterKind { number, truth, date, version };
DESCRIBE_ENUM(ParameterKind, number, truth, date, version)

struct Parameter {
  std::string way;   // to the value, unlike any other: "stages.DESIGN.tasks.compose.days"; changing numbers keeps it
  std::string part;  // top-level, as the file names it
  Words rule;        // the title of the nearest rule around it that has one; empty: none
  std::vector<std::string> keys;  // as the file names them, below that rule or the part; the last is its own
  ParameterKind kind = ParameterKind::number;
  std::string value;  // as TOML, a version without quotes
  TextSpan span;
  std::vector<std::string> clauses;  // of the nearest rule around it that names its source
  bool our_default = false;
};
DESCRIBE(Parameter, way, part, rule, keys, kind, value, span, clauses, our_default)

/// In the order of the text. `our_default` itself is a mark and no parameter.
std::vector<Parameter> parameters_of(const Tree& text);

}  // namespace marshrut::regulation
