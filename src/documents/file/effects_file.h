#pragma once
// A composed paper as a file to be sent, in the format that was asked for.
#include "access/endpoint.h"
#include "documents/effects_print.h"

namespace marshrut::documents {

/// Refuses formats that the regulation does not let the paper be edited as.
Result<void> may_be_taken(const regulation::DocumentRule& rule, FileFormat format);

/// `name` is the file's, without its ending.
Result<access::Download> file_of(const regulation::DocumentRule& rule, const std::vector<ComposedBlock>& blocks,
                                 const Print& print, FileFormat format, const std::string& name);

/// With what a file's name may not hold replaced.
std::string safe_name(std::string name);

}  // namespace marshrut::documents
