#include "regulation/store.h"

#include "platform/crypto/digest.h"
#include "queries.h"
#include "regulation/errors.h"
#include "regulation/read_toml.h"

namespace marshrut::regulation {
namespace {

std::optional<ParentText> text_of(const std::optional<RegulationVersion>& parent) {
  if (!parent) return std::nullopt;
  return ParentText{parent->text, parent->code + " " + parent->version};
}

/// The version that a municipal text stands upon; nothing for a region's text.
Result<std::optional<RegulationVersion>> parent_of(db::Session& rows, const std::string& region, std::string_view text,
                                                   const std::string& file, std::optional<Date> day) {
  auto named = TRY(parent_named(text, file));
  if (!named) return std::optional<RegulationVersion>{};
  constexpr int far_ahead = 9999;
  auto found = rows.find<RegulationVersion>(queries::find_parent, region, *named, day.value_or(Date::of(far_ahead, 12, 31)));
  if (!found) return fail(errors::parent_not_in_force, "/parent", file, *named);
  return found;
}

}  // namespace

namespace store {

Result<RegulationVersion> load_version(db::Session& rows, const std::string& region, const std::string& code,
                                       const std::string& version) {
  auto kept = rows.find<RegulationVersion>(queries::find_version, region, code, version);
  if (!kept) return fail(errors::unknown_version, "", code, version);
  return *std::move(kept);
}

Result<Profile> read_text(db::Session& rows, const std::string& region, std::string_view text, const std::string& file,
                          std::optional<Date> day) {
  return read(text, file, text_of(TRY(parent_of(rows, region, text, file, day))));
}

Result<RegulationVersion> keep(db::Session& rows, const std::string& region, std::string_view text,
                               const std::string& file, std::optional<Date> day) {
  auto parent = TRY(parent_of(rows, region, text, file, day));
  Profile profile = TRY(read(text, file, text_of(parent)));
  RegulationVersion version{region,           profile.code,      profile.version,
                            profile.title.ru, std::string(text), crypto::sha256_hex(text)};
  if (parent) version.parent_code = parent->code, version.parent_version = parent->version;
  rows.run(queries::insert_version, version);
  auto kept = rows.one<RegulationVersion>(queries::find_version, region, version.code, version.version);
  if (kept.digest != version.digest || kept.parent_version != version.parent_version)
    return fail(errors::version_already_there, "/version", version.code, version.version);
  return kept;
}

Result<void> put_in_force(db::Session& rows, const RegulationInForce& in_force) {
  auto version =
      rows.find<RegulationVersion>(queries::find_version, in_force.region, in_force.code, in_force.version);
  if (!version) return fail(errors::unknown_version, "/version", in_force.code, in_force.version);
  if (!version->parent_code.empty() && in_force.territory == in_force.region)
    return fail(errors::municipal_over_region, "/territory", in_force.code);
  rows.run(queries::put_in_force, in_force);
  return {};
}

std::optional<RegulationInForce> find_in_force(db::Session& rows, const std::string& region,
                                               const std::string& path, Date day) {
  return rows.find<RegulationInForce>(queries::find_in_force, region, path, day);
}

std::vector<RegulationInForce> all_in_force(db::Session& rows, const std::string& region) {
  return rows.all<RegulationInForce>(queries::all_in_force, region);
}

}  // namespace store

Profiles::Shared Profiles::find(const Key& key) {
  std::lock_guard lock(mutex_);
  auto found = profiles_.find(key);
  return found == profiles_.end() ? nullptr : found->second;
}

Result<Profiles::Shared> Profiles::load(db::Session& rows, const std::string& region, const std::string& code,
                                        const std::string& version) {
  Key key{region, code, version};
  if (auto profile = find(key)) return profile;
  auto kept = rows.find<RegulationVersion>(queries::find_version, region, code, version);
  if (!kept) return fail(errors::unknown_version, "", code, version);
  std::optional<RegulationVersion> parent;
  if (!kept->parent_code.empty())
    parent = rows.one<RegulationVersion>(queries::find_version, region, kept->parent_code, kept->parent_version);
  auto profile = std::make_shared<const Profile>(TRY(read_kept(kept->text, code + " " + version, text_of(parent))));
  std::lock_guard lock(mutex_);
  return profiles_.emplace(key, profile).first->second;
}

Result<Profiles::Shared> Profiles::in_force(db::Session& rows, const std::string& region,
                                            const std::string& path, Date day) {
  auto in_force = store::find_in_force(rows, region, path, day);
  if (!in_force) return fail(errors::not_in_force);
  return load(rows, region, in_force->code, in_force->version);
}

}  // namespace marshrut::regulation
