#pragma once
// Many papers as one file: asked for, followed while it is made, taken. Only who asked takes it, within a day.
#include <stop_token>

#include "documents/acts.h"
#include "documents/bundle/types.h"

namespace marshrut::documents {

/// The filters are those of the register; `after` is of no use here.
struct AskBundle {
  BundleFormat format = BundleFormat::pdf;
  std::optional<std::string> kind;
  std::optional<PaperState> state;
  std::optional<Date> since;
  std::optional<Date> until;
  std::optional<std::string> number;
  std::optional<access::PersonId> person;
};
DESCRIBE(AskBundle, format, kind, state, since, until, number, person)
struct BundleView {
  BundleId bundle;
  BundleFormat format = BundleFormat::pdf;
  BundleState state = BundleState::waiting;
  std::int64_t done = 0;
  std::int64_t total = 0;
};
DESCRIBE(BundleView, bundle, format, state, done, total)
/// What the asker sees now, oldest first: a later annulment takes nothing out. Everybody whose paper it is learns of it.
Result<BundleView> ask_bundle(Work& work, const AskBundle& request);

struct ShowBundle {
  BundleId bundle;
};
DESCRIBE(ShowBundle, bundle)
Result<BundleView> show_bundle(Work& work, const ShowBundle& request);
Result<Download> bundle_file(Work& work, const ShowBundle& request);

/// Makes the files that wait, one by one; how many were made. For the house, beside its other work. One that is stopped
/// halfway is made anew a minute later.
std::int64_t make_bundles(access::Services& services, const std::string& region, const std::stop_token& stop = {});
/// Those asked for more than a day ago.
void forget_bundles(access::Services& services, const std::string& region);

}  // namespace marshrut::documents
