#pragma once
// Makes ZIP archives for tests, also such that no honest program makes.
#include <string>
#include <utility>
#include <vector>

namespace marshrut::archive {

std::string make_archive(const std::vector<std::pair<std::string, std::string>>& entries);

/// Writes another size into the headers than the entries have.
std::string with_declared_size(std::string archive, unsigned long size);

}  // namespace marshrut::archive
