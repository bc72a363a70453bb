#pragma once
// Papers as rooms and people use them: issue, the register, print, annul, issue anew, verify. Issuing takes a number
// and keeps the fields; the file is printed when it is first asked for, so a batch of letters costs rows, not pages.
#include "access/endpoint.h"
#include "documents/effects_print.h"
#include "documents/store.h"
#include "regulation/store.h"

namespace marshrut::documents {

using access::Call;
using access::Download;
using access::Nothing;
using access::Work;

/// What another room asks to be issued. `path` decides who reads the paper by scope, and what the regulation says the
/// paper shows of its person decides who of them.
struct Issue {
  std::string kind;
  std::string object_kind;
  std::string object;
  access::PersonId person;
  std::string path;
  std::string title;  // the document's own when empty
  std::optional<Date> date;  // today when absent
  Fields fields;
};
/// Takes the next number and writes the register; the caller has asked for the right. The template is tried at once: a
/// name without a field is refused before a number is taken.
Result<Paper> issue(Work& work, const Issue& request);
/// The same by a profile chosen already: of a route, or for a batch.
Result<Paper> issue_by(Work& work, const regulation::Profile& profile, Issue request);
/// The kind of paper that a task of the regulation produces; refuses where it names none.
Result<std::string> paper_of_task(const regulation::Profile& profile, regulation::TaskKind task);
/// Annuls without asking for a right: for rooms whose object replaced its paper.
Result<void> annul(Work& work, const PaperId& paper, const std::string& reason);

struct ListPapers {
  std::optional<std::string> kind;
  std::optional<PaperState> state;
  std::optional<Date> since;
  std::optional<Date> until;
  std::optional<std::string> number;  // a part of it
  std::optional<access::PersonId> person;     // whom they concern
  std::optional<std::string> after;   // `next` of the page before
};
DESCRIBE(ListPapers, kind, state, since, until, number, person, after)
struct PaperKind {
  std::string code;
  regulation::Words title;
  std::vector<regulation::EditedAs> edited_as;
};
DESCRIBE(PaperKind, code, title, edited_as)
/// Whom a paper concerns, by name: whose own it is, else the school, the sender or the place that it is about.
struct PaperConcern {
  PaperId paper;
  std::string name;
};
DESCRIBE(PaperConcern, paper, name)
struct Papers {
  std::vector<PaperLine> papers;
  std::vector<PaperConcern> concerns;  // of the papers above that have one
  std::optional<std::string> next;
  std::vector<PaperKind> kinds;  // that the regulation in force knows
};
DESCRIBE(Papers, papers, concerns, next, kinds)
/// The register, newest first; a page of 50, less what shows of a person what the reader may not see.
Result<Papers> papers(Work& work, const ListPapers& request);

struct ShowPaper {
  PaperId paper;
  std::optional<FileFormat> format;  // PDF when absent
};
DESCRIBE(ShowPaper, paper, format)
Result<Download> paper_file(const Call& call, const ShowPaper& request);

struct AnnulPaper {
  PaperId paper;
  std::string reason;
  std::int64_t revision = 0;
};
DESCRIBE(AnnulPaper, paper, reason, revision)
Result<PaperLine> annul_paper(Work& work, const AnnulPaper& request);
/// A new paper with a new number says the same and names the one it replaces, which is annulled.
Result<PaperLine> reissue_paper(Work& work, const AnnulPaper& request);

/// By the token behind the QR code, or by number and the short code that stand on the paper.
struct Verify {
  std::optional<std::string> number;
  std::string token;
};
DESCRIBE(Verify, number, token)
/// Valid or not and nothing more; what kind and of which day only when it is.
struct Verification {
  bool valid = false;
  std::optional<std::string> kind;  // the document's title
  std::optional<Date> date;
};
DESCRIBE(Verification, valid, kind, date)
Result<Verification> verify(Work& work, const Verify& request);

}  // namespace marshrut::documents
