#pragma once
// Papers that can be issued: their numbers and their words. What a paper says is data, so a region changes a letter
// without a programmer; a paper keeps the version of the regulation it was issued by, and with it its template.
#include <optional>

#include "regulation/profile/people.h"

namespace marshrut::regulation {

/// A block of a paper's template. {names} in its texts stand for fields of the paper that is printed.
enum class BlockKind {
  letterhead, title, heading, paragraph, details, numbered, table, signatures, verification, new_page,
};
DESCRIBE_ENUM(BlockKind, letterhead, title, heading, paragraph, details, numbered, table, signatures, verification,
              new_page)
enum class BlockAlign { justified, left, centre, right };
DESCRIBE_ENUM(BlockAlign, justified, left, centre, right)

struct BlockColumn {
  std::string title;
  std::optional<double> width;  // relative to the other columns
};
DESCRIBE(BlockColumn, title, width)

struct BlockRule {
  BlockKind kind = BlockKind::paragraph;
  std::optional<std::string> text;
  /// Lines of a letterhead, items of a list; "words | value" of details, "post | name" of signatures.
  std::vector<std::string> lines;
  std::optional<std::string> list;  // which list of the paper fills a table or a numbered list
  std::vector<BlockColumn> columns;
  std::optional<BlockAlign> align;
  std::optional<std::string> when;  // printed only when this field or list is not empty
};
DESCRIBE(BlockRule, kind, text, lines, list, columns, align, when)

/// What a paper may be taken as to go on editing it, beside the PDF that is the original.
enum class EditedAs { docx, xlsx };
DESCRIBE_ENUM(EditedAs, docx, xlsx)

/// A paper that can be issued. `number_format` has {number} or {number:4} (at least four digits) and may have
/// {year}; a paper without it carries no number. `shows` are the things of its person that it says: who may not see
/// each of them by the regulation's visibility does not find the paper.
struct DocumentRule {
  std::string code;
  Words title;
  std::string author;                   // role
  std::vector<std::string> recipients;  // roles
  std::optional<std::string> number_format;
  std::string fields;  // what it must say, for the author of a template
  std::vector<SeenThing> shows;
  std::vector<EditedAs> edited_as;  // none: it is only printed
  std::vector<BlockRule> blocks;  // none: this paper is not printed here
  Source source;
};
DESCRIBE(DocumentRule, code, title, author, recipients, number_format, fields, shows, edited_as, blocks, source)

}  // namespace marshrut::regulation
