#pragma once
// Which text of a regulation is in force over a territory and since when. A text is kept once and never
// changed: a route names the version it began with and lives by it to its end. Profiles are read from the
// texts once and kept in memory. No rights are asked here.
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
};
DESCRIBE(RegulationVersion, region, code, version, title, text, digest)

struct RegulationInForce {
  std::string region;
  std::string territory;  // scope path, as organisation issues it
  Date in_force_from;
  std::string code;
  std::string version;
};
DESCRIBE(RegulationInForce, region, territory, in_force_from, code, version)

namespace store {

/// Keeps a text that has been read without a refusal. The same text again changes nothing; another text under
/// the same code and version is refused (version_already_there).
Result<RegulationVersion> keep(db::Session& rows, const std::string& region, std::string_view text,
                               const std::string& file);
/// Puts a version that is kept in force over a territory from a day on.
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
