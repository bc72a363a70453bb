#pragma once
// The words that a list may write for a subject: its code, its title, or the title before its bracket where only one
// subject begins so («Математика» for «Математика (алгебра, геометрия)»). A word that could mean two is no word.
#include <map>
#include <span>
#include <string>

#include "organisation/types.h"

namespace marshrut::organisation {

/// Folded word -> code.
std::map<std::string, std::string> subject_words(std::span<const Subject> subjects);

}  // namespace marshrut::organisation
