#include "documents/bundle/acts_bundle.h"

#include <algorithm>
#include <ranges>

#include "documents/acts_register.h"
#include "documents/bundle/store_bundle.h"
#include "documents/errors.h"
#include "platform/files/content.h"

namespace marshrut::documents {
namespace {

constexpr int papers_most = 2000;  // of one file

BundleView view_of(const Bundle& bundle) { return {bundle.id, bundle.format, bundle.state, bundle.done, bundle.total}; }

Result<Bundle> own_bundle(Work& work, const BundleId& id) {
  work.own();
  auto bundle = store::find_bundle(work.rows, work.region, id);
  if (!bundle || bundle->person != work.actor.person) return fail(access::errors::not_found);
  return *std::move(bundle);
}

std::string joined(const std::vector<PaperLine>& lines) {
  std::string ids;
  for (const auto& line : std::views::reverse(lines)) ids += line.paper.value + "\n";
  return ids;
}

/// As when a single paper is opened.
void note_readers(Work& work, const std::vector<PaperLine>& lines) {
  std::vector<access::PersonId> people;
  for (const auto& line : lines)
    if (!line.person.empty() && line.person != work.actor.person) people.push_back(line.person);
  std::ranges::sort(people);
  const auto twice = std::ranges::unique(people);
  people.erase(twice.begin(), twice.end());
  for (const auto& person : people) work.touched("paper", person);
}

}  // namespace

Result<BundleView> ask_bundle(Work& work, const AskBundle& request) {
  auto lines = TRY(lines_seen(
      work, {request.kind, request.state, request.since, request.until, request.number, request.person, {}}, papers_most));
  if (lines.empty()) return fail(errors::none_found);
  if (lines.size() > papers_most) return fail(errors::too_many, "", std::to_string(papers_most));
  if (store::bundles_under_way(work.rows, work.region, work.actor.person) > 0) return fail(errors::bundle_under_way);
  Bundle bundle;
  bundle.id = work.new_id<Bundle>();
  bundle.person = work.actor.person;
  bundle.asked_ms = work.now;
  bundle.moved_ms = work.now;
  bundle.format = request.format;
  bundle.papers = joined(lines);
  bundle.total = static_cast<std::int64_t>(lines.size());
  store::insert_bundle(work.rows, work.region, bundle);
  work.touched("paper_bundle", bundle.id, "", std::to_string(bundle.total));
  note_readers(work, lines);
  return view_of(bundle);
}

Result<BundleView> show_bundle(Work& work, const ShowBundle& request) {
  return view_of(TRY(own_bundle(work, request.bundle)));
}

Result<Download> bundle_file(Work& work, const ShowBundle& request) {
  const auto bundle = TRY(own_bundle(work, request.bundle));
  if (bundle.state != BundleState::made) return fail(errors::bundle_not_made);
  auto bytes = work.services.part<files::ContentStore>().find(bundle.sha256);
  if (!bytes) return fail(errors::bundle_not_made);
  const bool is_zip = bundle.format == BundleFormat::zip;
  return Download{"Документы " + work.day_of(bundle.asked_ms).iso() + (is_zip ? ".zip" : ".pdf"),
                  is_zip ? "application/zip" : "application/pdf", *std::move(bytes)};
}

}  // namespace marshrut::documents
