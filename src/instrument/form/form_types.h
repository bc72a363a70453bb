#pragma once
// Forms: what a sitting gives to a person. A form is composed from a blueprint and the bank; once in use it never
// changes: whoever edits it makes the next version, and attempts keep theirs. And questionnaires, which later rooms ask.
#include <cstdint>
#include <string>
#include <vector>

#include "base/describe.h"
#include "base/id.h"

namespace marshrut::instrument {

/// Where the regulation asks experts, a draft goes to expertise and comes back or is approved; else it is put in use.
enum class FormState { draft, expertise, approved, in_use, retired };
DESCRIBE_ENUM(FormState, draft, expertise, approved, in_use, retired)

/// fixed: everybody gets its items. adaptive: its items are a pool, from which each next one is chosen by the answers before.
enum class FormMode { fixed, adaptive };
DESCRIBE_ENUM(FormMode, fixed, adaptive)

/// A version of a form. Variants of one code measure the same by other items, where the bank has enough.
struct Form {
  Id<Form> id;
  std::string code;
  std::int64_t variant = 1;
  std::int64_t version = 1;
  std::string title;
  std::string subjects;  // codes, separated by ';'; empty: for those whose subject has no form of its own
  std::int64_t minutes = 90;
  FormMode mode = FormMode::fixed;
  FormState state = FormState::draft;
  std::int64_t revision = 0;
};
DESCRIBE(Form, id, code, variant, version, title, subjects, minutes, mode, state, revision)
using FormId = Id<Form>;

/// A line of a blueprint: so many items of this competency; in an adaptive form, so many at most.
struct FormPart {
  std::string competency;
  std::int64_t items = 0;
  friend bool operator==(const FormPart&, const FormPart&) = default;
};
DESCRIBE(FormPart, competency, items)

/// A form before it is composed.
struct Blueprint {
  std::string code;
  std::string title;
  std::string subjects;
  std::int64_t minutes = 90;
  FormMode mode = FormMode::fixed;
  std::vector<FormPart> parts;
};
DESCRIBE(Blueprint, code, title, subjects, minutes, mode, parts)

/// The version of an item at a place of a form, places from 1.
struct FormItem {
  std::int64_t position = 1;
  std::string item;
  std::int64_t version = 1;
  friend bool operator==(const FormItem&, const FormItem&) = default;
};
DESCRIBE(FormItem, position, item, version)

/// A question of a questionnaire; `type` and `options` (separated by '|') are read by the room that asks it.
struct QuestionnaireQuestion {
  std::string questionnaire;
  std::string code;
  std::int64_t position = 1;
  std::string block;
  std::string text;
  std::string type;
  std::string options;
};
DESCRIBE(QuestionnaireQuestion, questionnaire, code, position, block, text, type, options)

}  // namespace marshrut::instrument
