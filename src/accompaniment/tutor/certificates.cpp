#include "accompaniment/tutor/certificates.h"

#include <algorithm>

#include "accompaniment/errors.h"
#include "base/text.h"

namespace marshrut::accompaniment {
namespace {

constexpr std::size_t certificate_words_longest = 200;

/// Whether a role with this duty has the duty of a tutor too.
bool is_tutors(const regulation::Profile& profile, access::Duty duty) {
  auto tutors = [&](const regulation::RoleRule& role) {
    return std::ranges::count(role.duties, duty) && std::ranges::count(role.duties, access::Duty::tutor);
  };
  return std::ranges::any_of(profile.roles, tutors);
}

}  // namespace

bool needs_certificate(const regulation::Profile& profile, access::Duty duty) {
  return profile.tutoring && profile.tutoring->tutor_certificate_required && is_tutors(profile, duty);
}

Certified certified_on(const regulation::Profile& profile, std::span<const TutorCertificate> certificates, Date day) {
  std::vector<TutorCertificate> sorted(certificates.begin(), certificates.end());
  std::ranges::sort(sorted, {}, &TutorCertificate::valid_from);
  Certified found;
  bool counts = false;
  for (const auto& one : sorted) {
    if (one.valid_from > day && !(counts && one.valid_from <= found.valid_to->plus_days(1))) continue;
    counts = counts || one.valid_to >= day;
    found.valid_to = found.valid_to ? std::max(*found.valid_to, one.valid_to) : one.valid_to;
  }
  using enum CertificateStanding;
  if (!found.valid_to)
    found.standing = sorted.empty() ? absent : ahead;
  else if (!counts)
    found.standing = expired;
  else {
    const auto warning = profile.tutoring ? profile.tutoring->certificate_warning_days : 0;
    found.standing = day.days_until(*found.valid_to) <= warning ? ends_soon : valid;
  }
  return found;
}

Result<void> may_accompany(const regulation::Profile& profile, const SupportMember& member,
                           std::span<const TutorCertificate> certificates, Date day, const std::string& at) {
  if (!needs_certificate(profile, member.duty)) return {};
  auto certified = certified_on(profile, certificates, day);
  using enum CertificateStanding;
  if (certified.standing == valid || certified.standing == ends_soon) return {};
  if (certified.standing == expired)
    return fail(errors::certificate_expired, at, member.name, certified.valid_to->iso());
  return fail(errors::certificate_missing, at, member.name);
}

Result<void> acceptable_certificate(const TutorCertificate& certificate) {
  Refusals refusals;
  auto stands = [](std::string_view words) { return !words.empty() && code_points(words) <= certificate_words_longest; };
  if (!stands(certificate.number)) refusals.add(errors::certificate_words_wrong, "/number");
  if (!stands(certificate.issuer)) refusals.add(errors::certificate_words_wrong, "/issuer");
  if (certificate.valid_to < certificate.valid_from) refusals.add(errors::certificate_days_wrong, "/valid_to");
  if (refusals) return refusals.take();
  return {};
}

std::optional<std::int64_t> routes_most(const regulation::Profile& profile, access::Duty duty) {
  if (!profile.tutoring || !is_tutors(profile, duty)) return std::nullopt;
  return profile.tutoring->routes_max;
}

}  // namespace marshrut::accompaniment
