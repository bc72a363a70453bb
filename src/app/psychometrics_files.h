#pragma once
// What the psychometric commands share.
#include <fmt/format.h>

#include <string>
#include <vector>

#include "app/exit.h"
#include "base/result.h"
#include "platform/json/json.h"

namespace marshrut::app {

/// The whole of a file; a folder and a missing file are refused.
Result<std::string> table_text(const std::string& path);
Result<bool> write_table(const std::string& path, const std::string& text);
/// Says each warning on stderr; their English words, for the report.
std::vector<std::string> said_all(const std::vector<Error>& warnings);

/// A report as one JSON object, or why there is none, with its exit code.
template <class Report>
void print_or_say(const Result<Report>& report, int& code) {
  if (report)
    fmt::print("{}\n", json::write(*report));
  else
    code = said(report.error());
}

}  // namespace marshrut::app
