#pragma once
// Decisions about findings and requests: a specialist concludes, the person answers, the person asks. Who may conclude,
// how long a reason must be and which kinds and levels there are is the regulation's.
#include <span>
#include <string>

#include "base/result.h"
#include "deficit/types.h"
#include "regulation/types.h"

namespace marshrut::deficit {

inline constexpr std::size_t text_max = 2000;  // characters of a reason, comment, request or answer

/// Refuses with whom the regulation names, when none of the duties is of them.
Result<void> may_conclude(const regulation::Profile& profile, std::span<const access::Grant> grants);
/// Refuses when the regulation opens deficits of others to none of the duties.
/// Whether the regulation opens the numbers of others' results to one of the duties; else words have to do.
bool may_see_numbers(const regulation::Profile& profile, std::span<const access::Grant> grants);
Result<void> may_see_others(const regulation::Profile& profile, std::span<const access::Grant> grants);

enum class Conclusion { confirmed, dropped };
DESCRIBE_ENUM(Conclusion, confirmed, dropped)
struct ConclusionWords {
  Conclusion decision = Conclusion::confirmed;
  std::optional<std::string> level;  // absent: as it is
  std::optional<FindingKind> kind;
  std::string reason;
};
/// The finding as the specialist concludes. A reason is needed for what differs from the proposal, for dropping, for
/// concluding without data and for changing a former conclusion. What the person had answered does not hold after it.
Result<Finding> concluded(const regulation::Profile& profile, Finding finding, const ConclusionWords& words,
                          const PersonId& by, Date today);
/// Every reason why a specialist may not add this finding by hand.
Result<Finding> added(const regulation::Profile& profile, Finding finding, const PersonId& by, Date today);

/// Awaits the person's answer or may have it changed.
bool may_be_answered(const regulation::Profile& profile, const Finding& finding);
enum class Acknowledgement { acknowledged, rejected };
DESCRIBE_ENUM(Acknowledgement, acknowledged, rejected)
/// The finding as the person answers; rejecting needs a comment, and a mind may be changed.
Result<Finding> answered(const regulation::Profile& profile, Finding finding, Acknowledgement answer,
                         const std::string& comment, Date today);
/// A ground of a route.
bool is_ground(const Finding& finding);
/// Kept against another open finding of the same competency.
bool is_open(const Finding& finding);

/// The draft with new words; words may be unfinished but not too long.
Result<EducationalRequest> redrafted(EducationalRequest request, const EducationalRequest& words);
Result<EducationalRequest> stated(const regulation::Profile& profile, EducationalRequest request, Date today);
Result<EducationalRequest> withdrawn(EducationalRequest request);
Result<EducationalRequest> replied(EducationalRequest request, const std::string& answer, const PersonId& by,
                                   Date today);

Result<void> acceptable(const DevelopmentTask& task);
Result<void> acceptable(const PriorityProgramme& programme);

}  // namespace marshrut::deficit
