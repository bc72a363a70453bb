#pragma once
// The parts that every DOCX has around its text: styles, lists, header, footer, and what relates them.
#include <string>
#include <vector>

#include "platform/archive/write.h"
#include "platform/docx/document.h"

namespace marshrut::docx {

/// Twentieths of a point, as the format counts.
namespace page {
constexpr double in_mm = 1440.0 / 25.4;
constexpr int width = 11906;
constexpr int height = 16838;
constexpr int left = static_cast<int>(20 * in_mm);
constexpr int right = static_cast<int>(15 * in_mm);
constexpr int top = static_cast<int>(15 * in_mm);
constexpr int bottom = static_cast<int>(18 * in_mm);
constexpr int text_width = width - left - right;
}  // namespace page

/// All files of the package: `body` is the markup of its blocks, `lists` how many numbered lists they name.
std::vector<archive::Entry> package(const About& about, const std::string& body, int lists);

}  // namespace marshrut::docx
