#include "app/demo/papers.h"

#include <filesystem>
#include <fstream>

#include "app/errors.h"
#include "documents/acts.h"
#include "route/card/acts_card.h"

namespace marshrut::app {
namespace {

Result<void> write_paper(const std::filesystem::path& path, const access::Download& paper) {
  std::ofstream file(path, std::ios::binary | std::ios::trunc);
  file << paper.bytes;
  file.flush();
  if (!file) return fail(errors::file_unwritable, "", path.string(), "disk");
  return {};
}

}  // namespace

Result<int> write_papers(House& house, const std::string& region, const Samples& samples, const std::string& folder) {
  std::error_code ignored;  // writing says what is wrong, in words
  std::filesystem::create_directories(folder, ignored);
  std::filesystem::path into(folder);
  auto actor = access::Actor::of_house(region);
  http::Request nobody_asked;
  auto call = [&](std::string_view right) {
    return access::Call{house.services(), actor, access::Right{right}, nobody_asked, ""};
  };
  int written = 0;
  auto paper = [&](const std::string& id, const char* name) -> Result<void> {
    if (id.empty()) return {};
    auto file = TRY(documents::paper_file(call("document.read"), documents::ShowPaper{{id}}));
    ++written;
    return write_paper(into / name, file);
  };
  TRY(paper(samples.letter, "letter.pdf"));
  TRY(paper(samples.certificate, "certificate.pdf"));
  if (samples.route.empty()) return written;
  TRY(write_paper(into / "card.pdf", TRY(route::print_card(call("route.read"), route::PrintRoute{{samples.route}, {}}))));
  return written + 1;
}

}  // namespace marshrut::app
