#pragma once
// What a post needs beside what its holder showed, as papers: the map of competencies of a post, and the table of gaps
// between it and one person's results. Printed from what is known now, where the regulation has a text for them.
#include "access/endpoint.h"
#include "deficit/person/acts_person.h"
#include "documents/types.h"

namespace marshrut::deficit {

struct PrintGaps {
  PersonId person;
  std::optional<documents::FileFormat> format;  // PDF when absent
};
DESCRIBE(PrintGaps, person, format)
/// What the reader may see: levels in words where percents are not open to them.
Result<access::Download> print_gaps(const access::Call& call, const PrintGaps& request);

struct PrintOwnGaps {
  std::optional<documents::FileFormat> format;
};
DESCRIBE(PrintOwnGaps, format)
Result<access::Download> print_own_gaps(const access::Call& call, const PrintOwnGaps& request);

/// Without a position it is the map of the asker's own post.
struct PrintMap {
  std::optional<std::string> position;
  std::vector<std::string> subject;
  std::optional<std::string> category;
  std::optional<documents::FileFormat> format;
};
DESCRIBE(PrintMap, position, subject, category, format)
Result<access::Download> print_map(const access::Call& call, const PrintMap& request);

}  // namespace marshrut::deficit
