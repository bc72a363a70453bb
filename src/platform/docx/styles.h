#pragma once
// The styles of a paper as a word processor lists them, in Russian: who edits changes a style, not every paragraph.
#include <string>

namespace marshrut::docx {

/// `words` declares the namespaces.
std::string styles(const char* words);
/// The fonts, and which ones stand in where they are not installed.
std::string fonts(const char* words);

}  // namespace marshrut::docx
