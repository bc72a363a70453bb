#include <map>

#include "base/text.h"
#include "documents/file/acts_printing.h"
#include "documents/bundle/acts_bundle.h"
#include "documents/bundle/store_bundle.h"
#include "documents/file/effects_file.h"
#include "documents/file/effects_volume.h"
#include "platform/archive/write.h"
#include "platform/files/content.h"
#include "platform/log/log.h"

namespace marshrut::documents {
namespace {

constexpr access::Right reading{"document.read"};
constexpr std::int64_t stale_ms = 60'000;              // far longer than a paper takes
constexpr std::int64_t kept_ms = 24LL * 60 * 60 * 1000;
constexpr std::int64_t papers_between_marks = 10;

class Making {
 public:
  Making(access::Services& services, const std::string& region, const Bundle& bundle)
      : services_(services), region_(region), bundle_(bundle), volume_({.title = "Документы", .footer = "", .made = bundle.asked_ms}) {}

  /// Nothing when it was stopped.
  std::optional<std::string> file(const std::stop_token& stop) {
    for (const auto& id : list_of(bundle_.papers, '\n')) {
      if (stop.stop_requested()) return std::nullopt;
      add(loaded({id}));
      if (++done_ % papers_between_marks == 0) mark();
    }
    mark();
    return bundle_.format == BundleFormat::zip ? archive::packed(entries_, bundle_.asked_ms) : volume_.bytes();
  }

 private:
  Printing loaded(const PaperId& id) {
    auto printing = access::consult(services_, access::Actor::of_house(region_), reading, [&](Work& work) -> Result<Printing> {
      work.own();
      auto paper = find_paper(work.rows, work.region, id);
      if (!paper) throw std::logic_error("a paper of a bundle is gone");
      return printing_of(work, *std::move(paper));
    });
    return sound(std::move(printing));
  }

  void add(const Printing& printing) {
    if (bundle_.format == BundleFormat::pdf)
      return add_printed(volume_, sound(blocks_of(printing)), print_of(services_, region_, printing));
    auto original = sound(original_of(services_, region_, printing));
    if (original.is_new) printed_.emplace_back(printing.paper.id, original.sha256);
    entries_.push_back({entry_name(printing.paper), std::move(original.bytes)});
  }

  /// Papers without numbers may share a title.
  std::string entry_name(const Paper& paper) {
    const auto name = safe_name(file_name(paper));
    const auto times = ++names_[name];
    return name + (times > 1 ? " (" + std::to_string(times) + ").pdf" : ".pdf");
  }

  void mark() {
    services_.database.write([&](db::Session& rows) {
      for (const auto& [paper, sha256] : printed_) store::set_printed(rows, region_, paper, sha256);
      store::move_bundle(rows, region_, bundle_.id, done_, services_.clock.now());
    });
    printed_.clear();
  }

  /// What was issued can be printed: its template was tried then.
  template <class T>
  static T sound(Result<T> result) {
    if (!result) throw std::runtime_error(result.error().words_en());
    return *std::move(result);
  }

  access::Services& services_;
  const std::string& region_;
  const Bundle& bundle_;
  pdf::Volume volume_;
  std::vector<archive::Entry> entries_;
  std::map<std::string, int> names_;
  std::vector<std::pair<PaperId, std::string>> printed_;
  std::int64_t done_ = 0;
};

void end(access::Services& services, const std::string& region, const BundleId& bundle, BundleState state,
         const std::string& sha256) {
  services.database.write([&](db::Session& rows) { store::end_bundle(rows, region, bundle, state, sha256); });
}

bool make(access::Services& services, const std::string& region, const Bundle& bundle, const std::stop_token& stop) {
  try {
    const auto file = Making(services, region, bundle).file(stop);
    if (!file) return false;
    const auto sha256 = services.part<files::ContentStore>().put(*file);
    end(services, region, bundle.id, BundleState::made, sha256);
    return true;
  } catch (const std::exception& fault) {
    log::incident("paper_bundle", bundle.id.value + ": " + fault.what());
    end(services, region, bundle.id, BundleState::failed, "");
    return false;
  }
}

}  // namespace

std::int64_t make_bundles(access::Services& services, const std::string& region, const std::stop_token& stop) {
  const auto now = services.clock.now();
  const auto stale = now.plus_ms(-stale_ms);
  const auto waiting = services.database.read([&](db::Session& rows) { return store::waiting_bundles(rows, region, stale); });
  std::int64_t made = 0;
  for (const auto& bundle : waiting) {
    const bool taken = services.database.write(
        [&](db::Session& rows) { return store::take_bundle(rows, region, bundle.id, stale, services.clock.now()); });
    if (taken && make(services, region, bundle, stop)) ++made;
  }
  return made;
}

void forget_bundles(access::Services& services, const std::string& region) {
  const auto before = services.clock.now().plus_ms(-kept_ms);
  services.database.write([&](db::Session& rows) { store::forget_bundles(rows, region, before); });
}

}  // namespace marshrut::documents
