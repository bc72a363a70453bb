#pragma once
// Which text of a regulation is in force over a territory and since when. A text is kept once and never
// changed: a route names the version it began with and lives by it to its end. A municipal text is kept with the version
// of its region's that it was read with, so that its profile stays whole when the region's goes on. Profiles are read
// from the texts once and kept in memory. No rights are asked here.
#include <map>
#include <memory>
#include <mutex>
#include <tuple>

#include "base/result.h"
#include "platform/db/database.h"
#include "regulation/types.h"

namespace marshrut::regulation {

struct RegulationVersion {
  std::string region;
  std::string code;
  std::string version;
  std::string title;
  std::string text;
  std::string digest;  // SHA-256 of the text
  std::string parent_code;     // of a municipal text; "" for a region's
  std::string parent_version;  // the version it was read with and stands upon for good
};
DESCRIBE(RegulationVersion, region, code, version, title, text, digest, parent_code, parent_version)

struct RegulationInForce {
  std::string region;
  std::string territory;  // scope path, as organisation issues it
  Date in_force_from;
  std::string code;
  std::string version;
};
DESCRIBE(RegulationInForce, region, territory, in_force_from, code, version)

namespace store {

/// Refuses with unknown_version.
Result<RegulationVersion> load_version(db::Session& rows, const std::string& region, const std::string& code,
                                       const std::string& version);
/// Reads a text with the parent that it names, as it is in force on a day; keeps nothing.
Result<Profile> read_text(db::Session& rows, const std::string& region, std::string_view text, const std::string& file,
                          std::optional<Date> day);

/// Keeps a text that has been read without a refusal. The same text again changes nothing; another text under
/// the same code and version, or the same over another version of the parent, is refused (version_already_there). A
/// municipal text is read with its parent, which must be in force over the region on `day`; without a day the last one.
Result<RegulationVersion> keep(db::Session& rows, const std::string& region, std::string_view text,
                               const std::string& file, std::optional<Date> day = {});
/// Puts a version that is kept in force over a territory from a day on; a municipal one never over the whole region.
Result<void> put_in_force(db::Session& rows, const RegulationInForce& in_force);
/// What is in force at a place on a day: the narrowest territory around it decides.
std::optional<RegulationInForce> find_in_force(db::Session& rows, const std::string& region,
                                               const std::string& path, Date day);
std::vector<RegulationInForce> all_in_force(db::Session& rows, const std::string& region);

}  // namespace store

/// The profiles of the texts that were asked for, read once. For use by many threads.
class Profiles {
 public:
  using Shared = std::shared_ptr<const Profile>;

  /// Refuses with unknown_version, or with the refusals of a text that this program no longer reads.
  Result<Shared> load(db::Session& rows, const std::string& region, const std::string& code,
                      const std::string& version);
  /// The profile in force at a place on a day; refuses with not_in_force.
  Result<Shared> in_force(db::Session& rows, const std::string& region, const std::string& path, Date day);

 private:
  using Key = std::tuple<std::string, std::string, std::string>;  // region, code, version

  Shared find(const Key& key);

  std::mutex mutex_;
  std::map<Key, Shared> profiles_;
};

}  // namespace marshrut::regulation
