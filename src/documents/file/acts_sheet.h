#pragma once
// Papers without a number: printed from what is known now, whenever they are asked for, and kept nowhere.
#include "access/endpoint.h"
#include "documents/types.h"
#include "regulation/store.h"

namespace marshrut::documents {

struct Sheet {
  regulation::Profiles::Shared profile;
  const regulation::DocumentRule* rule = nullptr;  // lies in `profile`
  Fields fields;
  Date date;
  std::string whose;  // ends the file's name; may be ""
};

/// The rule of the code with a text to print; refuses where the regulation has none.
Result<const regulation::DocumentRule*> sheet_rule(const regulation::Profile& profile,
                                                   const std::optional<std::string>& code);

/// Set outside of a transaction: setting type takes long.
Result<access::Download> sheet_file(const access::Call& call, Sheet sheet, const std::optional<FileFormat>& format);

/// How a paper would look if it were issued on the sheet's day: without a number and a code, which a paper gets once.
Result<access::Download> draft_file(const access::Call& call, Sheet sheet);

}  // namespace marshrut::documents
