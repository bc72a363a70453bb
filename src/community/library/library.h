#pragma once
// The library of methodical materials (SVE-3.21) and the register of who makes the system of methodical help
// (SVE-2.6). Pure. Refuses what has no title, no text and no link, or names what the regulation does not.
#include <optional>
#include <string>

#include "access/types.h"
#include "base/describe.h"
#include "base/id.h"
#include "base/result.h"
#include "base/time.h"
#include "regulation/profile/community.h"

namespace marshrut::community {

using access::PersonId;

struct Material {
  Id<Material> id;
  std::string title;
  std::string text;        // what it is and for whom
  std::string link;        // "" when the text is all
  std::string competency;  // "" when it is about none
  PersonId author;
  Date published_on;
  bool withdrawn = false;
  std::int64_t revision = 0;
};
DESCRIBE(Material, id, title, text, link, competency, author, published_on, withdrawn, revision)

/// An institute, a municipal service, a university, a school's own service: one line of the register.
struct SystemBody {
  std::string id;  // chosen by who keeps the register
  std::string kind;  // a code of the regulation
  std::string title;
  std::string responsible;
  std::string contact;
  std::optional<Date> until;
};
DESCRIBE(SystemBody, id, kind, title, responsible, contact, until)

Result<void> check_material(const Material& material);
Result<void> check_body(const regulation::MethodicalSystemRule& rule, const SystemBody& body);

}  // namespace marshrut::community
