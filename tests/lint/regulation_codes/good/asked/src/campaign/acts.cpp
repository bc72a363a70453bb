#include "campaign/acts.h"

// A "LETTER" in a comment is nobody's code, and "HEAD" is a method of HTTP.
const char* method() { return "HEAD"; }
std::string kind(const Profile& profile) { return "LETTERS of " + find_document(profile, TaskKind::letters)->code; }
