#include "documents/store.h"

#include "queries.h"

namespace marshrut::documents {

using std::string;

std::optional<Paper> find_paper(db::Session& rows, const string& region, const PaperId& paper) {
  return rows.find<Paper>(queries::find_paper, region, paper);
}
std::vector<PaperLine> papers_of_object(db::Session& rows, const string& region, const string& object) {
  return rows.all<PaperLine>(queries::papers_of_object, region, object);
}
std::vector<string> files_named(db::Session& rows, const string& region) {
  return rows.all<string>(queries::files_named, region);
}

namespace store {

std::int64_t take_number(db::Session& rows, const string& region, const string& kind, int year) {
  return rows.one<std::int64_t>(queries::take_number, region, kind, year);
}
void move_papers(db::Session& rows, const string& region, const string& from, const string& to) {
  rows.run(queries::paper_moved, region, from, to);
}
void insert_paper(db::Session& rows, const string& region, const Paper& paper) {
  rows.run(queries::insert_paper, region, paper);
}
std::optional<Paper> find_paper_by_token(db::Session& rows, const string& region, const string& token) {
  return rows.find<Paper>(queries::find_paper_by_token, region, token);
}
std::vector<Paper> papers_numbered(db::Session& rows, const string& region, const string& number) {
  return rows.all<Paper>(queries::papers_numbered, region, number);
}
bool annul_paper(db::Session& rows, const string& region, const PaperId& paper, std::int64_t revision,
                 const string& reason) {
  return rows.run(queries::annul_paper, region, paper, revision, reason) == 1;
}
void set_printed(db::Session& rows, const string& region, const PaperId& paper, const string& sha256) {
  rows.run(queries::set_printed, region, paper, sha256);
}
std::vector<RegisterRow> papers_below(db::Session& rows, const string& region, const RegisterPage& page) {
  return rows.all<RegisterRow>(queries::papers_below, region, page);
}

}  // namespace store
}  // namespace marshrut::documents
