#pragma once
// Who may be set to a route: whoever holds a certificate where the regulation asks for one, and has room for another
// route. Pure. Refuses in words that name the person.
#include <span>

#include "accompaniment/tutor/types.h"
#include "base/result.h"
#include "regulation/types.h"

namespace marshrut::accompaniment {

/// not_needed: the regulation asks for none. absent: there was never one. ahead: the first one does not count yet.
enum class CertificateStanding { not_needed, absent, ahead, valid, ends_soon, expired };
DESCRIBE_ENUM(CertificateStanding, not_needed, absent, ahead, valid, ends_soon, expired)

/// Whether the regulation asks a certificate of who accompanies by this duty.
bool needs_certificate(const regulation::Profile& profile, access::Duty duty);

struct Certified {
  CertificateStanding standing = CertificateStanding::absent;
  std::optional<Date> valid_to;  // the last day up to which certificates follow one another without a gap
};
/// Of one person's certificates on a day.
Certified certified_on(const regulation::Profile& profile, std::span<const TutorCertificate> certificates, Date day);
/// Refuses where a certificate is asked for and none counts on the day.
Result<void> may_accompany(const regulation::Profile& profile, const SupportMember& member,
                           std::span<const TutorCertificate> certificates, Date day, const std::string& at);

/// What stands in a certificate.
Result<void> acceptable_certificate(const TutorCertificate& certificate);

/// As many open routes as the regulation lets one carry without a word of the centre; nothing where it sets no limit.
std::optional<std::int64_t> routes_most(const regulation::Profile& profile, access::Duty duty);

}  // namespace marshrut::accompaniment
