#include "documents/acts.h"

#include "access/look.h"
#include "documents/acts_sight.h"
#include "platform/files/content.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::documents {
namespace {

struct Printing {
  Paper paper;
  regulation::Profiles::Shared profile;
};

Result<Printing> printing_of(Work& work, const PaperId& id) {
  auto paper = find_paper(work.rows, work.region, id);
  if (!paper) return fail(access::errors::not_found);
  TRY(work.may({paper->path, paper->person}));
  TRY(PaperSight(work).may_see(*paper));
  auto profile = TRY(regulation::profile_of(work, paper->regulation, paper->regulation_version));
  return Printing{*std::move(paper), std::move(profile)};
}

Result<std::string> printed_now(const Call& call, const Printing& printing) {
  const auto& paper = printing.paper;
  const auto* rule = regulation::find_document(*printing.profile, paper.kind);
  auto fields = json::read<Fields>(paper.fields);
  if (!rule || !fields) throw std::logic_error("a kept paper has lost its template or its fields");
  add_common_fields(*fields, *printing.profile, paper.number, paper.date);
  auto blocks = TRY(compose(rule->blocks, *fields));
  const auto* region = call.services.find_region(call.actor.region);
  auto site = site_of(call.services.part<config::Settings>());
  return printed(blocks, {paper.title, paper.number, paper.date, region && region->demo,
                          verification_address(site, paper.token),
                          paper.number.empty() ? "" : check_by_hand(site, paper.number, paper.token)});
}

std::string file_name(const Paper& paper) {
  auto name = paper.number.empty() ? paper.title : paper.title + " " + paper.number;
  for (char& sign : name)
    if (sign == '/' || sign == '\\' || sign == '"') sign = '-';
  return name + ".pdf";
}

}  // namespace

Result<Download> paper_file(const Call& call, const ShowPaper& request) {
  auto printing = TRY(access::look(call.services, call.actor, call.right, [&](Work& work) {
    auto found = printing_of(work, request.paper);
    // A conclusion or a certificate says what a result says: its person learns who read it.
    if (found && !found->paper.person.empty() && found->paper.person != work.actor.person)
      work.touched("paper", found->paper.person);
    return found;
  }));
  auto& files = call.services.part<files::ContentStore>();
  const auto& sha256_kept = printing.paper.sha256;
  auto kept = sha256_kept.empty() ? std::nullopt : files.find(sha256_kept);
  if (kept) return Download{file_name(printing.paper), "application/pdf", *std::move(kept)};
  auto bytes = TRY(printed_now(call, printing));
  auto sha256 = files.put(bytes);
  TRY(access::transact(call.services, call.actor, call.right, [&](Work& work) -> Result<Nothing> {
    TRY(work.may({printing.paper.path, printing.paper.person}));
    store::set_printed(work.rows, work.region, printing.paper.id, sha256);
    return Nothing{};
  }));
  return Download{file_name(printing.paper), "application/pdf", std::move(bytes)};
}

}  // namespace marshrut::documents
