#include "documents/file/acts_printing.h"

#include "platform/files/content.h"
#include "regulation/acts.h"
#include "regulation/rules.h"

namespace marshrut::documents {

Result<Printing> printing_of(Work& work, Paper paper) {
  auto profile = TRY(regulation::profile_of(work, paper.regulation, paper.regulation_version));
  const auto* rule = regulation::find_document(*profile, paper.kind);
  if (!rule) throw std::logic_error("a kept paper has lost its template");
  return Printing{std::move(paper), std::move(profile), rule};
}

Result<std::vector<ComposedBlock>> blocks_of(const Printing& printing) {
  const auto& paper = printing.paper;
  auto fields = json::read<Fields>(paper.fields);
  if (!fields) throw std::logic_error("a kept paper has lost its fields");
  add_common_fields(*fields, *printing.profile, paper.number, paper.date);
  return compose(printing.rule->blocks, *fields);
}

Print print_of(const access::Services& services, const std::string& region, const Printing& printing) {
  const auto& paper = printing.paper;
  const auto* place = services.find_region(region);
  const auto site = site_of(services.part<config::Settings>());
  return {paper.title, paper.number, paper.date, place && place->demo, verification_address(site, paper.token),
          paper.number.empty() ? "" : check_by_hand(site, paper.number, paper.token),
          paper.state == PaperState::annulled};
}

std::string file_name(const Paper& paper) {
  return paper.number.empty() ? paper.title : paper.title + " " + paper.number;
}

Result<Original> original_of(const access::Services& services, const std::string& region, const Printing& printing) {
  auto& files = services.part<files::ContentStore>();
  const auto& sha256 = printing.paper.sha256;
  auto kept = sha256.empty() ? std::nullopt : files.find(sha256);
  if (kept) return Original{*std::move(kept), sha256, false};
  auto bytes = printed(TRY(blocks_of(printing)), print_of(services, region, printing));
  auto put = files.put(bytes);
  return Original{std::move(bytes), std::move(put), true};
}

}  // namespace marshrut::documents
