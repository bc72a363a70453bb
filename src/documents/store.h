#pragma once
// Rows of the register and the counters of numbers. Owner: documents; later rooms read through this.
#include <optional>
#include <string>
#include <vector>

#include "documents/types.h"
#include "platform/db/database.h"

namespace marshrut::documents {

std::optional<Paper> find_paper(db::Session& rows, const std::string& region, const PaperId& paper);
/// Newest first, annulled ones too.
std::vector<PaperLine> papers_of_object(db::Session& rows, const std::string& region, const std::string& object);
/// Digests of the files that rows name.
std::vector<std::string> files_named(db::Session& rows, const std::string& region);

namespace store {

/// Papers of a place go with it.
void move_papers(db::Session& rows, const std::string& region, const std::string& from, const std::string& to);

std::int64_t take_number(db::Session& rows, const std::string& region, const std::string& kind, int year);
void insert_paper(db::Session& rows, const std::string& region, const Paper& paper);
std::optional<Paper> find_paper_by_token(db::Session& rows, const std::string& region, const std::string& token);
/// Papers of all kinds that carry the number.
std::vector<Paper> papers_numbered(db::Session& rows, const std::string& region, const std::string& number);
/// False when the paper was changed since `revision` or is annulled.
bool annul_paper(db::Session& rows, const std::string& region, const PaperId& paper, std::int64_t revision,
                 const std::string& reason);
void set_printed(db::Session& rows, const std::string& region, const PaperId& paper, const std::string& sha256);

struct RegisterPage {
  std::string path;
  access::PersonId person;  // whose own papers come too
  std::string kind;
  std::string state;
  Date since;
  Date until;
  std::string number;
  std::string after;
  std::string concerns;  // whom alone
  int rows = 0;
};
DESCRIBE(RegisterPage, path, person, kind, state, since, until, number, after, concerns, rows)
/// A line of the register and what says who may see it.
struct RegisterRow {
  PaperLine line;
  std::string path;
  std::string regulation;
  std::string regulation_version;
};
DESCRIBE(RegisterRow, line, path, regulation, regulation_version)
std::vector<RegisterRow> papers_below(db::Session& rows, const std::string& region, const RegisterPage& page);

}  // namespace store
}  // namespace marshrut::documents
