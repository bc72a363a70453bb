#pragma once
// What a letter says and when it may leave. It names nobody but its reader and repeats nothing that a notice is about: it
// says what happened and where to look. Pure; leaving is acts_letters.h.
#include <optional>
#include <string>
#include <vector>

#include "notice/kinds.h"
#include "regulation/types.h"

namespace marshrut::notice {

struct LetterReader {
  std::string name;  // as one is addressed: given name and patronymic; may be empty
  LetterLanguage language = LetterLanguage::ru;
};
struct LetterWords {
  std::string subject;
  std::string text;
};
/// `site` is the address of the application without a slash at its end. Notices of one kind and screen become a line.
LetterWords letter_words(const LetterReader& reader, const std::vector<Notice>& notices, const std::string& site);
/// The page where letters are switched off.
std::string settings_address(const std::string& site);

/// From when a letter may leave after a notice of this urgency: others may join it until then.
Instant gathered_by(Urgency urgency, Instant now);
/// The first moment from `from` on that the regulation leaves open for notices, to the hour.
Instant next_allowed(const regulation::Profile& profile, Instant from);
/// How long to wait after the n-th try that failed, from 1; nothing when no more is tried.
std::optional<std::int64_t> pause_after_ms(std::int64_t tries);

}  // namespace marshrut::notice
